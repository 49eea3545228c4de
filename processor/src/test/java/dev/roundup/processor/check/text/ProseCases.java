package dev.roundup.processor.check.text;

import static dev.roundup.processor.check.Case.breaks;
import static dev.roundup.processor.check.Case.silent;
import static dev.roundup.processor.check.Samples.section;
import static dev.roundup.processor.check.Samples.session;
import static dev.roundup.processor.check.Samples.venue;
import static dev.roundup.processor.check.SiteBuilder.amlab;
import static dev.roundup.processor.model.PaperBuilder.paper;
import static dev.roundup.processor.model.RoundupBuilder.roundup;

import dev.roundup.processor.check.Case;
import dev.roundup.processor.check.people.PersonBuilder;
import dev.roundup.processor.model.Paper;
import dev.roundup.processor.model.RoundupBuilder;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Cases of rules about the numbers, dates and languages of a page. */
public final class ProseCases {
    private static final String COUNT_HELP =
            "help: write {{papers}}, and Roundup fills in the number; {{papers:main}} counts one section";
    private static final String DAY_HELP =
            "help: write a day such as \"2023-11-20\", or a day and time with offset such as \"2023-11-20T08:00:00+01:00\"";

    private ProseCases() {}

    public static Stream<Case> all() {
        return Stream.of(counts(), placeholders(), dates(), years(), languages(), accents())
                .flatMap(cases -> cases);
    }

    private static Stream<Case> counts() {
        return Stream.of(
                breaks("stale-count", "12 papers are promised above 3")
                        .in(pageOf(2, 1).description("Read here about the 12 papers that we present."))
                        .at("Read here about the 12 papers that we present.")
                        .says(
                                "\"12 papers\" in @Roundup(description) of NeurIps2023 at line 1, column 21 of the text is wrong: the page lists 3",
                                COUNT_HELP),
                breaks("stale-count", "the number is a word, and adjectives follow")
                        .in(pageOf(2, 1).intro("Hello.\n\nTwenty-one new accepted papers!"))
                        .at("Hello.\n\nTwenty-one new accepted papers!")
                        .says(
                                "\"Twenty-one new accepted papers\" in @Roundup(intro) of NeurIps2023 at line 3, column 1 of the text"
                                        + " is wrong: the page lists 3",
                                COUNT_HELP),
                breaks("stale-count", "the intro of a section is wrong")
                        .in(roundup("NeurIps2023")
                                .section("main", papers("Main", 2))
                                .section(section("workshops", Optional.of("Our 4 papers."), List.of())))
                        .at("Our 4 papers.")
                        .says(
                                "\"4 papers\" in @Section(intro) of NeurIps2023 at line 1, column 5 of the text is wrong: the page lists 2",
                                COUNT_HELP),
                silent("stale-count", "the number is that of the page")
                        .in(pageOf(2, 1).description("Three papers.")),
                silent("stale-count", "the numbers are those of the sections")
                        .in(pageOf(2, 1).description("2 conference papers and 1 paper at a workshop")),
                silent("stale-count", "the number is that of a badge")
                        .in(roundup("NeurIps2023")
                                .section(
                                        "main",
                                        paper("A").badge("Oral", true).build(),
                                        paper("B").badge("Oral", true).build(),
                                        paper("C").build())
                                .outro("Two papers are orals.")),
                silent("stale-count", "a year is no count")
                        .in(pageOf(2, 1).description("Our NeurIPS 2023 papers, after the 2022 papers.")),
                silent("stale-count", "only some papers are meant")
                        .in(
                                pageOf(2, 1)
                                        .description(
                                                "The first 2 papers, more than 10 papers, top-5 papers, 9 of our papers, 5 short papers")),
                silent("stale-count", "papers of other years are meant")
                        .in(pageOf(2, 1)
                                .intro(
                                        "Over the years our 12 papers have grown up. Last year we had 9 papers here. We have published"
                                                + " 40 papers since 2015. Of 30 submitted papers some were accepted.")),
                breaks("stale-count", "another sentence is about other years")
                        .in(pageOf(2, 1).intro("It has been fun over the years. Meet our 12 papers!"))
                        .at("It has been fun over the years. Meet our 12 papers!")
                        .says(
                                "\"12 papers\" in @Roundup(intro) of NeurIps2023 at line 1, column 42 of the text is wrong: the page lists 3",
                                COUNT_HELP),
                silent("stale-count", "a placeholder counts")
                        .in(pageOf(2, 1).description("The {{papers}} papers, {{papers:main}} papers of them main.")));
    }

