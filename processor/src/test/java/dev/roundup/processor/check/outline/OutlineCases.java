package dev.roundup.processor.check.outline;

import static dev.roundup.processor.check.Case.breaks;
import static dev.roundup.processor.check.Case.silent;
import static dev.roundup.processor.check.Samples.appearance;
import static dev.roundup.processor.check.Samples.section;
import static dev.roundup.processor.check.Samples.stranger;
import static dev.roundup.processor.check.Samples.venue;
import static dev.roundup.processor.check.SiteBuilder.amlab;
import static dev.roundup.processor.check.WorkspaceBuilder.workspace;
import static dev.roundup.processor.model.PaperBuilder.paper;
import static dev.roundup.processor.model.PublicationBuilder.publication;
import static dev.roundup.processor.model.RoundupBuilder.roundup;

import dev.roundup.processor.check.Case;
import dev.roundup.processor.check.people.PersonBuilder;
import dev.roundup.processor.model.Appearance;
import dev.roundup.processor.model.LinkKind;
import dev.roundup.processor.model.PaperBuilder;
import dev.roundup.processor.model.Provenance;
import dev.roundup.processor.model.PublicationType;
import dev.roundup.processor.text.Quote;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Cases of rules about a page as a whole. */
public final class OutlineCases {
    private OutlineCases() {}

    public static Stream<Case> all() {
        return Stream.of(literals(), listing(), anchors(), leftovers()).flatMap(cases -> cases);
    }

    private static Stream<Case> literals() {
        return Stream.of(
                breaks("not-a-paper", "a section lists some other type")
                        .in(roundup("NeurIps2023")
                                .section(section("main", Optional.empty(), List.of(stranger("Helper")))))
                        .at("Helper")
                        .says(
                                "\"lab.Helper\" in @Section(papers) of NeurIps2023 is not a @Paper",
                                "help: add @Paper to it, or list a class that has it"),
                silent("not-a-paper", "a section lists a paper").in(paper("RotatingFeatures")),
                breaks("not-a-site", "the site is some other type")
                        .in(roundup("NeurIps2023").siteReference(stranger("People")))
                        .at("People")
                        .says(
                                "\"lab.People\" in @Roundup(site) of NeurIps2023 is not a @Site",
                                "help: add @Site to it, or name a class that has it"),
                silent("not-a-site", "the site is one")
                        .in(roundup("NeurIps2023").site(amlab().build())),
                breaks("not-a-venue", "the venue of the page is some other type")
                        .in(roundup("NeurIps2023").venueReference(stranger("Venues")))
                        .at("Venues")
                        .says(
                                "\"lab.Venues\" in @Roundup(venue) of NeurIps2023 is not a @Venue",
                                "help: add @Venue to it, or name a class that has it"),
                breaks("not-a-venue", "a paper was published at some other type")
                        .in(paper("RotatingFeatures")
                                .appearance(new Appearance(
                                        stranger("Jmlr"),
                                        Optional.empty(),
                                        Optional.empty(),
                                        Optional.empty(),
                                        Optional.empty())))
                        .at("Jmlr")
                        .says(
                                "\"lab.Jmlr\" in @AppearedIn(venue) of RotatingFeatures is not a @Venue",
                                "help: add @Venue to it, or name a class that has it"),
                silent("not-a-venue", "a paper was published at a venue")
                        .in(paper("RotatingFeatures").appearance(appearance(venue("NeurIPS 2023")))));
    }

