package dev.roundup.processor.text.math;

import dev.roundup.processor.render.mathml.MathMlElement;
import dev.roundup.processor.render.mathml.MathMlWriter;
import dev.roundup.processor.text.Problem;
import java.util.List;

/**
 * A formula, parsed. Parsing takes time in proportion to its length and never fails: a formula that TeX would refuse has
 * problems, and a tree of what could be understood.
 *
 * @param tex what stands between the delimiters
 * @param display whether it is set on a line of its own
 * @param mathMl the {@code math} element; where there are problems, of what could be understood
 * @param plain how it reads where only plain text can stand
 * @param problems what is wrong in it, in order, at places counted in {@code tex}
 */
public record Formula(String tex, boolean display, MathMlElement mathMl, String plain, List<Problem> problems) {
    /** Parses a formula. */
    public static Formula of(String tex, boolean display, Macros macros) {
        FormulaProblems problems = new FormulaProblems();
        List<MathNode> tree = MathParser.parse(tex, macros, problems);
        return new Formula(tex, display, MathMlWriter.math(tree, tex, display), PlainMath.of(tree), problems.inOrder());
    }
}
