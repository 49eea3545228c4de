package dev.roundup.cli.importer.read;

import dev.roundup.cli.importer.read.PostLine.LineKind;
import dev.roundup.cli.importer.read.SourceList.ListFault;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The body of a file about one paper: its abstract, and the links and pictures in it. */
final class PostBody {
    private static final Set<String> LABELS = Set.of(
            "abstract",
            "authors",
            "author",
            "keywords",
            "tags",
            "topics",
            "contact",
            "links",
            "link",
            "tl;dr",
            "tldr",
            "venue",
            "doi",
            "arxiv",
            "award",
            "code",
            "pdf",
            "paper",
            "video",
            "slides",
            "poster",
            "preprint");

    private static final Set<String> ABOUT_AUTHORS =
            Set.of("author", "authors", "by", "creator", "creators", "citation", "publication_authors", "who");

    /** A line with fewer letters beside its links is there for the links. */
    private static final int FEW = 40;

    private static final int LONG_TITLE = 5;
    private static final int SEVERAL = 2;

    private PostBody() {}

    /** @param line the line at which the body begins */
    static List<Field> fields(List<PostLine> lines, int line) {
        List<Field> fields = new ArrayList<>();
        List<String> paragraphs = new ArrayList<>();
        for (PostLine one : lines) {
            Optional<String> label = PostFields.label(one).filter(text -> LABELS.contains(PostScan.folded(text)));
            if (one.kind() == LineKind.PICTURE || one.kind() == LineKind.EMBED) {
                fields.add(PostScan.shown(one));
            } else if (label.isPresent() || isForLinks(one)) {
                PostFields.add(one, fields);
            } else if (one.isWords() && !isLabel(one)) {
                paragraphs.add(prose(one, fields));
            }
        }
        List<Field> abstracts = fields.stream()
                .filter(field -> PostScan.folded(field.name()).equals("abstract"))
                .toList();
        fields.removeAll(abstracts);
        abstracts.forEach(field -> paragraphs.add(0, field.joined()));
        if (!paragraphs.isEmpty()) {
            fields.add(0, Field.of("abstract", String.join("\n\n", paragraphs), line));
        }
        return fields;
    }

    /** Says why the file may be about something else than one paper; empty if it seems to be about one. */
    static Optional<ListFault> doubt(List<PostLine> lines, List<Field> fields, int line) {
        long titles = 0;
        for (int i = 0; i < lines.size(); i++) {
            PostLine one = lines.get(i);
            boolean isTitle = one.kind() == LineKind.HEADING || one.kind() == LineKind.ITEM || one.isBold();
            boolean isLinked = !one.links().isEmpty()
                    || (i + 1 < lines.size() && isForLinks(lines.get(i + 1)) && !isForLinks(one));
            titles += isTitle && isLinked && one.text().split(" ", -1).length >= LONG_TITLE ? 1 : 0;
        }
        if (titles >= SEVERAL) {
            return Optional.of(ListFault.doubtful(
                    line,
                    "this looks like a list of " + titles
                            + " papers, but it was read as a single one; put each title in a heading or in bold, and the"
                            + " authors below it in italics"));
        }
        boolean hasAuthors = fields.stream().anyMatch(field -> ABOUT_AUTHORS.contains(PostScan.folded(field.name())));
        return hasAuthors
                ? Optional.empty()
                : Optional.of(ListFault.doubtful(line, "no authors were found, so this may not be a paper"));
    }

    private static boolean isLabel(PostLine line) {
        return line.kind() == LineKind.HEADING
                && LABELS.contains(PostScan.folded(line.text()).replaceFirst(":$", ""));
    }

    private static boolean isForLinks(PostLine line) {
        return PostFields.isLinks(line);
    }

    /** The line as prose. Its link becomes a field if hardly any words are around it, or if it leads to a file. */
    private static String prose(PostLine line, List<Field> fields) {
        int around = line.runs().stream()
                .filter(run -> !run.isLink())
                .mapToInt(run -> run.text().strip().length())
                .sum();
        return line.runs().stream()
                .map(run -> {
                    boolean isWeb = run.href().matches("(?i)https?://.*");
                    if (run.isLink() && (around < FEW || !isWeb)) {
                        fields.add(Field.link(run.text().strip(), run.href(), line.line()));
                        return run.text();
                    }
                    return run.isLink() ? PostFields.href(run) : run.text();
                })
                .collect(Collectors.joining())
                .replaceAll("\\s+", " ")
                .strip();
    }
}
