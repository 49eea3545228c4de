package dev.roundup.cli.importer.read;

import dev.roundup.cli.importer.read.PostLine.LineKind;
import dev.roundup.cli.importer.read.SourceList.ListFault;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Finds papers in the lines of a post. A paper is a heading, or text in bold or in a link, with the authors on the next
 * line, which is in italics, begins with a word for them or contains only names. Or it is an item {@code title
 * (authors): links}, or a line as literature is cited.
 */
final class PostScan {
    private static final int LONG = 200;

    /** Headings inside of a paper. */
    private static final Set<String> LABELS =
            Set.of("abstract", "summary", "tl;dr", "tldr", "keywords", "topics", "contact", "citation", "bibtex");

    private static final Set<String> LINKS = Set.of("links", "resources", "materials", "downloads", "paper", "code");

    private final List<PostLine> lines;
    private final List<Field> page = new ArrayList<>();
    private final List<Entry> entries = new ArrayList<>();
    private final List<ListFault> faults = new ArrayList<>();
    private final StringBuilder continued = new StringBuilder();
    private List<Field> fields = new ArrayList<>();
    private int continuedField;
    private int entryLine;
    private boolean inEntry;
    private boolean afterRule;
    private boolean inCitations;
    private String label = "";
    private String section = "";

    private PostScan(List<PostLine> lines) {
        this.lines = lines;
    }

    static PostScan of(List<PostLine> lines) {
        PostScan scan = new PostScan(lines);
        for (int i = 0; i < lines.size(); i++) {
            scan.line(i);
        }
        scan.endEntry();
        return scan;
    }

    /** The fields that describe the page. */
    List<Field> page() {
        return page;
    }

    List<ListFault> faults() {
        return faults;
    }

    List<Entry> entries() {
        return entries;
    }

    private void line(int i) {
        PostLine line = lines.get(i);
        if (line.kind() == LineKind.RULE) {
            afterRule = true;
        } else if (isTitle(i)) {
            begin(line);
            PostFields.title(line, fields);
        } else if (line.kind() == LineKind.ITEM && PostFields.isWhole(line)) {
            begin(line);
            PostFields.whole(line, fields);
        } else if (!PostFields.isLinks(line) && citation(line)) {
            // The line was a whole paper.
        } else if (inCitations && line.kind() == LineKind.ITEM) {
            faults.add(new ListFault(line.line(), "no title with authors was found in this item of the list"));
        } else if (line.kind() == LineKind.HEADING && inEntry && !afterRule && LABELS.contains(folded(line.text()))) {
            label = folded(line.text());
        } else if (line.kind() == LineKind.HEADING && inEntry && !afterRule && LINKS.contains(folded(line.text()))) {
            // The links below it belong to the paper.
            label = "";
        } else if (line.kind() == LineKind.HEADING) {
            endEntry();
            section = line.text();
            page.add(Field.of("section", section, line.line()));
        } else if (inEntry && !afterRule) {
            add(line);
        } else {
            aside(line);
            if (PostCitation.mayBe(line)) {
                faults.add(ListFault.doubtful(
                        line.line(),
                        "this item looks like a paper, but no title with authors was found in it, so it is text of the"
                                + " page"));
            }
        }
    }

    /** Reads a line that describes a whole paper as literature is cited; returns false if it is none. */
    private boolean citation(PostLine line) {
        boolean mayBe = line.kind() == LineKind.ITEM || !inEntry || inCitations;
        Optional<PostCitation> cited = mayBe ? PostCitation.of(line) : Optional.empty();
        cited.ifPresent(paper -> {
            begin(line);
            inCitations = true;
            paper.add(line.line(), fields);
        });
        return cited.isPresent();
    }

    private void begin(PostLine line) {
        endEntry();
        inEntry = true;
        afterRule = false;
        inCitations = false;
        label = "";
        entryLine = line.line();
    }

    private void endEntry() {
        if (inEntry) {
            endContinued();
            entries.add(new Entry(section, entryLine, fields));
            fields = new ArrayList<>();
            inEntry = false;
        }
    }

    private boolean isTitle(int i) {
        PostLine line = lines.get(i);
        boolean looksSo =
                line.kind() == LineKind.HEADING || line.isBold() || (line.kind() == LineKind.ITEM && line.isLink());
        if (!looksSo || PostFields.label(line).isPresent()) {
            return false;
        }
        int next = i + 1;
        while (next < lines.size() && mayStandBefore(lines.get(next)) && !PostFields.isAuthors(lines.get(next))) {
            next++;
        }
        return next < lines.size() && PostFields.isAuthors(lines.get(next));
    }

    /** True if a line may stand between a title and its authors. */
    private static boolean mayStandBefore(PostLine line) {
        return line.kind() == LineKind.PICTURE
                || line.kind() == LineKind.EMBED
                || (line.kind() == LineKind.TEXT && !line.isBold() && PostFields.isLinks(line));
    }

    /** The field of a picture or of an embedded page. */
    static Field shown(PostLine line) {
        PostLine.TextRun shown = line.runs().get(0);
        return line.kind() == LineKind.PICTURE
                ? new Field("image", List.of(shown.href()), shown.text(), line.line())
                : Field.link(shown.text(), shown.href(), line.line());
    }

    private void add(PostLine line) {
        if (!label.isEmpty() && line.kind() == LineKind.TEXT && line.links().isEmpty()) {
            fields.add(Field.of(label, line.text(), line.line()));
            label = "";
        } else if (line.kind() == LineKind.PICTURE || line.kind() == LineKind.EMBED) {
            fields.add(shown(line));
        } else if (!PostFields.add(line, fields)) {
            if (fields.get(fields.size() - 1).name().equalsIgnoreCase("abstract")) {
                goOn(PostFields.prose(line));
            } else {
                fields.add(Field.of(
                        line.text().length() >= LONG ? "abstract" : "note", PostFields.prose(line), line.line()));
            }
        }
    }

    /** Adds a paragraph to the last field. */
    private void goOn(String paragraph) {
        if (continuedField != fields.size() - 1) {
            endContinued();
            continuedField = fields.size() - 1;
        }
        continued.append("\n\n").append(paragraph);
    }

    private void endContinued() {
        if (!continued.isEmpty()) {
            Field first = fields.get(continuedField);
            fields.set(continuedField, Field.of(first.name(), first.joined() + continued, first.line()));
            continued.setLength(0);
        }
    }

    /** Adds a line that belongs to no paper to the page. */
    private void aside(PostLine line) {
        String where = section.isEmpty() ? "" : section + ".";
        if (line.kind() == LineKind.PICTURE) {
            PostLine.TextRun picture = line.runs().get(0);
            page.add(new Field(where + "logo", List.of(picture.href()), picture.text(), line.line()));
        } else if (line.kind() == LineKind.EMBED) {
            page.add(new Field(where + "embedded", List.of(line.runs().get(0).href()), "", line.line()));
        } else if (inEntry) {
            page.add(Field.of("outro", PostFields.prose(line), line.line()));
        } else {
            page.add(Field.of(where + "intro", PostFields.prose(line), line.line()));
        }
    }

    static String folded(String words) {
        return words.toLowerCase(Locale.ROOT).strip();
    }
}
