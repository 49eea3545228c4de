package dev.roundup.cli.importer.read;

import dev.roundup.cli.importer.read.SourceList.Notation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Reads what arXiv's API answers: an Atom feed with elements of its own. Source: "arXiv API User's Manual", sections 3.3
 * and 3.4. The answer to a question that arXiv does not understand is a feed, too, with one entry that says so.
 */
final class ArxivReader implements SourceReader {
    private static final Pattern ADDRESS = Pattern.compile("https?://arxiv\\.org/abs/(.+?)(?:v(\\d+))?/?");
    private static final String ERROR = "/api/errors";

    /** arXiv breaks lines anywhere. A line that begins with blanks begins a paragraph. */
    private static final Pattern PARAGRAPH = Pattern.compile("\\n(?:[ \\t]*\\n\\s*|[ \\t]{2,})");

    private static final Pattern SPACE = Pattern.compile("\\s+");

    @Override
    public boolean reads(SourceFile file) {
        return file.extension().equals("xml") && XmlItems.root(file).equals("feed");
    }

    @Override
    public SourceList read(SourceFile file) throws UnreadableSource {
        List<Entry> entries = new ArrayList<>();
        for (XmlElement entry : XmlElement.of(file.text(), 1).children("entry")) {
            if (words(entry, "id").contains(ERROR)) {
                throw new UnreadableSource(entry.line(), "arXiv says: " + words(entry, "summary"));
            }
            // arXiv answers with an entry that has only an address if an id leads to nothing.
            if (entry.child("title").isPresent()) {
                entries.add(new Entry("", entry.line(), fields(entry)));
            }
        }
        return new SourceList(file, "arxiv", Notation.PASTED, List.of(), entries, List.of());
    }

    private static List<Field> fields(XmlElement entry) {
        List<Field> fields = new ArrayList<>();
        fields.add(Field.of("entrytype", "preprint", entry.line()));
        for (XmlElement member : entry.children()) {
            switch (member.name()) {
                case "id" -> fields.addAll(id(member));
                case "author" -> {}
                case "summary" -> fields.add(Field.of("summary", paragraphs(member.words()), member.line()));
                case "published" -> fields.add(Field.of("published", day(member.text()), member.line()));
                case "category", "primary_category" ->
                    fields.add(Field.of(member.name(), member.attribute("term"), member.line()));
                case "link" -> fields.add(Field.of("link of the feed", member.attribute("href"), member.line()));
                default -> fields.add(Field.of(member.name(), member.text(), member.line()));
            }
        }
        List<XmlElement> authors = entry.children("author");
        fields.add(new Field(
                "author", authors.stream().map(author -> words(author, "name")).toList(), "", entry.line()));
        authors.stream()
                .flatMap(author -> author.children().stream())
                .filter(part -> !part.name().equals("name"))
                .forEach(part -> fields.add(Field.of("author." + part.name(), part.text(), part.line())));
        return fields;
    }

    /** The id and the version of the entry, which are one address. */
    private static List<Field> id(XmlElement id) {
        Matcher address = ADDRESS.matcher(id.text());
        if (!address.matches()) {
            return List.of(Field.of("id", id.text(), id.line()));
        }
        return Optional.ofNullable(address.group(2))
                .map(version -> List.of(
                        Field.of("arxiv", address.group(1), id.line()), Field.of("version", version, id.line())))
                .orElseGet(() -> List.of(Field.of("arxiv", address.group(1), id.line())));
    }

    private static String words(XmlElement element, String child) {
        return element.child(child).map(XmlElement::text).orElse("");
    }

    private static String day(String time) {
        return time.indexOf('T') == 10 ? time.substring(0, 10) : time;
    }

    private static String paragraphs(String text) {
        return PARAGRAPH
                .splitAsStream(text.strip())
                .map(ArxivReader::inOneLine)
                .filter(paragraph -> !paragraph.isEmpty())
                .collect(Collectors.joining("\n\n"));
    }

    private static String inOneLine(String text) {
        return SPACE.matcher(text.strip()).replaceAll(" ");
    }
}
