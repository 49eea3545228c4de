package dev.roundup.processor.check.people;

import static dev.roundup.processor.check.Case.breaks;
import static dev.roundup.processor.check.Case.silent;
import static dev.roundup.processor.check.SiteBuilder.amlab;
import static dev.roundup.processor.check.WorkspaceBuilder.workspace;
import static dev.roundup.processor.model.PaperBuilder.paper;
import static dev.roundup.processor.model.PublicationBuilder.publication;
import static dev.roundup.processor.model.RoundupBuilder.roundup;

import dev.roundup.processor.check.Case;
import dev.roundup.processor.check.SiteBuilder;
import dev.roundup.processor.check.rule.Severity;
import dev.roundup.processor.model.Paper;
import dev.roundup.processor.model.PaperBuilder;
import dev.roundup.processor.model.Provenance;
import dev.roundup.processor.model.PublicationType;
import dev.roundup.processor.model.RoundupBuilder;
import java.util.stream.Stream;

/** Cases of rules about the names of authors, each by itself and compared with others. */
public final class AuthorCases {
    private static final SiteBuilder PEOPLE = amlab().person("People.TIM_BAKKER", "Tim Bakker", "Tim Bakker")
            .person("People.MAKSIM_ZHDANOV", "max-zhdanov", "Maksim Zhdanov", "Max Zhdanov");

    private static final String TWO_PEOPLE =
            "; if they are two people, write @Allow(value = \"similar-author\", because = \"two people\")";

    private AuthorCases() {}

    public static Stream<Case> all() {
        return Stream.of(unknown(), similarToRegistry(), similar(), different(), lists(), unused())
                .flatMap(cases -> cases);
    }

    private static Stream<Case> unknown() {
        return Stream.of(
                registered("an initial stands for a known name", "T. Bakker")
                        .says(
                                "unknown author \"T. Bakker\" in @Paper(authors) of A",
                                "help: did you mean \"Tim Bakker\"? Write the constant People.TIM_BAKKER"),
                registered("a name is misspelt", "Maxim Zhdanov")
                        .says(
                                "unknown author \"Maxim Zhdanov\" in @Paper(authors) of A",
                                "help: did you mean \"Maksim Zhdanov\"? Write the constant People.MAKSIM_ZHDANOV"),
                registered("the constant stands in quotes", "TIM_BAKKER")
                        .says(
                                "unknown author \"TIM_BAKKER\" in @Paper(authors) of A",
                                "help: write the constant People.TIM_BAKKER"),
                registered("a name is like none", "Jane Doe")
                        .says(
                                "unknown author \"Jane Doe\" in @Paper(authors) of A",
                                "help: add the person to the people of Amlab"),
                silent("unknown-author", "authors need not be registered").in(by("Jane Doe")),
                silent("unknown-author", "authors must be registered, and all are known")
                        .in(workspace(by("Tim Bakker", "Max Zhdanov", "max-zhdanov"))
                                .rule("unknown-author", "error")
                                .rule("duplicate-author", "off")
                                .build()),
                silent("unknown-author", "authors must be registered, and the page has no site")
                        .in(workspace(page("Jane Doe"))
                                .rule("unknown-author", "error")
                                .build()));
    }

    private static Case.Message registered(String when, String author) {
        Case.Message message = breaks("unknown-author", when)
                .in(workspace(by(author)).rule("unknown-author", "error").build())
                .at(author);
        return (headline, details) -> {
            Case made = message.says(headline, details);
            return new Case(
                    made.rule(),
                    made.when(),
                    made.workspace(),
                    made.expected()
                            .map(expected -> new Case.Expected(Severity.ERROR, expected.place(), expected.message())));
        };
    }