    private static Stream<Case> listing() {
        var rotating = paper("RotatingFeatures").build();
        var deep = paper("DeepGmrfs").build();
        return Stream.of(
                breaks("duplicate-paper", "two sections list one paper")
                        .in(roundup("NeurIps2023").section("main", rotating).section("workshops", deep, rotating))
                        .at("workshops RotatingFeatures")
                        .says(
                                "paper \"RotatingFeatures\" is listed again in section \"workshops\" of NeurIps2023",
                                "help: list it once; section \"main\" already has it"),
                silent("duplicate-paper", "two pages list one paper")
                        .in(
                                roundup("NeurIps2023").section("main", rotating),
                                roundup("Icml2023").slug("icml-2023").section("main", rotating)),
                breaks("orphan-paper", "no page lists a paper")
                        .in(workspace(roundup("NeurIps2023").section("main", rotating))
                                .unlisted(paper("DeepGmrfs"))
                                .build())
                        .at("DeepGmrfs")
                        .says(
                                "paper \"DeepGmrfs\" is not listed in any roundup",
                                "help: add DeepGmrfs.class to the papers of a @Section"),
                silent("orphan-paper", "papers are compiled without a page")
                        .in(workspace().unlisted(paper("DeepGmrfs")).build()),
                breaks("duplicate-title", "two papers have one title, letter case aside")
                        .in(
                                paper("RotatingFeatures")
                                        .title("Rotating Features")
                                        .build(),
                                paper("Rotating").title("Rotating  features").build())
                        .at("Rotating  features")
                        .says(
                                "title \"Rotating  features\" in @Paper(title) of Rotating is also used by lab.RotatingFeatures",
                                "help: list the paper once, or give the second paper its own title; if they are two versions, state the venue or date of each"),
                silent("duplicate-title", "the workshop version is on another page")
                        .in(
                                roundup("NeurIps2023")
                                        .section(
                                                "main",
                                                paper("Rotating")
                                                        .title("Rotating Features")
                                                        .build()),
                                roundup("Icml2023")
                                        .slug("icml-2023")
                                        .section(
                                                "main",
                                                paper("Early")
                                                        .title("Rotating Features")
                                                        .build())),
                silent("duplicate-title", "the journal has the paper of the conference")
                        .in(
                                paper("Rotating")
                                        .title("Rotating Features")
                                        .appearance(appearance(venue("Winds")))
                                        .build(),
                                paper("RotatingLong")
                                        .title("Rotating Features")
                                        .appearance(appearance(venue("Journal of Winds")))
                                        .build()),
                silent("duplicate-title", "a report came a year before")
                        .in(
                                paper("Rotating")
                                        .title("Rotating Features")
                                        .publication(publication(PublicationType.REPORT)
                                                .date("2019")
                                                .build())
                                        .build(),
                                paper("RotatingLong")
                                        .title("Rotating Features")
                                        .publication(publication(PublicationType.PAPER)
                                                .date("2020-03")
                                                .build())
                                        .build()),
                breaks("duplicate-title", "the third paper is the second one again")
                        .in(
                                paper("Rotating").title("Rotating Features").build(),
                                paper("RotatingLong")
                                        .title("Rotating features")
                                        .appearance(appearance(venue("Winds")))
                                        .build(),
                                paper("RotatingAgain")
                                        .title("Rotating  Features")
                                        .appearance(appearance(venue("Winds")))
                                        .build())
                        .at("Rotating  Features")
                        .says(
                                "title \"Rotating  Features\" in @Paper(title) of RotatingAgain is also used by lab.RotatingLong",
                                "help: list the paper once, or give the second paper its own title; if they are two versions, state the venue or date of each"),
                silent("duplicate-title", "titles differ in a formula")
                        .in(
                                paper("O").title("\\(O(n)\\)-equivariance").build(),
                                paper("E").title("\\(E(n)\\)-equivariance").build()));
    }

