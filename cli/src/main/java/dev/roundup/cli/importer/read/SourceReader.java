package dev.roundup.cli.importer.read;

/** Reads one format. */
interface SourceReader {
    /** Whether a file is of the format. */
    boolean reads(SourceFile file);

    /**
     * Reads a list.
     *
     * @throws UnreadableSource where the file as a whole cannot be read
     */
    SourceList read(SourceFile file) throws UnreadableSource;
}
