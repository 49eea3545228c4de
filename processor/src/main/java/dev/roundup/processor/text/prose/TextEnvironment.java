package dev.roundup.processor.text.prose;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The environments that {@code \begin} can begin between formulas. */
final class TextEnvironment {
    static final Set<String> LISTS = Set.of("itemize", "enumerate", "description", "compactitem", "compactenum");

    /** Environments whose text is shown unchanged, in paragraphs of its own. */
    static final Set<String> BLOCKS = Set.of(
            "quote",
            "quotation",
            "center",
            "flushleft",
            "flushright",
            "abstract",
            "small",
            "footnotesize",
            "sloppypar");

    /**
     * Environments that are displayed formulas, each with the environment that has the same content inside other
     * delimiters (amsmath user's guide, sections 3.6 and 3.7). The value is empty if the content is a formula by
     * itself.
     */
    static final Map<String, String> FORMULAS = Map.ofEntries(
            Map.entry("math", ""),
            Map.entry("displaymath", ""),
            Map.entry("equation", ""),
            Map.entry("equation*", ""),
            Map.entry("align", "aligned"),
            Map.entry("align*", "aligned"),
            Map.entry("flalign", "aligned"),
            Map.entry("flalign*", "aligned"),
            Map.entry("eqnarray", "aligned"),
            Map.entry("eqnarray*", "aligned"),
            Map.entry("gather", "gathered"),
            Map.entry("gather*", "gathered"),
            Map.entry("multline", "gathered"),
            Map.entry("multline*", "gathered"));

    private TextEnvironment() {}

    static boolean isKnown(String name) {
        return LISTS.contains(name) || BLOCKS.contains(name);
    }

    /**
     * The environment that wraps a formula between {@code \begin} and {@code \end}; empty if the name is not that of a
     * formula.
     */
    static Optional<String> formula(String name) {
        return Optional.ofNullable(FORMULAS.get(name));
    }

    static Set<String> names() {
        Set<String> names = new TreeSet<>(LISTS);
        names.addAll(BLOCKS);
        names.addAll(FORMULAS.keySet());
        return names;
    }
}
