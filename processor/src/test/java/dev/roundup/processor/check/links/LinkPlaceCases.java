package dev.roundup.processor.check.links;

import static dev.roundup.processor.check.Case.breaks;
import static dev.roundup.processor.check.Case.silent;
import static dev.roundup.processor.check.Samples.venueAt;
import static dev.roundup.processor.check.SiteBuilder.amlab;
import static dev.roundup.processor.model.PaperBuilder.paper;
import static dev.roundup.processor.model.RoundupBuilder.roundup;

import dev.roundup.processor.check.Case;
import dev.roundup.processor.check.Samples;
import dev.roundup.processor.check.ids.IdCases;
import dev.roundup.processor.model.LinkKind;
import dev.roundup.processor.text.Quote;
import java.util.stream.Stream;

/** Cases of rules about the targets of single links. */
public final class LinkPlaceCases {
    private LinkPlaceCases() {}

    public static Stream<Case> all() {
        return Stream.of(pages(), pdfs(), unencrypted(), tracking(), closed(), open(), ids())
                .flatMap(cases -> cases);
    }

    private static Stream<Case> pages() {
        return Stream.of(
                page("https://arxiv.org/abs/2102.08291v2", "arXiv", "write \"https://arxiv.org/pdf/2102.08291v2.pdf\""),
                page(
                        "https://openreview.net/forum?id=QSUsBMuw0uV",
                        "OpenReview",
                        "write \"https://openreview.net/pdf?id=QSUsBMuw0uV\""),
                page(
                        "https://aclanthology.org/2020.acl-main.1/",
                        "the ACL Anthology",
                        "write \"https://aclanthology.org/2020.acl-main.1.pdf\""),
                page(
                        "https://proceedings.mlr.press/v176/bauer22a.html",
                        "PMLR",
                        "write \"https://proceedings.mlr.press/v176/bauer22a/bauer22a.pdf\""),
                page(
                        "https://proceedings.mlr.press/v48/gal16.html",
                        "PMLR",
                        "link the PDF itself, or write kind = LinkKind.PAPER"),
                page(
                        "https://openaccess.thecvf.com/content/CVPR2021/html/Doe_A_Title_CVPR_2021_paper.html",
                        "CVF",
                        "write \"https://openaccess.thecvf.com/content/CVPR2021/papers/Doe_A_Title_CVPR_2021_paper.pdf\""),
                page(
                        "https://dl.acm.org/doi/abs/10.1145/3292500.3330701",
                        "the publisher",
                        "write \"https://dl.acm.org/doi/pdf/10.1145/3292500.3330701\""),
                page(
                        "https://ieeexplore.ieee.org/abstract/document/6654002",
                        "IEEE Xplore",
                        "link the PDF itself, or write kind = LinkKind.PAPER"),
                page(
                        "https://link.springer.com/article/10.1007/s10514-023-10135-3",
                        "Springer",
                        "write \"https://link.springer.com/content/pdf/10.1007/s10514-023-10135-3.pdf\""),
                page(
                        "https://huggingface.co/papers/2306.00600",
                        "Hugging Face",
                        "write \"https://arxiv.org/pdf/2306.00600.pdf\""),
                page(
                        "https://proceedings.neurips.cc/paper_files/paper/2023/hash/0a1b-Abstract-Conference.html",
                        "the proceedings",
                        "write \"https://proceedings.neurips.cc/paper_files/paper/2023/file/0a1b-Paper-Conference.pdf\""),
                viewer(
                        "https://github.com/lab/a/blob/v1.0/b%20c.pdf",
                        "GitHub", "https://github.com/lab/a/raw/v1.0/b%20c.pdf"),
                viewer(
                        "https://git.example.org/a/b/-/blob/main/c.pdf",
                        "GitLab",
                        "https://git.example.org/a/b/-/raw/main/c.pdf"),
                viewer(
                        "https://bitbucket.org/lab/a/src/main/b.pdf",
                        "Bitbucket",
                        "https://bitbucket.org/lab/a/raw/main/b.pdf"),
                viewer(
                        "https://huggingface.co/lab/a/blob/main/b.pdf",
                        "Hugging Face",
                        "https://huggingface.co/lab/a/resolve/main/b.pdf"),
                viewer(
                        "https://www.dropbox.com/s/ab1/a.pdf?dl=0",
                        "Dropbox",
                        "https://www.dropbox.com/s/ab1/a.pdf?dl=1"),
                viewer(
                        "https://www.dropbox.com/scl/fi/ab1/a.pdf?rlkey=x&dl=0",
                        "Dropbox",
                        "https://www.dropbox.com/scl/fi/ab1/a.pdf?rlkey=x&dl=1"),
                viewer(
                        "https://www.dropbox.com/scl/fi/ab1/a.pdf?rlkey=x",
                        "Dropbox",
                        "https://www.dropbox.com/scl/fi/ab1/a.pdf?rlkey=x&dl=1"),
                viewer(
                        "https://drive.google.com/file/d/1AbC/view?usp=sharing",
                        "Google Drive",
                        "https://drive.google.com/uc?export=download&id=1AbC"),
                viewer(
                        "https://drive.google.com/open?id=1AbC",
                        "Google Drive",
                        "https://drive.google.com/uc?export=download&id=1AbC"),
                viewer("https://hal.science/hal-01234567", "HAL", "https://hal.science/hal-01234567/document"),
                viewer("https://www.mdpi.com/1099-4300/22/1/1", "MDPI", "https://www.mdpi.com/1099-4300/22/1/1/pdf"),
                page("https://zenodo.org/records/123", "Zenodo", "link the PDF itself, or write kind = LinkKind.PAPER"),
                breaks("link-pdf-not-pdf", "a DOI leads to a page")
                        .in(paper("One").link(LinkKind.PDF, "PDF", "https://doi.org/10.1109/5.771073"))
                        .at("https://doi.org/10.1109/5.771073")
                        .says(
                                "PDF link \"https://doi.org/10.1109/5.771073\" in @Link(url) of One leads to the landing"
                                        + " page of a DOI",
                                "help: link the PDF itself, or write kind = LinkKind.PAPER"),
                breaks("link-pdf-not-pdf", "the label promises a PDF")
                        .in(paper("One").link(LinkKind.PAPER, "Paper (pdf)", "https://arxiv.org/abs/2102.08291"))
                        .at("https://arxiv.org/abs/2102.08291")
                        .says(
                                "PDF link \"https://arxiv.org/abs/2102.08291\" in @Link(url) of One leads to a page of arXiv",
                                "help: write \"https://arxiv.org/pdf/2102.08291.pdf\""));
    }

