package dev.roundup.processor.check.links;

import static dev.roundup.processor.check.Case.breaks;
import static dev.roundup.processor.check.Case.silent;
import static dev.roundup.processor.check.Samples.appearance;
import static dev.roundup.processor.check.Samples.venue;
import static dev.roundup.processor.check.Samples.venueAt;
import static dev.roundup.processor.check.WorkspaceBuilder.workspace;
import static dev.roundup.processor.check.ids.IdCases.by;
import static dev.roundup.processor.model.PaperBuilder.paper;
import static dev.roundup.processor.model.RoundupBuilder.roundup;

import dev.roundup.processor.check.Case;
import dev.roundup.processor.check.Samples;
import dev.roundup.processor.check.rule.Severity;
import dev.roundup.processor.model.LinkKind;
import dev.roundup.processor.model.PaperBuilder;
import dev.roundup.processor.url.Archive;
import java.util.Optional;
import java.util.stream.Stream;

/** Cases of rules that compare links with each other and with their page. */
public final class LinkTogetherCases {
    private static final String ARXIV = "https://arxiv.org/abs/2306.00600";
    private static final String PDF = "https://example.org/planets.pdf";
    private static final String TALK = "https://example.org/talk";
    private static final String CODE = "https://github.com/lab/one";

    private LinkTogetherCases() {}

    public static Stream<Case> all() {
        return Stream.of(mismatches(), duplicates(), shared(), venues(), labels(), asId())
                .flatMap(cases -> cases);
    }

    private static Stream<Case> mismatches() {
        return Stream.of(
                breaks("link-id-mismatch", "page and PDF written out")
                        .in(paper("One")
                                .link(LinkKind.PAPER, "Paper", ARXIV)
                                .link(LinkKind.PDF, "PDF", "https://arxiv.org/pdf/2306.00606.pdf"))
                        .at("https://arxiv.org/pdf/2306.00606.pdf")
                        .says(
                                "link \"https://arxiv.org/pdf/2306.00606.pdf\" in @Link(url) of One leads to \"2306.00606\""
                                        + " on arXiv, but \"Paper\" in @Link leads to \"2306.00600\"",
                                "help: correct the one that is wrong"),
                breaks("link-id-mismatch", "a page by id")
                        .in(paper("One")
                                .link(by(
                                        Archive.OPENREVIEW,
                                        "OpenReview",
                                        "n84bzMrGUD",
                                        "https://openreview.net/forum?id=n84bzMrGUD"))
                                .link(LinkKind.PDF, "PDF", "https://openreview.net/pdf?id=n84bzMrGUE"))
                        .at("https://openreview.net/pdf?id=n84bzMrGUE")
                        .says(
                                "link \"https://openreview.net/pdf?id=n84bzMrGUE\" in @Link(url) of One leads to"
                                        + " \"n84bzMrGUE\" on OpenReview, but \"Paper\" in @OpenReview leads to \"n84bzMrGUD\"",
                                "help: correct the one that is wrong"),
                differs(LinkKind.POSTER, "Poster", "https://arxiv.org/abs/2306.00606v2", "2306.00606"),
                differs(LinkKind.PAPER, "Preprint", "https://arxiv.org/abs/2306.00606", "2306.00606"),
                differs(LinkKind.OTHER, "arXiv", "https://arxiv.org/abs/2306.00606", "2306.00606"),
                differs(LinkKind.PROJECT, "Project page", "https://arxiv.org/html/2306.00606", "2306.00606"),
                differs(LinkKind.OTHER, "DOI", "https://doi.org/10.48550/arXiv.2306.00606", "2306.00606"),
                breaks("link-id-mismatch", "the DOI of arXiv by id")
                        .in(paper("One")
                                .link(by(Archive.ARXIV, "Arxiv", "2306.00600", ARXIV))
                                .link(by(
                                        Archive.DOI,
                                        "Doi",
                                        "10.48550/arxiv.2306.00601",
                                        "https://doi.org/10.48550/arxiv.2306.00601")))
                        .at("10.48550/arxiv.2306.00601")
                        .says(
                                "link \"10.48550/arxiv.2306.00601\" in @Doi of One leads to \"2306.00601\" on arXiv, but"
                                        + " \"Paper\" in @Arxiv leads to \"2306.00600\"",
                                "help: correct the one that is wrong"),
                silent("link-id-mismatch", "other papers, and other ways to the same one")
                        .in(paper("One")
                                .link(by(Archive.ARXIV, "Arxiv", "2306.00600v3", ARXIV + "v3"))
                                .link(LinkKind.OTHER, "DOI", "https://doi.org/10.48550/arXiv.2306.00600")
                                .link(LinkKind.PAPER, "Journal version", "https://doi.org/10.1145/3292500.3330701")
                                .link(LinkKind.PAPER, "Workshop paper", "https://arxiv.org/abs/2205.00001")
                                .link(LinkKind.OTHER, "Extended version", "https://arxiv.org/abs/2309.00001")
                                .link(LinkKind.DATA, "Data", "https://arxiv.org/abs/2105.00001")
                                .link(LinkKind.BLOG, "Blog post", "https://openreview.net/forum?id=abcdefghij")),
                silent("link-id-mismatch", "two archives, and versions of one id")
                        .in(paper("One")
                                .link(LinkKind.PAPER, "Conference paper", "https://openreview.net/forum?id=n84bzMrGUD")
                                .link(LinkKind.PAPER, "Paper", ARXIV + "v1")
                                .link(LinkKind.PDF, "PDF", "https://arxiv.org/pdf/2306.00600v2")));
    }

