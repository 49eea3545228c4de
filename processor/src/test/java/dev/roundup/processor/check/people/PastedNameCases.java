package dev.roundup.processor.check.people;

import static dev.roundup.processor.check.Case.breaks;
import static dev.roundup.processor.check.Case.silent;
import static dev.roundup.processor.check.SiteBuilder.amlab;
import static dev.roundup.processor.model.PaperBuilder.paper;
import static dev.roundup.processor.model.RoundupBuilder.roundup;

import dev.roundup.processor.check.Case;
import dev.roundup.processor.check.SiteBuilder;
import dev.roundup.processor.model.PaperBuilder;
import dev.roundup.processor.text.Quote;
import java.util.stream.Stream;

/** Cases of names with what a paste leaves in them. */
public final class PastedNameCases {
    private static final SiteBuilder PEOPLE =
            amlab().person("People.ADA", "Ada Lane", "Ada Lane").person("People.CY_POE", "cy-poe-walker", "Cy Poe");

    private PastedNameCases() {}

    public static Stream<Case> all() {
        return Stream.of(marks(), addresses(), blanks(), tex(), order(), placeholders(), constants(), registry())
                .flatMap(cases -> cases);
    }

    private static Stream<Case> marks() {
        return Stream.of(
                marked("a number", "Ada Lane1,2", "the mark \"1,2\"", ""),
                marked("a number after a blank", "Lu Xu 1", "the mark \"1\"", ""),
                marked("a number after Chinese characters", "\u738b\u5c0f\u660e1", "the mark \"1\"", ""),
                marked("a caret", "Ada Lane^1", "the mark \"^1\"", ""),
                marked("a formula", "Ada Lane$^{1,2}$", "the mark \"$^{1,2}$\"", ""),
                marked("a footnote of TeX", "Ada Lane\\thanks{A grant}", "the mark \"\\\\thanks{A grant}\"", ""),
                marked("a raised number of HTML", "Ada Lane<sup>1</sup>", "the mark \"<sup>1</sup>\"", ""),
                marked("letters", "Ada Lane a,b", "the mark \"a,b\"", ""),
                marked("pronouns", "Ada Lane (she/her)", "the mark \"(she/her)\"", ""),
                marked("a doubt", "Ada Lane?", "the mark \"?\"", ""),
                marked("a bullet", "\u2022 Ada Lane", "the mark \"\u2022\"", ""),
                marked("a bar", "Ada Lane |", "the mark \"|\"", ""),
                marked("a degree", "Ada Lane, PhD", "the degree \"PhD\"", ""),
                marked("a degree without a comma", "Ada Lane Ph.D.", "the degree \"Ph.D.\"", ""),
                marked("a degree of medicine", "Ada Lane, M.D.", "the degree \"M.D.\"", ""),
                marked("a membership", "Ada Lane, Senior Member, IEEE", "the role \"Senior Member, IEEE\"", ""),
                marked("a title", "Dr. Ada Lane", "the title \"Dr.\"", ""),
                marked("titles", "Prof. dr. ir. Ada Lane", "the title \"Prof. dr. ir.\"", ""),
                marked("a form of address", "Mrs. Ada Lane", "the title \"Mrs.\"", ""),
                marked("a place of work", "Ada Lane (UvA)", "the affiliation \"(UvA)\"", AFFILIATION),
                marked(
                        "a university",
                        "Ada Lane, University of Fog",
                        "the affiliation \"University of Fog\"",
                        AFFILIATION),
                marked("a label", "Authors: Ada Lane", "the words \"Authors:\"", ""),
                marked("an icon", "Ada Lane \ue63f", "the icon \"\ue63f\"", ""),
                marked("an emoji", "Ada Lane \ud83c\udf93", "the icon \"\ud83c\udf93\"", ""),
                marked("a star", "Ada Lane \u2605", "the icon \"\u2605\"", ""),
                marked("a tag", "<b>Ada Lane</b>", "the HTML \"<b>\"", ""),
                marked("quotation marks", "\"Ada Lane\"", "the sign \"\\\"\"", ""));
    }

    private static final String AFFILIATION = "; give the affiliation with @Person(affiliation)";

