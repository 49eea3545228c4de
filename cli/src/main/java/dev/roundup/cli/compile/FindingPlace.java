package dev.roundup.cli.compile;

import java.util.Optional;
import java.util.OptionalLong;

/**
 * A place in a file. Lines and columns count from 1; a column counts UTF-16 units, as editors do, and a tab is one.
 *
 * @param file the file's name; empty if a finding belongs to no file
 * @param end the end of the place; empty if only its beginning is known
 * @param excerpt the source at that place
 */
public record FindingPlace(
        String file, OptionalLong line, OptionalLong column, Optional<PlaceEnd> end, Optional<SourceExcerpt> excerpt) {
    /** In no file. */
    static final FindingPlace NOWHERE = inFile("", OptionalLong.empty());

    /**
     * The end of a place.
     *
     * @param column that after the last character
     */
    public record PlaceEnd(long line, long column) {}

    /** A line of a file, or a file if the line is not known. */
    public static FindingPlace inFile(String file, OptionalLong line) {
        return new FindingPlace(file, line, OptionalLong.empty(), Optional.empty(), Optional.empty());
    }

    /**
     * A part of a source. If the source is shorter, because somebody changed it meanwhile, the place is the file.
     *
     * @param start the index of its first character
     * @param end the index after its last character
     */
    static FindingPlace in(String file, CharSequence source, int start, int end) {
        if (start < 0 || start > source.length()) {
            return inFile(file, OptionalLong.empty());
        }
        SourceLines lines = new SourceLines(source);
        int last = Math.min(Math.max(start, end), source.length());
        return new FindingPlace(
                file,
                OptionalLong.of(lines.line(start)),
                OptionalLong.of(lines.column(start)),
                Optional.of(new PlaceEnd(lines.line(last), lines.column(last))),
                Optional.of(lines.excerpt(start, last)));
    }

    /** The same place in a file of another name. */
    FindingPlace as(String name) {
        return new FindingPlace(name, line, column, end, excerpt);
    }

    /** The place as compilers write it, such as {@code Kites.java:14:22}. */
    @Override
    public String toString() {
        return file + number(line) + number(column);
    }

    private static String number(OptionalLong place) {
        return place.isPresent() ? ":" + place.getAsLong() : "";
    }
}