    private static Case differs(LinkKind kind, String label, String url, String id) {
        return breaks("link-id-mismatch", url + " as " + label)
                .in(paper("One")
                        .link(by(Archive.ARXIV, "Arxiv", "2306.00600", ARXIV))
                        .link(kind, label, url))
                .at(url)
                .says(
                        "link \"" + url + "\" in @Link(url) of One leads to \"" + id + "\" on arXiv, but \"Paper\" in"
                                + " @Arxiv leads to \"2306.00600\"",
                        "help: correct the one that is wrong");
    }

    private static Stream<Case> duplicates() {
        return Stream.of(
                breaks("link-duplicate", "spelling aside")
                        .in(paper("One")
                                .link(LinkKind.CODE, "Code", CODE)
                                .link(LinkKind.CODE, "GitHub", "https://www.github.com/Lab/one/"))
                        .at("https://www.github.com/Lab/one/")
                        .says(
                                "link \"https://www.github.com/Lab/one/\" in @Link(url) of One leads to the same place as"
                                        + " \"Code\" in @Link",
                                "help: delete one of the two"),
                breaks("link-duplicate", "paper and PDF are one address")
                        .in(paper("One")
                                .link(LinkKind.PAPER, "Paper", "https://example.org/one%2Dpaper.pdf")
                                .link(LinkKind.PDF, "PDF", "https://example.org/one-paper.pdf"))
                        .at("https://example.org/one-paper.pdf")
                        .says(
                                "link \"https://example.org/one-paper.pdf\" in @Link(url) of One leads to the same place as"
                                        + " \"Paper\" in @Link",
                                "help: delete one of the two"),
                silent("link-duplicate", "code and data in one repository, two places of one page")
                        .in(paper("One")
                                .link(LinkKind.CODE, "Code", CODE)
                                .link(LinkKind.DATA, "Data", CODE)
                                .link(LinkKind.VIDEO, "Talk", "https://example.org/talks#one")
                                .link(LinkKind.VIDEO, "Interview", "https://example.org/talks#two")));
    }

    private static PaperBuilder team(String name) {
        return paper(name).title("About " + name).authors("Ada Lane", "Ben Moor");
    }

