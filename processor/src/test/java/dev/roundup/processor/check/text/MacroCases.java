package dev.roundup.processor.check.text;

import static dev.roundup.processor.check.Case.breaks;
import static dev.roundup.processor.check.Case.silent;
import static dev.roundup.processor.model.PaperBuilder.paper;

import dev.roundup.processor.check.Case;
import dev.roundup.processor.model.PaperBuilder;
import java.util.stream.Stream;

/** Cases of rules about a paper's own TeX commands. */
public final class MacroCases {
    private MacroCases() {}

    public static Stream<Case> all() {
        return Stream.concat(syntax(), unused());
    }

    private static Stream<Case> syntax() {
        return Stream.of(
                wrong(
                        "ewcommand{\\eps}{\\varepsilon}",
                        "e is not a definition",
                        1,
                        "write \\\\newcommand{\\\\name}{meaning}"),
                wrong(
                        "\\newcommand{\\eps}{\\varepsilon",
                        "{ without }",
                        18,
                        "write } where it ends; to show a brace," + " write \\\\{"),
                wrong("\\newcommand{\\eps}[1]{#2}", "#2, but there is no such argument", 22, ""),
                wrong("\\newcommand{eps}{x}", "\\newcommand needs the name of a command", 1, ""),
                breaks("macro-syntax", "a name is defined twice, the second time in another value")
                        .in(using("\\(\\eps\\)").macros("\\newcommand{\\eps}{e}", "\\newcommand{\\eps}{f}"))
                        .at("\\newcommand{\\eps}{f}")
                        .says(
                                "\\eps is defined twice in @Paper(macros) of Hills at line 1, column 1 of the text",
                                "help: delete one of them, or write \\\\renewcommand{\\\\eps} to replace the first"),
                silent("macro-syntax", "comments, defaults, operators and replacements")
                        .in(using("\\(\\eps \\dim \\deg \\ker x\\)")
                                .macros(
                                        "% ours\n\\newcommand{\\eps}{e} \\renewcommand{\\eps}{f}\\renewcommand{\\dim}[2][x]{#1#2}",
                                        "\\DeclareMathOperator*{\\deg}{b}\\def\\ker#1{#1}\\providecommand{\\eps}{g}")));
    }

    private static Case wrong(String definition, String problem, int column, String help) {
        String first = problem + " in @Paper(macros) of Hills at line 1, column " + column + " of the text";
        Case.Message rule = breaks("macro-syntax", definition)
                .in(using("\\(\\eps\\)").macros(definition))
                .at(definition);
        return help.isEmpty() ? rule.says(first) : rule.says(first, "help: " + help);
    }

    private static Stream<Case> unused() {
        return Stream.of(
                breaks("unused-macro", "one of two values is used")
                        .in(using("\\(\\eps\\)").macros("\\newcommand{\\eps}{e}", "\\newcommand{\\del}{d}"))
                        .at("\\newcommand{\\del}{d}")
                        .says(
                                "no text of Hills uses \"\\\\del\" of @Paper(macros)",
                                "help: delete the definition, or use the file of option roundup.macros for what several"
                                        + " papers share"),
                breaks("unused-macro", "a longer name is another command")
                        .in(using("\\(\\epsilon\\)").macros("\\newcommand{\\eps}{e}"))
                        .at("\\newcommand{\\eps}{e}")
                        .says(
                                "no text of Hills uses \"\\\\eps\" of @Paper(macros)",
                                "help: delete the definition, or use the file of option roundup.macros for what several"
                                        + " papers share"),
                silent("unused-macro", "another macro uses it")
                        .in(using("\\(\\eps\\)").macros("\\newcommand{\\eps}{\\del}", "\\newcommand{\\del}{d}")),
                silent("unused-macro", "a note uses it")
                        .in(paper("Hills").note("an \\(\\eps\\)-net").macros("\\newcommand{\\eps}{e}")),
                silent("unused-macro", "the summary uses it")
                        .in(paper("Hills").tldr("an \\(\\eps\\)").macros("\\newcommand{\\eps}{e}")));
    }

    private static PaperBuilder using(String words) {
        return paper("Hills").abstractText("We walk " + words + " up.");
    }
}