    private static Stream<Case> placeholders() {
        return Stream.of(
                breaks("unknown-placeholder", "a placeholder is misspelt")
                        .in(pageOf(2, 1).title("The {{paper:main}} papers"))
                        .at("The {{paper:main}} papers")
                        .says(
                                "unknown placeholder \"{{paper:main}}\" in @Roundup(title) of NeurIps2023 at line 1, column 5 of the text",
                                "help: did you mean {{papers:main}}?"),
                breaks("unknown-placeholder", "a placeholder is like none")
                        .in(pageOf(2, 1).outro("By\n{{ authors }}"))
                        .at("By\n{{ authors }}")
                        .says(
                                "unknown placeholder \"{{authors}}\" in @Roundup(outro) of NeurIps2023 at line 2, column 1 of the text",
                                "help: write one of {{papers}}, {{papers:main}}, {{papers:workshops}}"),
                breaks("unknown-placeholder", "single braces")
                        .in(pageOf(2, 1).outro("All {papers} papers."))
                        .at("All {papers} papers.")
                        .says(
                                "unknown placeholder \"{papers}\" in @Roundup(outro) of NeurIps2023 at line 1, column 5 of the text",
                                "help: write {{papers}}"),
                breaks("unknown-placeholder", "single braces, and a section that is not there")
                        .in(pageOf(2, 1).outro("All { papers:mian } papers."))
                        .at("All { papers:mian } papers.")
                        .says(
                                "unknown placeholder \"{ papers:mian }\" in @Roundup(outro) of NeurIps2023 at line 1, column 5 of the text",
                                "help: did you mean {{papers:main}}?"),
                silent("unknown-placeholder", "the argument of a command")
                        .in(pageOf(2, 1).intro("\\emph{papers} and {paper}")),
                silent("unknown-placeholder", "a placeholder names a section")
                        .in(pageOf(2, 1).intro("{{papers}} and {{papers:workshops}}")),
                silent("unknown-placeholder", "braces stand in an abstract")
                        .in(paper("RotatingFeatures").abstractText("We write {{x}} for a set of a set.")));
    }

