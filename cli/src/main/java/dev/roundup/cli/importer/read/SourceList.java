package dev.roundup.cli.importer.read;

import java.util.List;

/**
 * A list as it was read.
 *
 * @param format its name, which chooses the names of fields
 * @param notation how its values are written
 * @param page what it says of itself rather than of a paper
 * @param faults what could not be read
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

    /** How values are written. */
    public enum Notation {
        /** TeX, with letters of any language. */
        TEX,
        /** Text as people paste it, in which formulas are TeX. */
        PASTED,
        /** Text in which nothing means anything but itself. */
        PLAIN
    }

    /** Something that could not be read, and so is not imported. */
    public record ListFault(int line, String what) {}
}
