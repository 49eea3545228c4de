package dev.roundup.cli.importer.read;

import java.util.List;

/**
 * Everything that a list says about one paper.
 *
 * @param section the heading above it; empty if there is none
 * @param line the line at which it begins, counted from 1
 */
public record Entry(String section, int line, List<Field> fields) {
    /** Keeps its own copy of the list. */
    public Entry {
        fields = List.copyOf(fields);
    }
}