    private static Stream<Case> dates() {
        return Stream.of(
                breaks("date-syntax", "the day of publication is written as people say it")
                        .in(roundup("NeurIps2023").published("20 November 2023"))
                        .at("published")
                        .says("invalid date \"20 November 2023\" in @Roundup(published) of NeurIps2023", DAY_HELP),
                breaks("date-syntax", "a day is not in the calendar")
                        .in(roundup("NeurIps2023").updated("2024-02-30"))
                        .at("updated")
                        .says("invalid date \"2024-02-30\" in @Roundup(updated) of NeurIps2023", DAY_HELP),
                breaks("date-syntax", "a venue begins in a year")
                        .in(roundup("NeurIps2023").venue(venue("NeurIPS 2023", "2023", "2023-12-16")))
                        .at("start 2023")
                        .says(
                                "invalid date \"2023\" in @Venue(start) of NeurIps2023",
                                "help: write a day such as \"2023-11-20\""),
                breaks("date-syntax", "a membership begins in words")
                        .in(roundup("NeurIps2023")
                                .site(amlab().person(
                                                new PersonBuilder("People.ADA", "ada").member("spring 2015", "2020"))
                                        .build()))
                        .at("from spring 2015")
                        .says(
                                "invalid date \"spring 2015\" in @Person(memberFrom) of People.ADA",
                                "help: write a year such as \"2023\", or a month such as \"2023-11\", or a day such as"
                                        + " \"2023-11-20\""),
                silent("date-syntax", "days and times are as RFC 3339 has them")
                        .in(roundup("NeurIps2023")
                                .published("2023-11-20T08:00:00+01:00")
                                .updated("2023-11-21")),
                breaks("date-order", "a page was updated before it was published")
                        .in(roundup("NeurIps2023").published("2023-11-20").updated("2023-11-19"))
                        .at("updated")
                        .says(
                                "date \"2023-11-19\" in @Roundup(updated) of NeurIps2023 is before \"2023-11-20\" in"
                                        + " @Roundup(published)",
                                "help: swap the two, or correct one of them"),
                breaks("date-order", "a venue ends before it starts")
                        .in(roundup("NeurIps2023").venue(venue("NeurIPS 2023", "2023-12-16", "2023-12-10")))
                        .at("end 2023-12-10")
                        .says(
                                "date \"2023-12-10\" in @Venue(end) of NeurIps2023 is before \"2023-12-16\" in"
                                        + " @Venue(start)",
                                "help: swap the two, or correct one of them"),
                breaks("date-order", "a session ends in another time zone before it starts")
                        .in(paper("RotatingFeatures")
                                .session(session("2023-12-12T17:15:00-06:00", "2023-12-12T23:00:00Z")))
                        .at("2023-12-12T23:00:00Z")
                        .says(
                                "date \"2023-12-12T23:00:00Z\" in @Session(end) of RotatingFeatures is before"
                                        + " \"2023-12-12T17:15:00-06:00\" in @Session(start)",
                                "help: swap the two, or correct one of them"),
                breaks("date-order", "a membership ends before it begins")
                        .in(roundup("NeurIps2023")
                                .site(amlab().person(new PersonBuilder("People.ADA", "ada").member("2020", "2019-12"))
                                        .build()))
                        .at("until 2019-12")
                        .says(
                                "date \"2019-12\" in @Person(memberUntil) of People.ADA is before \"2020\" in"
                                        + " @Person(memberFrom)",
                                "help: swap the two, or correct one of them"),
                silent("date-order", "a session ends in another time zone after it starts")
                        .in(paper("RotatingFeatures")
                                .session(session("2023-12-12T17:15:00-06:00", "2023-12-13T01:00:00Z"))),
                silent("date-order", "a membership of less than a year")
                        .in(roundup("NeurIps2023")
                                .site(amlab().person(new PersonBuilder("People.ADA", "ada").member("2020", "2020"))
                                        .build())));
    }

    private static Stream<Case> years() {
        return Stream.of(
                breaks("year-mismatch", "the title was copied from last year's page")
                        .in(roundup("NeurIps2023")
                                .title("Papers at NeurIPS 2022")
                                .venue(venue("NeurIPS 2023", "2023-12-10", "2023-12-16")))
                        .at("Papers at NeurIPS 2022")
                        .says(
                                "year \"2022\" in @Roundup(title) of NeurIps2023 does not match 2023, the year of venue \"NeurIPS 2023\"",
                                "help: write 2023 in @Roundup(title), or name another venue in @Roundup(venue)"),
                breaks("year-mismatch", "without a venue, the year of publication counts")
                        .in(roundup("NeurIps2023")
                                .slug("papers")
                                .title("Papers of 2022")
                                .published("2023-11-20"))
                        .at("Papers of 2022")
                        .says(
                                "year \"2022\" in @Roundup(title) of NeurIps2023 does not match 2023, the year in @Roundup(published)",
                                "help: write 2023 in @Roundup(title), or correct @Roundup(published)"),
                breaks("year-mismatch", "the slug was copied from last year's page")
                        .in(roundup("NeurIps2023").slug("neurips-2022").venue(venue("NeurIPS 2023")))
                        .at("neurips-2022")
                        .says(
                                "year \"2022\" in @Roundup(slug) of NeurIps2023 does not match 2023, the year of venue \"NeurIPS 2023\"",
                                "help: write 2023 in @Roundup(slug), or name another venue in @Roundup(venue)"),
                breaks("year-mismatch", "without a venue, the slug is compared with the title")
                        .in(roundup("NeurIps2023").slug("papers-2022").title("Papers of 2023"))
                        .at("papers-2022")
                        .says(
                                "year \"2022\" in @Roundup(slug) of NeurIps2023 does not match 2023, the year in @Roundup(title)",
                                "help: write 2023 in @Roundup(slug), or correct the title"),
                silent("year-mismatch", "without a venue, a page of last December is published in January")
                        .in(roundup("NeurIps2023").title("Our papers").published("2024-01-05")),
                silent("year-mismatch", "one of two years is right")
                        .in(roundup("NeurIps2023")
                                .title("Papers of 2022 and 2023")
                                .venue(venue("NeurIPS 2023"))),
                silent("year-mismatch", "the venue's name has another year than its days")
                        .in(roundup("Emnlp2020")
                                .title("Papers at ICPR 2020")
                                .slug("icpr-2020")
                                .venue(venue("ICPR 2020", "2021-01-10", "2021-01-15"))),
                silent("year-mismatch", "the venue has no year")
                        .in(roundup("Jmlr").title("Papers in JMLR 2022").venue(venue("JMLR"))));
    }

