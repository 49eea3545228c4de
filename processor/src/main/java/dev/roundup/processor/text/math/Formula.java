package dev.roundup.processor.text.math;

import dev.roundup.processor.text.Problem;
import java.util.List;
import java.util.Map;

/**
 * A formula, parsed.
 *
 * @param tex what stands between the delimiters
 * @param display whether it is set on a line of its own
 * @param mathMl the {@code math} element; where there are problems, of what could be understood
 * @param plain how it reads where only plain text can stand
 * @param problems what is wrong in it, in order, at places counted in {@code tex}
 */
public record Formula(String tex, boolean display, MathElement mathMl, String plain, List<Problem> problems) {
    /** Parses a formula. */
    public static Formula of(String tex, boolean display, Macros macros) {
        MathElement text = new MathElement("mtext", Map.of(), List.of(), tex);
        return new Formula(tex, display, new MathElement("math", Map.of(), List.of(text), ""), tex, List.of());
    }
}
