package dev.roundup.processor.check.outline;

import static dev.roundup.processor.check.Case.breaks;
import static dev.roundup.processor.check.Case.silent;
import static dev.roundup.processor.check.Samples.appearance;
import static dev.roundup.processor.check.Samples.venue;
import static dev.roundup.processor.model.PaperBuilder.paper;
import static dev.roundup.processor.model.PublicationBuilder.publication;
import static dev.roundup.processor.model.RoundupBuilder.roundup;
import static dev.roundup.processor.model.TestOrigin.located;

import dev.roundup.processor.check.Case;
import dev.roundup.processor.model.Appearance;
import dev.roundup.processor.model.PaperBuilder;
import dev.roundup.processor.model.PublicationBuilder;
import dev.roundup.processor.model.PublicationType;
import java.util.Optional;
import java.util.stream.Stream;

/** Cases of rules about when, where and under which key a paper was published. */
public final class PublicationCases {
    private PublicationCases() {}

    public static Stream<Case> all() {
        return Stream.of(conflicts(), dates(), keys(), blanks()).flatMap(cases -> cases);
    }

    private static Stream<Case> conflicts() {
        return Stream.of(
                breaks("publication-conflict", "two volumes")
                        .in(inVolume3(publication(PublicationType.PAPER).volume("4")))
                        .at("4")
                        .says(
                                "\"4\" in @Publication(volume) of Knots is not cited, because @AppearedIn(volume) is \"3\"",
                                "help: delete one of the two"),
                breaks("publication-conflict", "two ranges of pages")
                        .in(inVolume3(publication(PublicationType.PAPER).pages("1-9")))
                        .at("1-9")
                        .says(
                                "\"1-9\" in @Publication(pages) of Knots is not cited, because @AppearedIn(pages) is \"5-9\"",
                                "help: delete one of the two"),
                silent("publication-conflict", "the same volume twice")
                        .in(inVolume3(publication(PublicationType.PAPER).volume("3"))),
                silent("publication-conflict", "each states what the other does not")
                        .in(inVolume3(
                                publication(PublicationType.PAPER).number("4").publisher("Sample Press"))),
                silent("publication-conflict", "a thesis has values of its own")
                        .in(inVolume3(publication(PublicationType.PHD_THESIS)
                                .volume("4")
                                .pages("200"))));
    }

    private static Stream<Case> dates() {
        return Stream.of(
                breaks("date-syntax", "a publication in words")
                        .in(dated("June 2015"))
                        .at("June 2015")
                        .says(
                                "invalid date \"June 2015\" in @Publication(date) of Knots",
                                "help: write a year such as \"2023\", or a month such as \"2023-11\", or a day such as \"2023-11-20\""),
                silent("date-syntax", "a year").in(dated("2015")),
                breaks("date-far", "a publication with two digits swapped")
                        .in(dated("2032"))
                        .at("2032")
                        .says(
                                "date \"2032\" in @Publication(date) of NeurIps2023 is 9 years after \"2023-11-20\" in @Roundup(published)",
                                "help: correct one of the two years"),
                silent("date-far", "a work of long ago").in(dated("1985")),
                silent("year-mismatch", "a list of one year's works, published later")
                        .in(roundup("Works")
                                .slug("works-2015")
                                .title("Our works of 2015")
                                .published("2023-11-20")
                                .section("main", dated("2015-06").build())),
                breaks("year-mismatch", "the works are of other years than the title")
                        .in(roundup("Works")
                                .slug("works-2015")
                                .title("Our works of 2015")
                                .published("2023-11-20")
                                .section("main", dated("2016").build()))
                        .at("Our works of 2015")
                        .says(
                                "year \"2015\" in @Roundup(title) of Works does not match 2023, the year in @Roundup(published)",
                                "help: write 2023 in @Roundup(title), or correct @Roundup(published)"));
    }

    private static Stream<Case> keys() {
        return Stream.of(
                breaks("duplicate-id", "two papers have one key, letter case aside")
                        .in(
                                paper("Knots").citationKey("Moon2015").build(),
                                paper("Kites").citationKey("moon2015").build())
                        .at("moon2015")
                        .says(
                                "citation key \"moon2015\" in @Paper(citationKey) of Kites is also used by lab.Knots",
                                "help: choose another key"),
                breaks("duplicate-id", "a key is the id of another paper, which is cited by it")
                        .in(
                                paper("Knots").citationKey("kites").build(),
                                paper("Kites").build())
                        .at("kites")
                        .says(
                                "citation key \"kites\" in @Paper(citationKey) of Knots is also used by lab.Kites",
                                "help: choose another key"),
                silent("duplicate-id", "a key is the id of a paper that has another key")
                        .in(
                                paper("Knots").citationKey("kites").build(),
                                paper("Kites").citationKey("knots").build()),
                silent("duplicate-id", "the key of a paper is its id")
                        .in(paper("Knots").citationKey("knots")));
    }

    private static Stream<Case> blanks() {
        return Stream.of(
                breaks("blank-value", "a publisher of blanks")
                        .in(paper("Knots")
                                .publication(publication(PublicationType.BOOK)
                                        .publisher(" ")
                                        .build()))
                        .at(" ")
                        .says("@Publication(publisher) of Knots is empty", "help: fill it in, or delete it"),
                breaks("blank-value", "a key of blanks")
                        .in(paper("Knots").citationKey("\t"))
                        .at("\t")
                        .says("@Paper(citationKey) of Knots is empty", "help: fill it in, or delete it"));
    }

    private static PaperBuilder dated(String date) {
        return paper("Knots")
                .publication(publication(PublicationType.PAPER).date(date).build());
    }

    private static PaperBuilder inVolume3(PublicationBuilder publication) {
        Appearance undated = appearance(venue("JMLR"));
        return paper("Knots")
                .appearance(new Appearance(
                        undated.venue(),
                        Optional.empty(),
                        Optional.of(located("3")),
                        Optional.empty(),
                        Optional.of(located("5-9"))))
                .publication(publication.build());
    }
}
