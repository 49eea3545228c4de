package dev.roundup.processor.check.subject;

import dev.roundup.processor.model.Link;
import dev.roundup.processor.model.Origin;
import dev.roundup.processor.model.Paper;
import dev.roundup.processor.text.lock.RecordLine;
import dev.roundup.processor.text.lock.RecordLine.Fact;
import dev.roundup.processor.text.lock.RecordLock;
import dev.roundup.processor.url.Archive;
import dev.roundup.processor.url.PaperId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * A paper with what archives say about it, as {@code records.lock} has it.
 *
 * @param records a record for each of its ids that an archive knows, in the order of its links
 */
public record RecordedPaper(Paper paper, List<ArchiveRecord> records) {
    /** Keeps its own copy of the list. */
    public RecordedPaper {
        records = List.copyOf(records);
    }

    /**
     * What one archive says.
     *
     * @param link the link by which the paper names the archive
     */
    public record ArchiveRecord(Link link, PaperId id, Map<Fact, RecordLine> facts) {
        /** The archive's line about a fact. */
        public Optional<RecordLine> fact(Fact fact) {
            return Optional.ofNullable(facts.get(fact));
        }

        /** The id as the author wrote it. */
        public String written() {
            return link.id().map(Link.ArchiveId::value).orElse(id.id());
        }

        /** The place of the id. */
        public Origin place() {
            return link.id().map(Link.ArchiveId::origin).orElse(link.origin());
        }

        /** The name of the archive in a sentence. */
        public String archive() {
            return id.archive() == Archive.DOI
                    ? "the DOI"
                    : id.archive() == Archive.ACL
                            ? "the ACL Anthology"
                            : id.archive().title();
        }

        /** The note of a finding: the day of the record, and how to get a new one. */
        public String note() {
            return fact(Fact.ASKED)
                            .map(asked -> "asked on " + asked.since() + "; ")
                            .orElse("") + "roundup records asks again";
        }
    }

    /** A paper with what a file says about it. Empty if it says nothing. */
    public static List<RecordedPaper> of(Paper paper, RecordLock lock) {
        List<ArchiveRecord> records = new ArrayList<>();
        for (Link link : paper.links()) {
            PaperIds.of(link)
                    .filter(id -> !lock.of(id.toString()).isEmpty())
                    .ifPresent(id -> records.add(new ArchiveRecord(link, id, lock.of(id.toString()))));
        }
        return records.isEmpty() ? List.of() : List.of(new RecordedPaper(paper, records));
    }

    /**
     * The record from which the paper differs in a fact. If the paper agrees with one of several records, another one
     * counts only if it has changed since: the author chose between them.
     */
    public Optional<ArchiveRecord> differing(Fact fact, Predicate<RecordLine> agrees) {
        String agreed = said(fact)
                .flatMap(record -> record.fact(fact).stream())
                .filter(agrees)
                .map(RecordLine::since)
                .max(String::compareTo)
                .orElse("");
        return said(fact)
                .filter(record -> record.fact(fact)
                        .filter(line -> !agrees.test(line) && line.since().compareTo(agreed) > 0)
                        .isPresent())
                .findFirst();
    }

    /** The records that tell of a fact. */
    public Stream<ArchiveRecord> said(Fact fact) {
        return records.stream().filter(record -> record.fact(fact).isPresent());
    }
}
