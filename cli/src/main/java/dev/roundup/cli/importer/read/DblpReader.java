package dev.roundup.cli.importer.read;

import dev.roundup.cli.importer.read.SourceList.Notation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads records of DBLP in XML, as {@code dblp.dtd} and M. Ley's "DBLP: Some Lessons Learned" describe them: a whole
 * {@code <dblp>}, or the page of a person. The records of the people themselves are no papers.
 */
final class DblpReader implements SourceReader {
    private static final String[] RECORDS = {
        "article", "inproceedings", "proceedings", "book", "incollection", "phdthesis", "mastersthesis", "data", "www"
    };

    /** The types of BibTeX and CSL for the elements whose names mean something else there. */
    private static final Map<String, String> TYPES =
            Map.of("article", "article-journal", "data", "dataset", "www", "webpage");

    /** DBLP numbers the people with the same name. */
    private static final Pattern NUMBERED = Pattern.compile("(.*\\S)\\s+\\d{4}");

    private static final Pattern ARXIV = Pattern.compile("abs/(.+)");

    @Override
    public boolean reads(SourceFile file) {
        return file.extension().equals("xml") && XmlItems.root(file).startsWith("dblp");
    }

    @Override
    public SourceList read(SourceFile file) throws UnreadableSource {
        XmlItems items = XmlItems.of(file, RECORDS);
        List<Entry> entries = items.items().stream()
                .filter(record -> !record.attribute("key").startsWith("homepages/"))
                .map(record -> new Entry("", record.line(), fields(record)))
                .toList();
        return new SourceList(file, "dblp", Notation.PLAIN, List.of(), entries, items.faults());
    }

    private static List<Field> fields(XmlElement record) {
        boolean isCorr =
                record.child("journal").map(XmlElement::text).orElse("").equals("CoRR");
        String type = TYPES.getOrDefault(record.name(), record.name());
        List<Field> fields = new ArrayList<>();
        fields.add(Field.of("entrytype", isCorr ? "preprint" : type, record.line()));
        record.attributes().forEach((name, value) -> fields.add(Field.of(name, value, record.line())));
        Map<String, List<XmlElement>> byName = new LinkedHashMap<>();
        record.children()
                .forEach(child -> byName.computeIfAbsent(child.name(), any -> new ArrayList<>())
                        .add(child));
        byName.forEach((name, same) -> fields.addAll(
                name.equals("author") || name.equals("editor")
                        ? people(name, same)
                        : List.of(field(name, same, isCorr))));
        fields.removeIf(Field::isBlank);
        return fields;
    }

    private static Field field(String name, List<XmlElement> same, boolean isCorr) {
        int line = same.get(0).line();
        String text = same.get(0).text();
        Matcher arxiv = ARXIV.matcher(text);
        if (name.equals("title")) {
            return Field.of(name, title(same.get(0)), line);
        }
        if (name.equals("volume") && isCorr && arxiv.matches()) {
            return Field.of("arxiv", arxiv.group(1), line);
        }
        return new Field(name, same.stream().map(XmlElement::text).toList(), "", line);
    }

    /** The title with the markup of HTML that it has in DBLP, but without the full stop that DBLP adds. */
    private static String title(XmlElement title) {
        String words = marked(title).replaceAll("\\s+", " ").strip();
        return words.endsWith(".") && !words.endsWith("..") ? words.substring(0, words.length() - 1) : words;
    }

    private static String marked(XmlElement element) {
        StringBuilder marked = new StringBuilder();
        for (XmlNode node : element.content()) {
            if (node instanceof XmlElement child) {
                marked.append('<').append(child.name()).append('>').append(marked(child));
                marked.append("</").append(child.name()).append('>');
            } else {
                marked.append(((XmlNode.XmlText) node).text());
            }
        }
        return marked.toString();
    }

    private static List<Field> people(String name, List<XmlElement> people) {
        List<String> names = new ArrayList<>();
        List<Field> rest = new ArrayList<>();
        for (XmlElement person : people) {
            Matcher numbered = NUMBERED.matcher(person.text());
            names.add(numbered.matches() ? numbered.group(1) : person.text());
            if (numbered.matches()) {
                rest.add(Field.of(name + " with a number", person.text(), person.line()));
            }
            person.attributes()
                    .forEach((attribute, value) -> rest.add(Field.of(name + "." + attribute, value, person.line())));
        }
        List<Field> fields = new ArrayList<>();
        fields.add(new Field(name, names, "", people.get(0).line()));
        fields.addAll(rest);
        return fields;
    }
}
