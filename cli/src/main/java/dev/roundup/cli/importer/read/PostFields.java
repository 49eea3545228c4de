package dev.roundup.cli.importer.read;

import dev.roundup.cli.importer.read.PostLine.TextRun;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads the fields of a paper from single lines of a post. */
final class PostFields {
    private static final Pattern LABEL =
            Pattern.compile("\\s*([\\p{L}][\\p{L} ;/-]{0,28}?)\\s*:\\s*(.*)", Pattern.DOTALL);
    private static final Pattern WHOLE =
            Pattern.compile("(.+?)\\s*\\(([^()]*\\p{Lu}[^()]*)\\)\\s*[:.;,\u2013\u2014-]?\\s*");
    private static final Pattern BADGE =
            Pattern.compile("(?i)(?:.*\\b)?(?:oral|spotlight|poster|award|honou?rable mention|best paper)(?:\\b.*)?");
    private static final Pattern BADGE_IN_TITLE = Pattern.compile(
            "(.+?)\\s*[(\\[]((?i:[^()\\[\\]]*\\b(?:oral|spotlight|poster|award)\\b[^()\\[\\]]*))[)\\]]\\s*");
    private static final Pattern HASHTAGS = Pattern.compile("#[^\\s#]+(?:[\\s,]+#[^\\s#]+)*");
    /** A link that Markdown does not recognise, because its address contains blanks. */
    private static final Pattern NO_LINK = Pattern.compile("\\[([^\\[\\]]+)]\\(([^()]*)\\)");

    private static final String EMAIL = "[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+";
    private static final Pattern CONTACT =
            Pattern.compile("(?i)(?:contact|e-?mail|correspondence)?[\\s:]*(" + EMAIL + "(?:[\\s,;]+" + EMAIL + ")*)");

    private static final Pattern LEGEND = Pattern.compile("\\(?\\s*[*\u2020\u2021\u00a7].*");
    private static final Set<String> AUTHORS = Set.of("author", "authors", "by");
    private static final int LONGEST_BADGE = 80;

    private PostFields() {}

    /**
     * True if a line names authors. It is in italics, has a label for authors, or contains several names and nothing
     * else before a vertical bar.
     */
    static boolean isAuthors(PostLine line) {
        return line.isWords()
                && line.kind() == PostLine.LineKind.TEXT
                && (line.isItalic()
                        || label(line)
                                .filter(label -> AUTHORS.contains(PostScan.folded(label)))
                                .isPresent()
                        || isNames(line));
    }

    /** True if a line contains names. A single name is one only if something else follows after a vertical bar. */
    private static boolean isNames(PostLine line) {
        List<PostLine> parts = line.parts();
        return PeopleWords.count(parts.get(0).text()) >= (parts.size() > 1 ? 1 : 2);
    }

    /** The label in bold at the beginning of a line. */
    static Optional<String> label(PostLine line) {
        Matcher label = LABEL.matcher(line.text());
        boolean bold = line.runs().stream()
                .filter(run -> !run.text().isBlank())
                .findFirst()
                .filter(TextRun::bold)
                .isPresent();
        return bold && label.matches() && label.group(1).length() >= boldLength(line) - 1
                ? Optional.of(label.group(1))
                : Optional.empty();
    }

    /** Reads a title. A badge in brackets at its end becomes a field of its own, and so does a link. */
    static void title(PostLine line, List<Field> fields) {
        title(line.text(), line.line(), fields);
        line.links().stream().findFirst().ifPresent(link -> fields.add(Field.link("", link.href(), line.line())));
    }

    /** True if the item describes a whole paper, as {@code title (authors): links}. */
    static boolean isWhole(PostLine line) {
        return !line.links().isEmpty() && WHOLE.matcher(beforeLinks(line)).matches();
    }

    /** Reads {@code title (authors): links}. */
    static void whole(PostLine line, List<Field> fields) {
        Matcher whole = WHOLE.matcher(beforeLinks(line));
        if (whole.matches()) {
            title(whole.group(1), line.line(), fields);
            fields.add(Field.of("authors", whole.group(2), line.line()));
            links(line, fields);
        }
    }

