package dev.roundup.processor.check.text;

import static dev.roundup.processor.check.Case.breaks;
import static dev.roundup.processor.check.Case.silent;
import static dev.roundup.processor.model.PaperBuilder.paper;

import dev.roundup.processor.check.Case;
import dev.roundup.processor.check.Samples;
import dev.roundup.processor.model.Figure;
import dev.roundup.processor.model.PaperBuilder;
import dev.roundup.processor.model.TestOrigin;
import dev.roundup.processor.text.Quote;
import java.util.Optional;
import java.util.stream.Stream;

/** Cases of rules about what comes along when a text is pasted from a PDF, a page or a README. */
public final class PastedTextCases {
    private PastedTextCases() {}

    public static Stream<Case> all() {
        return Stream.of(labels(), boxes(), hyphens(), references(), markdown(), repeated())
                .flatMap(cases -> cases);
    }

    private static Stream<Case> labels() {
        return Stream.of(
                leftover("Abstract: We walk.", "Abstract:", 1),
                leftover("Abstract\nWe walk.", "Abstract", 1),
                leftover("Abstract. We walk.", "Abstract.", 1),
                leftover("Abstract—We walk.", "Abstract—", 1),
                leftover("Abstract We walk.", "Abstract", 1),
                leftover("ABSTRACT We walk.", "ABSTRACT", 1),
                leftover("Summary: We walk.", "Summary:", 1),
                breaks("text-leftover", "the label of a TL;DR")
                        .in(paper("Hills").tldr("TL;DR: We walk."))
                        .at("TL;DR: We walk.")
                        .says(
                                "\"TL;DR:\" in @Tldr of Hills at line 1, column 1 of the text does not belong to the text",
                                "help: delete it"),
                breaks("text-leftover", "the number of a figure")
                        .in(paper("Hills").figure(captioned("Figure 2: A hill.")))
                        .at("Figure 2: A hill.")
                        .says(
                                "\"Figure 2:\" in @Figure(caption) of Hills at line 1, column 1 of the text does not belong to the text",
                                "help: delete it"),
                silent("text-leftover", "a sentence begins with the word")
                        .in(abstractOf("Abstract reasoning is hard. Abstract: no.")),
                silent("text-leftover", "an adjective").in(abstractOf("Abstract Meaning Representation is a graph.")),
                silent("text-leftover", "the parts of a structured abstract")
                        .in(abstractOf("Background: Hills. Methods: Feet.\nSubjects: 30 adults.\nResults: Up.")),
                silent("text-leftover", "a caption about a figure")
                        .in(paper("Hills").figure(captioned("Figure skaters go round."))));
    }

    private static Stream<Case> boxes() {
        return Stream.of(
                leftover("We walk.\nComments: 12 pages, 3 figures", "Comments: 12 pages, 3 figures", 2),
                leftover("We walk.\nSubjects: Machine Learning (cs.LG)", "Subjects: Machine Learning (cs.LG)", 2),
                leftover("We walk.\nCite as: arXiv:2305.11141", "Cite as: arXiv", 2),
                leftover("We walk.\nSubmission history", "Submission history", 2),
                leftover("View PDF\nWe walk.", "View PDF", 1),
                leftover("[Submitted on 1 May 2023]\nWe walk.", "[Submitted on 1 May 2023]", 1),
                leftover("Title: Hills\nWe walk.", "Title:", 1),
                leftover("We walk.\nKeywords: hills, feet", "Keywords:", 2),
                leftover("We walk.\nPrimary Area: hills", "Primary Area:", 2),
                silent("text-leftover", "the words inside a sentence")
                        .in(abstractOf(
                                "We walk. Comments: many.\nCode and data are public. View PDF files as graphs.")));
    }

    private static Stream<Case> hyphens() {
        return Stream.of(
                torn("An equi-\nvariant net.", "equi-\nvariant", 4, "write \"equivariant\", or \"equi-variant\""),
                torn("A state-of-the-\nart net.", "the-\nart", 12, "write \"theart\", or \"the-art\""),
                torn("By Navier-\nStokes.", "Navier-\nStokes", 4, "write \"Navier-Stokes\""),
                torn("By GPT-\n4.", "GPT-\n4", 4, "write \"GPT-4\""),
                breaks("text-hyphen", "several within a line")
                        .in(abstractOf("Cost func- tions of learn- ing."))
                        .at("Cost func- tions of learn- ing.")
                        .says(
                                "\"func- tions\" in @Abstract of Hills at line 1, column 6 of the text is torn in two after its hyphen",
                                "help: write \"functions\", or \"func-tions\"",
                                "note: 1 more like it in this text"),
                silent("text-hyphen", "a part of a compound")
                        .in(abstractOf(
                                "Pre- and post-training, low- to high-level, one-\nor two-step, Vor-\nund Nachteile.")),
                silent("text-hyphen", "dashes")
                        .in(abstractOf("Hills- steep ones.\n\n- First\n- Second\nWe walk -\nslowly.")),
                silent("text-hyphen", "a formula").in(abstractOf("It is \\(n-\n k\\) and \\(a- b- c\\).")),
                silent("text-hyphen", "hyphens within a line").in(abstractOf("State-of-the-art, end-to-end.")));
    }

