package dev.roundup.processor.text.lock;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A line of {@code links.lock}: what became of an address.
 *
 * <pre>
 * https://example.org/old moved 301 2026-05-04 2026-11-28 https://example.org/new
 * </pre>
 *
 * @param address the address as the author wrote it, or as Roundup made it from an id
 * @param status the status of the last answer, or a word such as {@code timeout}
 * @param first the day on which this verdict was first seen, such as {@code 2026-05-04}
 * @param last the day on which it was last seen
 * @param other the new address of one that has moved, or the archived copy of a dead one; empty if there is none
 */
public record LinkRecord(
        String address, Verdict verdict, String status, String first, String last, Optional<String> other) {
    /** Sorts by address. */
    public static final Comparator<LinkRecord> ORDER = Comparator.comparing(LinkRecord::address);

    /** The status of a page that does not have the part that a fragment names. */
    public static final String NO_FRAGMENT = "no-fragment";

    /** The status of a page in place of a PDF. */
    public static final String NOT_PDF = "not-pdf";

    private static final Pattern BLANKS = Pattern.compile("[ \\t]+");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern ADDRESS = Pattern.compile("(?i)https?://\\S+");
    private static final int FIELDS = 5;

    /** The fate of an address. */
    public enum Verdict {
        /** It leads where it should. */
        OK,
        /** The server says for good that it is elsewhere. */
        MOVED,
        /** It leads to something else than the link promises. */
        WRONG,
        /** It leads nowhere. */
        DEAD,
        /** Nobody could tell: the server refused us, or did not answer. */
        UNKNOWN;

        /** The word in the file. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Optional<Verdict> of(String word) {
            return Stream.of(values())
                    .filter(verdict -> verdict.word().equals(word))
                    .findFirst();
        }
    }

    /** The line of the file. */
    public String line() {
        return Stream.concat(Stream.of(address, verdict.word(), status, first, last), other.stream())
                .collect(Collectors.joining(" "));
    }

    /** The same line with another address. */
    public LinkRecord with(String address) {
        return new LinkRecord(this.address, verdict, status, first, last, Optional.of(address));
    }

    /** True if nothing but days differs. */
    public boolean saysTheSameAs(LinkRecord another) {
        return address.equals(another.address)
                && verdict == another.verdict
                && status.equals(another.status)
                && other.equals(another.other);
    }

    /** Reads a line. Empty if it is none of the file. Fields after the sixth are of a later version. */
    static Optional<LinkRecord> of(String line) {
        List<String> fields = BLANKS.splitAsStream(line.strip()).toList();
        if (fields.size() < FIELDS
                || !ADDRESS.matcher(fields.get(0)).matches()
                || !DAY.matcher(fields.get(3)).matches()
                || !DAY.matcher(fields.get(4)).matches()) {
            return Optional.empty();
        }
        Optional<String> other = fields.stream()
                .skip(FIELDS)
                .findFirst()
                .filter(given -> ADDRESS.matcher(given).matches());
        return Verdict.of(fields.get(1))
                .map(verdict ->
                        new LinkRecord(fields.get(0), verdict, fields.get(2), fields.get(3), fields.get(4), other));
    }
}
