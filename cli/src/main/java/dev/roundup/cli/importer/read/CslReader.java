package dev.roundup.cli.importer.read;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dev.roundup.cli.importer.read.SourceList.Notation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Reads CSL-JSON (CSL 1.0.2, appendices III and IV), such as {@code papers.json}. */
final class CslReader implements SourceReader {
    @Override
    public boolean reads(SourceFile file) {
        return file.extension().equals("json");
    }

    @Override
    public SourceList read(SourceFile file) throws UnreadableSource {
        JsonItems items = JsonItems.of(file);
        List<Entry> entries = items.items().stream()
                .map(item -> new Entry("", item.line(), fields(item.object(), item.line())))
                .toList();
        return new SourceList(file, "csl", Notation.PLAIN, List.of(), entries, items.faults());
    }

    private static List<Field> fields(JsonObject item, int number) {
        return item.entrySet().stream()
                .flatMap(member -> fields(member.getKey(), member.getValue(), number))
                .toList();
    }

    private static Stream<Field> fields(String name, JsonElement value, int number) {
        if (value instanceof JsonArray list) {
            return list(name, list, number);
        }
        String words = value instanceof JsonObject object ? date(object).orElseGet(value::toString) : text(value);
        return Stream.of(new Field(name, List.of(words), "", number));
    }

    /** A list of names or other values. What else an object says of a person becomes fields of their own. */
    private static Stream<Field> list(String name, JsonArray list, int number) {
        List<String> values = new ArrayList<>();
        Map<String, PersonParts> people = new HashMap<>();
        List<Field> rest = new ArrayList<>();
        for (JsonElement element : list) {
            Map<String, String> members = members(element);
            String value = PersonParts.name(members).orElseGet(() -> text(element));
            values.add(value);
            PersonParts.of(members).ifPresent(parts -> people.put(value, parts));
            if (PersonParts.name(members).isPresent()) {
                members.forEach((member, words) -> {
                    if (!PersonParts.isPart(member)) {
                        rest.add(new Field(name + "." + member, List.of(words), "", number));
                    }
                });
            }
        }
        return Stream.concat(Stream.of(new Field(name, values, "", number, people)), rest.stream());
    }

    private static Map<String, String> members(JsonElement value) {
        Map<String, String> members = new LinkedHashMap<>();
        if (value instanceof JsonObject object) {
            object.entrySet().forEach(member -> members.put(member.getKey(), text(member.getValue())));
        }
        return members;
    }

    /** A date, or a period with a slash between its ends. */
    private static Optional<String> date(JsonObject value) {
        if (value.get("date-parts") instanceof JsonArray dates && dates.size() > 0) {
            List<String> ends = StreamSupport.stream(dates.spliterator(), false)
                    .map(end -> end instanceof JsonArray parts ? day(parts) : "")
                    .filter(end -> !end.isEmpty())
                    .toList();
            return ends.isEmpty() ? Optional.empty() : Optional.of(String.join("/", ends));
        }
        return Stream.of("raw", "literal")
                .filter(value::has)
                .map(name -> text(value.get(name)))
                .findFirst();
    }

    private static String day(JsonArray parts) {
        return StreamSupport.stream(parts.spliterator(), false)
                .map(part -> text(part).length() < 2 ? "0" + text(part) : text(part))
                .collect(Collectors.joining("-"));
    }

    private static String text(JsonElement value) {
        return value.isJsonPrimitive() ? value.getAsString() : value.isJsonNull() ? "" : value.toString();
    }
}
