package dev.roundup.cli.records;

import dev.roundup.cli.importer.read.Entry;
import dev.roundup.cli.importer.read.SourceList;
import dev.roundup.processor.url.PaperId;

/** What a service answers about a paper. */
public sealed interface RecordAnswer {
    /** The id that it was asked about. */
    PaperId id();

    /**
     * The paper.
     *
     * @param list the answer, with the paper as its only entry
     */
    record Known(PaperId id, SourceList list) implements RecordAnswer {
        /** The paper with all its fields. */
        public Entry entry() {
            return list.entries().get(0);
        }
    }

    /**
     * No paper.
     *
     * @param message names the service, and says what it answered
     */
    record Unknown(PaperId id, String message) implements RecordAnswer {}
}
