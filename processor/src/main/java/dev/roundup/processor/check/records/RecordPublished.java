package dev.roundup.processor.check.records;

import dev.roundup.processor.check.rule.Check;
import dev.roundup.processor.check.rule.Finding;
import dev.roundup.processor.check.rule.FindingBuilder;
import dev.roundup.processor.check.rule.Fix;
import dev.roundup.processor.check.rule.Rule;
import dev.roundup.processor.check.subject.PaperIds;
import dev.roundup.processor.check.subject.RecordedPaper;
import dev.roundup.processor.check.subject.RecordedPaper.ArchiveRecord;
import dev.roundup.processor.model.Paper;
import dev.roundup.processor.text.lock.RecordLine;
import dev.roundup.processor.text.lock.RecordLine.Fact;
import dev.roundup.processor.url.Archive;
import dev.roundup.processor.url.PaperId;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** Reports a preprint that now has the DOI of a published version, if the paper names no other published version. */
final class RecordPublished implements Check<RecordedPaper> {
    private static final Rule RULE =
            Rule.warning("record-published", "preprint {value} in {member} of {owner} was published as {doi}");

    private static final Set<Archive> PUBLISHERS = EnumSet.of(Archive.DOI, Archive.ACL);

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public List<Finding> check(RecordedPaper recorded) {
        return recorded
                .said(Fact.PUBLISHED)
                .filter(record -> isOnlyPreprint(recorded.paper(), record))
                .findFirst()
                .map(record -> finding(recorded.paper(), record))
                .stream()
                .toList();
    }

    private static Finding finding(Paper paper, ArchiveRecord record) {
        RecordLine line = record.fact(Fact.PUBLISHED).orElseThrow();
        return FindingBuilder.of(RULE, paper)
                .value(record.written())
                .member("@" + record.link().annotation())
                .with("doi", line.value())
                .fix(Fix.add(record.place(), Archive.DOI.annotation(line.value()))
                        .proposed())
                .note(record.archive() + " has said so since " + line.since() + "; " + record.note())
                .at(record.place());
    }

    /** True if all other ids are those of preprints and reviews. */
    private static boolean isOnlyPreprint(Paper paper, ArchiveRecord record) {
        Predicate<PaperId> isThis = record.id()::equals;
        return PaperIds.of(paper).stream().filter(isThis.negate()).noneMatch(id -> PUBLISHERS.contains(id.archive()));
    }
}
