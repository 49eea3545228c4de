package dev.roundup.cli.importer.read;

import dev.roundup.cli.importer.read.PostLine.LineKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Finds papers in the lines of a post. A paper is a heading, or text in bold or in a link, with the authors on the next
 * line, which is in italics or begins with a word for them. Or it is an item {@code title (authors): links}.
 */
final class PostScan {
    private static final int LONG = 200;

    private final List<PostLine> lines;
    private final List<Field> page = new ArrayList<>();
    private final List<Entry> entries = new ArrayList<>();
    private List<Field> fields = new ArrayList<>();
    private int entryLine;
    private boolean inEntry;
    private boolean afterRule;
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
        } else if (line.kind() == LineKind.HEADING) {
            endEntry();
            section = line.text();
            page.add(Field.of("section", section, line.line()));
        } else if (inEntry && !afterRule) {
            add(line);
        } else {
            aside(line);
        }
    }

    private void begin(PostLine line) {
        endEntry();
        inEntry = true;
        afterRule = false;
        entryLine = line.line();
    }

    private void endEntry() {
        if (inEntry) {
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
        while (next < lines.size() && lines.get(next).kind() == LineKind.PICTURE) {
            next++;
        }
        return next < lines.size() && PostFields.isAuthors(lines.get(next));
    }

    private void add(PostLine line) {
        if (line.kind() == LineKind.PICTURE) {
            PostLine.TextRun picture = line.runs().get(0);
            fields.add(new Field("image", List.of(picture.href()), picture.text(), line.line()));
        } else if (!PostFields.add(line, fields)) {
            Field last = fields.get(fields.size() - 1);
            boolean goesOn = last.name().equalsIgnoreCase("abstract");
            if (goesOn) {
                fields.set(fields.size() - 1, Field.of(last.name(), last.joined() + "\n\n" + line.text(), last.line()));
            } else {
                fields.add(Field.of(line.text().length() >= LONG ? "abstract" : "note", line.text(), line.line()));
            }
        }
    }

    /** Adds a line that belongs to no paper to the page. */
    private void aside(PostLine line) {
        String where = section.isEmpty() ? "" : section + ".";
        if (line.kind() == LineKind.PICTURE) {
            PostLine.TextRun picture = line.runs().get(0);
            page.add(new Field(where + "logo", List.of(picture.href()), picture.text(), line.line()));
        } else if (inEntry) {
            page.add(Field.of("outro", PostFields.prose(line), line.line()));
        } else {
            page.add(Field.of((entries.isEmpty() ? "" : where) + "intro", PostFields.prose(line), line.line()));
        }
    }

    static String folded(String words) {
        return words.toLowerCase(Locale.ROOT).strip();
    }
}
