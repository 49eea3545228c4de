package dev.roundup.cli.importer.read;

/** Reads one format. */
interface SourceReader {
    /** True if this reader reads the format of the file. */
    boolean reads(SourceFile file);

    /**
     * Reads a list.
     *
     * @throws UnreadableSource if the file as a whole cannot be read
     */
    SourceList read(SourceFile file) throws UnreadableSource;
}
