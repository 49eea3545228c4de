package dev.roundup.cli.importer.read;

import java.util.List;

/** The formats that an import can read. */
public final class Formats {
    /** The readers, in the order in which they are asked. Those that recognise their format most surely come first. */
    private static final List<SourceReader> READERS = List.of(
            new BibtexReader(),
            new RisReader(),
            new EndNoteReader(),
            new ZoteroReader(),
            new OpenReviewReader(),
            new OpenAlexReader(),
            new CslReader(),
            new ArxivReader(),
            new AclReader(),
            new DblpReader(),
            new CsvReader(),
            new YamlReader(),
            new TomlReader(),
            new PostReader());

    /** No lab has so many papers. A file with more of them is something else. */
    private static final int MOST_PAPERS = 20_000;

    private Formats() {}

    /** Reads a list in any of the formats. */
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
                file.extension().equals("xml")
                        ? "unknown XML; the root element must be that of the ACL Anthology (collection), of DBLP (dblp) or of arXiv (feed)"
                        : "unknown format; the name must end in .bib, .ris, .enw, .json, .xml, .csv, .tsv, .yml, .yaml, .toml,"
                                + " .md, .qmd or .html");
    }
}