    private static Stream<Case> addresses() {
        return Stream.of(
                marked(
                        "an ORCID iD",
                        "Ada Lane 0000-0002-1825-0097",
                        "the ORCID iD \"0000-0002-1825-0097\"",
                        "; give the ORCID iD with @Person(orcid)"),
                marked(
                        "an ORCID iD as an address",
                        "Ada Lane (https://orcid.org/0000-0002-1825-0097)",
                        "the ORCID iD \"(https://orcid.org/0000-0002-1825-0097)\"",
                        "; give the ORCID iD with @Person(orcid)"),
                marked(
                        "an e-mail address",
                        "Ada Lane <ada@example.org>",
                        "the e-mail address \"<ada@example.org>\"",
                        "; give the address with @Contact"),
                marked(
                        "a link of Markdown",
                        "[Ada Lane](https://example.org)",
                        "the address \"[\"",
                        "; give the address with @Person(url)"),
                breaks("author-marker", "an e-mail address is all there is")
                        .in(paper("A").authors("ada@example.org"))
                        .at("ada@example.org")
                        .says(
                                "name \"ada@example.org\" in @Paper(authors) of A contains the e-mail address"
                                        + " \"ada@example.org\"",
                                "help: write the author's name; give the address with @Contact"));
    }

    private static Stream<Case> blanks() {
        return Stream.of(
                marked("a no-break space", "Ada\u00a0Lane", "a no-break space", ""),
                marked("two spaces", "Ada  Lane", "an extra space", ""),
                marked("a space at the end", "Ada Lane ", "an extra space", ""),
                marked("a tab", "Ada\tLane", "an unusual space, \"\\t\"", ""));
    }

    private static Case marked(String when, String name, String scrap, String more) {
        String clean = name.contains("Lu Xu") ? "Lu Xu" : name.contains("Lane") ? "Ada Lane" : "\u738b\u5c0f\u660e";
        return breaks("author-marker", when)
                .in(paper("A").authors(name))
                .at(name)
                .says(
                        "name " + Quote.of(name) + " in @Paper(authors) of A contains " + scrap,
                        "help: write \"" + clean + "\"" + more);
    }

    private static Stream<Case> tex() {
        return Stream.of(
                tex("an accent", "Sindy L\\\"owe", "the TeX \"\\\\\\\"o\"", "Sindy Löwe"),
                tex("an accent with braces", "Sindy L\\\"{o}we", "the TeX \"\\\\\\\"{o}\"", "Sindy Löwe"),
                tex("an accent in braces", "Patrick Forr{\\'e}", "the TeX \"{\"", "Patrick Forré"),
                tex("a long accent", "Pál Erd\\H{o}s", "the TeX \"\\\\H{o}\"", "Pál Erdős"),
                tex("a letter", "{\\L}ukasz Groß", "the TeX \"{\"", "Łukasz Groß"),
                tex("a tie", "Ada~Lane", "the TeX \"~\"", "Ada Lane"),
                tex("braces", "Ada {Lane}", "the TeX \"{\"", "Ada Lane"),
                lost("an acute accent", "Patrick Forr'e", "\"'e\"", "Patrick Forré"),
                lost("two acute accents", "M'at'e Kov'acs", "\"'a\"", "Máté Kovács"),
                lost("an acute consonant", "Nikola Jovanovi'c", "\"'c\"", "Nikola Jovanović"),
                lost("an umlaut", "Sindy L\"owe", "\"\\\"o\"", "Sindy Löwe"),
                lost("an umlaut with braces", "Sindy L\"{o}we", "\"\\\"{o}\"", "Sindy Löwe"),
                silent("author-marker", "an acute accent stands for an apostrophe")
                        .in(paper("A").authors("O´Neil Shaw", "Mas´ud Rahmani", "N´Diaye Fall", "D´Amato Rossi")),
                silent("author-tex", "apostrophes and quotation marks are right")
                        .in(paper("A")
                                .authors("Ren'ai O'Neil", "Grigorii Solov'ev", "Mas'ud N'Diaye", "Bob \"Al\" Roe")));
    }

    private static Case tex(String when, String name, String tex, String clean) {
        return breaks("author-tex", when)
                .in(paper("A").authors(name))
                .at(name)
                .says(
                        "name " + Quote.of(name) + " in @Paper(authors) of A contains " + tex,
                        "help: write \"" + clean + "\"");
    }