    private static Stream<Case> references() {
        return Stream.of(
                reference("We extend hills [12].", "[12]", 17, "delete it"),
                reference("As in prior work [?] we walk.", "[?]", 18, "delete it"),
                reference("As in work [?, ?] we walk.", "[?, ?]", 12, "delete it"),
                reference("See Figure ??.", "Figure ??", 5, "write what it refers to, or delete it"),
                reference("By Eq. (??) it holds.", "Eq. (??)", 4, "write what it refers to, or delete it"),
                reference("It holds (??).", "(??)", 10, "write what it refers to, or delete it"),
                reference("As we show in ?? and later.", "??", 15, "write what it refers to, or delete it"),
                reference("It follows from ??.", "??", 17, "write what it refers to, or delete it"),
                reference("We (see ??) walk.", "??", 9, "write what it refers to, or delete it"),
                breaks("text-reference", "citations of both kinds, of which those alike are one")
                        .in(abstractOf("As in [12] and [13] we see."))
                        .at("As in [12] and [13] we see.")
                        .says(
                                "\"[12]\" in @Abstract of Hills at line 1, column 7 of the text refers to nothing on the page",
                                "help: delete it",
                                "note: 1 more like it in this text"),
                silent("text-reference", "intervals, arrays and names")
                        .in(abstractOf(
                                "In [0, 1] and [0,1] and [3, 5], a[12], [2]catenane, \\(x [1] y\\), from [0] on.")),
                silent("text-reference", "astonishment").in(abstractOf("Really?? Who walks the hills ?? We do.")),
                silent("text-reference", "a question that ends in a preposition")
                        .in(abstractOf("What are hills made of ?? Stones.")),
                silent("text-reference", "a sign of chess players")
                        .in(abstractOf("Players mark a blunder by writing ?? behind the move.")));
    }

    private static Stream<Case> markdown() {
        return Stream.of(
                marked("We walk **up** hills.", "**up**", 9, "write \\\\textbf{up}"),
                marked("We *always* walk.", "*always*", 4, "write \\\\emph{always}"),
                marked(
                        "See [code](https://example.org/a).",
                        "[code](https://example.org/a)",
                        5,
                        "write \\\\href{https://example.org/a}{code}"),
                marked("## Hills\nWe walk.", "##", 1, "delete it; leave an empty line before a new paragraph"),
                silent("markdown-in-text", "stars of algorithms and algebras")
                        .in(abstractOf(
                                "A* and D* Lite, C*-algebras, *-rings and *-modules, x**2 + y**2, p*q*r, f * g * h.")),
                silent("markdown-in-text", "formulas and brackets")
                        .in(abstractOf("\\(a *b* c\\) and f[x](y), F# and C#, the\n# of hills, #hills.")));
    }

    private static Stream<Case> repeated() {
        String words = "We walk up hills with balls, and measure how long it takes.";
        return Stream.of(
                tldr(words, words, "repeats"),
                tldr(words + " Then we walk down again.", words, "is longer than"),
                silent("tldr-length", "it is shorter")
                        .in(paper("Hills").abstractText(words).tldr("We walk up hills.")),
                silent("tldr-length", "there is no abstract").in(paper("Hills").tldr(words)),
                breaks("duplicate-abstract", "two papers have one abstract")
                        .in(
                                paper("Hills").abstractText(words).build(),
                                paper("Valleys").abstractText(words + "\n").build())
                        .at(words + "\n")
                        .says(
                                "@Abstract of Valleys is also the abstract of lab.Hills",
                                "help: paste the abstract of this paper, or delete it"),
                silent("duplicate-abstract", "abstracts are still to come")
                        .in(
                                paper("Hills").abstractText("See the paper.").build(),
                                paper("Valleys").abstractText("See the paper.").build()));
    }

    private static Figure captioned(String caption) {
        Figure figure = Samples.figure(Samples.found("hill.svg"), "A hill");
        return new Figure(
                figure.asset(),
                figure.alt(),
                Optional.of(TestOrigin.text(caption)),
                Optional.empty(),
                false,
                figure.origin());
    }

    private static Case leftover(String text, String value, int line) {
        return pasted("text-leftover", text, value, line, 1, "does not belong to the text", "delete it");
    }

    private static Case torn(String text, String value, int column, String help) {
        return pasted("text-hyphen", text, value, 1, column, "is torn in two after its hyphen", help);
    }

    private static Case reference(String text, String value, int column, String help) {
        return pasted("text-reference", text, value, 1, column, "refers to nothing on the page", help);
    }

    private static Case marked(String text, String value, int column, String help) {
        return pasted(
                "markdown-in-text", text, value, 1, column, "is Markdown, and the page shows it as plain text", help);
    }

    private static Case pasted(
            String rule, String text, String value, int line, int column, String problem, String help) {
        return breaks(rule, text)
                .in(abstractOf(text))
                .at(text)
                .says(
                        Quote.of(value) + " in @Abstract of Hills at line " + line + ", column " + column
                                + " of the text " + problem,
                        "help: " + help);
    }

    private static Case tldr(String tldr, String summary, String problem) {
        return breaks("tldr-length", problem)
                .in(paper("Hills")
                        .abstractText(summary.toUpperCase(java.util.Locale.ROOT))
                        .tldr(tldr))
                .at(tldr)
                .says(
                        "@Tldr of Hills " + problem + " the abstract",
                        "help: write the main point in one sentence, or delete @Tldr");
    }

    private static PaperBuilder abstractOf(String text) {
        return paper("Hills").abstractText(text);
    }
}
