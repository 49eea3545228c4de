package dev.roundup.cli.importer.read;

import dev.roundup.cli.importer.read.SourceList.Notation;
import dev.roundup.cli.importer.read.XmlNode.XmlText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Reads the XML of the ACL Anthology, such as {@code 2023.acl.xml}, in the elements of its {@code schema.rnc}: papers
 * in volumes. What the volume says of itself, it says of each of its papers.
 */
final class AclReader implements SourceReader {
    private static final String SITE = "https://aclanthology.org/";
    private static final String FILES = SITE + "attachments/";

    /** What belongs to a paper beside its PDF; the value is the name of a file. */
    private static final Set<String> ATTACHED = Set.of("attachment", "software", "dataset", "presentation", "poster");

    /** What volumes and papers both have, each its own. */
    private static final Set<String> OF_VOLUME = Set.of("url", "doi");

    private static final Pattern WITH_DAYS = Pattern.compile("(\\p{L}+)[\\s,]+\\d.*");

    /** Elements that several times mean several values of one field. */
    private static final Set<String> PEOPLE = Set.of("author", "editor");

    @Override
    public boolean reads(SourceFile file) {
        return file.extension().equals("xml")
                && (XmlItems.root(file).equals("collection")
                        || XmlItems.root(file).equals("volume"));
    }

    @Override
    public SourceList read(SourceFile file) throws UnreadableSource {
        XmlItems items = XmlItems.of(file, "paper", "meta", "frontmatter");
        List<Entry> entries = new ArrayList<>();
        List<Field> volume = List.of();
        for (XmlElement item : items.items()) {
            if (item.name().equals("meta")) {
                volume = fields(item, "volume.");
            } else if (item.name().equals("paper")) {
                entries.add(new Entry("", item.line(), of(fields(item, ""), volume)));
            }
        }
        return new SourceList(file, "acl", Notation.PASTED, List.of(), entries, items.faults());
    }

    /** The fields of a paper, and those of its volume that it does not have itself. */
    private static List<Field> of(List<Field> paper, List<Field> volume) {
        Set<String> own = paper.stream().map(Field::name).collect(Collectors.toSet());
        List<Field> fields = new ArrayList<>(paper);
        boolean isJournal = own.contains("journal")
                || volume.stream().anyMatch(field -> field.name().equals("volume.journal-title"));
        if (isJournal) {
            fields.add(Field.of(
                    "kind of volume",
                    "article-journal",
                    paper.isEmpty() ? 1 : paper.get(0).line()));
        }
        for (Field field : volume) {
            String name = field.name().replaceFirst("^volume\\.", "");
            boolean isTitle = name.equals("booktitle") && isJournal;
            if (isTitle) {
                fields.add(new Field("volume.title", field.values(), "", field.line()));
            } else if (!own.contains(name) || OF_VOLUME.contains(name)) {
                fields.add(field);
            }
        }
        return fields;
    }

    private static List<Field> fields(XmlElement item, String prefix) {
        List<Field> fields = new ArrayList<>();
        Map<String, List<XmlElement>> byName = new LinkedHashMap<>();
        item.children()
                .forEach(child -> byName.computeIfAbsent(child.name(), any -> new ArrayList<>())
                        .add(child));
        byName.forEach((name, same) -> {
            if (PEOPLE.contains(name)) {
                people(prefix + name, same, fields);
            } else {
                same.forEach(child -> fields.addAll(
                        name.equals("month")
                                ? month(prefix + name, child.text(), child.line())
                                : List.of(field(prefix, child))));
            }
        });
        fields.removeIf(Field::isBlank);
        return fields;
    }

    /** A month. Some volumes have the days of the meeting with it, which their papers do not need. */
    private static List<Field> month(String name, String text, int line) {
        Matcher days = WITH_DAYS.matcher(text);
        return days.matches()
                ? List.of(Field.of(name, days.group(1), line), Field.of("days of the meeting", text, line))
                : List.of(Field.of(name, text, line));
    }

    private static Field field(String prefix, XmlElement child) {
        String name = child.name();
        int line = child.line();
        String text = child.text();
        if (ATTACHED.contains(name)) {
            String kind = child.attribute("type").isEmpty() ? name : child.attribute("type");
            return new Field("attachment", List.of(address(FILES, text)), kind, line);
        }
        return switch (name) {
            case "video" -> Field.of(name, address(SITE, child.attribute("href")), line);
            case "pwccode", "pwcdataset" -> new Field(name, List.of(child.attribute("url")), "", line);
            case "title", "booktitle", "abstract" ->
                Field.of(prefix + name, marked(child).strip(), line);
            case "retracted", "removed" -> Field.of(name, name + (text.isEmpty() ? "" : ": " + text), line);
            case "revision", "erratum" -> Field.of(name, text.isEmpty() ? child.attribute("href") : text, line);
            default -> Field.of(prefix + name, text, line);
        };
    }

    private static String address(String folder, String name) {
        return name.isEmpty() || name.contains("://") ? name : folder + name;
    }

    private static void people(String name, List<XmlElement> people, List<Field> fields) {
        List<String> names = new ArrayList<>();
        Map<String, PersonParts> parts = new HashMap<>();
        List<Field> rest = new ArrayList<>();
        for (XmlElement person : people) {
            Map<String, String> members = new LinkedHashMap<>();
            person.children().stream()
                    .filter(child ->
                            child.name().equals("first") || child.name().equals("last"))
                    .forEach(child -> members.put(child.name(), child.text()));
            String value = PersonParts.name(members).orElseGet(person::text);
            names.add(value);
            PersonParts.of(members).ifPresent(known -> parts.put(value, known));
            person.attributes().forEach((key, text) -> rest.add(Field.of(name + "." + key, text, person.line())));
            person.children().stream()
                    .filter(child -> !members.containsKey(child.name()))
                    .forEach(child -> rest.add(Field.of(name + "." + child.name(), child.text(), child.line())));
        }
        fields.add(new Field(name, names, "", people.get(0).line(), parts));
        fields.addAll(rest);
    }

    /** A text with formulas and emphasis as we write them. */
    private static String marked(XmlElement element) {
        StringBuilder marked = new StringBuilder();
        for (XmlNode node : element.content()) {
            if (node instanceof XmlText text) {
                marked.append(escaped(text.text()));
            } else if (node instanceof XmlElement child) {
                marked.append(
                        switch (child.name()) {
                            case "tex-math" -> "$" + child.text() + "$";
                            case "b" -> "\\textbf{" + marked(child) + "}";
                            case "i" -> "\\emph{" + marked(child) + "}";
                            default -> marked(child);
                        });
            }
        }
        return marked.toString().replaceAll("\\s+", " ");
    }

    /** Outside of formulas, a dollar sign means itself. */
    private static String escaped(String text) {
        return text.replaceAll("(?<!\\\\)\\$", "\\\\\\$");
    }
}
