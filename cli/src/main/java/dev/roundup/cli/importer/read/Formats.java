package dev.roundup.cli.importer.read;

import java.util.List;

/** The formats that are known. */
public final class Formats {
    /** Asked in order, so what recognises itself most surely stands first. */
    private static final List<SourceReader> READERS =
            List.of(new BibtexReader(), new CslReader(), new CsvReader(), new YamlReader(), new PostReader());

    private Formats() {}

    /** Reads a list in whichever format it is. */
    public static SourceList read(SourceFile file) throws UnreadableSource {
        for (SourceReader reader : READERS) {
            if (reader.reads(file)) {
                return reader.read(file);
            }
        }
        throw new UnreadableSource(
                "of no known format; the name should end in .bib, .json, .csv, .tsv, .yml, .yaml, .md or .html");
    }
}
