package dev.roundup.processor.text.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A group in a text that is open and not closed yet. */
final class OpenGroup {
    /** The kind of the group. */
    enum GroupKind {
        /** The text itself. */
        TEXT,
        /** Braces. */
        GROUP,
        /** The effect of a switch such as {@code \bf}, up to the end of the enclosing group. */
        SWITCH,
        /** An environment between {@code \begin} and {@code \end}. */
        ENVIRONMENT,
        /** The label of an item, in brackets. */
        LABEL
    }

    final GroupKind kind;

    /** The text that opened it: <code>{</code>, <code>\emph{</code>, <code>\begin{itemize}</code>. */
    final String opening;

    final int offset;

    /** Converts the nodes in the group when it is closed. */
    final Function<List<Inline>, List<Inline>> wrap;

    /** The text that comes after the group. */
    final String after;

    final boolean typewriter;
    final boolean inLink;
    final List<Inline> inlines = new ArrayList<>();

    /** The items of a list; null if the group is not a list. */
    final @Nullable List<List<Block>> items;

    private OpenGroup(
            GroupKind kind,
            String opening,
            int offset,
            Function<List<Inline>, List<Inline>> wrap,
            String after,
            boolean typewriter,
            boolean inLink,
            @Nullable List<List<Block>> items) {
        this.kind = kind;
        this.opening = opening;
        this.offset = offset;
        this.wrap = wrap;
        this.after = after;
        this.typewriter = typewriter;
        this.inLink = inLink;
        this.items = items;
    }

    static OpenGroup text() {
        return new OpenGroup(GroupKind.TEXT, "", 0, inlines -> inlines, "", false, false, null);
    }

    /** Makes a group that inherits everything from this one. */
    OpenGroup within(GroupKind other, String openedBy, int at) {
        return new OpenGroup(other, openedBy, at, same -> same, "", typewriter, inLink, null);
    }

    /** The name of an environment. */
    String name() {
        return opening.substring(opening.indexOf('{') + 1, opening.length() - 1);
    }

    OpenGroup wrapping(Function<List<Inline>, List<Inline>> wrapping) {
        return new OpenGroup(kind, opening, offset, wrapping, after, typewriter, inLink, items);
    }

    OpenGroup followedBy(String words) {
        return new OpenGroup(kind, opening, offset, wrap, words, typewriter, inLink, items);
    }

    OpenGroup asTypewriter() {
        return new OpenGroup(kind, opening, offset, wrap, after, true, inLink, items);
    }

    OpenGroup asLink() {
        return new OpenGroup(kind, opening, offset, wrap, after, typewriter, true, items);
    }

    OpenGroup asList() {
        return new OpenGroup(kind, opening, offset, wrap, after, typewriter, inLink, new ArrayList<>());
    }
}
