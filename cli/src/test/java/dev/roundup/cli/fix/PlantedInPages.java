package dev.roundup.cli.fix;

import static dev.roundup.cli.fix.PlantedMistake.change;
import static dev.roundup.cli.fix.PlantedMistake.value;
import static dev.roundup.cli.fix.WrittenForms.CONSTANT;
import static dev.roundup.cli.fix.WrittenForms.NESTED;

import java.util.List;

/** Mistakes in pages, sites, topics, badges and pictures. */
final class PlantedInPages {
    private static final String PLAIN = "@Paper(title = \"Kites no. №\", authors = \"Ada Lane\")\n";
    private static final String TAG = PLAIN + "@Tag(§)";
    private static final String NO_LIST = "a constant cannot hold several topics";

    /** A page with a paper. */
    private static String page(String slug, String more) {
        return PLAIN + """
                interface P№ {}
                @Roundup(slug = SLUG, title = "Days №", published = "2026-05-06", MORE)
                interface Days№ {}
                """.replace("SLUG", slug).replace("MORE", more);
    }

    private static String member(String name) {
        return page("\"days-№\"", name + " = §, sections = @Section(id = \"main\", papers = P№.class)");
    }

    private static String sections(String sections) {
        return page("\"days-№\"", "sections = " + sections);
    }

    /** A page of a site with topics. */
    private static String site(String tag, String more) {
        return PLAIN + "@Tag(" + tag + ")\ninterface P№ {}\n" + """
                interface Topics№ {
                    String KITES = "Kites";
                    String WIND = "Wind";
                }
                @Site(name = "Lab №", topics = Topics№.classMORE)
                interface Lab№ {}
                @Roundup(slug = "days-№", title = "Days №", published = "2026-05-06", site = Lab№.class,
                        sections = @Section(id = "main", papers = P№.class))
                interface Days№ {}
                """.replace("MORE", more);
    }

    /** Two papers with a topic. */
    private static String papers(String one, String other) {
        return PLAIN + "@Tag(" + one + ")\ninterface P№ {}\n" + PLAIN.replace("Kites", "Winds") + "@Tag(" + other
                + ")\n"
                + """
                interface Q№ {}
                @Roundup(slug = "days-№", title = "Days №", published = "2026-05-06",
                        sections = @Section(id = "main", papers = {P№.class, Q№.class}))
                interface Days№ {}
                """;
    }

    static final List<PlantedMistake> ALL = List.of(
            value(
                    "slug-syntax",
                    page("§", "sections = @Section(id = \"main\", papers = P№.class)"),
                    "Days №",
                    "days-№"),
            value("language-tag", member("language"), "en_US", "en-US"),
            value("accent-syntax", member("accent"), "7b68ee", "#7b68ee"),
            value("stale-count", member("description"), "We present 12 papers.", "We present {{papers}} papers."),
            value("unknown-placeholder", member("intro"), "All {{paperz}} papers.", "All {{papers}} papers."),
            value(
                    "unknown-placeholder",
                    sections("@Section(id = \"main\", papers = P№.class, intro = §)"),
                    "All {papers:main} papers.",
                    "All {{papers:main}} papers."),
            change(
                    "duplicate-paper",
                    sections("@Section(id = \"main\", papers = {P№.class, P№.class})"),
                    "",
                    sections("@Section(id = \"main\", papers = {P№.class})")),
            value("license-id", site("Topics№.KITES", ", license = §"), "CC BY 4.0", "CC-BY-4.0"),
            change(
                            "duplicate-badge",
                            PLAIN + "@Award(\"Best Paper\")\n@Award(§)",
                            "Best paper",
                            PLAIN + "@Award(\"Best Paper\")")
                    .except(NESTED, "an empty list would be left"),
            change(
                            "duplicate-badge",
                            PLAIN + "@Award(\"Best Paper\")\n@Note(§)",
                            "Best paper!",
                            PLAIN + "@Award(\"Best Paper\")")
                    .except(NESTED, "an empty list would be left"),
            value("tag-format", TAG, "#Kites", "Kites"),
            change("tag-format", TAG, "kites, sails", PLAIN + "@Tag({\"kites\", \"sails\"})")
                    .except(CONSTANT, NO_LIST),
            change(
                            "tag-format",
                            PLAIN + "@Tag({\"Wind\", §})",
                            "kites, sails",
                            PLAIN + "@Tag({\"Wind\", \"kites\", \"sails\"})")
                    .except(CONSTANT, NO_LIST),
            change("duplicate-tag", PLAIN + "@Tag({\"Wind\", §})", "Wind", PLAIN + "@Tag({\"Wind\"})"),
            value("similar-tag", papers("\"circuits\"", "§"), "circuit", "circuits"),
            value("unknown-tag", site("§", ""), "Kitess", "Kites"),
            change("unknown-tag", site("§", ""), "KITES", site("Topics№.KITES", ""))
                    .except(CONSTANT, "the author already names a constant"),
            value("figure-case", PLAIN + "@Figure(file = §, alt = \"A kite rises\")", "HILL.SVG", "hill.svg"));

    private PlantedInPages() {}
}
