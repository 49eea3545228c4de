package dev.roundup.processor.model;

/**
 * The place where the author wrote a value. Only the reader knows how a place is represented. This class only tells
 * which of two values was read first, and whether two places are the same.
 *
 * <p>An origin never makes two values different: all origins are equal. So values that differ only in their places are
 * equal, and comparing or hashing them never calls the compiler, in any thread. To compare places, use {@link #isAt}.
 */
public abstract class Origin {
    /** The origin of a value that is written nowhere, such as an option. It comes before all others. */
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

    /**
     * The value's number in reading order: an outline comes before its papers, and a paper's values in the order in
     * which they are written.
     */
    public abstract long order();

    /**
     * The place in a notation of our own. Two readings of one place give the same text, even in different rounds of a
     * compile.
     */
    public abstract String place();

    /** Returns true if this is the same place as another. */
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
