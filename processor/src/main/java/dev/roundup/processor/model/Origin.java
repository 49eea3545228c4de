package dev.roundup.processor.model;

/**
 * Where a value was written. What it is made of is known to the reader alone; here it only says which of two values was
 * read first.
 */
public interface Origin {
    /** The origin of what was not written anywhere, such as an option; it comes before all others. */
    Origin NOWHERE = () -> -1;

    /** The value's number in reading order: an outline before its papers, a paper's values as they are written. */
    long order();
}
