package dev.roundup.cli.importer.read;

import java.util.List;

/** The formats that are known. */
public final class Formats {
    /** Asked in order, so what recognises itself most surely stands first. */
    private static final List<SourceReader> READERS =
            List.of(new BibtexReader(), new CslReader(), new CsvReader(), new YamlReader(), new PostReader());

    /** No lab has as many; what names more is something else. */
    private static final int MOST_PAPERS = 20_000;

    private Formats() {}

    /** Reads a list in whichever format it is. */
    public static SourceList read(SourceFile file) throws UnreadableSource {
        for (SourceReader reader : READERS) {
            if (reader.reads(file)) {
                SourceList list = reader.read(file);
                if (list.entries().size() > MOST_PAPERS) {
                    throw new UnreadableSource(
                            "the list has " + list.entries().size() + " papers; the limit is " + MOST_PAPERS);
                }
                return list;
            }
        }
        throw new UnreadableSource(
                "unknown format; the name must end in .bib, .json, .csv, .tsv, .yml, .yaml, .md or .html");
    }
}