    private static Stream<Case> anchors() {
        return Stream.of(
                breaks("duplicate-slug", "two pages have one slug")
                        .in(roundup("NeurIps2023"), roundup("NeurIps2023Workshops"))
                        .at("neurips-2023")
                        .says(
                                "slug \"neurips-2023\" in @Roundup(slug) of NeurIps2023Workshops is also used by NeurIps2023",
                                "help: choose another slug for one of the two pages"),
                silent("duplicate-slug", "two pages have two slugs")
                        .in(roundup("NeurIps2023"), roundup("Icml2023").slug("icml-2023")),
                breaks("duplicate-id", "a paper has the id of a section")
                        .in(paper("Main").id("main"))
                        .at("main")
                        .says(
                                "id \"main\" in the class name of Main is also used by section \"main\"",
                                "help: give one of them its own id, with id = \"…\" in @Paper"),
                breaks("duplicate-id", "a former id is the present one of a paper further down")
                        .in(
                                paper("RotatingFeatures")
                                        .formerIds("deep-gmrfs")
                                        .build(),
                                paper("DeepGmrfs").build())
                        .at("deep-gmrfs")
                        .says(
                                "id \"deep-gmrfs\" in @Paper(formerIds) of RotatingFeatures is also used by lab.DeepGmrfs",
                                "help: choose another id"),
                silent("duplicate-id", "two pages have sections of one id")
                        .in(
                                roundup("NeurIps2023")
                                        .section(
                                                "main",
                                                paper("RotatingFeatures").build()),
                                roundup("Icml2023")
                                        .slug("icml-2023")
                                        .section("main", paper("DeepGmrfs").build())),
                breaks("slug-syntax", "a slug has blanks and capitals")
                        .in(roundup("NeurIps2023").slug("NeurIPS 2023"))
                        .at("NeurIPS 2023")
                        .says(
                                "\"NeurIPS 2023\" in @Roundup(slug) of NeurIps2023 cannot be part of an address",
                                "help: write \"neurips-2023\""),
                breaks("slug-syntax", "the id of a section has an accent")
                        .in(roundup("NeurIps2023")
                                .section("éclairs", paper("RotatingFeatures").build()))
                        .at("éclairs")
                        .says(
                                "\"éclairs\" in @Section(id) of NeurIps2023 cannot be part of an address",
                                "help: write \"eclairs\""),
                breaks("slug-syntax", "the id of a paper has letters that are no accented ones")
                        .in(paper("RotatingFeatures").id("Ðordević-Œuvre"))
                        .at("Ðordević-Œuvre")
                        .says(
                                "\"Ðordević-Œuvre\" in @Paper(id) of RotatingFeatures cannot be part of an address",
                                "help: write \"dordevic-oeuvre\""),
                breaks("slug-syntax", "the id of a paper has nothing that could be kept")
                        .in(paper("RotatingFeatures").id("旋转"))
                        .at("旋转")
                        .says(
                                "\"旋转\" in @Paper(id) of RotatingFeatures cannot be part of an address",
                                "help: use only the letters a to z, digits, and single hyphens between words"),
                silent("slug-syntax", "words and digits are joined by hyphens")
                        .in(paper("RotatingFeatures").id("rotating-features-2")),
                breaks("slug-syntax", "the name of a class has nothing that could be an id")
                        .in(paper("旋转"))
                        .at("旋转.id")
                        .says(
                                "\"旋转\" in the class name of 旋转 cannot be part of an address",
                                "help: write id = \"…\" in @Paper, with only the letters a to z, digits and hyphens"),
                breaks("slug-syntax", "a former id has a blank")
                        .in(paper("RotatingFeatures").formerIds("rotating features"))
                        .at("rotating features")
                        .says(
                                "\"rotating features\" in @Paper(formerIds) of RotatingFeatures cannot be part of an address",
                                "help: write what followed # in the old address"),
                silent("slug-syntax", "a slug of many words")
                        .in(roundup("NeurIps2023").slug("a" + "-a".repeat(100_000))),
                silent("slug-syntax", "a former id follows rules of its own")
                        .in(paper("RotatingFeatures").formerIds("Rotating_Features")));
    }

    private static Case blank(String when, String value, String member, PaperBuilder paper) {
        return breaks("blank-value", when)
                .in(paper)
                .at(value)
                .says(Quote.line(member) + " of RotatingFeatures is empty", "help: fill it in, or delete it");
    }

