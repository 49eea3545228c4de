package dev.roundup.processor.text.similar;

/**
 * Hashes of words, as keys in the search for similar things. Equal words have equal hashes, and different words hardly
 * ever do.
 */
public final class Fingerprint {
    public static final long EMPTY = 0xcbf29ce484222325L;
    private static final long PRIME = 0x100000001b3L;

    private Fingerprint() {}

    /** Adds a part of a word to a hash (FNV-1a, by characters). */
    public static long add(long hash, String word, int from, int to) {
        long next = hash;
        for (int i = from; i < to; i++) {
            next = (next ^ word.charAt(i)) * PRIME;
        }
        return next;
    }

    public static long add(long hash, String word) {
        return add(hash, word, 0, word.length());
    }

    /** Adds another hash to a hash. */
    static long join(long hash, long other) {
        return (hash ^ Long.rotateLeft(other, 32)) * PRIME;
    }

    /** Adds something other than a letter to a hash, such as the number of a word. */
    public static long add(long hash, int mark) {
        return (hash ^ (mark + 0x10000L)) * PRIME;
    }
}
