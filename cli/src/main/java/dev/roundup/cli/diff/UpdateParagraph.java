package dev.roundup.cli.diff;

import dev.roundup.cli.diff.Change.Kind;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What changed on a page, in a paragraph for its readers. Titles are as in the source, because texts of pages contain TeX.
 *
 * @param since the day of the old version
 */
record UpdateParagraph(List<Change> changes, Optional<LocalDate> since) {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    /** Keeps its own copy of the list. */
    UpdateParagraph {
        changes = List.copyOf(changes);
    }

    /** The paragraph; empty if readers would not notice anything. */
    String text() {
        List<String> parts = new ArrayList<>();
        if (has(Kind.PAGE_ADDED)) {
            parts.add("this page is new");
        }
        if (has(Kind.PAGE_REMOVED)) {
            parts.add("this page was removed");
        }
        changes.stream()
                .filter(change -> change.kind() == Kind.PAGE_TITLE)
                .forEach(change -> parts.add("the page was called “" + change.before() + "”"));
        papers(Kind.PAPER_ADDED, "added ").ifPresent(parts::add);
        papers(Kind.PAPER_REMOVED, "removed ").ifPresent(parts::add);
        news().forEach((paper, said) -> parts.add(quoted(paper) + " " + WordList.of(said)));
        if (parts.isEmpty()) {
            return "";
        }
        return since.map(day -> "Since " + day.format(DAY)).orElse("Updates") + ": " + String.join("; ", parts) + ".";
    }

    private boolean has(Kind kind) {
        return changes.stream().anyMatch(change -> change.kind() == kind);
    }

    private Optional<String> papers(Kind kind, String verb) {
        List<String> titles = changes.stream()
                .filter(change -> change.kind() == kind)
                .flatMap(change -> change.paper().stream())
                .map(UpdateParagraph::quoted)
                .toList();
        return titles.isEmpty() ? Optional.empty() : Optional.of(verb + WordList.of(titles));
    }

    /** What is to be said about each paper that is on the page before and after. */
    private Map<PaperState, List<String>> news() {
        Map<PaperState, List<String>> news = new LinkedHashMap<>();
        for (Change change : changes) {
            change.paper()
                    .ifPresent(paper -> said(change)
                            .forEach(words -> news.computeIfAbsent(paper, any -> new ArrayList<>())
                                    .add(words)));
        }
        return news;
    }

    private Stream<String> said(Change change) {
        return switch (change.kind()) {
            case PAPER_MOVED -> Stream.of("moved to " + change.after());
            case TITLE -> Stream.of("was called “" + change.before() + "”");
            case AUTHOR_ADDED -> Stream.of("has another author, " + change.after());
            case AUTHOR_REMOVED -> Stream.of("no longer lists " + change.before());
            case AUTHOR_SPELLING -> Stream.of("names " + change.after() + " instead of " + change.before());
            case AUTHOR_ORDER -> Stream.of("lists its authors in another order");
            case BADGE_ADDED -> Stream.of(badge(change));
            case BADGE_REMOVED ->
                hasNewBadge(change) ? Stream.empty() : Stream.of("no longer has the badge “" + change.before() + "”");
            case LINK_ADDED -> Stream.of("has the link “" + change.name() + "”");
            case LINK_REMOVED -> Stream.of("no longer has the link “" + change.name() + "”");
            case LINK_ADDRESS -> Stream.of("has another address for “" + change.name() + "”");
            case ABSTRACT -> Stream.of(part(change, "abstract"));
            case TLDR -> Stream.of(part(change, "summary"));
            case FIGURE -> Stream.of(part(change, "figure"));
            case TAGS -> Stream.of("has other tags");
            case PAGE_ADDED,
                    PAGE_REMOVED,
                    PAGE_RENAMED,
                    PAGE_TITLE,
                    PAPER_ADDED,
                    PAPER_REMOVED,
                    PAPER_RENAMED,
                    LINK_NAME -> Stream.empty();
        };
    }

    private boolean hasNewBadge(Change removed) {
        return changes.stream()
                .anyMatch(change ->
                        change.kind() == Kind.BADGE_ADDED && change.paper().equals(removed.paper()));
    }

    private static String badge(Change change) {
        return switch (change.name()) {
            case "Oral" -> "is now an oral";
            case "Spotlight" -> "is now a spotlight";
            case "Poster" -> "is now a poster";
            default -> "has the badge “" + change.after() + "”";
        };
    }

    private static String part(Change change, String what) {
        return change.name().equals("removed") ? "no longer has its " + what : "has a new " + what;
    }

    private static String quoted(PaperState paper) {
        return "“" + paper.source().strip().replaceAll("\\s+", " ") + "”";
    }
}
