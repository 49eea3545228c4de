package dev.roundup.cli.importer.read;

import java.util.List;

/**
 * A list as it was read.
 *
 * @param format the name of the format, which decides the meaning of the field names
 * @param notation the notation of its values
 * @param page the fields that describe the page and not a paper
 * @param faults the parts that could not be read or are doubtful
 */
public record SourceList(
        SourceFile file,
        String format,
        Notation notation,
        List<Field> page,
        List<Entry> entries,
        List<ListFault> faults) {
    /** Keeps its own copies of the lists. */
    public SourceList {
        page = List.copyOf(page);
        entries = List.copyOf(entries);
        faults = List.copyOf(faults);
    }

    /** The notation of values. */
    public enum Notation {
        /** TeX, with letters of all languages. */
        TEX,
        /** Text as people paste it, with formulas in TeX. */
        PASTED,
        /** Text without any special characters. */
        PLAIN
    }

    /**
     * A part that could not be read, or that somebody should check.
     *
     * @param isRead true if the part was read, so that it is only doubtful
     */
    public record ListFault(int line, String what, boolean isRead) {
        ListFault(int line, String what) {
            this(line, what, false);
        }

        static ListFault doubtful(int line, String what) {
            return new ListFault(line, what, true);
        }
    }
}