    private static Case viewer(String url, String site, String pdf) {
        return page(url, site, "write \"" + pdf + "\"");
    }

    private static Case page(String url, String site, String help) {
        return breaks("link-pdf-not-pdf", url)
                .in(paper("One").link(LinkKind.PDF, "PDF", url))
                .at(url)
                .says(
                        "PDF link " + Quote.of(url) + " in @Link(url) of One leads to a page of " + site,
                        "help: " + help);
    }

    private static Stream<Case> pdfs() {
        return Stream.of(
                        "https://arxiv.org/pdf/2102.08291",
                        "https://openreview.net/pdf?id=QSUsBMuw0uV",
                        "https://openreview.net/attachment?id=QSUsBMuw0uV&name=pdf",
                        "https://ieeexplore.ieee.org/stamp/stamp.jsp?arnumber=6654002",
                        "https://dl.acm.org/doi/pdf/10.1145/3292500.3330701",
                        "https://papers.example.org/download/17",
                        "https://github.com/lab/papers/raw/main/one.pdf",
                        "https://raw.githubusercontent.com/lab/papers/main/one.pdf",
                        "https://blob.example.org/blob/src/one.pdf",
                        "https://www.dropbox.com/s/ab1/one.pdf?dl=1",
                        "https://www.dropbox.com/scl/fi/ab1/one.pdf?rlkey=x&raw=1",
                        "https://drive.google.com/uc?export=download&id=1AbC",
                        "https://hal.science/hal-01234567v2/document",
                        "https://www.mdpi.com/1099-4300/22/1/1/pdf",
                        "https://zenodo.org/records/123/files/one.pdf")
                .map(url -> silent("link-pdf-not-pdf", url).in(paper("One").link(LinkKind.PDF, "PDF", url)));
    }

    private static Stream<Case> unencrypted() {
        return Stream.of(
                breaks("link-insecure", "http")
                        .in(paper("One").link(LinkKind.BLOG, "Blog post", "http://Blog.example.org:80/One"))
                        .at("http://Blog.example.org:80/One")
                        .says(
                                "unencrypted link \"http://Blog.example.org:80/One\" in @Link(url) of One",
                                "help: write \"https://blog.example.org/One\""),
                breaks("link-insecure", "http on a port")
                        .in(roundup("NeurIps2023").venue(venueAt("http://example.org:8080/days")))
                        .at("http://example.org:8080/days")
                        .says(
                                "unencrypted link \"http://example.org:8080/days\" in @Venue(url) of NeurIps2023",
                                "help: write the https:// address of that server"),
                silent("link-insecure", "https")
                        .in(paper("One").link(LinkKind.BLOG, "Blog post", "https://example.org/http:/one")));
    }