    private static Stream<Case> similarToRegistry() {
        return Stream.of(
                breaks("similar-author", "an outsider is known by the full name")
                        .in(by("T. Bakker", "Jane Doe"))
                        .at("T. Bakker")
                        .says(
                                "author \"T. Bakker\" in @Paper(authors) of A looks like \"Tim Bakker\" of"
                                        + " People.TIM_BAKKER",
                                "help: write the constant People.TIM_BAKKER, or add this spelling to it with"
                                        + " @Person(alsoKnownAs = \"T. Bakker\"); if they are two people, write"
                                        + " @Allow(value = \"similar-author\", because = \"two people\")"),
                breaks("similar-author", "the author of the page is known")
                        .in(by("Jane Doe").author(PEOPLE.name("Bakker Tim")))
                        .at("Bakker Tim")
                        .says(
                                "author \"Bakker Tim\" in @Roundup(author) of NeurIps2023 looks like \"Tim Bakker\" of"
                                        + " People.TIM_BAKKER",
                                "help: write the constant People.TIM_BAKKER, or add this spelling to it with"
                                        + " @Person(alsoKnownAs = \"Bakker Tim\"); if they are two people, write"
                                        + " @Allow(value = \"similar-author\", because = \"two people\")"),
                silent("similar-author", "an initial fits two people of the registry")
                        .in(roundup("NeurIps2023")
                                .site(amlab().person("People.TIM", "Tim Bakker", "Tim Bakker")
                                        .person("People.TOM", "Tom Bakker", "Tom Bakker")
                                        .build())
                                .section("main", paper("A").authors("T. Bakker").build())),
                silent("similar-author", "namesakes have a key each, and an outsider has their initial")
                        .in(roundup("NeurIps2023")
                                .site(amlab().person("People.WEI_1", "wei-1", "Wei Wang")
                                        .person("People.WEI_2", "wei-2", "Wei Wang")
                                        .build())
                                .section("main", paper("A").authors("W. Wang").build())),
                silent("similar-author", "spellings are declared").in(by("Tim Bakker", "Max Zhdanov")));
    }

    private static Stream<Case> similar() {
        return Stream.of(
                breaks("similar-author", "one paper abbreviates a first name")
                        .in(page("Fabio Valerio Massoli", "F. Valerio Massoli"))
                        .at("F. Valerio Massoli")
                        .says(
                                "author \"F. Valerio Massoli\" in @Paper(authors) of Paper1 looks like \"Fabio Valerio"
                                        + " Massoli\" in @Paper(authors) of Paper0",
                                "help: write \"Fabio Valerio Massoli\"" + TWO_PEOPLE),
                alike("a middle initial is left out", "David W. Romero", "David Romero"),
                alike("an accent is left out", "Patrick Forré", "Patrick Forre"),
                alike("an umlaut is spelt out", "Sindy Löwe", "Sindy Loewe"),
                alike("letters of other languages are typed as they look", "Łukasz Groß", "Lukasz Gross"),
                alike("a name is in capitals", "Zhe Xu", "ZHE XU"),
                breaks("similar-author", "a name is in small letters, although it comes first")
                        .in(page("tim bakker", "Tim Bakker"))
                        .at("tim bakker")
                        .says(
                                "author \"tim bakker\" in @Paper(authors) of Paper0 looks like \"Tim Bakker\" in"
                                        + " @Paper(authors) of Paper1",
                                "help: write \"Tim Bakker\"" + TWO_PEOPLE),
                alike("the family name comes first", "Tim Bakker", "Bakker Tim"),
                alike("a reference manager shortened the name", "Tim Bakker", "Bakker T"),
                alike("a hyphen is left out", "Jan-Willem van de Meent", "Jan Willem van de Meent"),
                alike("initials stand for a name with a hyphen", "Jan-Willem van de Meent", "J.-W. van de Meent"),
                alike("an apostrophe is left out", "Matthew O'Kelly", "Matthew OKelly"),
                alike("a full stop is left out", "Erik J. Bekkers", "Erik J Bekkers"),
                alike("a comma stands before what is no name", "Martin King Jr.", "Martin King, Jr."),
                alike("a letter of a long name is left out", "Johannes Brandstetter", "Johannes Brandsteter"),
                alike("two letters are swapped", "Michael Chertkov", "Micheal Chertkov"),
                breaks("similar-author", "a short slip, but with the same co-author")
                        .in(
                                paper("A")
                                        .authors("Shoubhik Debnath", "Jane Doe")
                                        .build(),
                                paper("B")
                                        .authors("Shoubhik Debhath", "Jane Doe")
                                        .build())
                        .at("Shoubhik Debhath")
                        .says(
                                "author \"Shoubhik Debhath\" in @Paper(authors) of B looks like \"Shoubhik Debnath\" in"
                                        + " @Paper(authors) of A",
                                "help: write \"Shoubhik Debnath\"" + TWO_PEOPLE),
                breaks("similar-author", "the rarer spelling is reported, with how often it occurs")
                        .in(page(
                                "Daniel Worrall",
                                "Daniel Worrall",
                                "Daniel E. Worrall",
                                "Daniel E. Worrall",
                                "Daniel E. Worrall"))
                        .at("Daniel Worrall")
                        .says(
                                "author \"Daniel Worrall\" in @Paper(authors) of Paper0 looks like \"Daniel E."
                                        + " Worrall\" in @Paper(authors) of Paper2",
                                "help: write \"Daniel E. Worrall\"" + TWO_PEOPLE,
                                "note: it appears in 2 places"));
    }

