// options: -Aroundup.rules=link-as-id=error,link-insecure=error,link-tracking=error,link-shared=error,link-wrong-venue=error,link-anonymous=error,link-label=error,arxiv-date=error
package lab;

import dev.roundup.*;

@Roundup(
        slug = "neurips-2023",
        title = "Papers at NeurIPS 2023",
        published = "2023-11-20",
        sections = @Section(id = "main", papers = {One.class, Two.class, Three.class}))
interface LinkPlaces {}

@Paper(title = "One", authors = "Ada Lane")
@Link.List({
    @Link(kind = LinkKind.PDF, url = "https://proceedings.mlr.press/v176/bauer22a.html"),
    //                               ^ error: link-pdf-not-pdf
    @Link(kind = LinkKind.BLOG, url = "http://blog.example.org/one"),
    //                                ^ error: link-insecure
    @Link(kind = LinkKind.DEMO, url = "https://demo.example.org/?utm_source=post&id=1"),
    //                                ^ error: link-tracking
    @Link(kind = LinkKind.SLIDES, url = "https://docs.google.com/presentation/d/1AbC/edit"),
    //                                  ^ error: link-private
    @Link(kind = LinkKind.PAPER, label = "Conferende page", url = "https://iclr.cc/virtual/2022/poster/6225"),
    //                                   ^ error: link-label
    //                                                            ^ error: link-wrong-venue
    @Link(kind = LinkKind.DATA, url = "https://data.example.org/planets"),
    @Link(kind = LinkKind.CODE, url = "https://anonymous.4open.science/r/kites"),
    //                                ^ error: link-anonymous
    @Link(kind = LinkKind.OTHER, url = "https://\u0430rxiv.org/abs/2306.00601v1"),
    //                                 ^ error: link-lookalike
})
interface One {}

@Paper(title = "Two", authors = "Ada Lane")
@OpenReview("n84bzMrGUD")
@Link.List({
    @Link(kind = LinkKind.PDF, url = "https://openreview.net/attachment?id=n84bzMrGUE&name=pdf"),
    //                               ^ error: link-id-mismatch
    @Link(kind = LinkKind.DATA, url = "https://data.example.org/planets/"),
    //                                ^ error: link-shared
    @Link(kind = LinkKind.DATA, url = "https://data.example.org/planets"),
    //                                ^ error: link-duplicate
})
interface Two {}

@Paper(title = "Three", authors = "Ada Lane")
@Link(kind = LinkKind.VIDEO, url = "https://youtu.be/abcdefghijk")
//                                 ^ error: link-as-id
@Arxiv("2312.00001")
//     ^ error: arxiv-date
interface Three {}