    private static Stream<Case> tracking() {
        return Stream.of(
                tracks(
                        "https://example.org/a?x=1&utm_source=mail&utm_medium=x&y=2#z",
                        "it contains utm_source, utm_medium",
                        "https://example.org/a?x=1&y=2#z"),
                tracks(
                        "https://openreview.net/forum?id=n84bzMrGUD&referrer=%5BAuthor%20Console%5D(%2Fgroup%3Fid%3Dx)",
                        "it contains referrer", "https://openreview.net/forum?id=n84bzMrGUD"),
                tracks(
                        "https://youtu.be/abcdefghijk?si=QwErTy&t=90",
                        "it contains si",
                        "https://youtu.be/abcdefghijk?t=90"),
                tracks("https://github.com/lab/one?ref=news", "it contains ref", "https://github.com/lab/one"),
                tracks("https://example.org/?fbclid=abc", "it contains fbclid", "https://example.org/"),
                tracks(
                        "https://www.google.com/url?q=https%3A%2F%2Fexample.org%2Fa&sa=D",
                        "it is a detour through www.google.com", "https://example.org/a"),
                silent("link-tracking", "parameters that say where it leads")
                        .in(paper("One")
                                .link(
                                        LinkKind.VIDEO,
                                        "Talk",
                                        "https://www.youtube.com/watch?v=abcdefghijk&t=90&list=PL1")
                                .link(LinkKind.DEMO, "Demo", "https://example.org/?ref=main&s=1&source=lab&via=a")));
    }

    private static Case tracks(String url, String tracker, String clean) {
        return breaks("link-tracking", url)
                .in(paper("One").link(LinkKind.OTHER, "Link", url))
                .at(url)
                .says(
                        "tracking link " + Quote.of(url) + " in @Link(url) of One: " + tracker,
                        "help: write \"" + clean + "\"");
    }

    private static Stream<Case> closed() {
        String plain = "link to something that everybody can open, or publish a file beside the page with file";
        return Stream.of(
                closed("http://localhost:4000/one", "its host is known only inside one network", plain),
                closed("localhost:4000/one", "it is a server on your own computer", plain),
                closed("file:///home/ada/one.pdf", "it is a file on your own computer", plain),
                closed("C:/Users/Ada/one.pdf", "it is a file on your own computer", plain),
                closed("/Users/ada/one.pdf", "it is a file on your own computer", plain),
                closed("http://192.168.1.5/one", "it works only inside one network", plain),
                closed("https://[fd12::1]/one", "it works only inside one network", plain),
                closed("https://wiki.lab.internal/one", "its host is known only inside one network", plain),
                closed("https://intranet/one", "its host is known only inside one network", plain),
                closed(
                        "https://ieeexplore-ieee-org.ezproxy.example.edu/document/1",
                        "it goes through a library's proxy",
                        "write \"https://ieeexplore.ieee.org/document/1\""),
                proxy("https://doi-org.proxy.library.example.edu/10.1145/3292500", "https://doi.org/10.1145/3292500"),
                proxy(
                        "https://www-sciencedirect-com.gate3.example.edu/science/article/pii/S1",
                        "https://www.sciencedirect.com/science/article/pii/S1"),
                proxy("https://link-springer-com.lab.idm.oclc.org/article/1", "https://link.springer.com/article/1"),
                proxy("https://dl.acm.org.ezproxy.lib.example.edu/doi/1", "https://dl.acm.org/doi/1"),
                proxy("https://my--press-org.libproxy.example.edu/a?b=c", "https://my-press.org/a?b=c"),
                proxy(
                        "https://login.ezproxy.example.edu/login?url=https://doi.org/10.1145/3292500",
                        "https://doi.org/10.1145/3292500"),
                closed("https://ezproxy.example.edu/one", "it goes through a library's proxy", plain),
                closed(
                        "https://kites.s3.amazonaws.com/a.pdf?X-Amz-Expires=3600&X-Amz-Signature=0a1b",
                        "it is signed for a short time, then it expires",
                        plain),
                closed(
                        "https://kites.blob.core.windows.net/c/a.pdf?sv=2020-08-04&sig=0a1b",
                        "it is signed for a short time, then it expires",
                        plain),
                closed(
                        "https://example.org/a.pdf?access_token=0a1b",
                        "it contains a secret, such as a token of yours",
                        plain),
                closed(
                        "https://raw.githubusercontent.com/lab/one/main/a.pdf?token=GHSAT0",
                        "it contains a secret, such as a token of yours",
                        plain),
                closed(
                        "https://studio.youtube.com/video/abcdefghijk/edit",
                        "it opens YouTube Studio",
                        "write \"https://www.youtube.com/watch?v=abcdefghijk\""),
                closed(
                        "https://www.canva.com/design/DAFxyz/Ab1/edit",
                        "it opens a document for editing",
                        "write \"https://www.canva.com/design/DAFxyz/Ab1/view\""),
                closed("https://www.figma.com/design/Ab1/Poster", "it opens a document for editing", plain),
                closed(
                        "https://www.notion.so/lab/Kites-0123456789abcdef0123456789abcdef",
                        "it opens a page in your workspace, not the published one",
                        plain),
                closed(
                        "https://lab-my.sharepoint.com/personal/ada/_layouts/15/onedrive.aspx?id=1",
                        "it opens only for members of your organization",
                        plain),
                closed("https://www.dropbox.com/home/one.pdf", "it shows all visitors their own pages", plain),
                closed("https://huggingface.co/settings/tokens", "it is a settings page", plain),
                closed("https://www.overleaf.com/project/64a1b2c3", "it opens a manuscript for editing", plain),
                closed(
                        "https://docs.google.com/presentation/d/1AbC/edit?usp=sharing",
                        "it opens a document for editing",
                        "write \"https://docs.google.com/presentation/d/1AbC/preview\""),
                closed(
                        "https://github.com/lab/one/edit/main/README.md",
                        "it opens a file for editing",
                        "write \"https://github.com/lab/one/blob/main/README.md\""),
                closed(
                        "https://openreview.net/group?id=NeurIPS.cc/2023/Conference/Authors",
                        "it shows all visitors their own submissions",
                        plain),
                closed(
                        "chrome-extension://efaidnbmnnnibpcajpcglclefindmkaj/https://example.org/one.pdf",
                        "it works only in your browser",
                        "write \"https://example.org/one.pdf\""),
                breaks("link-private", "the page of the site")
                        .in(roundup("NeurIps2023")
                                .site(amlab().url("https://lab.local/").build()))
                        .at("https://lab.local/")
                        .says(
                                "private link \"https://lab.local/\" in @Site(url) of Amlab: its host is known only inside one network",
                                "help: link to something that everybody can open"));
    }

