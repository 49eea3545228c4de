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
        /**
         * This line and one that continues it.
         *
         * @param between what is between them, such as a blank
         */
        TaggedLine continued(String between, String more) {
            return new TaggedLine(tag, value.isEmpty() ? more.strip() : value + between + more.strip(), line);
        }

        TaggedLine named(String name) {
            return new TaggedLine(name, value, line);
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
