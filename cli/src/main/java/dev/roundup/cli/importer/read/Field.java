package dev.roundup.cli.importer.read;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A field of an entry.
 *
 * @param name the name in the source
 * @param values its values in order; usually one
 * @param label the text of a link if the field is one, otherwise empty
 * @param line its line, counted from 1
 * @param people the parts of names, by the values that are made of them
 */
public record Field(String name, List<String> values, String label, int line, Map<String, PersonParts> people) {
    private static final Pattern BRACKETED = Pattern.compile("\\s*\\[?\\s*([^\\[\\]]*?)\\s*]?\\s*");

    /** Keeps its own copies of the list and the map. */
    public Field {
        values = List.copyOf(values);
        people = Map.copyOf(people);
    }

    /** A field that does not name people by parts. */
    public Field(String name, List<String> values, String label, int line) {
        this(name, values, label, line, Map.of());
    }

    static Field of(String name, String value, int line) {
        return new Field(name, List.of(value), "", line);
    }

    /** A link. Some put its label in square brackets of its own. */
    static Field link(String label, String url, int line) {
        Matcher bracketed = BRACKETED.matcher(label);
        return new Field("link", List.of(url), bracketed.matches() ? bracketed.group(1) : label, line);
    }

    /** All values in one string, separated by commas. */
    public String joined() {
        return String.join(", ", values);
    }

    /** True if all values are blank. */
    public boolean isBlank() {
        return values.stream().allMatch(String::isBlank);
    }
}
