package dev.roundup.processor.check.records;

import static dev.roundup.processor.check.Case.breaks;
import static dev.roundup.processor.check.Case.silent;
import static dev.roundup.processor.check.SiteBuilder.amlab;
import static dev.roundup.processor.check.WorkspaceBuilder.workspace;
import static dev.roundup.processor.model.PaperBuilder.paper;
import static dev.roundup.processor.model.RoundupBuilder.roundup;
import static dev.roundup.processor.model.TestOrigin.at;
import static dev.roundup.processor.model.TestOrigin.located;

import dev.roundup.processor.check.Case;
import dev.roundup.processor.check.Samples;
import dev.roundup.processor.check.people.PersonBuilder;
import dev.roundup.processor.model.Link;
import dev.roundup.processor.model.Link.ArchiveId;
import dev.roundup.processor.model.Link.Scheme;
import dev.roundup.processor.model.Link.Target;
import dev.roundup.processor.model.LinkKind;
import dev.roundup.processor.model.PaperBuilder;
import dev.roundup.processor.model.Workspace;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Cases of rules about what {@code records.lock} says. */
public final class RecordCases {
    private static final String ARXIV = "arxiv:2306.00600 ";
    private static final String REVIEW = "openreview:kItEs12345 ";
    private static final String ASKED = ARXIV + "asked 2026-11-28";
    private static final String DAY = " 2026-05-04 ";
    private static final String NOTE = "note: asked on 2026-11-28; roundup records asks again";

    private RecordCases() {}

    public static Stream<Case> all() {
        return Stream.of(authors(), names(), titles(), decisions(), states(), published())
                .flatMap(cases -> cases);
    }

    private static Stream<Case> authors() {
        return Stream.of(
                breaks("record-authors", "an author was added at the end")
                        .in(listed("Jane Doe; Ada Lane; Bo Bell", "Jane Doe", "Ada Lane"))
                        .at("Ada Lane")
                        .says(
                                "authors of One: arXiv lists a third author, \"Bo Bell\", since 2026-05-04",
                                "help: add \"Bo Bell\" after \"Ada Lane\"",
                                NOTE),
                breaks("record-authors", "authors were added before the others")
                        .in(listed("Bo Bell; Cy Cole; Jane Doe", "Jane Doe"))
                        .at("Jane Doe")
                        .says(
                                "authors of One: arXiv lists a first author, \"Bo Bell\" and 1 more, since 2026-05-04",
                                "help: add \"Bo Bell\" before the others",
                                NOTE),
                breaks("record-authors", "the archive does not know an author")
                        .in(listed("Jane Doe", "Jane Doe", "Ada Lane"))
                        .at("Ada Lane")
                        .says(
                                "authors of One: arXiv does not list \"Ada Lane\" since 2026-05-04",
                                "help: remove \"Ada Lane\", or ask for a correction there",
                                NOTE),
                breaks("record-authors", "an author has another name")
                        .in(listed("Jane Doe; Eve Elm", "Jane Doe", "Ada Lane"))
                        .at("Ada Lane")
                        .says(
                                "authors of One: arXiv lists \"Eve Elm\" as the second author, not \"Ada Lane\" since"
                                        + " 2026-05-04",
                                "help: write \"Eve Elm\", or add it to the person's alsoKnownAs",
                                NOTE),
                breaks("record-authors", "the order is another one")
                        .in(listed("Ada Lane; Jane Doe", "Jane Doe", "Ada Lane"))
                        .at("Jane Doe")
                        .says(
                                "authors of One: arXiv has another order since 2026-05-04",
                                "help: write them in this order: Ada Lane, Jane Doe",
                                NOTE),
                breaks("record-authors", "one archive changed after the other agreed")
                        .in(page(
                                on("Jane Doe"),
                                ASKED,
                                REVIEW + "authors" + DAY + "Jane Doe",
                                ARXIV + "authors 2026-06-01 Jane Doe; Bo Bell"))
                        .at("Jane Doe")
                        .says(
                                "authors of One: arXiv lists a second author, \"Bo Bell\", since 2026-06-01",
                                "help: add \"Bo Bell\" after \"Jane Doe\"",
                                NOTE),
                silent("record-authors", "the archives differed from the beginning, and the paper agrees with one")
                        .in(page(
                                on("Jane Doe"),
                                REVIEW + "authors" + DAY + "Jane Doe",
                                ARXIV + "authors" + DAY + "Jane Doe; Bo Bell")),
                silent("record-authors", "the list is open")
                        .in(listed("Jane Doe; Ada Lane; Bo Bell", "Jane Doe", "and others")),
                silent("record-authors", "the record has no authors")
                        .in(page(on("Jane Doe"), ARXIV + "title" + DAY + "One")));
    }

