package dev.roundup.cli.importer.read;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import dev.roundup.cli.importer.read.SourceList.ListFault;
import dev.roundup.cli.importer.read.SourceList.Notation;
import java.util.ArrayList;
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
        JsonElement root = parse(file);
        JsonElement items = root instanceof JsonObject object && object.has("items") ? object.get("items") : root;
        if (!(items instanceof JsonArray list)) {
            throw new UnreadableSource(1, "an array of items was expected, as in CSL-JSON");
        }
        List<Entry> entries = new ArrayList<>();
        List<ListFault> faults = new ArrayList<>();
        for (int i = 0; i < list.size(); i++) {
            if (list.get(i) instanceof JsonObject item) {
                entries.add(new Entry("", i + 1, fields(item, i + 1)));
            } else {
                faults.add(new ListFault(1, "item " + (i + 1) + " is not an object"));
            }
        }
        return new SourceList(file, "csl", Notation.PLAIN, List.of(), entries, faults);
    }

    private static JsonElement parse(SourceFile file) throws UnreadableSource {
        try {
            return JsonParser.parseString(file.text());
        } catch (JsonParseException malformed) {
            throw new UnreadableSource("this is not JSON: " + malformed.getMessage());
        }
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
