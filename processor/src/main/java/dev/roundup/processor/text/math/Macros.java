package dev.roundup.processor.text.math;

import dev.roundup.processor.text.Problem;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Commands that the authors of a lab or a paper define, as in the preamble of a LaTeX document: with the commands {@code
 * newcommand}, {@code renewcommand}, {@code providecommand}, {@code def} and {@code DeclareMathOperator}.
 */
public final class Macros {
    /** No macros. */
    public static final Macros NONE = new Macros(Map.of(), List.of());

    private static final Pattern COMMAND = Pattern.compile("\\\\([A-Za-z]+|[^A-Za-z])");

    private final Map<String, Macro> macros;
    private final List<Problem> problems;

    Macros(Map<String, Macro> macros, List<Problem> problems) {
        this.macros = macros;
        this.problems = problems;
    }

    /**
     * Reads definitions such as <code>&#92;newcommand{&#92;norm}[1]{&#92;left&#92;|#1&#92;right&#92;|}</code>. Comments
     * begin with {@code %}. An unreadable definition becomes a problem, and reading continues after it.
     */
    public static Macros parse(String definitions) {
        return parse(definitions, Set.of());
    }

    /**
     * Reads definitions that come after others.
     *
     * @param before the names that are defined already, so that only {@code renewcommand} and {@code def} may give them
     *     another meaning
     */
    public static Macros parse(String definitions, Set<String> before) {
        return MacroReader.read(definitions, before);
    }

    /** These macros and others, which win if a name is in both. The problems are those of the others. */
    public Macros and(Macros others) {
        if (others.macros.isEmpty()) {
            return new Macros(macros, others.problems);
        }
        Map<String, Macro> all = new HashMap<>(macros);
        all.putAll(others.macros);
        return new Macros(Map.copyOf(all), others.problems);
    }

    /** The problems of the definitions, in order, with places in their text. */
    public List<Problem> problems() {
        return problems;
    }

    /** The names of the commands, without the backslash. */
    public Set<String> names() {
        return macros.keySet();
    }

    /** The names of the commands that texts use, directly or by way of other macros. */
    public Set<String> usedIn(Collection<String> texts) {
        Set<String> used = new HashSet<>();
        Deque<String> unread = new ArrayDeque<>(texts);
        while (!unread.isEmpty()) {
            Matcher command = COMMAND.matcher(unread.removeFirst());
            while (command.find()) {
                String name = command.group(1);
                if (macros.containsKey(name) && used.add(name)) {
                    find(name).ifPresent(macro -> unread.add(macro.source()));
                }
            }
        }
        return used;
    }

    /** True if there are none, as in most texts. */
    public boolean isEmpty() {
        return macros.isEmpty();
    }

    /** The macro with a name. */
    public Optional<Macro> find(String name) {
        return Optional.ofNullable(macros.get(name));
    }
}
