package dev.roundup.cli.diff;

import dev.roundup.cli.compile.FindingsReport;
import dev.roundup.cli.diff.PaperState.AuthorState;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Changes, as Markdown for a pull request or as JSON. */
record DiffReport(List<Change> changes) {
    /** Keeps its own copy of the list. */
    DiffReport {
        changes = List.copyOf(changes);
    }

    /** A heading for each page, and a line for each change. */
    String text() {
        return byPage().entrySet().stream()
                .map(page -> heading(page.getKey())
                        + page.getValue().stream().map(DiffReport::line).collect(Collectors.joining("\n")))
                .collect(Collectors.joining("\n\n"));
    }

    String json() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("changes", changes.stream().map(DiffReport::json).toList());
        json.put(
                "numbers",
                changes.stream()
                        .collect(Collectors.groupingBy(
                                change -> change.kind().word(), LinkedHashMap::new, Collectors.counting())));
        return FindingsReport.json(json);
    }

    /** The changes of each page. */
    Map<PageState, List<Change>> byPage() {
        Map<PageState, List<Change>> byPage = new LinkedHashMap<>();
        changes.forEach(change ->
                byPage.computeIfAbsent(change.page(), page -> new ArrayList<>()).add(change));
        return byPage;
    }

    /** The heading of a page, with an empty line below. */
    static String heading(PageState page) {
        return "## " + Markdown.escaped(page.title()) + " (" + Markdown.escaped(page.slug()) + ")\n\n";
    }

    private static Map<String, Object> json(Change change) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("change", change.kind().word());
        json.put("page", change.page().slug());
        change.paper().ifPresent(paper -> {
            json.put("paper", paper.key());
            json.put("title", paper.title());
        });
        json.put("name", change.name());
        json.put("before", change.before());
        json.put("after", change.after());
        json.values().removeIf(""::equals);
        return json;
    }

    private static String line(Change change) {
        return "- "
                + change.paper()
                        .map(paper -> "**" + Markdown.escaped(paper.title()) + "**: ")
                        .orElse("") + words(change);
    }

    private static String words(Change change) {
        String name = Markdown.escaped(change.name());
        String before = Markdown.escaped(change.before());
        String after = Markdown.escaped(change.after());
        return switch (change.kind()) {
            case PAGE_ADDED -> "new page";
            case PAGE_REMOVED -> "page removed";
            case PAGE_RENAMED -> "the slug is now " + after + " instead of " + before;
            case PAGE_TITLE -> "the title is now “" + after + "” instead of “" + before + "”";
            case PAPER_ADDED -> "paper added to " + after + authors(change);
            case PAPER_REMOVED -> "paper removed from " + before;
            case PAPER_RENAMED -> "the anchor is now " + after + " instead of " + before;
            case PAPER_MOVED -> "moved from " + before + " to " + after;
            case TITLE -> "the title was “" + before + "”";
            case AUTHOR_ADDED -> "author " + after + " added";
            case AUTHOR_REMOVED -> "author " + before + " removed";
            case AUTHOR_SPELLING -> "author " + after + " was written " + before;
            case AUTHOR_ORDER -> "the authors are now in this order: " + after;
            case BADGE_ADDED -> "badge " + after + " added";
            case BADGE_REMOVED -> "badge " + before + " removed";
            case LINK_ADDED -> "link " + name + " added: " + Markdown.target(change.after());
            case LINK_REMOVED -> "link " + name + " removed: " + Markdown.target(change.before());
            case LINK_NAME -> "link " + after + " was called " + before;
            case LINK_ADDRESS ->
                "link " + name + " now leads to " + Markdown.target(change.after()) + " instead of "
                        + Markdown.target(change.before());
            case ABSTRACT -> "abstract " + name;
            case TLDR -> "summary " + name;
            case TAGS ->
                "the tags are now " + (after.isEmpty() ? "none" : after) + " instead of "
                        + (before.isEmpty() ? "none" : before);
            case FIGURE -> "figure " + name;
        };
    }

    private static String authors(Change change) {
        return change.paper()
                .filter(paper -> !paper.authors().isEmpty())
                .map(paper -> ", by "
                        + Markdown.escaped(WordList.of(paper.authors().stream()
                                .map(AuthorState::printed)
                                .toList())))
                .orElse("");
    }
}