    private static Stream<Case> shared() {
        PaperBuilder one = paper("One").link(LinkKind.CODE, "Code", CODE);
        return Stream.of(
                breaks("link-shared", "two papers link one repository")
                        .in(
                                one.build(),
                                paper("Two")
                                        .link(LinkKind.CODE, "Code", CODE + ".git")
                                        .build())
                        .at(CODE + ".git")
                        .says(
                                "link \"https://github.com/lab/one.git\" in @Link(url) of Two is also used by One",
                                "help: correct the wrong one, or @Allow it if both papers share it"),
                breaks("link-shared", "two papers of one team link one PDF")
                        .in(
                                team("Planets").link(LinkKind.PDF, "PDF", PDF).build(),
                                team("Moons").link(LinkKind.PDF, "PDF", PDF).build())
                        .at(PDF)
                        .says(
                                "link \"https://example.org/planets.pdf\" in @Link(url) of Moons is also used by Planets",
                                "help: correct the wrong one, or @Allow it if both papers share it"),
                silent("link-shared", "a team's code, talk and project page")
                        .in(
                                team("Planets")
                                        .link(LinkKind.CODE, "Code", CODE)
                                        .link(LinkKind.VIDEO, "Talk", TALK)
                                        .build(),
                                team("Moons")
                                        .link(LinkKind.CODE, "Code", CODE)
                                        .link(LinkKind.VIDEO, "Talk", TALK)
                                        .build()),
                silent("link-shared", "two versions of one work, and two parts of one project")
                        .in(
                                paper("Planets")
                                        .title("Orbits of Planets")
                                        .link(LinkKind.PDF, "PDF", PDF)
                                        .build(),
                                paper("Planets2")
                                        .title("Orbits  of planets")
                                        .appearance(appearance(venue("Journal of Orbits")))
                                        .link(LinkKind.PDF, "PDF", PDF)
                                        .build(),
                                paper("Kite")
                                        .title("KITE: Flying High")
                                        .link(LinkKind.CODE, "Code", CODE)
                                        .build(),
                                paper("Kite2")
                                        .title("Kite: Flying Low")
                                        .link(LinkKind.CODE, "Code", CODE)
                                        .build()),
                silent("link-shared", "a toolkit that many papers use, and the front page of a site")
                        .in(
                                paper("One")
                                        .link(LinkKind.CODE, "Code", CODE)
                                        .link(LinkKind.PROJECT, "Lab", "https://lab.example.org/")
                                        .build(),
                                paper("Two")
                                        .link(LinkKind.CODE, "Code", CODE)
                                        .link(LinkKind.PROJECT, "Lab", "https://lab.example.org")
                                        .build(),
                                paper("Three").link(LinkKind.CODE, "Code", CODE).build()),
                silent("link-shared", "the page of a workshop")
                        .in(
                                paper("One")
                                        .link(LinkKind.PAPER, "Paper", "https://example.org/tides-workshop/papers")
                                        .build(),
                                paper("Two")
                                        .link(LinkKind.PAPER, "Paper", "https://example.org/tides-workshop/papers")
                                        .build()),
                silent("link-shared", "one session's page, and folders of one repository")
                        .in(
                                paper("One")
                                        .link(LinkKind.CODE, "Code", CODE + "/tree/main/one")
                                        .session(Samples.sessionAt("https://example.org/1"))
                                        .build(),
                                paper("Two")
                                        .link(LinkKind.CODE, "Code", CODE + "/tree/main/two")
                                        .session(Samples.sessionAt("https://example.org/1"))
                                        .build()));
    }

