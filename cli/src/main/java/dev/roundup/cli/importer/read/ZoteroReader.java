package dev.roundup.cli.importer.read;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dev.roundup.cli.importer.read.JsonItems.JsonItem;
import dev.roundup.cli.importer.read.SourceList.Notation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * Reads items as the web interface of Zotero gives them (version 3): objects with a type and creators, alone or as the
 * data of an object.
 */
final class ZoteroReader implements SourceReader {
    private static final Pattern ITEM = Pattern.compile("\"itemType\"\\s*:\\s*\"");

    /** Items that belong to another one. */
    private static final List<String> CHILDREN = List.of("attachment", "note", "annotation");

    /** The types of CSL for those of Zotero. All others have the same name or none. */
    private static final Map<String, String> TYPES = Map.of(
            "journalArticle", "article-journal",
            "conferencePaper", "paper-conference",
            "bookSection", "chapter",
            "encyclopediaArticle", "entry-encyclopedia",
            "magazineArticle", "article-magazine",
            "newspaperArticle", "article-newspaper",
            "computerProgram", "software",
            "presentation", "speech",
            "blogPost", "post-weblog");

    @Override
    public boolean reads(SourceFile file) {
        return file.extension().equals("json") && ITEM.matcher(file.text()).find();
    }

    @Override
    public SourceList read(SourceFile file) throws UnreadableSource {
        JsonItems items = JsonItems.of(file);
        Map<String, List<Field>> children = new HashMap<>();
        for (JsonItem item : items.items()) {
            JsonObject data = data(item.object());
            if (isChild(data)) {
                children.computeIfAbsent(text(data.get("parentItem")), any -> new ArrayList<>())
                        .add(child(data, item.line()));
            }
        }
        List<Entry> entries = items.items().stream()
                .filter(item -> !isChild(data(item.object())))
                .map(item -> entry(data(item.object()), item.line(), children))
                .toList();
        return new SourceList(file, "zotero", Notation.PLAIN, List.of(), entries, items.faults());
    }

    private static JsonObject data(JsonObject item) {
        return item.get("data") instanceof JsonObject data ? data : item;
    }

    private static boolean isChild(JsonObject data) {
        return CHILDREN.contains(text(data.get("itemType")));
    }

    /** A PDF on the web is a link of the paper. Everything else that belongs to a paper is named only. */
    private static Field child(JsonObject data, int line) {
        String url = text(data.get("url"));
        boolean isPdf = text(data.get("contentType")).equals("application/pdf") && !url.isEmpty();
        String words = Stream.of("title", "note", "filename")
                .map(name -> text(data.get(name)))
                .filter(text -> !text.isBlank())
                .findFirst()
                .orElse(text(data.get("itemType")));
        return Field.of(isPdf ? "pdf" : "attached " + text(data.get("itemType")), isPdf ? url : words, line);
    }

    private static Entry entry(JsonObject data, int line, Map<String, List<Field>> children) {
        List<Field> fields = new ArrayList<>();
        for (Map.Entry<String, JsonElement> member : data.entrySet()) {
            String name = member.getKey();
            if (name.equals("creators")) {
                creators(member.getValue(), line, fields);
            } else if (member.getValue() instanceof JsonArray list) {
                fields.add(new Field(
                        name, list.asList().stream().map(ZoteroReader::tag).toList(), "", line));
            } else {
                String value = text(member.getValue());
                fields.add(Field.of(name, name.equals("itemType") ? TYPES.getOrDefault(value, value) : value, line));
            }
        }
        fields.addAll(children.getOrDefault(text(data.get("key")), List.of()));
        // Zotero writes all fields of a type, most of them empty.
        fields.removeIf(Field::isBlank);
        return new Entry("", line, fields);
    }

    /** Adds a field for each kind of creator. */
    private static void creators(JsonElement creators, int line, List<Field> fields) {
        if (!(creators instanceof JsonArray list)) {
            return;
        }
        Map<String, List<Map<String, String>>> byKind = StreamSupport.stream(list.spliterator(), false)
                .filter(JsonObject.class::isInstance)
                .map(JsonObject.class::cast)
                .collect(Collectors.groupingBy(
                        creator -> text(creator.get("creatorType")),
                        LinkedHashMap::new,
                        Collectors.mapping(ZoteroReader::person, Collectors.toList())));
        byKind.forEach((kind, people) -> fields.add(people(kind, people, line)));
    }

    private static Field people(String kind, List<Map<String, String>> creators, int line) {
        List<String> names = new ArrayList<>();
        Map<String, PersonParts> parts = new HashMap<>();
        for (Map<String, String> creator : creators) {
            String name = PersonParts.name(creator).orElse(creator.getOrDefault("firstName", ""));
            names.add(name);
            PersonParts.of(creator).ifPresent(stated -> parts.put(name, stated));
        }
        return new Field(kind, names, "", line, parts);
    }

    /** The members that name a creator. A name in a single member stays whole, as in what Zotero exports to CSL-JSON. */
    private static Map<String, String> person(JsonObject creator) {
        Map<String, String> members = new LinkedHashMap<>();
        creator.entrySet().stream()
                .filter(member -> !member.getKey().equals("creatorType"))
                .forEach(member -> members.put(
                        member.getKey().equals("name") ? "literal" : member.getKey(), text(member.getValue())));
        return members;
    }

    private static String tag(JsonElement tag) {
        return tag instanceof JsonObject object && object.has("tag") ? text(object.get("tag")) : text(tag);
    }

    private static String text(@Nullable JsonElement value) {
        return value == null || value.isJsonNull()
                ? ""
                : value.isJsonPrimitive() ? value.getAsString() : value.toString();
    }
}