    private static Stream<Case> leftovers() {
        return Stream.of(
                breaks("missing-class", "a paper of a listed class file is gone")
                        .in(workspace()
                                .unread("lab.NeurIps2023", "lab.NeurIps2023", "lab.Gone")
                                .build())
                        .at("lab.NeurIps2023")
                        .says(
                                "cannot write the page of lab.NeurIps2023: lab.NeurIps2023 names \"lab.Gone\", which is not on the class path",
                                "help: put it on the class path, or compile lab.NeurIps2023 again without it"),
                silent("missing-class", "all classes are there").in(paper("RotatingFeatures")),
                breaks("unresolved-outline", "a constant of a listed paper does not resolve")
                        .in(workspace()
                                .unresolved("lab.NeurIps2023", "lab.RotatingFeatures", "a class or constant")
                                .build())
                        .at("lab.NeurIps2023")
                        .says(
                                "cannot write the page of lab.NeurIps2023: a class or constant in lab.RotatingFeatures is not resolved",
                                "help: if another processor writes it, it must do so before the last round"),
                silent("unresolved-outline", "everything resolves").in(paper("RotatingFeatures")),
                breaks("blank-value", "a title is blank")
                        .in(paper("RotatingFeatures").title(" "))
                        .at(" ")
                        .says("@Paper(title) of RotatingFeatures is empty", "help: fill it in"),
                breaks("blank-value", "an author is blank")
                        .in(paper("RotatingFeatures").authors("Ada Lane", ""))
                        .at("")
                        .says("@Paper(authors) of RotatingFeatures is empty", "help: fill it in"),
                breaks("blank-value", "a title is a space that does not break")
                        .in(paper("RotatingFeatures").title("\u00a0"))
                        .at("\u00a0")
                        .says("@Paper(title) of RotatingFeatures is empty", "help: fill it in"),
                blank(
                        "the label of a link is a tab",
                        "\t",
                        "@Link(label)",
                        paper("RotatingFeatures").link(LinkKind.CODE, "\t", "https://example.org/a")),
                blank(
                        "the label of a link is invisible",
                        "\u200b",
                        "@Link(label)",
                        paper("RotatingFeatures").link(LinkKind.CODE, "\u200b", "https://example.org/a")),
                blank(
                        "a badge is a space of full width",
                        "\u3000",
                        "@\u3000",
                        paper("RotatingFeatures").badge("\u3000", false)),
                blank(
                        "a note is a space that does not break",
                        "\u00a0",
                        "@Note",
                        paper("RotatingFeatures").note("\u00a0")),
                blank(
                        "a summary is invisible",
                        "\u2060",
                        "@Tldr",
                        paper("RotatingFeatures").tldr("\u2060")),
                blank(
                        "an abstract is a space that does not break",
                        "\u00a0",
                        "@Abstract",
                        paper("RotatingFeatures").abstractText("\u00a0")),
                breaks("blank-value", "an introduction is a space")
                        .in(roundup("NeurIps2023").intro(" "))
                        .at(" ")
                        .says("@Roundup(intro) of NeurIps2023 is empty", "help: fill it in, or delete it"),
                breaks("blank-value", "an affiliation is a space")
                        .in(roundup("NeurIps2023")
                                .site(amlab().person(new PersonBuilder("People.ADA", "Ada").affiliation(" "))
                                        .build()))
                        .at(" ")
                        .says("@Person(affiliation) of People.ADA is empty", "help: fill it in, or delete it"),
                breaks("blank-value", "another spelling is a tab")
                        .in(roundup("NeurIps2023")
                                .site(amlab().person(new PersonBuilder("People.ADA", "Ada").aliases("\t"))
                                        .build()))
                        .at("\t")
                        .says("@Person(alsoKnownAs) of People.ADA is empty", "help: fill it in, or delete it"),
                silent("blank-value", "what may be left out is").in(paper("RotatingFeatures")),
                silent("blank-value", "blanks around words")
                        .in(paper("RotatingFeatures")
                                .link(LinkKind.CODE, "\u00a0Source\t", "https://example.org/a")
                                .badge(" Talk ", false)
                                .note(" Shown there.\u00a0")),
                breaks("empty-section", "a section has neither papers nor an intro")
                        .in(roundup("NeurIps2023").section(section("workshops", Optional.empty(), List.of())))
                        .at("section workshops")
                        .says(
                                "section \"workshops\" of NeurIps2023 has neither papers nor an intro",
                                "help: list its papers, give it an intro, or delete it"),
                silent("empty-section", "a section has an intro only")
                        .in(roundup("NeurIps2023")
                                .section(section("workshops", Optional.of("We also organise two."), List.of()))),
                breaks("stray-annotation", "tags stand on a type that is no paper")
                        .in(workspace()
                                .stray("Tag", "RotatingFeatures", "@Paper")
                                .build())
                        .at("@Tag")
                        .says(
                                "@Tag on RotatingFeatures has no effect without @Paper",
                                "help: add @Paper, or move @Tag to the class that has it"),
                silent("stray-annotation", "tags stand on a paper")
                        .in(paper("RotatingFeatures").tags("Equivariance")),
                breaks("slug-syntax", "the paper is of another module, which may not have checked it")
                        .in(paper("RotatingFeatures")
                                .provenance(Provenance.LIBRARY)
                                .id("Rotating Features"))
                        .at("Rotating Features")
                        .says(
                                "\"Rotating Features\" in @Paper(id) of RotatingFeatures cannot be part of an address",
                                "help: write \"rotating-features\""));
    }
}
