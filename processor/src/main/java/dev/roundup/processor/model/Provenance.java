package dev.roundup.processor.model;

/** The kind of file from which a declaration was read. */
public enum Provenance {
    /** A source file of this compile. */
    SOURCE,
    /** A class file of the same module, from an earlier compile. */
    MODULE,
    /** A class file of another module or jar. It is checked for errors only. */
    LIBRARY
}
