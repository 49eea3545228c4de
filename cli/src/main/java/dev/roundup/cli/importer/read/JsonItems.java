package dev.roundup.cli.importer.read;

import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import dev.roundup.cli.importer.read.SourceList.ListFault;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The items of a list in JSON, with their lines. Each item is parsed alone, so that one that is malformed does not stop
 * the others.
 *
 * @param faults the items that could not be read
 */
record JsonItems(List<JsonItem> items, List<ListFault> faults) {
    /** Keeps its own copies of the lists. */
    JsonItems {
        items = List.copyOf(items);
        faults = List.copyOf(faults);
    }

    /** An item and the line at which it begins, counted from 1. */
    record JsonItem(JsonObject object, int line) {}

    /** The items of a file that is the list, or has it as its items. */
    static JsonItems of(SourceFile file) throws UnreadableSource {
        Optional<JsonItems> items = list(file.text(), "items");
        if (items.isEmpty()) {
            if (parse(file.text()).isEmpty()) {
                throw new UnreadableSource("this is not JSON: " + problem(file.text()));
            }
            throw new UnreadableSource(1, "an array of items was expected, as in CSL-JSON");
        }
        return items.get();
    }

    /** The items of a file that is the list, has it as the member with a name, or is a single item. */
    static JsonItems of(SourceFile file, String member) throws UnreadableSource {
        Optional<JsonItems> items = list(file.text(), member);
        if (items.isPresent()) {
            return items.get();
        }
        if (parse(file.text()).orElse(JsonNull.INSTANCE) instanceof JsonObject item) {
            return new JsonItems(List.of(new JsonItem(item, 1)), List.of());
        }
        throw new UnreadableSource("this is not JSON: " + problem(file.text()));
    }

    private static Optional<JsonItems> list(String text, String member) throws UnreadableSource {
        Matcher list = Pattern.compile("\\A\\s*(?:\\[|\\{(?s:.*?)\"" + member + "\"\\s*:\\s*\\[)")
                .matcher(text);
        if (!list.find()) {
            return Optional.empty();
        }
        List<JsonItem> items = new ArrayList<>();
        List<ListFault> faults = new ArrayList<>();
        LineCount lines = new LineCount(text);
        int number = 0;
        String first = "";
        for (int at = start(text, list.end()); at < text.length() && text.charAt(at) != ']'; ) {
            number++;
            first = first.isEmpty() ? indented(text, at) : first;
            int end = end(text, at, first);
            String item = text.substring(at, end);
            Optional<JsonElement> value = parse(item);
            if (value.isPresent() && value.get() instanceof JsonObject object) {
                items.add(new JsonItem(object, lines.at(at)));
            } else {
                String what = value.isPresent() ? "is not an object" : "is not JSON: " + problem(item);
                faults.add(new ListFault(lines.at(at), "item " + number + " " + what));
            }
            at = start(text, end);
        }
        if (items.isEmpty() && parse(text).isEmpty()) {
            throw new UnreadableSource("this is not JSON: " + problem(text));
        }
        return Optional.of(new JsonItems(items, faults));
    }

    private static Optional<JsonElement> parse(String text) {
        try {
            return Optional.of(JsonParser.parseString(text));
        } catch (JsonParseException malformed) {
            return Optional.empty();
        }
    }

    private static String problem(String text) {
        try {
            return JsonParser.parseString(text).isJsonNull() ? "it is empty" : "";
        } catch (JsonParseException malformed) {
            return String.valueOf(malformed.getMessage());
        }
    }

    /** The place of the next item or of the end of the list. */
    private static int start(String text, int from) {
        int at = from;
        while (at < text.length() && (Character.isWhitespace(text.charAt(at)) || text.charAt(at) == ',')) {
            at++;
        }
        return at;
    }

    /** The line break and the indentation before an item. */
    private static String indented(String text, int at) {
        int from = at;
        while (from > 0 && (text.charAt(from - 1) == ' ' || text.charAt(from - 1) == '\t')) {
            from--;
        }
        return from > 0 && text.charAt(from - 1) == '\n' ? text.substring(from - 1, at + 1) : "";
    }

    /**
     * The end of an item. If its brackets are not balanced, it ends where the next line begins as it does.
     *
     * @param beginning the line break, the indentation and the first character of an item
     */
    private static int end(String text, int from, String beginning) {
        boolean inString = false;
        int depth = 0;
        for (int at = from; at < text.length(); at++) {
            char c = text.charAt(at);
            if (inString) {
                at += c == '\\' ? 1 : 0;
                inString = c != '"' && c != '\n';
            } else if (depth == 0 && (c == ',' || c == ']')) {
                return at;
            } else if (depth > 0 && !beginning.isEmpty() && text.startsWith(beginning, at)) {
                return at;
            } else {
                inString = c == '"';
                depth += c == '{' || c == '[' ? 1 : c == '}' || c == ']' ? -1 : 0;
            }
        }
        return text.length();
    }
}
