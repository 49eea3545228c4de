package dev.roundup.processor.text.math;

import dev.roundup.processor.text.Problem;
import java.util.List;

/**
 * A parsed formula. Parsing takes linear time and never fails: if TeX would refuse the formula, it has problems, and a
 * tree of everything that could be understood.
 *
 * @param tex the text between the delimiters
 * @param display true if the formula has a line of its own
 * @param tree the meaning of the formula, independent of its spelling in TeX; if there are problems, as much as could
 *     be understood
 * @param problems the problems in the formula, in order, with places in {@code tex}
 */
public record Formula(String tex, boolean display, List<MathNode> tree, List<Problem> problems) {
    /** Keeps its own copies of the lists. */
    public Formula {
        tree = List.copyOf(tree);
        problems = List.copyOf(problems);
    }

    /** Parses a formula. */
    public static Formula of(String tex, boolean display, Macros macros) {
        FormulaProblems problems = new FormulaProblems();
        List<MathNode> tree = MathParser.parse(tex, macros, problems);
        return new Formula(tex, display, tree, problems.inOrder());
    }

    /** The formula as plain text. */
    public String plain() {
        return PlainMath.of(tree);
    }
}