    private static Stream<Case> venues() {
        String iclr = "https://iclr.cc/virtual/2022/poster/6225";
        return Stream.of(
                breaks("link-wrong-venue", "a paper")
                        .in(roundup("Icra2023")
                                .title("Papers at ICRA")
                                .section(
                                        "main",
                                        paper("One")
                                                .link(LinkKind.PAPER, "Conference page", iclr)
                                                .build()))
                        .at(iclr)
                        .says(
                                "link \"" + iclr + "\" in @Link(url) of One leads to the site of ICLR, not of ICRA",
                                "help: correct the link, or say with @AppearedIn that the paper appeared there"),
                breaks("link-wrong-venue", "the venue itself")
                        .in(roundup("NeurIps2023").venue(venueAt("https://icml.cc/")))
                        .at("https://icml.cc/")
                        .says(
                                "link \"https://icml.cc/\" in @Venue(url) of NeurIps2023 leads to the site of ICML, not of"
                                        + " NeurIPS",
                                "help: link to the venue's own site"),
                silent("link-wrong-venue", "the venue's own site, by any of its hosts")
                        .in(roundup("NeurIps2023")
                                .venue(venueAt("https://nips.cc/Conferences/2023"))
                                .section(
                                        "main",
                                        paper("One")
                                                .link(LinkKind.POSTER, "Poster", "https://neurips.cc/virtual/2023/1")
                                                .build())),
                silent("link-wrong-venue", "published there as well, or only a post on its blog")
                        .in(roundup("NeurIps2023")
                                .section(
                                        "main",
                                        paper("One")
                                                .link(LinkKind.PAPER, "Paper", iclr)
                                                .appearance(appearance(venue("ICLR 2022")))
                                                .build(),
                                        paper("Two")
                                                .link(LinkKind.BLOG, "Blog post", "https://blog.iclr.cc/two")
                                                .build())),
                silent("link-wrong-venue", "a page about no conference that is known")
                        .in(roundup("Days")
                                .title("Papers of the year")
                                .section(
                                        "main",
                                        paper("One")
                                                .link(LinkKind.PAPER, "Paper", iclr)
                                                .build())));
    }

    private static Stream<Case> labels() {
        return Stream.of(
                label("Conferende page", "Conference page"),
                label("Projct page", "Project page"),
                label("Viedo", "Video"),
                silent("link-label", "words that are near to usual ones")
                        .in(labelled("Blogpost", "Pre-print", "Data set", "Papers", "Models", "Note", "Web page")),
                silent("link-label", "a page in another language")
                        .in(roundup("NeurIps2023")
                                .language("de")
                                .section("main", labelled("Presentatio").build())));
    }

    private static Case label(String label, String usual) {
        return breaks("link-label", label)
                .in(labelled(label))
                .at(label)
                .says(
                        "unusual label \"" + label + "\" in @Link(label) of One",
                        "help: did you mean \"" + usual + "\"?");
    }

    private static PaperBuilder labelled(String... labels) {
        PaperBuilder paper = paper("One");
        Stream.of(labels)
                .forEach(label -> paper.link(LinkKind.OTHER, label, "https://example.org/" + label.replace(' ', '-')));
        return paper;
    }

    private static Stream<Case> asId() {
        return Stream.of(
                asId(ARXIV, "@Arxiv(\"2306.00600\")"),
                asId("https://doi.org/10.1177%2F0278364919872545", "@Doi(\"10.1177/0278364919872545\")"),
                asId("https://github.com/lab/one/tree/main", "@GitHub(\"lab/one\")"),
                asId("https://youtu.be/abcdefghijk", "@YouTube(\"abcdefghijk\")"),
                silent("link-as-id", "an address that says more")
                        .in(workspace(roundup("NeurIps2023")
                                        .section(
                                                "main",
                                                paper("One")
                                                        .link(
                                                                LinkKind.VIDEO,
                                                                "Talk",
                                                                "https://youtu.be/abcdefghijk?t=90")
                                                        .link(LinkKind.CODE, "Code", CODE + "/tree/main/one")
                                                        .link(LinkKind.PAPER, "Paper", "https://example.org/one")
                                                        .build()))
                                .rule("link-as-id", "warning")
                                .build()));
    }

    private static Case asId(String url, String annotation) {
        return new Case(
                "link-as-id",
                url,
                workspace(roundup("NeurIps2023")
                                .section(
                                        "main",
                                        paper("One")
                                                .link(LinkKind.OTHER, "Link", url)
                                                .build()))
                        .rule("link-as-id", "warning")
                        .build(),
                Optional.of(new Case.Expected(
                        Severity.WARNING,
                        url,
                        "[roundup:link-as-id] link \"" + url
                                + "\" in @Link(url) of One can be written as an id\n  help: write " + annotation)));
    }
}
