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
import java.util.stream.Collectors;

/**
 * Reads EndNote's tagged format ("Creating a Tagged EndNote Import File" in EndNote's manual), which is Refer's with
 * the type in {@code %0}: lines with a percent sign and a character, and a blank line between records.
 */
final class EndNoteReader implements SourceReader {
    private static final Pattern LINE = Pattern.compile("%([0-9A-Z?@!#$&()*+^<>\\[~=])(?:\\s(.*))?");
    private static final Pattern ISSN = Pattern.compile("\\d{4}-?\\d{3}[\\dXx](?:\\s*\\(.*\\))?");
    private static final Set<String> PEOPLE = Set.of("%A", "%E", "%Y", "%?");

    /** The types of CSL for those of EndNote. */
    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("Journal Article", "article-journal"),
            Map.entry("Electronic Article", "article-journal"),
            Map.entry("Magazine Article", "article-magazine"),
            Map.entry("Conference Paper", "paper-conference"),
            Map.entry("Conference Proceedings", "paper-conference"),
            Map.entry("Book Section", "chapter"),
            Map.entry("Electronic Book Section", "chapter"),
            Map.entry("Book", "book"),
            Map.entry("Electronic Book", "book"),
            Map.entry("Edited Book", "book"),
            Map.entry("Thesis", "thesis"),
            Map.entry("Report", "report"),
            Map.entry("Unpublished Work", "manuscript"),
            Map.entry("Manuscript", "manuscript"),
            Map.entry("Dataset", "dataset"),
            Map.entry("Computer Program", "software"),
            Map.entry("Patent", "patent"),
            Map.entry("Web Page", "webpage"));

    /** The types in which {@code %B} is the series of the work, not the publication that contains it. */
    private static final Set<String> BOOKS = Set.of("Book", "Electronic Book", "Edited Book");

    private static final Set<String> CONFERENCES = Set.of("Conference Paper", "Conference Proceedings");

    /** Names that people understand, for tags of fields that have no place in Roundup. */
    private static final Map<String, String> WORDS = Map.of(
            "%7", "edition",
            "%6", "number of volumes",
            "%G", "language",
            "%&", "section",
            "%(", "original publication",
            "%)", "reprint edition",
            "%?", "translator",
            "%Q", "translated title",
            "%+", "author address",
            "%^", "caption");

    @Override
    public boolean reads(SourceFile file) {
        return file.extension().equals("enw");
    }

    @Override
    public SourceList read(SourceFile file) {
        List<Entry> entries = new ArrayList<>();
        List<ListFault> faults = new ArrayList<>();
        OpenRecord record = new OpenRecord();
        boolean wasBlank = true;
        int number = 0;
        for (String text : file.text().split("\n", -1)) {
            number++;
            Matcher line = LINE.matcher(text);
            boolean isTagged = line.matches();
            if (isTagged) {
                String tag = "%" + line.group(1);
                // A blank line may also be within an abstract.
                boolean hasTitle = wasBlank && record.has("%T");
                if (tag.equals("%0") || hasTitle) {
                    add(record.take(), entries);
                }
                record.add(tag, line.group(2) == null ? "" : line.group(2).strip(), number);
            } else if (!text.isBlank() && !record.isEmpty()) {
                record.continued(wasBlank ? "\n\n" : record.tag().equals("%K") ? "; " : " ", text);
            } else if (!text.isBlank()) {
                faults.add(new ListFault(number, "this line has no tag such as %T"));
            }
            wasBlank = text.isBlank();
        }
        add(record.take(), entries);
        return new SourceList(file, "endnote", Notation.PLAIN, List.of(), entries, faults);
    }

    private static void add(List<TaggedLine> record, List<Entry> entries) {
        if (record.isEmpty()) {
            return;
        }
        String type = record.get(0).tag().equals("%0") ? record.get(0).value() : "";
        Set<String> tags = record.stream().map(TaggedLine::tag).collect(Collectors.toSet());
        List<TaggedLine> lines =
                record.stream().map(line -> named(line, type, tags)).toList();
        entries.add(new Entry("", record.get(0).line(), TaggedRecords.fields(lines, PEOPLE)));
    }

    private static TaggedLine named(TaggedLine line, String type, Set<String> tags) {
        return switch (line.tag()) {
            case "%0" -> new TaggedLine("%0", TYPES.getOrDefault(line.value(), line.value()), line.line());
            case "%B" -> BOOKS.contains(type) || tags.contains("%J") ? line.named("%S") : line;
            // Some libraries have the proceedings and their editors in these tags.
            case "%S" -> CONFERENCES.contains(type) && !tags.contains("%B") ? line.named("%B") : line;
            case "%Y" -> CONFERENCES.contains(type) && !tags.contains("%E") ? line.named("%E") : line;
            case "%@" -> ISSN.matcher(line.value()).matches() ? line.named("ISSN") : line;
            case "%8" -> line.value().matches("\\p{L}+\\.?") ? line.named("month") : line;
            default -> line.named(WORDS.getOrDefault(line.tag(), line.tag()));
        };
    }
}