    /** If two papers spell a name differently, the second spelling is reported. */
    private static Case alike(String when, String kept, String reported) {
        return breaks("similar-author", when)
                .in(page(kept, reported))
                .at(reported)
                .says(
                        "author \"" + reported + "\" in @Paper(authors) of Paper1 looks like \"" + kept
                                + "\" in @Paper(authors) of Paper0",
                        "help: write \"" + kept + "\"" + TWO_PEOPLE);
    }

    private static Stream<Case> different() {
        return Stream.of(
                apart("different first names", "Jing Xu", "Jun Xu"),
                apart("first names that begin alike", "Michael Jordan", "Michelle Jordan"),
                apart("short names a letter apart", "Wei Li", "Wen Li"),
                apart("names that are given and family names", "Wei Li", "Li Wei"),
                apart("another middle initial", "Michael I. Jordan", "Michael B. Jordan"),
                apart("a middle initial that tells namesakes apart", "Lin F. Yang", "Lin Yang"),
                apart("half of a name with a hyphen", "Yun-Chun Chen", "Yun Chen"),
                apart("a longer name of syllables", "Yi Ru Wang", "Yi Wang"),
                apart("an initial that fits two", "Tim Bakker", "Tom Bakker", "T. Bakker"),
                apart("an initial of a name that many bear", "Jun Wang", "J. Wang"),
                apart("a name that fits two fuller ones", "Michael Jordan", "Michael I. Jordan", "Michael B. Jordan"),
                apart("the other form of a family name", "Jan Petrov", "Jan Petrova"),
                apart("families of their own", "David Johnson", "David Johnston"),
                apart("rhyming first names", "Ramesh Subramanian", "Rajesh Subramanian"),
                apart("a son", "Martin Luther King, Jr.", "Martin Luther King"),
                apart("organisations", "Open X-Embodiment Collaboration", "Open Collaboration"),
                apart("numbers", "Agent 1", "Agent 2"),
                apart("Chinese characters", "\u738b\u4f1f", "\u738b\u7ef4"),
                apart("a family name of one character", "\u6797 \u592a\u90ce", "\u6797\u7530 \u592a\u90ce"),
                silent("similar-author", "the other paper is of another module")
                        .in(
                                paper("A").authors("Tim Bakker").build(),
                                paper("B")
                                        .authors("T. Bakker")
                                        .provenance(Provenance.LIBRARY)
                                        .build()));
    }

    private static Case apart(String when, String... names) {
        return silent("similar-author", when).in(page(names));
    }