    private static Case proxy(String url, String open) {
        return closed(url, "it goes through a library's proxy", "write \"" + open + "\"");
    }

    private static Case closed(String url, String problem, String help) {
        return breaks("link-private", url)
                .in(paper("One").link(LinkKind.OTHER, "Link", url))
                .at(url)
                .says("private link " + Quote.of(url) + " in @Link(url) of One: " + problem, "help: " + help);
    }

    private static Stream<Case> open() {
        return Stream.of(
                        "https://www.overleaf.com/read/abcdefghijkl",
                        "https://drive.google.com/file/d/1AbC/view",
                        "https://docs.google.com/presentation/d/e/2PACX-1v/pub",
                        "https://colab.research.google.com/drive/1AbC",
                        "https://github.com/lab/edit",
                        "https://proximal-methods.example.org/",
                        "https://www.example.org/?token=kites&sig=1&key=a",
                        "https://example.org/viewer?page=1&session=2",
                        "https://lab.sharepoint.com/:b:/g/Ab1?e=xyz",
                        "https://www.canva.com/design/DAFxyz/Ab1/view",
                        "https://www.figma.com/proto/Ab1/Poster",
                        "https://www.figma.com/community/file/1",
                        "https://kites.notion.site/Kites-0123456789abcdef0123456789abcdef",
                        "https://www.dropbox.com/scl/fi/ab1/one.pdf?rlkey=x&dl=1",
                        "https://huggingface.co/lab/one",
                        "https://openreview.net/group?id=NeurIPS.cc/2023/Conference",
                        "https://172.32.0.1/one",
                        "https://local.example.org/internal")
                .map(url -> silent("link-private", url).in(paper("One").link(LinkKind.OTHER, "Link", url)));
    }

    private static Stream<Case> ids() {
        return Stream.of(
                breaks("link-pdf-not-pdf", "a file of another type")
                        .in(paper("One").link(IdCases.file(LinkKind.PDF, Samples.found("one.docx"))))
                        .at("one.docx")
                        .says(
                                "PDF link \"one.docx\" in @Link(file) of One leads to a file of another type",
                                "help: name a file that ends in .pdf, or choose another kind"),
                silent("link-pdf-not-pdf", "a poster as a picture")
                        .in(paper("One").link(IdCases.file(LinkKind.POSTER, Samples.found("one.png")))));
    }
}
