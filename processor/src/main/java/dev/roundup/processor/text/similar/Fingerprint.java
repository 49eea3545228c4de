package dev.roundup.processor.text.similar;

/** Hashes of words that are equal where the words are, and hardly ever else: keys by which to look for what is alike. */
public final class Fingerprint {
    public static final long EMPTY = 0xcbf29ce484222325L;
    private static final long PRIME = 0x100000001b3L;

    private Fingerprint() {}

    /** Goes on with a part of a word (FNV-1a, by characters). */
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

    /** Goes on with what has a hash of its own. */
    static long join(long hash, long other) {
        return (hash ^ Long.rotateLeft(other, 32)) * PRIME;
    }

    /** Goes on with something that is no letter, such as the number of a word. */
    public static long add(long hash, int mark) {
        return (hash ^ (mark + 0x10000L)) * PRIME;
    }
}
