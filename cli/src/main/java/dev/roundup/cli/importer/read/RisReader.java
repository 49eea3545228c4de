package dev.roundup.cli.importer.read;

import dev.roundup.cli.importer.read.SourceList.ListFault;
import dev.roundup.cli.importer.read.SourceList.Notation;
import dev.roundup.cli.importer.read.TaggedRecords.OpenRecord;
import dev.roundup.cli.importer.read.TaggedRecords.TaggedLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads RIS, as Reference Manager specified it ("RIS Format Specifications", 2001, and the tags of 2011) and libraries
 * export it: lines with a tag of two characters, from {@code TY} to {@code ER}.
 */
final class RisReader implements SourceReader {
    private static final Pattern LINE = Pattern.compile("([A-Z][A-Z0-9]) {1,2}-(?:\\s(.*))?");
    private static final Pattern DATE = Pattern.compile("(\\d{4})/(\\d{0,2})(?:/(\\d{0,2})/?)?");
    private static final Pattern DOI =
            Pattern.compile("(?i)(?:doi:\\s*|https?://(?:dx\\.)?doi\\.org/)?10\\.\\d{4,9}/\\S+");
    private static final Pattern ISSN = Pattern.compile("\\d{4}-?\\d{3}[\\dXx](?:\\s*\\(.*\\))?");
    private static final Set<String> PEOPLE = Set.of("AU", "A1", "A2", "A3", "A4", "ED", "TA");

