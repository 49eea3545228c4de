package dev.roundup.cli.importer;

import com.google.gson.Gson;
import com.google.gson.JsonParser;
import java.io.StringReader;
import java.time.Month;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jbibtex.BibTeXDatabase;
import org.jbibtex.BibTeXEntry;
import org.jbibtex.BibTeXParser;
import org.jsoup.parser.Parser;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;

/** Counts the papers and the fields of a list with the readers of others, or by splitting its text. */
final class ListCounter {
    /** Members that are parts of a name. All others of a person are fields of their own. */
    private static final Set<String> NAME = Set.of(
            "family",
            "given",
            "literal",
            "name",
            "firstName",
            "lastName",
            "non-dropping-particle",
            "dropping-particle");

    private static final Set<String> CHILDREN = Set.of("attachment", "note", "annotation");

    private final List<String> values = new ArrayList<>();
    private int papers;
    private int fields;

    private ListCounter() {}

    static Counted count(String name, String text) throws Exception {
        ListCounter counter = new ListCounter();
        switch (name.substring(name.lastIndexOf('.') + 1)) {
            case "bib" -> counter.bibtex(text);
            case "json" -> counter.json(text);
            case "csv" -> counter.table(text, ',');
            case "tsv" -> counter.table(text, '\t');
            case "yml" -> counter.yaml(text);
            default -> throw new IllegalArgumentException(name);
        }
        return new Counted(new TreeMap<>(Map.of("papers", counter.papers, "fields", counter.fields)), counter.values);
    }

    /** The number of fields in front matter, whose values are added to those of the file. */
    static int frontMatter(Map<?, ?> tree, List<String> values) {
        ListCounter counter = new ListCounter();
        tree.forEach((name, value) -> counter.tree(String.valueOf(name), value));
        values.addAll(counter.values);
        return counter.fields;
    }

    private void field(Object value) {
        String text = String.valueOf(value);
        if (value != null && !text.isBlank()) {
            fields++;
            values.add(Parser.unescapeEntities(text, false));
        }
    }

    private void bibtex(String text) throws Exception {
        BibTeXDatabase list = new BibTeXParser().parseFully(new StringReader(text.replaceFirst("^---\n---\n", "")));
        Set<BibTeXEntry> lending = new HashSet<>();
        List<BibTeXEntry> entries = list.getObjects().stream()
                .filter(BibTeXEntry.class::isInstance)
                .map(BibTeXEntry.class::cast)
                .toList();
        entries.forEach(entry -> {
            if (entry.getCrossReference() != null) {
                lending.add(entry.getCrossReference());
            }
        });
        for (BibTeXEntry entry : entries) {
            if (!lending.contains(entry)) {
                papers++;
                fields++; // the type, which annotations express
                field(entry.getKey().getValue());
                Map<String, String> own = new LinkedHashMap<>();
                if (entry.getCrossReference() != null) {
                    add(entry.getCrossReference(), own);
                    own.put("booktitle", own.remove("title"));
                }
                add(entry, own);
                own.remove("crossref");
                own.values().forEach(this::field);
            }
        }
    }

    private static void add(BibTeXEntry entry, Map<String, String> fields) {
        entry.getFields().forEach((name, value) -> {
            String words = value.toUserString();
            String field = name.getValue().toLowerCase(Locale.ROOT);
            fields.put(field, field.equals("month") ? month(words) : words);
        });
    }

    /** The number of a month, or the words if they are not its name. */
    private static String month(String words) {
        return Arrays.stream(Month.values())
                .filter(month -> words.length() >= 3 && month.name().regionMatches(true, 0, words, 0, 3))
                .map(month -> String.valueOf(month.getValue()))
                .findFirst()
                .orElse(words);
    }

    private void json(String text) {
        boolean isZotero = text.contains("\"itemType\"");
        for (Object item : new Gson().fromJson(JsonParser.parseString(text), List.class)) {
            Map<?, ?> members = (Map<?, ?>) item;
            if (isZotero) {
                zotero((Map<?, ?>) Objects.requireNonNull(members.get("data")));
            } else {
                papers++;
                members.forEach((name, value) -> member(String.valueOf(name), value));
            }
        }
    }

    private void member(String name, Object value) {
        if (name.equals("type")) {
            fields++;
        } else if (value instanceof List<?> people) {
            people(people);
        } else if (value instanceof Map<?, ?> date && date.get("date-parts") instanceof List<?> parts) {
            field(parts.toString().replaceAll("\\.0\\b", ""));
        } else if (value instanceof Map<?, ?> date && date.get("raw") != null) {
            field(date.get("raw"));
        } else {
            field(value);
        }
    }

