package dev.roundup.cli.importer.read;

import static dev.roundup.cli.importer.read.JsonValues.text;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dev.roundup.cli.importer.read.JsonItems.JsonItem;
import dev.roundup.cli.importer.read.SourceList.Notation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads works of OpenAlex as its API gives them ("Work object" in its documentation), one or a list of results. */
final class OpenAlexReader implements SourceReader {
    private static final Pattern WORK =
            Pattern.compile("\"(?:authorships|abstract_inverted_index|primary_location)\"\\s*:");
    private static final Pattern ARCHIVE = Pattern.compile("(?i)arxiv\\b.*");
    private static final Pattern ARXIV_ADDRESS = Pattern.compile("https?://arxiv\\.org/(?:abs|pdf)/\\S+");

    /** The types of CSL for those of OpenAlex. All others have the same name or none. */
    private static final Map<String, String> TYPES = Map.of(
            "article", "article-journal",
            "review", "article-journal",
            "letter", "article-journal",
            "conference-paper", "paper-conference",
            "conference-abstract", "paper-conference",
            "proceedings-article", "paper-conference",
            "book-chapter", "chapter",
            "dissertation", "thesis",
            "posted-content", "preprint");

    @Override
    public boolean reads(SourceFile file) {
        return file.extension().equals("json") && WORK.matcher(file.text()).find();
    }

    @Override
    public SourceList read(SourceFile file) throws UnreadableSource {
        JsonItems works = JsonItems.of(file, "results");
        List<Entry> entries = works.items().stream()
                .map(work -> new Entry("", work.line(), fields(work)))
                .toList();
        return new SourceList(file, "openalex", Notation.PLAIN, List.of(), entries, works.faults());
    }

    private static List<Field> fields(JsonItem item) {
        JsonObject work = item.object();
        int line = item.line();
        List<Field> fields = new ArrayList<>();
        for (Map.Entry<String, JsonElement> member : work.entrySet()) {
            add(member.getKey(), member.getValue(), work, line, fields);
        }
        if (text(work, "title").isEmpty()) {
            fields.removeIf(
                    field -> field.name().equals("title") || field.name().equals("display_name"));
            fields.add(Field.of("title", text(work, "display_name"), line));
        }
        fields.removeIf(Field::isBlank);
        return fields;
    }

    private static void add(String name, JsonElement value, JsonObject work, int line, List<Field> fields) {
        boolean isList = value instanceof JsonArray;
        boolean isObject = value instanceof JsonObject;
        boolean isAsDocumented = switch (name) {
            case "authorships", "locations", "keywords" -> isList;
            case "primary_location", "best_oa_location", "biblio", "abstract_inverted_index" -> isObject;
            default -> true;
        };
        if (!isAsDocumented) {
            fields.add(JsonValues.field(name, value, line));
            return;
        }
        switch (name) {
            case "type" -> fields.add(Field.of(name, type(work), line));
            case "authorships" -> authorships(JsonValues.objects(value), line, fields);
            case "primary_location" -> location(name, value, line, fields);
            case "best_oa_location" -> bestLocation(name, value, work, line, fields);
            case "locations" -> locations(JsonValues.objects(value), work, line, fields);
            case "biblio" -> biblio(work, line, fields);
            case "abstract_inverted_index" ->
                JsonValues.object(value).ifPresent(index -> fields.add(Field.of(name, words(index), line)));
            case "keywords" ->
                fields.add(new Field(
                        name,
                        JsonValues.objects(value).stream()
                                .map(word -> first(word, "display_name", "keyword"))
                                .toList(),
                        "",
                        line));
            case "is_retracted" -> fields.add(Field.of(name, text(value).equals("true") ? "Retracted" : "", line));
            default -> fields.add(JsonValues.field(name, value, line));
        }
    }

