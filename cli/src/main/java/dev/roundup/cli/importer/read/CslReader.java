package dev.roundup.cli.importer.read;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dev.roundup.cli.importer.read.SourceList.Notation;
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
                .map(member -> new Field(member.getKey(), values(member), "", number))
                .toList();
    }

    private static List<String> values(Map.Entry<String, JsonElement> member) {
        JsonElement value = member.getValue();
        if (value instanceof JsonArray names) {
            return StreamSupport.stream(names.spliterator(), false)
                    .map(name -> name instanceof JsonObject object ? name(object) : text(name))
                    .toList();
        }
        return List.of(value instanceof JsonObject object ? date(object).orElseGet(value::toString) : text(value));
    }

    /** A name in the form of BibTeX: {@code Last, First} if the parts are known. A literal name is put in braces. */
    private static String name(JsonObject name) {
        if (name.has("literal")) {
            return "{" + text(name.get("literal")) + "}";
        }
        String family = words(name, "dropping-particle", "non-dropping-particle", "family");
        String suffix = words(name, "suffix");
        String given = words(name, "given");
        return Stream.of(family, suffix, given).filter(part -> !part.isEmpty()).collect(Collectors.joining(", "));
    }

    private static String words(JsonObject name, String... parts) {
        return Stream.of(parts)
                .filter(name::has)
                .map(part -> text(name.get(part)))
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(" "));
    }

    private static Optional<String> date(JsonObject value) {
        if (value.get("date-parts") instanceof JsonArray parts
                && parts.size() == 1
                && parts.get(0) instanceof JsonArray first
                && first.size() > 0) {
            return Optional.of(StreamSupport.stream(first.spliterator(), false)
                    .map(part -> text(part).length() < 2 ? "0" + text(part) : text(part))
                    .collect(Collectors.joining("-")));
        }
        return Optional.ofNullable(value.get("raw")).map(CslReader::text);
    }

    private static String text(JsonElement value) {
        return value.isJsonPrimitive() ? value.getAsString() : value.isJsonNull() ? "" : value.toString();
    }
}
