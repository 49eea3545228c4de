package dev.roundup.processor.model;

/** From where a declaration was read. */
public enum Provenance {
    /** From a source of this compile. */
    SOURCE,
    /** From a class file of the same module, compiled before. */
    MODULE,
    /** From another module or jar, which was checked where it was compiled. */
    LIBRARY
}
