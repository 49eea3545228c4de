package dev.roundup.processor.model;

import java.util.List;

/**
 * The name of a declared type.
 *
 * @param packageName its package; empty for the unnamed one
 * @param simpleNames its own name after those of the types around it
 */
public record TypeName(String packageName, List<String> simpleNames) {
    /** Keeps its own copy of the list. */
    public TypeName {
        simpleNames = List.copyOf(simpleNames);
    }

    /** Its own name. */
    public String simple() {
        return simpleNames.get(simpleNames.size() - 1);
    }

    /** The name by which Java source refers to it. */
    public String qualified() {
        String nested = String.join(".", simpleNames);
        return packageName.isEmpty() ? nested : packageName + "." + nested;
    }
}
