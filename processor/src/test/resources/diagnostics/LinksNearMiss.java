// options: -Aroundup.rules=link-as-id=error -Aroundup.annotations=lab.*
package lab;

import dev.roundup.*;

@Roundup(
        slug = "neurips-2023",
        title = "Papers at NeurIPS 2023",
        published = "2023-11-20",
        site = Lab.class,
        venue = NeurIps2023.class,
        sections = @Section(id = "main", papers = {One.class, Two.class}))
interface LinksNearMiss {}

@Site(
        name = "Lab",
        url = "https://müller-lab.example.org/straße",
        license = "cc-by-nc-nd-2.5",
        // near-miss: license-id: nd-2.5 -> nd-2.6
        people = People.class)
interface Lab {}

@Venue(name = "NeurIPS 2023", url = "https://nips.cc/Conferences/2023")
interface NeurIps2023 {}

@Venue(name = "ICLR 2022", url = "https://iclr.cc/")
// near-miss: link-insecure: https: -> http:
interface Iclr2022 {}

interface People {
    @Person(url = "https://coming-soon.example.org/~ada", orcid = "0000-0002-1694-233X")
    // near-miss: link-placeholder: https://coming-soon.example.org/~ada -> coming-soon
    // near-miss: orcid-checksum: 233X -> 2330
    String ADA = "Ada Lane";
}

@LinkScheme(
        name = "HAL",
        kind = LinkKind.PAPER,
        id = "hal-[(\\d]{8}",
        // near-miss: link-scheme: [( -> (
        example = "hal-01234567",
        url = "https://hal.example.org/{id}")
@interface Hal {
    String value();
}

@Paper(title = "One", authors = People.ADA)
@Arxiv("2311.12447v2")
// near-miss: arxiv-id: 2311. -> 2313.
// near-miss: arxiv-date: 2311. -> 2312.
@OpenReview("H7HDG--DJF0")
// near-miss: openreview-id: -- -> –
@Doi("10.1016/S0092-8674(00)80678-9")
// near-miss: doi-syntax: 10.1016/ -> 10/
@GitHub("lab/one.github.io")
// near-miss: github-repo: lab/ -> lab/papers/
@AclAnthology("W18-5446")
// near-miss: acl-id: 5446 -> 544
@YouTube("-87yrXytluw")
// near-miss: youtube-id: -87 -> 87
@Zenodo("1234567")
// near-miss: zenodo-id: 1234567 -> zenodo/1234567
@HuggingFace("datasets/lab/planets")
// near-miss: huggingface-id: datasets -> dataset
@Contact("j.o'neil+one@cs.example.ac.uk")
// near-miss: email-syntax: @cs -> @@cs
@AppearedIn(venue = Iclr2022.class)
// near-miss: link-wrong-venue: Iclr2022 -> NeurIps2023
@Link(kind = LinkKind.PDF, url = "https://openreview.net/attachment?id=H7HDG--DJF0&name=pdf")
// near-miss: link-id-mismatch: DJF0 -> DJF1
@Link(kind = LinkKind.PAPER, label = "ICLR page", url = "https://iclr.cc/virtual/2022/poster/6225")
@Link(kind = LinkKind.BLOG, label = "Blogpost", url = "https://en.wikipedia.org/wiki/Transformer_(machine_learning)")
// near-miss: link-label: Blogpost -> Blogppost
// near-miss: link-syntax: _(machine ->  (machine
@Link(kind = LinkKind.CODE, url = "https://github.com/lab/two/tree/main/one")
@Link(kind = LinkKind.DATA, url = "https://github.com/lab/two/tree/main/one")
// near-miss: link-duplicate: LinkKind.DATA -> LinkKind.CODE
@Link(kind = LinkKind.SLIDES, url = "https://docs.google.com/presentation/d/e/2PACX-1v/pub")
// near-miss: link-private: d/e/2PACX-1v/pub -> d/1v/edit
@Link(kind = LinkKind.VIDEO, url = "https://www.youtube.com/watch?v=abcdefghijk&t=90")
@Link(kind = LinkKind.DEMO, url = "https://example.org/javascript:void?ref=demo&url=https://example.org/nan,TBD")
// near-miss: link-unsafe: https://example.org/javascript: -> javascript:
// near-miss: link-tracking: ref=demo -> utm_source=demo
@Link(kind = LinkKind.MODEL, pending = true)
@Link(kind = LinkKind.OTHER, url = "https://example.org/anonymous.4open.science")
// near-miss: link-anonymous: example.org/ ->
@Link(kind = LinkKind.OTHER, label = "Blog", url = "https://\u043f\u043e\u0441\u0442.example.org/blog")
// near-miss: link-lookalike: \u0441 -> c
@Hal("hal-0123456(")
interface One {}

@Paper(title = "Two", authors = "Jane Doe")
@Link(kind = LinkKind.PAPER, url = "https://openreview.net/forum?id=n84bzMrGUD&noteId=aB3")
@Link(kind = LinkKind.PDF, label = "PDF on arXiv", url = "https://arxiv.org/pdf/2306.00600v1.pdf#page=2")
// near-miss: link-pdf-not-pdf: /pdf/2306.00600v1.pdf -> /abs/2306.00600v1
@Link(kind = LinkKind.CODE, url = "https://github.com/lab/two/tree/main/two")
@Link(kind = LinkKind.DATA, url = "https://www.overleaf.com/read/abcdefghijkl")
@Link(kind = LinkKind.VIDEO, url = "https://www.youtube.com/watch?v=abcdefghijk&t=900")
// near-miss: link-shared: t=900 -> t=90
// near-miss: link-as-id: &t=900 ->
interface Two {}
