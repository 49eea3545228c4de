package dev.roundup.processor.text.math;

import dev.roundup.processor.text.Problem;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Commands that a lab defines for its formulas, as in the preamble of a LaTeX document: {@code
 *
 * ewcommand}, {@code \renewcommand}, {@code \providecommand}, {@code \def} and {@code \DeclareMathOperator}.
 */
public final class Macros {
    /** No macros. */
    public static final Macros NONE = new Macros(Map.of(), List.of());

    private final Map<String, Macro> macros;
    private final List<Problem> problems;

    Macros(Map<String, Macro> macros, List<Problem> problems) {
        this.macros = macros;
        this.problems = problems;
    }

    /**
     * Reads definitions such as <code>
     *
     * ewcommand{
     *
     * orm}[1]{\left\|#1\right\|}</code>. Comments begin with {@code %}. An unreadable definition becomes a problem, and
     * reading continues after it.
     */
    public static Macros parse(String definitions) {
        return MacroReader.read(definitions);
    }

    /** The problems of the definitions, in order, with places in their text. */
    public List<Problem> problems() {
        return problems;
    }

    /** The names of the commands, without the backslash. */
    public Set<String> names() {
        return macros.keySet();
    }

    Optional<Macro> find(String name) {
        return Optional.ofNullable(macros.get(name));
    }
}
