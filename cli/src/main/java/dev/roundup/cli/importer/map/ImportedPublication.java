package dev.roundup.cli.importer.map;

import dev.roundup.processor.model.PublicationType;
import java.util.List;

/**
 * The publication of a paper, apart from its venue. A value that the list does not have is empty.
 *
 * @param date the date of a work without a venue
 */
public record ImportedPublication(
        PublicationType type,
        String date,
        String publisher,
        String place,
        String series,
        ImportedPosition position,
        List<String> editors,
        String isbn) {
    /** Keeps its own copy of the list. */
    public ImportedPublication {
        editors = List.copyOf(editors);
    }

    /** The place of a work within its container or series. */
    public record ImportedPosition(String volume, String number, String pages) {
        static final ImportedPosition NONE = new ImportedPosition("", "", "");
    }

    /** True if there is nothing to write. */
    public boolean isEmpty() {
        return type == PublicationType.PAPER
                && (date + publisher + place + series + isbn).isEmpty()
                && position.equals(ImportedPosition.NONE)
                && editors.isEmpty();
    }
}
