package dev.roundup.cli.importer.read;

import java.util.List;

/**
 * A list as it was read.
 *
 * @param format the name of the format, which decides the meaning of the field names
 * @param notation the notation of its values
 * @param page the fields that describe the page and not a paper
 * @param faults the parts that could not be read
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

    /** A part that could not be read, and so is not imported. */
    public record ListFault(int line, String what) {}
}
