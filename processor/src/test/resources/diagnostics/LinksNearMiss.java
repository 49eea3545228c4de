// near-miss: link-syntax, link-unsafe, link-placeholder, link-pdf-not-pdf, link-id-mismatch, link-insecure,
// near-miss: link-tracking, link-duplicate, link-shared, link-private, link-wrong-venue, link-file, link-label,
// near-miss: link-as-id, arxiv-id, arxiv-date, openreview-id, doi-syntax, github-repo, orcid-checksum, acl-id,
// near-miss: link-scheme, youtube-id, zenodo-id, huggingface-id, email-syntax, license-id
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
        people = People.class)
interface Lab {}

@Venue(name = "NeurIPS 2023", url = "https://nips.cc/Conferences/2023")
interface NeurIps2023 {}

@Venue(name = "ICLR 2022", url = "https://iclr.cc/")
interface Iclr2022 {}

interface People {
    @Person(url = "https://coming-soon.example.org/~ada", orcid = "0000-0002-1694-233X")
    String ADA = "Ada Lane";
}

@LinkScheme(
        name = "HAL",
        kind = LinkKind.PAPER,
        id = "hal-[(\\d]{8}",
        example = "hal-01234567",
        url = "https://hal.example.org/{id}")
@interface Hal {
    String value();
}

@Paper(title = "One", authors = People.ADA)
@Arxiv("2311.12447v2")
@OpenReview("H7HDG--DJF0")
@Doi("10.1016/S0092-8674(00)80678-9")
@GitHub("lab/one.github.io")
@AclAnthology("W18-5446")
@YouTube("-87yrXytluw")
@Zenodo("1234567")
@HuggingFace("datasets/lab/planets")
@Contact("j.o'neil+one@cs.example.ac.uk")
@AppearedIn(venue = Iclr2022.class)
@Link(kind = LinkKind.PDF, url = "https://openreview.net/attachment?id=H7HDG--DJF0&name=pdf")
@Link(kind = LinkKind.PAPER, label = "ICLR page", url = "https://iclr.cc/virtual/2022/poster/6225")
@Link(kind = LinkKind.BLOG, label = "Blogpost", url = "https://en.wikipedia.org/wiki/Transformer_(machine_learning)")
@Link(kind = LinkKind.CODE, url = "https://github.com/lab/two/tree/main/one")
@Link(kind = LinkKind.DATA, url = "https://github.com/lab/two/tree/main/data")
@Link(kind = LinkKind.SLIDES, url = "https://docs.google.com/presentation/d/e/2PACX-1v/pub")
@Link(kind = LinkKind.VIDEO, url = "https://www.youtube.com/watch?v=abcdefghijk&t=90")
@Link(kind = LinkKind.DEMO, url = "https://example.org/javascript:void?ref=demo&url=https://example.org/nan,TBD")
@Link(kind = LinkKind.MODEL, pending = true)
@Hal("hal-0123456(")
interface One {}

@Paper(title = "Two", authors = "Jane Doe")
@Link(kind = LinkKind.PAPER, url = "https://openreview.net/forum?id=n84bzMrGUD&noteId=aB3")
@Link(kind = LinkKind.PDF, label = "PDF on arXiv", url = "https://arxiv.org/pdf/2306.00600v1.pdf#page=2")
@Link(kind = LinkKind.CODE, url = "https://github.com/lab/two/tree/main/two")
@Link(kind = LinkKind.DATA, url = "https://www.overleaf.com/read/abcdefghijkl")
@Link(kind = LinkKind.VIDEO, url = "https://www.youtube.com/watch?v=abcdefghijk&t=900")
interface Two {}
