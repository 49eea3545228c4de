package dev.roundup.cli.importer.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The lines of a record in a format that has a tag before each value, such as RIS. */
final class TaggedRecords {
    private TaggedRecords() {}

    /**
     * A tag and its value.
     *
     * @param line its line, counted from 1
     */
    record TaggedLine(String tag, String value, int line) {
        TaggedLine named(String name) {
            return new TaggedLine(name, value, line);
        }
    }

    /** The lines of a record, to which more can be added. */
    static final class OpenRecord {
        private final List<TaggedLine> lines = new ArrayList<>();
        private final StringBuilder last = new StringBuilder();

        boolean isEmpty() {
            return lines.isEmpty();
        }

        /** The line at which the record begins. */
        int begin() {
            return lines.get(0).line();
        }

        boolean has(String tag) {
            return lines.stream().anyMatch(line -> line.tag().equals(tag));
        }

        /** The tag of the last line. */
        String tag() {
            return lines.get(lines.size() - 1).tag();
        }

        void add(String tag, String value, int line) {
            close();
            lines.add(new TaggedLine(tag, value, line));
            last.append(value);
        }

        /** Adds a line without a tag, which continues the one before. */
        void continued(String between, String more) {
            last.append(last.isEmpty() ? "" : between).append(more.strip());
        }

        /** Takes all lines out of the record, so that the next one can begin. */
        List<TaggedLine> take() {
            close();
            List<TaggedLine> taken = List.copyOf(lines);
            lines.clear();
            return taken;
        }

        private void close() {
            if (!lines.isEmpty()) {
                TaggedLine open = lines.remove(lines.size() - 1);
                lines.add(new TaggedLine(open.tag(), last.toString(), open.line()));
            }
            last.setLength(0);
        }
    }

    /** Joins the lines with the same tag to fields, in the order in which the tags first occur. Empty ones are dropped. */
    static List<Field> fields(List<TaggedLine> lines, Set<String> people) {
        Map<String, List<TaggedLine>> byTag = new LinkedHashMap<>();
        lines.stream()
                .filter(line -> !line.value().isBlank())
                .forEach(line -> byTag.computeIfAbsent(line.tag(), any -> new ArrayList<>())
                        .add(line));
        List<Field> fields = new ArrayList<>();
        byTag.forEach((tag, same) -> fields.add(people.contains(tag) ? people(tag, same) : field(tag, same)));
        return fields;
    }

    private static Field field(String tag, List<TaggedLine> lines) {
        return new Field(
                tag,
                lines.stream().map(TaggedLine::value).toList(),
                "",
                lines.get(0).line());
    }

    private static Field people(String tag, List<TaggedLine> lines) {
        Map<String, PersonParts> people = new HashMap<>();
        for (TaggedLine line : lines) {
            List<String> parts = List.of(line.value().strip().split("\\s*,\\s*", -1));
            String family = parts.get(0);
            // A comma at the end says that the name has no parts.
            boolean isWhole = parts.size() == 2 && parts.get(1).isEmpty();
            if (!family.isEmpty() && (parts.size() == 2 || parts.size() == 3)) {
                people.put(
                        line.value(),
                        new PersonParts(family, parts.size() == 3 ? parts.get(2) : "", parts.get(1), isWhole));
            }
        }
        return new Field(
                tag,
                lines.stream().map(TaggedLine::value).toList(),
                "",
                lines.get(0).line(),
                people);
    }
}
