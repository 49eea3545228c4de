package dev.roundup.processor.model;

/**
 * Where a value was written. What it is made of is known to the reader alone; here it only says which of two values was
 * read first, and whether two places are the same.
 *
 * <p>It is no part of what a value is: all origins are equal. So values that differ in nothing but their places are equal,
 * and to compare or hash one never asks a compiler, in whatever thread. Who wants to know about places asks for them.
 */
public abstract class Origin {
    /** The origin of what was not written anywhere, such as an option; it comes before all others. */
    public static final Origin NOWHERE = new Origin() {
        @Override
        public long order() {
            return -1;
        }

        @Override
        public String place() {
            return "";
        }
    };

    /** The value's number in reading order: an outline before its papers, a paper's values as they are written. */
    public abstract long order();

    /** The place in words of our own: the same for two readings of one place, also in different rounds of a compile. */
    public abstract String place();

    /** Whether this is the same place as another. */
    public final boolean isAt(Origin other) {
        return place().equals(other.place());
    }

    @Override
    public final boolean equals(Object other) {
        return other instanceof Origin;
    }

    @Override
    public final int hashCode() {
        return 0;
    }
}
