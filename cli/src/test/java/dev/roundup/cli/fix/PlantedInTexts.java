package dev.roundup.cli.fix;

import static dev.roundup.cli.fix.PlantedMistake.value;

import java.util.List;

/** Mistakes in titles and other texts of papers. */
final class PlantedInTexts {
    private static final String TITLE = "@Paper(title = §, authors = \"Ada Lane\")";
    private static final String PLAIN = "@Paper(title = \"Kites no. №\", authors = \"Ada Lane\")\n";
    private static final String ABSTRACT = PLAIN + "@Abstract(§)";

    static final List<PlantedMistake> ALL = List.of(
            value("unicode-form", TITLE, "Cafe\u0301 nets no. №", "Caf\u00e9 nets no. №"),
            value("mojibake", TITLE, "Caf\u00c3\u00a9 kites no. №", "Caf\u00e9 kites no. №"),
            value("title-style", TITLE, "Number № of the kites.", "Number № of the kites"),
            value("title-leftover", TITLE, "Number № of the kites | OpenReview", "Number № of the kites"),
            value("control-character", TITLE, "Ki\u200btes that fly no. №", "Kites that fly no. №"),
            value("html-in-text", TITLE, "Salt &amp; kites no. №", "Salt & kites no. №"),
            value("html-in-text", PLAIN + "@Note(§)", "Salt &amp; kites", "Salt & kites"),
            value("java-escape", ABSTRACT, "Kite № at the angle \\(\theta\\).", "Kite № at the angle \\(\\theta\\)."),
            value("math-command", ABSTRACT, "Kite № at \\(\\alhpa\\).", "Kite № at \\(\\alpha\\)."),
            value("latex-command", ABSTRACT, "Kite № is the \\emhp{best}.", "Kite № is the \\emph{best}."),
            value("markdown-in-text", ABSTRACT, "Kite № is a **bold** one.", "Kite № is a \\textbf{bold} one."),
            value("stray-percent", ABSTRACT, "Now 5% of \\emph{kite} №.", "Now 5\\% of \\emph{kite} №."),
            value("text-leftover", ABSTRACT, "Abstract: We fly kite №.", "We fly kite №."),
            value("text-leftover", PLAIN + "@Tldr(§)", "TL;DR: We fly kite №.", "We fly kite №."),
            value("text-hyphen", ABSTRACT, "Kite № is an equi-\nvariant one.", "Kite № is an equivariant one."));

    private PlantedInTexts() {}
}