    private static Stream<Case> names() {
        return Stream.of(
                alike("letter case and accents", "Zoë Ash", "ZOE ASH"),
                alike("an initial", "Jane Doe", "J. Doe"),
                alike("a middle name", "Jane Doe", "Jane Mary Doe"),
                alike("a short form", "Michael Doe", "Mike Doe"),
                alike("the family name first", "Doe Jane", "Jane Doe"),
                alike("names of one syllable, turned", "Wei Wang", "Wang Wei"),
                alike("an umlaut that is spelt out", "Jörg Müller", "Joerg Mueller"),
                alike("a hyphen", "Anne-Marie Fir", "Anne Marie Fir"),
                alike("an organisation", "The Kite Collaboration", "the Kite collaboration"),
                silent("record-authors", "the registry knows the other name")
                        .in(page(
                                on("x").author(amlab().person(
                                                new PersonBuilder("People.SASHA", "Alexander Elm").aliases("Sasha Elm"))
                                        .name("Alexander Elm")),
                                ARXIV + "authors" + DAY + "x; Sasha Elm")));
    }

    private static Stream<Case> titles() {
        return Stream.of(
                breaks("record-title", "the title is another one")
                        .in(page(
                                on("Jane Doe").title("Kites and ropes"),
                                ASKED,
                                ARXIV + "title" + DAY + "Kites on ropes"))
                        .at("Kites and ropes")
                        .says(
                                "title \"Kites and ropes\" in @Paper(title) of One is not the one of arXiv",
                                "help: write \"Kites on ropes\"",
                                "note: arXiv has had this title since 2026-05-04; asked on 2026-11-28; roundup records asks"
                                        + " again"),
                titled("letter case", "Kites In Winds", "Kites in winds"),
                titled("dashes and quotes", "\u201cKites\u201d \u2013 a study", "\"Kites\": A study"),
                titled("accents", "Caf\u00e9 kites", "Cafe kites"),
                titled("accents in TeX", "Café kites", "Caf\\'e kites"),
                titled("a formula without its delimiters", "Kites of $n$ strings", "Kites of n strings"),
                titled("a Greek letter that is spelt out", "The $\\alpha$-kite", "The alpha-kite"),
                titled("an ampersand", "Kites \\& ropes", "Kites and ropes"),
                titled("the archive keeps the subtitle elsewhere", "Kites: a study of winds", "Kites"),
                titled("the archive leaves out a formula", "Kites of $n$ strings", "Kites of strings"),
                breaks("record-title", "the subtitle is another one")
                        .in(page(on("Jane Doe").title("Kites: a study"), ARXIV + "title" + DAY + "Kites: a survey"))
                        .at("Kites: a study")
                        .says(
                                "title \"Kites: a study\" in @Paper(title) of One is not the one of arXiv",
                                "help: write \"Kites: a survey\"",
                                "note: arXiv has had this title since 2026-05-04; roundup records asks again"),
                titled("emphasis", "\\emph{Kites}", "Kites"));
    }

