package dev.roundup.cli.importer.read;

import java.util.List;

/**
 * What a list says of one paper.
 *
 * @param section the heading under which it stands; empty where there is none
 * @param line where it begins, counted from 1
 */
public record Entry(String section, int line, List<Field> fields) {
    /** Keeps its own copy of the list. */
    public Entry {
        fields = List.copyOf(fields);
    }
}
