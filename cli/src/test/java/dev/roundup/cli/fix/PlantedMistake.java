package dev.roundup.cli.fix;

import java.util.List;

/**
 * A mistake that can be mended, in one value of a paper.
 *
 * @param annotations the annotations of the paper, with {@code §} in place of the value and {@code #} for a number
 * @param wrong the value with the mistake
 * @param right the value that the fix writes
 */
record PlantedMistake(String rule, String annotations, String wrong, String right) {
    private static final String TITLE = "@Paper(title = §, authors = \"Ada Lane\")";
    private static final String AUTHOR = "@Paper(title = \"Kites no. #\", authors = {\"Ada Lane\", §})";
    private static final String PLAIN = "@Paper(title = \"Kites no. #\", authors = \"Ada Lane\")\n";
    private static final String ABSTRACT = PLAIN + "@Abstract(§)";

    static final List<PlantedMistake> ALL = List.of(
            new PlantedMistake(
                    "link-tracking",
                    PLAIN + "@Link(kind = LinkKind.CODE, url = §)",
                    "https://example.org/#?utm_source=feed",
                    "https://example.org/#"),
            new PlantedMistake(
                    "link-insecure",
                    PLAIN + "@Link(kind = LinkKind.BLOG, url = §)",
                    "http://example.org/b#",
                    "https://example.org/b#"),
            new PlantedMistake("arxiv-id", PLAIN + "@Arxiv(§)", "https://arxiv.org/abs/2403.0####", "2403.0####"),
            new PlantedMistake("doi-syntax", PLAIN + "@Doi(§)", "https://doi.org/10.1000/k#", "10.1000/k#"),
            new PlantedMistake("github-repo", PLAIN + "@GitHub(§)", "https://github.com/lab/kites#", "lab/kites#"),
            new PlantedMistake("youtube-id", PLAIN + "@YouTube(§)", "https://youtu.be/abcdefg####", "abcdefg####"),
            new PlantedMistake("email-syntax", PLAIN + "@Contact(§)", "mailto:ada@example.org", "ada@example.org"),
            new PlantedMistake("unicode-form", TITLE, "Cafe\u0301 nets no. #", "Caf\u00e9 nets no. #"),
            new PlantedMistake("mojibake", TITLE, "Caf\u00c3\u00a9 kites no. #", "Caf\u00e9 kites no. #"),
            new PlantedMistake("title-style", TITLE, "Number # of the kites.", "Number # of the kites"),
            new PlantedMistake("control-character", TITLE, "Ki\u200btes that fly no. #", "Kites that fly no. #"),
            new PlantedMistake("html-in-text", TITLE, "Salt &amp; kites no. #", "Salt & kites no. #"),
            new PlantedMistake(
                    "java-escape", ABSTRACT, "Kite # at the angle \\(\theta\\).", "Kite # at the angle \\(\\theta\\)."),
            new PlantedMistake(
                    "markdown-in-text", ABSTRACT, "Kite # is a **bold** one.", "Kite # is a \\textbf{bold} one."),
            new PlantedMistake("stray-percent", ABSTRACT, "Now 5% of \\emph{kite} #.", "Now 5\\% of \\emph{kite} #."),
            new PlantedMistake("text-leftover", ABSTRACT, "Abstract: We fly kite #.", "We fly kite #."),
            new PlantedMistake("author-marker", AUTHOR, "Prof. Dr. Bea Moor", "Bea Moor"),
            new PlantedMistake("author-order", AUTHOR, "Roe, Carla", "Carla Roe"),
            new PlantedMistake("author-tex", AUTHOR, "J{\\\"o}rg Weit", "J\u00f6rg Weit"),
            new PlantedMistake("name-lookalike", AUTHOR, "D\u043era Hill", "Dora Hill"),
            new PlantedMistake("tag-format", PLAIN + "@Tag({\"Wind\", §})", "#Kites", "Kites"),
            new PlantedMistake("tag-format", PLAIN + "@Tag(§)", "#Kites", "Kites"));

    /** The source of a paper. */
    String source(WrittenForms form, String value, int number) {
        String type = "P" + number;
        String numbered = numbered(value, number);
        return "package lab;\n\nimport dev.roundup.*;\n\n"
                + numbered(annotations, number).replace("§", form.expression(numbered, type)) + "\ninterface " + type
                + " {}\n" + form.declaration(numbered, type);
    }

    private static String numbered(String text, int number) {
        return text.replace("####", Integer.toString(1000 + number)).replaceAll("#(?!Kites)", Integer.toString(number));
    }
}
