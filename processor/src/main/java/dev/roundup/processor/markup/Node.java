package dev.roundup.processor.markup;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A part of a page, at one place of it. */
public abstract sealed class Node permits Element, Characters, Raw, Written {
    @Nullable
    Element parent;

    Node() {}

    /** The same at no place, with all that is in it. */
    public abstract Node copy();

    /** Takes it out of what it is in, if it is in anything. */
    public final void remove() {
        replaceWith(List.of());
    }

    /** Puts another one in its place. */
    public final void replaceWith(Node other) {
        replaceWith(List.of(other));
    }

    /** Puts others in its place, which are taken out of theirs; one that is at no place has nothing put in it. */
    public final void replaceWith(List<? extends Node> others) {
        if (parent != null) {
            parent.replace(this, others);
        }
    }
}
