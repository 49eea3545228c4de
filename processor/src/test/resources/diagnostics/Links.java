package lab;

import dev.roundup.*;

@Roundup(
        slug = "neurips-2023",
        title = "Papers at NeurIPS 2023",
        published = "2023-11-20",
        sections = @Section(id = "main", papers = {One.class}))
interface Links {}

@Paper(title = "One", authors = "Ada Lane")
@Link.List({
    @Link(kind = LinkKind.PAPER, url = "nan"),
    //                                 ^ error: link-placeholder
    @Link(kind = LinkKind.BLOG, url = "www.example.org/one."),
    //                                ^ error: link-syntax
    @Link(kind = LinkKind.CODE, url = " JavaScript:alert(1)"),
    //                                ^ error: link-unsafe
    @Link(kind = LinkKind.CODE, url = "https://example.org", pending = true),
    // < error: link-syntax
    @Link(kind = LinkKind.POSTER, file = "poster.pdf")
    //                                   ^ error: link-file
})
@OpenReview("no id")
//          ^ error: openreview-id
@GitHub("https://github.com/lab/one")
//      ^ error: github-repo
interface One {}
