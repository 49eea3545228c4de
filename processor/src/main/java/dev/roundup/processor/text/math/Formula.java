package dev.roundup.processor.text.math;

import dev.roundup.processor.text.Problem;
import java.util.List;

/**
 * A formula, parsed. Parsing takes time in proportion to its length and never fails: a formula that TeX would refuse has
 * problems, and a tree of what could be understood.
 *
 * @param tex what stands between the delimiters
 * @param display whether it is set on a line of its own
 * @param tree what it says, free of TeX's spelling; where there are problems, as much as could be understood
 * @param problems what is wrong in it, in order, at places counted in {@code tex}
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

    /** How it reads where only plain text can stand. */
    public String plain() {
        return PlainMath.of(tree);
    }
}
