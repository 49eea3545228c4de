package dev.roundup.processor.model;

import java.util.List;

/**
 * The name of a declared type.
 *
 * @param packageName its package; empty for the unnamed package
 * @param simpleNames the names of the enclosing types, then its own name
 */
public record TypeName(String packageName, List<String> simpleNames) {
    /** Keeps its own copy of the list. */
    public TypeName {
        simpleNames = List.copyOf(simpleNames);
    }

    /** The type's own name. */
    public String simple() {
        return simpleNames.get(simpleNames.size() - 1);
    }

    /** The name that Java source uses for it. */
    public String qualified() {
        String nested = String.join(".", simpleNames);
        return packageName.isEmpty() ? nested : packageName + "." + nested;
    }
}
