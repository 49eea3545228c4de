package dev.roundup.cli.diff;

import dev.roundup.cli.diff.Change.Kind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;

/** Compares two versions of pages. */
final class PageComparison {
    private final List<Change> changes = new ArrayList<>();
    private final Pairs<PageState> pages;
    private final Pairs<Entry> papers;

    /** A paper on a page. */
    private record Entry(PageState page, PaperState paper) {}

    private PageComparison(List<PageState> before, List<PageState> after) {
        pages = new Pairs<>(before, after)
                .by((one, other) -> one.slug().equals(other.slug()))
                .by((one, other) -> one.type().equals(other.type()));
        Map<String, String> slugs = new LinkedHashMap<>();
        pages.found().forEach((old, now) -> slugs.put(old.slug(), now.slug()));
        BiPredicate<Entry, Entry> here =
                (one, other) -> other.page().slug().equals(slugs.get(one.page().slug()));
        papers = new Pairs<>(entries(before), entries(after))
                .by(here.and(
                        (one, other) -> one.paper().key().equals(other.paper().key())))
                .by(here.and((one, other) -> isSameWork(one.paper(), other.paper())))
                .byUnique(here.and((one, other) -> hasSameTitle(one.paper(), other.paper())))
                .by((one, other) -> one.paper().type().equals(other.paper().type()))
                .by((one, other) -> isSameWork(one.paper(), other.paper()))
                .byUnique((one, other) -> hasSameTitle(one.paper(), other.paper()));
    }

    /** All changes, those of a page together: first of the page, then of its papers in their order. */
    static List<Change> of(List<PageState> before, List<PageState> after) {
        return new PageComparison(before, after).changes(after);
    }

    private List<Change> changes(List<PageState> after) {
        Map<PageState, PageState> oldPages = inverted(pages.found());
        Map<Entry, Entry> oldPapers = inverted(papers.found());
        for (PageState page : after) {
            Optional<PageState> old = Optional.ofNullable(oldPages.get(page));
            if (old.isPresent()) {
                changed(old.get(), page);
            } else {
                add(Kind.PAGE_ADDED, page, "", page.title());
            }
            for (Entry entry : entries(List.of(page))) {
                Entry former = oldPapers.get(entry);
                if (former == null) {
                    changes.add(ofPaper(
                            Kind.PAPER_ADDED, entry, "", entry.paper().section().shown()));
                } else {
                    changed(former, entry);
                }
            }
            old.ifPresent(former -> removed(former, page));
        }
        for (PageState page : pages.removed()) {
            add(Kind.PAGE_REMOVED, page, page.title(), "");
            removed(page, page);
        }
        return List.copyOf(changes);
    }

    private void changed(PageState old, PageState now) {
        if (!old.slug().equals(now.slug())) {
            add(Kind.PAGE_RENAMED, now, old.slug(), now.slug());
        }
        if (!old.title().equals(now.title())) {
            add(Kind.PAGE_TITLE, now, old.title(), now.title());
        }
    }

    private void changed(Entry old, Entry now) {
        if (!old.paper().key().equals(now.paper().key())) {
            changes.add(ofPaper(
                    Kind.PAPER_RENAMED, now, old.paper().key(), now.paper().key()));
        }
        Optional<PageState> kept = pages.partner(old.page());
        if (kept.isEmpty() || !kept.get().slug().equals(now.page().slug())) {
            changes.add(ofPaper(
                    Kind.PAPER_MOVED, now, old.page().title(), now.page().title()));
        } else if (!old.paper().section().id().equals(now.paper().section().id())) {
            changes.add(ofPaper(
                    Kind.PAPER_MOVED,
                    now,
                    old.paper().section().shown(),
                    now.paper().section().shown()));
        }
        changes.addAll(new PaperComparison(now.page(), old.paper(), now.paper()).changes());
    }

    /**
     * Adds the papers that a page had and no page has now.
     *
     * @param shown the page under which they are reported
     */
    private void removed(PageState old, PageState shown) {
        papers.removed().stream()
                .filter(entry -> entry.page().slug().equals(old.slug()))
                .forEach(entry -> changes.add(ofPaper(
                        Kind.PAPER_REMOVED,
                        new Entry(shown, entry.paper()),
                        entry.paper().section().shown(),
                        "")));
    }

    private void add(Kind kind, PageState page, String before, String after) {
        changes.add(new Change(kind, page, Optional.empty(), "", before, after));
    }

    private static Change ofPaper(Kind kind, Entry entry, String before, String after) {
        return new Change(kind, entry.page(), Optional.of(entry.paper()), "", before, after);
    }

    private static List<Entry> entries(List<PageState> pages) {
        return pages.stream()
                .flatMap(page -> page.papers().stream().map(paper -> new Entry(page, paper)))
                .toList();
    }

    private static <T> Map<T, T> inverted(Map<T, T> pairs) {
        Map<T, T> inverted = new LinkedHashMap<>();
        pairs.forEach((one, other) -> inverted.put(other, one));
        return inverted;
    }

    private static boolean isSameWork(PaperState old, PaperState now) {
        return now.formerKeys().contains(old.key()) || !Collections.disjoint(old.ids(), now.ids());
    }

    private static boolean hasSameTitle(PaperState old, PaperState now) {
        return !old.letters().isEmpty() && old.letters().equals(now.letters());
    }
}
