package dev.roundup.processor.text.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Something that was opened in a text and is not closed yet. */
final class OpenGroup {
    /** What was opened. */
    enum GroupKind {
        /** The text itself. */
        TEXT,
        /** Braces. */
        GROUP,
        /** What a switch such as {@code \bf} changes, to the end of what is around it. */
        SWITCH,
        /** What stands between {@code \begin} and {@code \end}. */
        ENVIRONMENT,
        /** The label of an item, in brackets. */
        LABEL
    }

    final GroupKind kind;

    /** What opened it, as it was written: <code>{</code>, <code>\emph{</code>, <code>\begin{itemize}</code>. */
    final String opening;

    final int offset;

    /** What becomes of the pieces in it. */
    final Function<List<Inline>, List<Inline>> wrap;

    /** What is shown behind it. */
    final String after;

    final boolean typewriter;
    final boolean inLink;
    final List<Inline> inlines = new ArrayList<>();

    /** The items of a list; null where it is none. */
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

    /** One that changes nothing of what is around it. */
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
