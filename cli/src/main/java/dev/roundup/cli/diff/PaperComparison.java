package dev.roundup.cli.diff;

import dev.roundup.cli.diff.Change.Kind;
import dev.roundup.cli.diff.PaperState.AuthorState;
import dev.roundup.cli.diff.PaperState.BadgeState;
import dev.roundup.cli.diff.PaperState.LinkState;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Compares two versions of a paper.
 *
 * @param page the page on which it is now
 */
record PaperComparison(PageState page, PaperState old, PaperState now) {
    /** The changes within the paper. */
    List<Change> changes() {
        return Stream.of(
                        differing(Kind.TITLE, old.title(), now.title()),
                        authors(),
                        badges(),
                        links(),
                        hidden(Kind.ABSTRACT, old.abstractText(), now.abstractText()),
                        hidden(Kind.TLDR, old.tldr(), now.tldr()),
                        tags(),
                        hidden(Kind.FIGURE, old.figure(), now.figure()))
                .flatMap(List::stream)
                .toList();
    }

    private List<Change> authors() {
        Pairs<AuthorState> pairs = new Pairs<>(old.authors(), now.authors())
                .by((one, other) -> one.identity().equals(other.identity()))
                .by((one, other) -> one.printed().equals(other.printed()));
        List<Change> changes = new ArrayList<>();
        pairs.added().forEach(author -> changes.add(change(Kind.AUTHOR_ADDED, "", "", author.printed())));
        pairs.removed().forEach(author -> changes.add(change(Kind.AUTHOR_REMOVED, "", author.printed(), "")));
        pairs.found()
                .forEach((one, other) ->
                        changes.addAll(differing(Kind.AUTHOR_SPELLING, one.printed(), other.printed())));
        List<AuthorState> expected = old.authors().stream()
                .flatMap(author -> pairs.partner(author).stream())
                .toList();
        List<AuthorState> kept =
                now.authors().stream().filter(expected::contains).toList();
        if (!expected.equals(kept)) {
            changes.add(change(Kind.AUTHOR_ORDER, "", names(old.authors()), names(now.authors())));
        }
        return changes;
    }

    private List<Change> badges() {
        Pairs<BadgeState> pairs = new Pairs<>(old.badges(), now.badges()).by(BadgeState::equals);
        List<Change> changes = new ArrayList<>();
        pairs.added().forEach(badge -> changes.add(change(Kind.BADGE_ADDED, badge.annotation(), "", badge.label())));
        pairs.removed()
                .forEach(badge -> changes.add(change(Kind.BADGE_REMOVED, badge.annotation(), badge.label(), "")));
        return changes;
    }

    private List<Change> links() {
        Pairs<LinkState> pairs = new Pairs<>(old.links(), now.links())
                .by(LinkState::equals)
                .by((one, other) -> one.target().equals(other.target()))
                .by((one, other) -> one.name().equals(other.name()));
        List<Change> changes = new ArrayList<>();
        pairs.added().forEach(link -> changes.add(change(Kind.LINK_ADDED, link.name(), "", link.target())));
        pairs.removed().forEach(link -> changes.add(change(Kind.LINK_REMOVED, link.name(), link.target(), "")));
        pairs.found().forEach((one, other) -> {
            changes.addAll(differing(Kind.LINK_NAME, one.name(), other.name()));
            if (!one.target().equals(other.target())) {
                changes.add(change(Kind.LINK_ADDRESS, other.name(), one.target(), other.target()));
            }
        });
        return changes;
    }

    /** Another order of the same tags is not a change. */
    private List<Change> tags() {
        return new HashSet<>(old.tags()).equals(new HashSet<>(now.tags()))
                ? List.of()
                : List.of(change(Kind.TAGS, "", String.join(", ", old.tags()), String.join(", ", now.tags())));
    }

    private List<Change> differing(Kind kind, String before, String after) {
        return before.equals(after) ? List.of() : List.of(change(kind, "", before, after));
    }

    /** A change of a value that is too long to be shown; its name says if there is one now. */
    private List<Change> hidden(Kind kind, String before, String after) {
        if (before.equals(after)) {
            return List.of();
        }
        return List.of(change(kind, before.isEmpty() ? "added" : after.isEmpty() ? "removed" : "changed", "", ""));
    }

    private Change change(Kind kind, String name, String before, String after) {
        return new Change(kind, page, Optional.of(now), name, before, after);
    }

    private static String names(List<AuthorState> authors) {
        return authors.stream().map(AuthorState::printed).collect(Collectors.joining(", "));
    }
}
