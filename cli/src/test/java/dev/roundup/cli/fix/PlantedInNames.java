package dev.roundup.cli.fix;

import static dev.roundup.cli.fix.PlantedMistake.change;
import static dev.roundup.cli.fix.PlantedMistake.value;
import static dev.roundup.cli.fix.WrittenForms.CONSTANT;

import java.util.List;

/** Mistakes in the names of people, and in the registry of a site. */
final class PlantedInNames {
    private static final String AUTHOR = "@Paper(title = \"Kites no. №\", authors = §)";
    private static final String TWO = "@Paper(title = \"Kites no. №\", authors = {\"Lu Xu\", \"Jane Doe\"})\n";
    private static final String NAMED = "the author already names a constant";

    /** A paper of a site with a person. */
    private static String site(String author, String person) {
        return "@Paper(title = \"Kites no. №\", authors = " + author + ")\ninterface P№ {}\n"
                + """
                interface People№ {
                    PERSON
                    String JO_MARLOW = "Jo Marlow";
                }
                @Site(name = "Lab №", people = People№.class)
                interface Lab№ {}
                @Roundup(slug = "days-№", title = "Days №", published = "2026-05-06", site = Lab№.class,
                        sections = @Section(id = "main", papers = P№.class))
                interface Days№ {}
                """.replace("    PERSON\n", person.isEmpty() ? "" : "    " + person + "\n");
    }

    /** Two papers with an author each. */
    private static String papers(String one, String other) {
        return """
                @Paper(title = "Kites no. №", authors = ONE)
                interface P№ {}
                @Paper(title = "Winds no. №", authors = OTHER)
                interface Q№ {}
                @Roundup(slug = "days-№", title = "Days №", published = "2026-05-06",
                        sections = @Section(id = "main", papers = {P№.class, Q№.class}))
                interface Days№ {}
                """.replace("ONE", one).replace("OTHER", other);
    }

    static final List<PlantedMistake> ALL = List.of(
            value("author-marker", AUTHOR, "Prof. Dr. Bea Moor", "Bea Moor"),
            value("author-order", AUTHOR, "Roe, Carla", "Carla Roe"),
            value("author-tex", AUTHOR, "J{\\\"o}rg Weit", "J\u00f6rg Weit"),
            value("name-lookalike", AUTHOR, "D\u043era Hill", "Dora Hill"),
            value("equal-contribution-stranger", TWO + "@EqualContribution({\"Lu Xu\", §})", "Jane Do", "Jane Doe"),
            value(
                    "contact-stranger",
                    TWO + "@Contact(value = \"jane@example.org\", author = §)",
                    "Jane Do",
                    "Jane Doe"),
            value(
                    "similar-author",
                    papers("{\"Ada Lane\", \"Tim Bakker\"}", "{\"Ada Lane\", §}"),
                    "T. Bakker",
                    "Tim Bakker"),
            change(
                    "duplicate-author",
                    "@Paper(title = \"Kites no. №\", authors = {\"Ada Lane\", \"Lu Xu\", §})",
                    "Ada Lane",
                    "@Paper(title = \"Kites no. №\", authors = {\"Ada Lane\", \"Lu Xu\"})"),
            change(
                    "duplicate-author",
                    "@Paper(title = \"Kites no. №\", authors = {\"Ada Lane\", §, \"Lu Xu\"})",
                    "Ada Lane",
                    "@Paper(title = \"Kites no. №\", authors = {\"Ada Lane\", \"Lu Xu\"})"),
            change(
                            "author-list",
                            AUTHOR,
                            "Ada Lane, Lu Xu and Jane Doe",
                            AUTHOR.replace("§", "{\"Ada Lane\", \"Lu Xu\", \"Jane Doe\"}"))
                    .except(CONSTANT, "a constant cannot hold several names"),
            change(
                            "author-list",
                            AUTHOR.replace("§", "{\"Bea Moor\", §}"),
                            "Ada Lane, Lu Xu and Jane Doe",
                            AUTHOR.replace("§", "{\"Bea Moor\", \"Ada Lane\", \"Lu Xu\", \"Jane Doe\"}"))
                    .except(CONSTANT, "a constant cannot hold several names"),
            change("author-constant", site("§", ""), "JO_MARLOW", site("People№.JO_MARLOW", ""))
                    .except(CONSTANT, NAMED),
            change("author-constant", site("{§}", ""), "People№.JO_MARLOW", site("{People№.JO_MARLOW}", ""))
                    .except(CONSTANT, NAMED),
            change("unknown-author", site("§", ""), "J. Marlow", site("People№.JO_MARLOW", ""))
                    .except(CONSTANT, NAMED),
            value("family-name", site("People№.JO_MARLOW", "@Person(family = §)"), "Marlov", "Marlow"),
            change(
                    "former-key",
                    site("People№.JO_MARLOW", "@Person(formerly = {\"jo-m\", §})"),
                    "Jo Marlow",
                    site("People№.JO_MARLOW", "@Person(formerly = {\"jo-m\"})")),
            value(
                    "orcid-checksum",
                    site("People№.JO_MARLOW", "@Person(orcid = §)"),
                    "https://orcid.org/0000-0002-1825-0097",
                    "0000-0002-1825-0097"),
            value(
                    "unicode-form",
                    site("People№.JO_MARLOW", "@Person(alsoKnownAs = §)"),
                    "Jo Ma\u0301rlow",
                    "Jo M\u00e1rlow"));

    private PlantedInNames() {}
}