    private static Case lost(String when, String name, String accent, String clean) {
        return tex(when + " lost its backslash", name, accent + ", a TeX accent that lost its backslash", clean);
    }

    private static Stream<Case> order() {
        return Stream.of(
                turned("one family name", "Lane, Ada", "Ada Lane"),
                turned("an initial", "Lane, A.", "A. Lane"),
                turned("particles", "van der Schaar, Mihaela", "Mihaela van der Schaar"),
                turned("two family names", "García Márquez, Gabriel J.", "Gabriel J. García Márquez"),
                breaks("author-order", "another author shows that two family names come first")
                        .in(paper("A")
                                .author(amlab().person("People.ADA", "ada", "Ada Lane", "Lane, Ada")
                                        .name("Lane, Ada"))
                                .authors("García Márquez, Gabriel José", "Ben Roe"))
                        .at("García Márquez, Gabriel José")
                        .says(
                                "name \"García Márquez, Gabriel José\" in @Paper(authors) of A has the family name first",
                                "help: write \"Gabriel José García Márquez\""),
                silent("author-order", "a suffix, companies and a registered spelling have commas")
                        .in(paper("A")
                                .authors("Martin King, Jr.", "Lanterna, Inc.", "Nebula, B.V.", "Nebel, GmbH")
                                .author(amlab().person("People.ADA", "ada", "Ada Lane", "Lane, Ada")
                                        .name("Lane, Ada"))));
    }

    private static Case turned(String when, String name, String clean) {
        return breaks("author-order", when)
                .in(paper("A").authors(name))
                .at(name)
                .says(
                        "name \"" + name + "\" in @Paper(authors) of A has the family name first",
                        "help: write \"" + clean + "\"");
    }

    private static Stream<Case> placeholders() {
        return Stream.concat(
                Stream.of(
                                "Anonymous Author(s)",
                                "Anonymous",
                                "TODO",
                                "TODO: ask Ada",
                                "nan",
                                "???",
                                "Author Name",
                                "First Author",
                                "et al.",
                                "and others",
                                "+ 3 more")
                        .map(value -> breaks("author-placeholder", "nobody is called " + value)
                                .in(paper("A").authors(value))
                                .at(value)
                                .says(
                                        "\"" + value + "\" in @Paper(authors) of A is not a name",
                                        "help: write the names of all authors")),
                Stream.of(silent("author-placeholder", "people are called like that")
                        .in(paper("A").authors("Nan", "Na Li", "Anonymouse", "Ada Todo", "Author Bell"))));
    }

    private static Stream<Case> constants() {
        return Stream.of(
                constant("the constant", "ADA", "write the constant People.ADA"),
                constant("the constant with its type", "People.ADA", "write the constant People.ADA"),
                constant("a key with a slip", "cy-poe-waker", "write the constant People.CY_POE"),
                constant("a constant of nobody", "BEN_ROE", "write the name, or the constant without quotes"),
                silent("author-constant", "organisations have capitals and people have small letters")
                        .in(by("CERN", "anne-marie", "cy-poe-walker", "Ada Lane")));
    }

    private static Case constant(String when, String value, String help) {
        return breaks("author-constant", when + " is in quotes")
                .in(by(value))
                .at(value)
                .says(
                        "author \"" + value + "\" in @Paper(authors) of A is a constant or a key in quotes, not a name",
                        "help: " + help);
    }

    private static PaperBuilder by(String... authors) {
        PaperBuilder paper = paper("A").site(PEOPLE.build());
        Stream.of(authors).map(PEOPLE::name).forEach(paper::author);
        return paper;
    }

    private static Stream<Case> registry() {
        return Stream.of(breaks("author-tex", "the registry has it, and papers say nothing more")
                .in(roundup("R")
                        .site(amlab().person("People.S", "s", "Sindy L\\\"owe").build())
                        .author(amlab().person("People.S", "s", "Sindy L\\\"owe")
                                .name("s")))
                .at("Sindy L\\\"owe")
                .says(
                        "name \"Sindy L\\\\\\\"owe\" in @Person(name) of People.S contains the TeX \"\\\\\\\"o\"",
                        "help: write \"Sindy Löwe\""));
    }
}