    private static Stream<Case> lists() {
        return Stream.of(
                list("two names with and", "Ada Lane and Ben Roe", "\"Ada Lane\", \"Ben Roe\""),
                list("two names with an ampersand", "Ada Lane & Ben Roe", "\"Ada Lane\", \"Ben Roe\""),
                list("two names with a comma", "Ada Lane, Ben Roe", "\"Ada Lane\", \"Ben Roe\""),
                list("two names with a semicolon", "Lane, Ada; Roe, Ben", "\"Ada Lane\", \"Ben Roe\""),
                list("numbers of footnotes", "Ada Lane1,2, Ben Roe1", "\"Ada Lane\", \"Ben Roe\""),
                list("names between bars", "Ada Lane | Ben Roe", "\"Ada Lane\", \"Ben Roe\""),
                list("names between dots", "Ada Lane \u00b7 Ben Roe", "\"Ada Lane\", \"Ben Roe\""),
                list("names between strokes", "Ada Lane / Ben Roe", "\"Ada Lane\", \"Ben Roe\""),
                list(
                        "three names",
                        "A. Lane, B. Roe, and C. van der Poe",
                        "\"A. Lane\", \"B. Roe\", \"C. van der Poe\""),
                list("names as in BibTeX", "Lane, Ada, Roe, Ben, and Poe, Cy", "\"Ada Lane\", \"Ben Roe\", \"Cy Poe\""),
                breaks("author-list", "authors are left out")
                        .in(paper("A").authors("Ada Lane et al."))
                        .at("Ada Lane et al.")
                        .says(
                                "\"Ada Lane et al.\" in @Paper(authors) of A names more than one author",
                                "help: write one value per author: \"Ada Lane\", \"and others\""),
                breaks("author-list", "editors are one value")
                        .in(paper("A")
                                .publication(publication(PublicationType.BOOK)
                                        .editors("Ben Moor and Cy Cole")
                                        .build()))
                        .at("Ben Moor and Cy Cole")
                        .says(
                                "\"Ben Moor and Cy Cole\" in @Publication(editors) of A names more than one author",
                                "help: write one value per author: \"Ben Moor\", \"Cy Cole\""),
                breaks("author-marker", "an editor has a mark")
                        .in(paper("A")
                                .publication(publication(PublicationType.BOOK)
                                        .editors("Ben Moor*")
                                        .build()))
                        .at("Ben Moor*")
                        .says(
                                "name \"Ben Moor*\" in @Publication(editors) of A contains the mark \"*\"",
                                "help: write \"Ben Moor\"; mark equal contribution with @EqualContribution"),
                silent("author-list", "editors are several values")
                        .in(paper("A")
                                .publication(publication(PublicationType.BOOK)
                                        .editors("Ben Moor", "Cy Cole")
                                        .build())),
                silent("author-placeholder", "the list is open at its end")
                        .in(paper("A").authors("Ada Lane", "Ben Roe", "and others")),
                silent("author-list", "the list is open at its end")
                        .in(paper("A").authors("Ada Lane", "et al.")),
                breaks("author-placeholder", "the list is open in the middle")
                        .in(paper("A").authors("Ada Lane", "and others", "Ben Roe"))
                        .at("and others")
                        .says(
                                "\"and others\" in @Paper(authors) of A is not a name",
                                "help: write \"and others\" once, after all other authors"),
                breaks("author-placeholder", "the list is open without a name")
                        .in(paper("A").authors("and others"))
                        .at("and others")
                        .says(
                                "\"and others\" in @Paper(authors) of A is not a name",
                                "help: write the names of all authors"),
                alone("a suffix", "Martin Luther King, Jr."),
                alone("an organisation", "Allen Institute for AI and Robotics"),
                alone("a company", "Johnson & Johnson"),
                alone("a family name with an and of its own", "José Ortega y Gasset"),
                alone("a place", "University of the Fens, Department of Tides"),
                silent("author-list", "the registry knows an organisation of that name")
                        .in(paper("A")
                                .author(amlab().person("People.BOTH", "Ada Lane & Ben Roe", "Ada Lane & Ben Roe")
                                        .name("Ada Lane & Ben Roe"))));
    }

    private static Case list(String when, String value, String authors) {
        return breaks("author-list", when)
                .in(paper("A").authors(value))
                .at(value)
                .says(
                        "\"" + value + "\" in @Paper(authors) of A names more than one author",
                        "help: write one value per author: " + authors);
    }

    private static Case alone(String when, String value) {
        return silent("author-list", when).in(paper("A").authors(value));
    }

    private static Stream<Case> unused() {
        return Stream.of(
                new Case(
                        "unused-person",
                        "a person has no paper",
                        workspace(by("Max Zhdanov"))
                                .rule("unused-person", "warning")
                                .build(),
                        breaks("unused-person", "")
                                .in(by())
                                .at("People.TIM_BAKKER")
                                .says(
                                        "person \"Tim Bakker\" of People.TIM_BAKKER is not an author of any paper or page",
                                        "help: delete People.TIM_BAKKER, or write it in the papers of this person")
                                .expected()
                                .map(expected ->
                                        new Case.Expected(Severity.WARNING, expected.place(), expected.message()))),
                silent("unused-person", "one has a paper and one wrote the page")
                        .in(workspace(by("Tim Bakker").author(PEOPLE.name("Max Zhdanov")))
                                .rule("unused-person", "warning")
                                .build()),
                silent("unused-person", "the rule is off").in(by("Tim Bakker")));
    }

    /** A page of the site with one paper. */
    private static RoundupBuilder by(String... authors) {
        PaperBuilder paper = paper("A").site(PEOPLE.build());
        Stream.of(authors).map(PEOPLE::name).forEach(paper::author);
        return roundup("NeurIps2023").site(PEOPLE.build()).section("main", paper.build());
    }

    /** A page without a site, with a paper for each author. */
    private static RoundupBuilder page(String... authors) {
        Paper[] papers = new Paper[authors.length];
        for (int i = 0; i < authors.length; i++) {
            papers[i] = paper("Paper" + i).authors(authors[i]).build();
        }
        return roundup("NeurIps2023").section("main", papers);
    }
}