    /** A field for the names, and one for everything else that is said of a person. */
    private void people(List<?> people) {
        fields++;
        for (Object person : people) {
            if (person instanceof Map<?, ?> members) {
                members.forEach((part, words) -> {
                    if (words instanceof Map<?, ?> parts) {
                        parts.values().forEach(word -> values.add(String.valueOf(word)));
                    } else if (NAME.contains(part)) {
                        values.add(String.valueOf(words));
                    } else {
                        field(words);
                    }
                });
            } else {
                values.add(Parser.unescapeEntities(String.valueOf(person), false));
            }
        }
    }

    /** The object around the data repeats its key and describes the library, so it counts for nothing. */
    private void zotero(Map<?, ?> data) {
        if (CHILDREN.contains(data.get("itemType"))) {
            field(String.valueOf(data.get("note") == null ? data.get("url") : data.get("note")));
            return;
        }
        papers++;
        data.forEach((name, value) -> {
            if (name.equals("creators")) {
                Map<Object, List<Object>> byKind = new LinkedHashMap<>();
                for (Object creator : (List<?>) value) {
                    Map<Object, Object> members = new LinkedHashMap<>((Map<?, ?>) creator);
                    byKind.computeIfAbsent(members.remove("creatorType"), any -> new ArrayList<>())
                            .add(members);
                }
                byKind.values().forEach(this::people);
            } else if (name.equals("itemType")) {
                fields++;
            } else if (value instanceof Number number) {
                field(number.intValue());
            } else if (value instanceof List<?> tags) {
                field(String.join(" ", tags.stream().map(ListCounter::tag).toList()));
            } else {
                field(value);
            }
        });
    }

    private static String tag(Object tag) {
        return tag instanceof Map<?, ?> members ? String.valueOf(members.get("tag")) : String.valueOf(tag);
    }

    private void table(String text, char separator) {
        List<List<String>> rows = new ArrayList<>(List.of(new ArrayList<>()));
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (char c : text.toCharArray()) {
            if (c == '"') {
                quoted = !quoted;
                cell.append(quoted ? "\"" : "");
            } else if (!quoted && (c == separator || c == '\n')) {
                rows.get(rows.size() - 1).add(cell.toString());
                cell.setLength(0);
                if (c == '\n') {
                    rows.add(new ArrayList<>());
                }
            } else {
                cell.append(c);
            }
        }
        rows.stream().skip(1).filter(row -> !row.isEmpty()).forEach(row -> {
            papers++;
            row.forEach(this::field);
        });
    }

    private void yaml(String text) {
        Object root = Objects.requireNonNull(tree(text.replace('\t', ' ')));
        if (root instanceof Map<?, ?> page) {
            page.forEach((name, value) -> {
                if (!name.equals("papers")) {
                    tree(String.valueOf(name), value);
                }
            });
            root = Objects.requireNonNull(page.get("papers"));
        }
        for (Object paper : (List<?>) root) {
            papers++;
            ((Map<?, ?>) paper).forEach((name, value) -> tree(String.valueOf(name), value));
        }
    }

    /** The tree of YAML, in which all values are strings. */
    static Object tree(String yaml) {
        LoaderOptions loading = new LoaderOptions();
        DumperOptions dumping = new DumperOptions();
        return new Yaml(new SafeConstructor(loading), new Representer(dumping), dumping, loading, new Resolver() {
                    @Override
                    protected void addImplicitResolvers() {
                        // Dates and numbers stay as they are written.
                    }
                })
                .load(yaml);
    }

    private void tree(String name, Object value) {
        if (value instanceof List<?> list && list.stream().anyMatch(Map.class::isInstance)) {
            if (name.startsWith("author")) {
                people(list);
            } else {
                list.forEach(one -> tree(name, one));
            }
        } else if (value instanceof List<?> list) {
            field(String.join(", ", list.stream().map(String::valueOf).toList()));
        } else if (value instanceof Map<?, ?> members) {
            Map<Object, Object> rest = new LinkedHashMap<>(members);
            if (rest.get("url") != null) {
                fields++;
                values.add(String.valueOf(rest.remove("url")));
                values.add(String.valueOf(rest.getOrDefault("name", rest.get("display"))));
                rest.keySet().removeAll(Set.of("name", "display"));
            }
            rest.forEach((part, words) -> tree(name + "." + part, words));
        } else {
            field(value);
        }
    }
}
