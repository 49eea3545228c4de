package dev.roundup.cli.source;

/**
 * A change of a file.
 *
 * @param file the URI of the file
 * @param offset the index of the first character that is replaced
 * @param length the number of characters that are replaced; 0 to insert
 */
public record TextEdit(String file, int offset, int length, String replacement) {
    /** The index after the last character that is replaced. */
    public int end() {
        return offset + length;
    }

    /** True if only one of the two can be made. Two insertions of whole lines at one place can both be made. */
    public boolean overlaps(TextEdit other) {
        if (!file.equals(other.file)) {
            return false;
        }
        if (length == 0 && other.length == 0) {
            return offset == other.offset && !(isLine() && other.isLine());
        }
        boolean isInsertion = length == 0 || other.length == 0;
        return isInsertion
                ? offset <= other.end() && other.offset <= end()
                : offset < other.end() && other.offset < end();
    }

    private boolean isLine() {
        return replacement.endsWith("\n") || replacement.endsWith("\r");
    }
}