    private static Stream<Case> decisions() {
        return Stream.of(
                breaks("record-decision", "an oral has no badge")
                        .in(page(on("Jane Doe"), REVIEW + "decision" + DAY + "Oral"))
                        .at("kItEs12345")
                        .says(
                                "One was decided as oral, but has no @Oral",
                                "help: add @Oral",
                                "note: OpenReview has said so since 2026-05-04; roundup records asks again"),
                breaks("record-decision", "a spotlight became an oral")
                        .in(page(on("Jane Doe").badge("Spotlight", false), REVIEW + "decision" + DAY + "Oral"))
                        .at("kItEs12345")
                        .says(
                                "One was decided as oral, but has no @Oral",
                                "help: add @Oral",
                                "note: OpenReview has said so since 2026-05-04; roundup records asks again"),
                silent("record-decision", "it has the badge")
                        .in(page(on("Jane Doe").badge("Oral", true), REVIEW + "decision" + DAY + "Oral")),
                silent("record-decision", "it has a badge of the author's own")
                        .in(page(on("Jane Doe").badge("Long oral talk", true), REVIEW + "decision" + DAY + "Oral")),
                silent("record-decision", "a poster needs no badge")
                        .in(page(on("Jane Doe"), REVIEW + "decision" + DAY + "Poster")));
    }

    private static Stream<Case> states() {
        return Stream.of(
                breaks("record-withdrawn", "a preprint was withdrawn")
                        .in(page(on("Jane Doe"), ASKED, ARXIV + "withdrawn" + DAY + "withdrawn"))
                        .at("2306.00600")
                        .says(
                                "\"2306.00600\" in @Arxiv of One has been withdrawn since 2026-05-04",
                                "help: remove the paper from the page, or @Allow it and say in a @Note what happened",
                                NOTE),
                silent("record-withdrawn", "it was another paper")
                        .in(page(on("Jane Doe"), "arxiv:2306.00601 withdrawn" + DAY + "withdrawn")));
    }

    private static Stream<Case> published() {
        return Stream.of(
                breaks("record-published", "a preprint has a DOI")
                        .in(page(on("Jane Doe"), ASKED, ARXIV + "published" + DAY + "10.1234/kites"))
                        .at("2306.00600")
                        .says(
                                "preprint \"2306.00600\" in @Arxiv of One was published as 10.1234/kites",
                                "help: add @Doi(\"10.1234/kites\")",
                                "note: arXiv has said so since 2026-05-04; asked on 2026-11-28; roundup records asks again"),
                silent("record-published", "the paper has a DOI")
                        .in(page(
                                on("Jane Doe").link(link("Doi", "DOI", "10.1234/kites")),
                                ARXIV + "published" + DAY + "10.1234/kites")));
    }

    private static Case alike(String what, String author, String recorded) {
        return silent("record-authors", what).in(listed(recorded, author));
    }

    private static Case titled(String what, String title, String recorded) {
        return silent("record-title", what).in(page(on("Jane Doe").title(title), ARXIV + "title" + DAY + recorded));
    }

    private static Workspace listed(String recorded, String... authors) {
        return page(on(authors), ASKED, ARXIV + "authors" + DAY + recorded);
    }

    private static PaperBuilder on(String... authors) {
        return paper("One")
                .authors(authors)
                .link(Samples.arxiv("2306.00600"))
                .link(link("OpenReview", "OpenReview", "kItEs12345"));
    }

    private static Link link(String annotation, String scheme, String id) {
        return new Link(
                annotation,
                LinkKind.PAPER,
                located("Paper"),
                new Target.Url("https://archive.example.org/" + annotation + "/" + id, at(id)),
                Optional.of(new ArchiveId(new Scheme(scheme, Pattern.compile(".+"), "x"), id, at(id))),
                at("@" + annotation));
    }

    private static Workspace page(PaperBuilder paper, String... lines) {
        return workspace(roundup("NeurIps2023").section("main", paper.build()))
                .records(lines)
                .build();
    }
}
