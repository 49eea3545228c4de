package dev.roundup.cli.importer.read;

import java.util.List;

/**
 * A field of an entry.
 *
 * @param name as the source has it
 * @param values its values in order; most have one
 * @param label the words of a link, where the field is one; otherwise empty
 * @param line where it stands, counted from 1
 */
public record Field(String name, List<String> values, String label, int line) {
    /** Keeps its own copy of the list. */
    public Field {
        values = List.copyOf(values);
    }

    static Field of(String name, String value, int line) {
        return new Field(name, List.of(value), "", line);
    }

    static Field link(String label, String url, int line) {
        return new Field("link", List.of(url), label, line);
    }

    /** Its values as one. */
    public String joined() {
        return String.join(", ", values);
    }

    /** Whether there is nothing in it. */
    public boolean isBlank() {
        return values.stream().allMatch(String::isBlank);
    }
}
