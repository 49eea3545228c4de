package dev.roundup.processor.text.similar;

import java.util.Arrays;

/**
 * Groups numbered things by their keys, so that only things with a common key have to be compared. Keys are hashes, so
 * two things in one bucket may still have nothing in common.
 */
public final class Buckets {
    /**
     * Masks the lower half of an entry, which is the number. It is large enough for any int. The upper half is the key.
     */
    private static final long NUMBER = (1L << Integer.SIZE) - 1;

    private long[] entries;
    private int size;

    public Buckets(int expected) {
        this.entries = new long[Math.max(8, expected)];
    }

    /** Receives the numbers of one bucket in ascending order, each once. */
    public interface Visitor {
        void visit(int[] numbers);
    }

    /**
     * Adds a thing to the bucket of a key.
     *
     * @param number the number of the thing, not negative
     */
    public void add(long key, int number) {
        if (size == entries.length) {
            entries = Arrays.copyOf(entries, size * 2);
        }
        long mixed = (key ^ (key >>> 29)) * 0xbf58476d1ce4e5b9L;
        entries[size++] = (mixed & ~NUMBER) | number;
    }

    /** Visits all buckets that contain more than one thing. */
    public void visit(Visitor visitor) {
        Arrays.sort(entries, 0, size);
        int start = 0;
        while (start < size) {
            int end = start + 1;
            while (end < size && (entries[end] & ~NUMBER) == (entries[start] & ~NUMBER)) {
                end++;
            }
            if (end - start > 1) {
                int[] numbers = Arrays.stream(entries, start, end)
                        .mapToInt(entry -> (int) (entry & NUMBER))
                        .distinct()
                        .toArray();
                if (numbers.length > 1) {
                    visitor.visit(numbers);
                }
            }
            start = end;
        }
    }
}
