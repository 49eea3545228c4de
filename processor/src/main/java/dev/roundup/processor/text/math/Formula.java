package dev.roundup.processor.text.math;

import dev.roundup.processor.text.Problem;
import java.util.List;

/**
 * A parsed formula. Parsing takes linear time and never fails: if TeX would refuse the formula, it has problems, and a
 * tree of everything that could be understood.
 *
 * @param tex the text between the delimiters
 * @param standard the same in commands of TeX and amsmath, for readers who have neither the author's macros nor packages
 * @param display true if the formula has a line of its own
 * @param tree the meaning of the formula, independent of its spelling in TeX; if there are problems, as much as could
 *     be understood
 * @param problems the problems in the formula, in order, with places in {@code tex}
 */
public record Formula(String tex, String standard, boolean display, List<MathNode> tree, List<Problem> problems) {
    /** Keeps its own copies of the lists. */
    public Formula {
        tree = List.copyOf(tree);
        problems = List.copyOf(problems);
    }

    /** Parses a formula. */
    public static Formula of(String tex, boolean display, Macros macros) {
        FormulaProblems problems = new FormulaProblems();
        MathParser.Parsed parsed = MathParser.parse(tex, macros, problems);
        String standard = parsed.replaced() ? StandardTex.of(tex, macros) : tex;
        return new Formula(tex, standard, display, parsed.tree(), problems.inOrder());
    }

    /** The formula as plain text. */
    public String plain() {
        return PlainMath.of(tree);
    }
}
