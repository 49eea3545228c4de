package dev.roundup.cli.importer.read;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A line of a post as a reader sees it.
 *
 * @param runs its text, split where the style changes; for a picture, its address and alternative text
 * @param line its line in the source, counted from 1
 */
record PostLine(LineKind kind, List<TextRun> runs, int line) {
    /** What stands between links in a row. */
    static final Pattern BETWEEN_LINKS = Pattern.compile("[\\s\\[\\](){}|/,;:\u00b7\u2022\\\\-]*");

    private static final Pattern BLANKS = Pattern.compile("\\s+");

    /** Keeps its own copy of the list. */
    PostLine {
        runs = List.copyOf(runs);
    }

    /** The kind of a line. */
    enum LineKind {
        HEADING,
        ITEM,
        TEXT,
        PICTURE,
        /** A video or another page that is shown in this one. */
        EMBED,
        RULE
    }

    /**
     * Text in one style.
     *
     * @param href the address that the text links to; empty if it is not a link
     */
    record TextRun(String text, boolean bold, boolean italic, String href) {
        boolean isLink() {
            return !href.isEmpty();
        }
    }

    String text() {
        String all = runs.stream().map(TextRun::text).collect(Collectors.joining());
        return BLANKS.matcher(all).replaceAll(" ").strip();
    }

    List<TextRun> links() {
        return runs.stream().filter(TextRun::isLink).toList();
    }

    /** The parts between vertical bars, and apart from each the links at its end that do not lead to people. */
    List<PostLine> parts() {
        return barred().stream().flatMap(PostLine::beforeLinks).toList();
    }

    private Stream<PostLine> beforeLinks() {
        int tail = runs.size();
        boolean hasLink = false;
        while (tail > 0) {
            TextRun run = runs.get(tail - 1);
            boolean leadsElsewhere = run.isLink() && !PeopleWords.isName(run.text());
            if (!leadsElsewhere
                    && (run.isLink() || !BETWEEN_LINKS.matcher(run.text()).matches())) {
                break;
            }
            hasLink |= leadsElsewhere;
            tail--;
        }
        if (!hasLink || tail == 0) {
            return Stream.of(this);
        }
        List<TextRun> head = new ArrayList<>(runs.subList(0, tail));
        TextRun last = head.get(tail - 1);
        // The bracket before a link belongs to the link.
        String words = last.isLink() ? last.text() : last.text().replaceFirst("[\\s\\[({|/\u00b7\u2022-]+$", "");
        head.set(tail - 1, new TextRun(words, last.bold(), last.italic(), last.href()));
        return Stream.of(new PostLine(kind, head, line), new PostLine(kind, runs.subList(tail, runs.size()), line));
    }

    private List<PostLine> barred() {
        List<PostLine> parts = new ArrayList<>();
        List<TextRun> part = new ArrayList<>();
        for (TextRun run : runs) {
            String[] pieces =
                    run.isLink() ? new String[] {run.text()} : run.text().split("\\|", -1);
            for (int i = 0; i < pieces.length; i++) {
                if (i > 0) {
                    parts.add(new PostLine(kind, part, line));
                    part.clear();
                }
                part.add(new TextRun(pieces[i], run.bold(), run.italic(), run.href()));
            }
        }
        parts.add(new PostLine(kind, part, line));
        return parts;
    }

    boolean isBold() {
        return all(TextRun::bold);
    }

    boolean isItalic() {
        return all(TextRun::italic);
    }

    boolean isLink() {
        return all(TextRun::isLink);
    }

    private boolean all(Predicate<TextRun> look) {
        return isWords()
                && !text().isEmpty()
                && runs.stream().filter(run -> !run.text().isBlank()).allMatch(look);
    }

    boolean isWords() {
        return kind == LineKind.HEADING || kind == LineKind.ITEM || kind == LineKind.TEXT;
    }
}