    private static Stream<Case> languages() {
        return Stream.of(
                breaks("language-tag", "a Java locale is written")
                        .in(roundup("NeurIps2023").language("en_US"))
                        .at("en_US")
                        .says(
                                "\"en_US\" in @Roundup(language) of NeurIps2023 is not a language tag",
                                "help: write \"en-US\""),
                breaks("language-tag", "a language is named")
                        .in(roundup("NeurIps2023").language("english"))
                        .at("english")
                        .says(
                                "\"english\" in @Roundup(language) of NeurIps2023 is not a language tag",
                                "help: write \"en\""),
                breaks("language-tag", "nothing is written")
                        .in(roundup("NeurIps2023").language(""))
                        .at("")
                        .says(
                                "\"\" in @Roundup(language) of NeurIps2023 is not a language tag",
                                "help: write a tag such as \"en\" or \"nl-NL\""),
                silent("language-tag", "language, script and region")
                        .in(roundup("NeurIps2023").language("zh-Hant-TW")));
    }

    private static Stream<Case> accents() {
        return Stream.of(
                breaks("accent-syntax", "the number sign is missing")
                        .in(roundup("NeurIps2023").accent("7b68ee"))
                        .at("7b68ee")
                        .says(
                                "\"7b68ee\" in @Roundup(accent) of NeurIps2023 is not a hex colour",
                                "help: write \"#7b68ee\""),
                breaks("accent-syntax", "a colour has transparency")
                        .in(roundup("NeurIps2023").accent("#7b68eecc"))
                        .at("#7b68eecc")
                        .says(
                                "\"#7b68eecc\" in @Roundup(accent) of NeurIps2023 is not a hex colour",
                                "help: write \"#7b68ee\""),
                breaks("accent-syntax", "a colour is named")
                        .in(roundup("NeurIps2023").accent("rebeccapurple"))
                        .at("rebeccapurple")
                        .says(
                                "\"rebeccapurple\" in @Roundup(accent) of NeurIps2023 is not a hex colour",
                                "help: write a colour such as \"#7b68ee\" or \"#76e\""),
                silent("accent-syntax", "three digits")
                        .in(roundup("NeurIps2023").accent("#76e")),
                silent("accent-syntax", "six digits").in(roundup("NeurIps2023").accent("#7B68EE")));
    }

    private static RoundupBuilder pageOf(int main, int workshops) {
        return roundup("NeurIps2023")
                .section("main", papers("Main", main))
                .section("workshops", papers("Workshop", workshops));
    }

    private static Paper[] papers(String prefix, int number) {
        return IntStream.range(0, number)
                .mapToObj(i -> paper(prefix + (char) ('A' + i)).build())
                .toArray(Paper[]::new);
    }
}