    /** Adds the fields of a line; returns false if it does not recognise the line. */
    static boolean add(PostLine line, List<Field> fields) {
        Optional<String> label = label(line);
        boolean hasAuthors = fields.stream().anyMatch(field -> AUTHORS.contains(PostScan.folded(field.name())));
        if (!hasAuthors && label.isEmpty() && isNames(line)) {
            List<PostLine> parts = line.parts();
            fields.add(Field.of("authors", PeopleWords.withoutStop(parts.get(0).text()), line.line()));
            parts.subList(1, parts.size()).forEach(part -> addPart(part, fields));
        } else if (label.isPresent()) {
            labelled(line, label.get(), fields);
        } else if (line.isItalic() && LEGEND.matcher(line.text()).matches()) {
            fields.add(Field.of("marks", line.text(), line.line()));
        } else if (line.isItalic() && !hasAuthors) {
            fields.add(Field.of("authors", line.text(), line.line()));
        } else if (HASHTAGS.matcher(line.text()).matches()) {
            List<String> tags = Pattern.compile("[\\s,]*#")
                    .splitAsStream(line.text())
                    .filter(tag -> !tag.isEmpty())
                    .toList();
            fields.add(new Field("tags", tags, "", line.line()));
        } else if (isLinks(line)) {
            links(line, fields);
        } else if (line.links().isEmpty() && CONTACT.matcher(line.text()).matches()) {
            fields.add(Field.of("contact", CONTACT.matcher(line.text()).replaceFirst("$1"), line.line()));
        } else if (line.text().length() <= LONGEST_BADGE
                && BADGE.matcher(line.text()).matches()) {
            fields.add(Field.of("badge", line.text(), line.line()));
        } else {
            return false;
        }
        return true;
    }

    private static void addPart(PostLine part, List<Field> fields) {
        if (!part.text().isEmpty() && !add(part, fields)) {
            fields.add(Field.of("note", prose(part), part.line()));
        }
    }

    /** The text of a line as prose, with its links as TeX. */
    static String prose(PostLine line) {
        return line.runs().stream()
                .map(run -> run.isLink() ? href(run) : run.text())
                .collect(Collectors.joining())
                .replaceAll("\\s+", " ")
                .strip();
    }

    /** A link in prose. */
    static String href(TextRun run) {
        return "\\href{" + run.href() + "}{" + run.text().strip() + "}";
    }

    private static void labelled(PostLine line, String label, List<Field> fields) {
        Matcher parts = LABEL.matcher(line.text());
        String rest = parts.matches() ? parts.group(2).strip() : "";
        if (line.links().isEmpty() && !NO_LINK.matcher(rest).find()) {
            fields.add(Field.of(label, rest, line.line()));
        } else {
            links(line, fields);
        }
    }

    private static void title(String text, int line, List<Field> fields) {
        Matcher badge = BADGE_IN_TITLE.matcher(text);
        boolean hasBadge = badge.matches();
        fields.add(Field.of("title", hasBadge ? badge.group(1) : text, line));
        if (hasBadge) {
            fields.add(Field.of("badge", badge.group(2), line));
        }
    }

    private static void links(PostLine line, List<Field> fields) {
        for (TextRun run : line.runs()) {
            if (run.isLink()) {
                fields.add(Field.link(run.text().strip(), run.href(), line.line()));
            } else {
                Matcher broken = NO_LINK.matcher(run.text());
                while (broken.find()) {
                    fields.add(Field.link(broken.group(1), broken.group(2), line.line()));
                }
            }
        }
    }

    /** True if a line has links and hardly anything else. */
    static boolean isLinks(PostLine line) {
        List<String> between = new ArrayList<>();
        line.runs().stream()
                .filter(run -> !run.isLink())
                .forEach(run -> between.add(NO_LINK.matcher(run.text()).replaceAll("")));
        return !line.links().isEmpty()
                && PostLine.BETWEEN_LINKS.matcher(String.join("", between)).matches();
    }

    private static String beforeLinks(PostLine line) {
        return line.runs().stream()
                .takeWhile(run -> !run.isLink())
                .map(TextRun::text)
                .collect(Collectors.joining())
                .replaceAll("\\s+", " ")
                .strip();
    }

    private static int boldLength(PostLine line) {
        return line.runs().stream()
                .dropWhile(run -> run.text().isBlank())
                .takeWhile(TextRun::bold)
                .map(TextRun::text)
                .collect(Collectors.joining())
                .strip()
                .length();
    }
}