    /** The type; for an article at a conference, that of the place where it appeared. */
    private static String type(JsonObject work) {
        String type = text(work, "type");
        boolean isAtConference = text(work, "type_crossref").equals("proceedings-article")
                || text(work, "primary_location", "source", "type").equals("conference");
        boolean isPreprint = isArchive(text(work, "primary_location", "source", "display_name"));
        return type.equals("article") && isAtConference
                ? "paper-conference"
                : type.equals("article") && isPreprint ? "preprint" : TYPES.getOrDefault(type, type);
    }

    private static void authorships(List<JsonObject> authorships, int line, List<Field> fields) {
        List<String> names = authorships.stream()
                .map(one -> Stream.of(text(one, "author", "display_name"), text(one, "raw_author_name"))
                        .filter(name -> !name.isBlank())
                        .findFirst()
                        .orElse(""))
                .filter(name -> !name.isEmpty())
                .toList();
        fields.add(new Field("authorships", names, "", line));
        if (!names.isEmpty()) {
            fields.add(Field.of("authorships.rest", "institutions, identifiers and positions of the authors", line));
        }
    }

    private static void location(String name, JsonElement value, int line, List<Field> fields) {
        JsonObject location = JsonValues.object(value).orElseGet(JsonObject::new);
        String source = first(location, "raw_source_name");
        String listed = text(location, "source", "display_name");
        fields.add(Field.of(name + ".source", isArchive(listed) ? "arXiv" : listed.isEmpty() ? source : listed, line));
        fields.add(Field.of(
                name + ".publisher",
                isArchive(listed) ? "" : text(location, "source", "host_organization_name"),
                line));
        fields.add(Field.of(name + ".landing_page_url", text(location, "landing_page_url"), line));
        fields.add(Field.of(name + ".pdf_url", text(location, "pdf_url"), line));
        fields.add(Field.of(name + ".license", text(location, "license"), line));
        fields.add(Field.of(name, value.toString(), line));
    }

    /** The PDF that everybody can read, if the first place has none. */
    private static void bestLocation(String name, JsonElement value, JsonObject work, int line, List<Field> fields) {
        JsonObject location = JsonValues.object(value).orElseGet(JsonObject::new);
        if (text(work, "primary_location", "pdf_url").isEmpty()) {
            fields.add(Field.of(name + ".pdf_url", text(location, "pdf_url"), line));
        }
        fields.add(JsonValues.field(name, value, line));
    }

    private static void locations(List<JsonObject> locations, JsonObject work, int line, List<Field> fields) {
        String primary = text(work, "primary_location", "landing_page_url");
        locations.stream()
                .map(location -> text(location, "landing_page_url"))
                .filter(address -> ARXIV_ADDRESS.matcher(address).matches() && !address.equals(primary))
                .findFirst()
                .ifPresent(address -> fields.add(Field.of("arxiv address", address, line)));
        fields.add(Field.of("locations", locations.isEmpty() ? "" : locations.toString(), line));
    }

    private static void biblio(JsonObject work, int line, List<Field> fields) {
        String from = text(work, "biblio", "first_page");
        String to = text(work, "biblio", "last_page");
        fields.add(Field.of("biblio.volume", text(work, "biblio", "volume"), line));
        fields.add(Field.of("biblio.issue", text(work, "biblio", "issue"), line));
        fields.add(Field.of("biblio.pages", to.isEmpty() || to.equals(from) ? from : from + "-" + to, line));
    }

    /** Puts the words of an index back in order. It has the places of each word. */
    private static String words(JsonObject index) {
        TreeMap<Long, String> words = new TreeMap<>();
        for (Map.Entry<String, JsonElement> word : index.entrySet()) {
            if (word.getValue() instanceof JsonArray places) {
                places.asList().stream()
                        .map(JsonValues::text)
                        .filter(place -> place.matches("\\d{1,9}"))
                        .forEach(place -> words.put(Long.parseLong(place), word.getKey()));
            }
        }
        return String.join(" ", words.values());
    }

    private static boolean isArchive(String source) {
        return ARCHIVE.matcher(source).matches();
    }

    private static String first(JsonObject object, String... names) {
        return Stream.of(names)
                .map(name -> text(object.get(name)))
                .filter(text -> !text.isBlank())
                .findFirst()
                .orElse("");
    }
}