    /** The types of CSL for those of RIS. */
    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("JOUR", "article-journal"),
            Map.entry("JFULL", "article-journal"),
            Map.entry("EJOUR", "article-journal"),
            Map.entry("INPR", "article-journal"),
            Map.entry("MGZN", "article-magazine"),
            Map.entry("CONF", "paper-conference"),
            Map.entry("CPAPER", "paper-conference"),
            Map.entry("CHAP", "chapter"),
            Map.entry("ECHAP", "chapter"),
            Map.entry("BOOK", "book"),
            Map.entry("EBOOK", "book"),
            Map.entry("EDBOOK", "book"),
            Map.entry("THES", "thesis"),
            Map.entry("RPRT", "report"),
            Map.entry("UNPB", "manuscript"),
            Map.entry("DATA", "dataset"),
            Map.entry("AGGR", "dataset"),
            Map.entry("COMP", "software"),
            Map.entry("PAT", "patent"),
            Map.entry("ELEC", "webpage"));

    /** What a tag means depends on the type of the work. These are the types that are whole books. */
    private static final Set<String> BOOKS = Set.of("BOOK", "EBOOK", "EDBOOK", "UNPB");

    private static final Set<String> CONFERENCES = Set.of("CONF", "CPAPER");

    /** The names of the place of publication, the most certain first. */
    private static final List<String> CONTAINERS = List.of("T2", "JF", "JO", "BT");

    /** Names that people understand, for tags of fields that have no place in Roundup. */
    private static final Map<String, String> WORDS = Map.of(
            "ET", "edition", "LA", "language", "AD", "author address", "SE", "section", "OP", "original publication");

    @Override
    public boolean reads(SourceFile file) {
        return file.extension().equals("ris");
    }

    @Override
    public SourceList read(SourceFile file) {
        List<Entry> entries = new ArrayList<>();
        List<ListFault> faults = new ArrayList<>();
        OpenRecord record = new OpenRecord();
        int number = 0;
        for (String text : file.text().split("\n", -1)) {
            number++;
            Matcher line = LINE.matcher(text);
            boolean isTagged = line.matches();
            String tag = isTagged ? line.group(1) : "";
            String value = isTagged && line.group(2) != null ? line.group(2).strip() : "";
            if (tag.equals("TY") || tag.equals("ER")) {
                if (tag.equals("TY") && !record.isEmpty()) {
                    int begin = record.begin();
                    faults.add(ListFault.doubtful(begin, "the record that begins here has no ER line at its end"));
                }
                add(record.take(), entries);
            }
            if (isTagged && !tag.equals("ER") && (tag.equals("TY") || !record.isEmpty())) {
                record.add(tag, value, number);
            } else if (!isTagged && !text.isBlank() && !record.isEmpty()) {
                record.continued(record.tag().equals("KW") ? "; " : " ", text);
            } else if (!tag.equals("ER") && !text.isBlank()) {
                faults.add(new ListFault(number, "this line is in no record, which begins with TY"));
            }
        }
        if (!record.isEmpty()) {
            faults.add(ListFault.doubtful(record.begin(), "the record that begins here has no ER line at its end"));
        }
        add(record.take(), entries);
        return new SourceList(file, "ris", Notation.PLAIN, List.of(), entries, faults);
    }

    private static void add(List<TaggedLine> record, List<Entry> entries) {
        if (record.isEmpty()) {
            return;
        }
        String type = record.get(0).value();
        String container = CONTAINERS.stream()
                .filter(tag -> !value(record, tag).isBlank())
                .findFirst()
                .orElse("");
        List<TaggedLine> lines = new ArrayList<>();
        for (TaggedLine line : record) {
            lines.add(named(line, type, container, record));
        }
        joinPages(lines);
        entries.add(new Entry("", record.get(0).line(), TaggedRecords.fields(lines, PEOPLE)));
    }

    /** A line with the name that its tag has in {@code fields.txt}, where this depends on its value or on other lines. */
    private static TaggedLine named(TaggedLine line, String type, String container, List<TaggedLine> record) {
        String value = line.value();
        return switch (line.tag()) {
            case "TY" -> new TaggedLine("TY", TYPES.getOrDefault(value, value), line.line());
            case "BT" ->
                BOOKS.contains(type) && value(record, "TI").isEmpty() ? line.named("TI") : container(line, container);
            case "T2", "JF", "JO" -> container(line, container);
            case "C3" -> CONFERENCES.contains(type) ? line : line.named("custom 3");
            case "PY", "Y1", "DA" -> date(line);
            case "SN" -> ISSN.matcher(value).matches() ? line.named("ISSN") : line;
            case "M3" -> DOI.matcher(value).matches() && value(record, "DO").isEmpty() ? line.named("DO") : line;
            case "N2" -> value.equals(value(record, "AB")) ? line.named("repeated abstract") : line;
            case "L1", "L2" -> value.contains("://") && !value.startsWith("http") ? line.named("local file") : line;
            default -> line.named(WORDS.getOrDefault(line.tag(), line.tag()));
        };
    }

    private static String value(List<TaggedLine> record, String tag) {
        return record.stream()
                .filter(line -> line.tag().equals(tag))
                .map(TaggedLine::value)
                .findFirst()
                .orElse("");
    }

    private static TaggedLine container(TaggedLine line, String container) {
        return line.tag().equals(container) ? line : line.named("other name of the publication");
    }

    /** A date without the slashes of its missing parts. */
    private static TaggedLine date(TaggedLine line) {
        Matcher date = DATE.matcher(line.value());
        if (line.tag().equals("DA") && line.value().matches("\\p{L}+\\.?")) {
            return line.named("month");
        }
        if (!date.matches()) {
            return line;
        }
        String numbers = Stream.of(date.group(1), date.group(2), date.group(3))
                .takeWhile(part -> part != null && !part.isEmpty())
                .reduce((before, part) -> before + "-" + (part.length() == 1 ? "0" + part : part))
                .orElse("");
        return new TaggedLine(line.tag(), numbers, line.line());
    }

    /** Makes one field of the first and the last page. */
    private static void joinPages(List<TaggedLine> lines) {
        List<TaggedLine> ends = lines.stream()
                .filter(line -> line.tag().equals("EP") && !line.value().isBlank())
                .toList();
        for (int i = 0; i < lines.size(); i++) {
            TaggedLine start = lines.get(i);
            if (start.tag().equals("SP") && !start.value().isBlank() && ends.size() == 1) {
                boolean isOne = start.value().equals(ends.get(0).value());
                String range = isOne
                        ? start.value()
                        : start.value() + "-" + ends.get(0).value();
                lines.set(i, new TaggedLine("SP-EP", range, start.line()));
                lines.removeAll(ends);
                return;
            }
        }
    }
}
