package dev.roundup.processor.check.text;

import static dev.roundup.processor.check.Case.breaks;
import static dev.roundup.processor.check.Case.silent;
import static dev.roundup.processor.model.PaperBuilder.paper;

import dev.roundup.processor.check.Case;
import dev.roundup.processor.text.Quote;
import java.util.stream.Stream;

/**
 * Cases of backslashes that Java consumed. Each text is here as its author wrote it, except that {@code \s} is a blank.
 */
public final class JavaEscapeCases {
    private JavaEscapeCases() {}

    public static Stream<Case> all() {
        return Stream.of(commands(), others(), words()).flatMap(cases -> cases);
    }

    private static Stream<Case> commands() {
        return Stream.of(
                lost("the angle \\(\theta\\)", "\\theta", "line 1, column 13", "\\t", "a tab"),
                lost("with $\tau$ steps", "\\tau", "line 1, column 7", "\\t", "a tab"),
                lost("where \text{loss} falls", "\\text", "line 1, column 7", "\\t", "a tab"),
                lost("in $x \to 0$", "\\to", "line 1, column 7", "\\t", "a tab"),
                lost("the gradient \\(\nabla f\\)", "\\nabla", "line 1, column 16", "\\n", "a line break"),
                lost("a viscosity $\nu$", "\\nu", "line 1, column 14", "\\n", "a line break"),
                lost("where $a \neq b$", "\\neq", "line 1, column 10", "\\n", "a line break"),
                lost("so $x \notin A$", "\\notin", "line 1, column 7", "\\n", "a line break"),
                lost("half is \\(\frac{1}{2}\\)", "\\frac", "line 1, column 11", "\\f", "a form feed"),
                lost("it holds \forall x", "\\forall", "line 1, column 10", "\\f", "a form feed"),
                lost("a \beta-prior", "\\beta", "line 1, column 3", "\\b", "a backspace"),
                lost("$\bm x$", "\\bm", "line 1, column 2", "\\b", "a backspace"),
                lost("density $\rho$", "\\rho", "line 1, column 10", "\\r", "a carriage return"),
                lost("A \rightarrow B", "\\rightarrow", "line 1, column 3", "\\r", "a carriage return"),
                lost("the \\( um_i x_i\\)", "\\sum", "line 1, column 7", "\\s", "a space"),
                lost("the  um_{i} of all", "\\sum", "line 1, column 5", "\\s", "a space"),
                lost("noise  igma^2", "\\sigma", "line 1, column 7", "\\s", "a space"),
                lost("and $O( qrt{n})$", "\\sqrt", "line 1, column 8", "\\s", "a space"),
                lost("with $x  im p$", "\\sim", "line 1, column 9", "\\s", "a space"),
                lost("as $( in x)^2$", "\\sin", "line 1, column 6", "\\s", "a space"),
                lost("group \1 of it", "\\1", "line 1, column 7", "\\1", "the character U+0001"));
    }

    private static Stream<Case> others() {
        return Stream.of(
                breaks("java-escape", "each command once")
                        .in(paper("RotatingFeatures").abstractText("\\(\theta\\) and\n\\(\theta + \theta\\)"))
                        .at("\\(\theta\\) and\n\\(\theta + \theta\\)")
                        .says(
                                "\\theta in @Abstract of RotatingFeatures at line 1, column 3 of the text lost a backslash: Java reads \\t as a tab",
                                "help: write \\\\theta",
                                "note: 2 more like it in this text"),
                accent("Henri Poincar\'e", "\\'e", "line 1, column 14", "\\'", "a plain '", "é"),
                accent("Andr\'{e} W.", "\\'e", "line 1, column 5", "\\'", "a plain '", "é"),
                accent("Schr{\"o}dinger", "\\\"o", "line 1, column 6", "\\\"", "a plain \"", "ö"),
                accent("G\"odel machines", "\\\"o", "line 1, column 2", "\\\"", "a plain \"", "ö"),
                accent("``G\"odel'' machines", "\\\"o", "line 1, column 4", "\\\"", "a plain \"", "ö"),
                breaks("java-escape", "the end of a row")
                        .in(paper("RotatingFeatures")
                                .abstractText("\\[\\begin{pmatrix} a & b \\ c & d \\end{pmatrix}\\]"))
                        .at("\\[\\begin{pmatrix} a & b \\ c & d \\end{pmatrix}\\]")
                        .says(
                                "\\\\ in @Abstract of RotatingFeatures at line 1, column 25 of the text lost a backslash: Java reads \\\\ as one backslash",
                                "help: write \\\\\\\\"));
    }

    private static Case lost(String text, String command, String place, String escape, String reading) {
        return accent(text, command, place, escape, reading, "\\" + command);
    }

    private static Case accent(
            String text, String command, String place, String escape, String reading, String mended) {
        return breaks("java-escape", command)
                .in(paper("RotatingFeatures").abstractText(text))
                .at(text)
                .says(
                        command + " in @Abstract of RotatingFeatures at " + place
                                + " of the text lost a backslash: Java reads " + escape + " as " + reading,
                        "help: write " + mended);
    }

    /** Words that look like the rest of a command but are not. */
    private static Stream<Case> words() {
        return Stream.of(
                        "Es geht um\tdas, um zu um: in im up um 5 und um",
                        "one\tan\top\to\tau\text",
                        "first,\nu and e\ni and\nnot\nne\neg",
                        "We say \"um\" and \"ah\" — in Hawai'i, dell'arte, qur'an, l'eau, O'Asis, d'Alembert",
                        "a 5\" disk and a 3\"a plate",
                        "the \"so-called\"answer and \"one\"or\"two\"",
                        "prices of $5 um $6 and so on",
                        "\\(a =\nu + v\\) and \\[\n\tan + b\n\\]",
                        "\\(f'(x) = f'{y} in X\\), \\(x in X\\)",
                        "\\[\\begin{cases} 0 & \\text{if}\\ x < 0 \\\\ 1 & \\text{else}\\ \\end{cases}\\]",
                        "\\[\\begin{aligned} a &= b\\ c \\end{aligned}\\]",
                        "well escaped: Schr\\\"{o}dinger, Garc\\'{i}a, {\\'e}, G\\\"odel",
                        "well escaped: Schr\\\"{o}dinger, Garc\\'{i}a, {\\'e}, G\\\"odel",
                        "a ``sub\"optimal plan and a \"big\"ish one",
                        "``so\" and \"one\"or\"two\"",
                        "sets {'a', 'b'} and {\"a\": 1}",
                        "plain \\textbf{x}, \\(\\theta, \\nabla\\), \\(\\sum_i\\)")
                .map(text -> silent("java-escape", Quote.of(text))
                        .in(paper("RotatingFeatures").abstractText(text)));
    }
}
