package dev.roundup.processor.check.records;

import dev.roundup.processor.check.rule.Check;
import dev.roundup.processor.check.rule.Finding;
import dev.roundup.processor.check.rule.FindingBuilder;
import dev.roundup.processor.check.rule.Rule;
import dev.roundup.processor.check.subject.RecordedPaper;
import dev.roundup.processor.check.subject.RecordedPaper.ArchiveRecord;
import dev.roundup.processor.model.Authorship;
import dev.roundup.processor.model.Name;
import dev.roundup.processor.model.Paper;
import dev.roundup.processor.text.lock.RecordLine;
import dev.roundup.processor.text.lock.RecordLine.Fact;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reports a paper that has other authors in an archive. */
final class RecordAuthors implements Check<RecordedPaper> {
    private static final Rule RULE =
            Rule.warning("record-authors", "authors of {owner}: {archive} {difference} since {since}");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public List<Finding> check(RecordedPaper recorded) {
        return recorded
                .differing(
                        Fact.AUTHORS, line -> difference(recorded.paper(), line).isEmpty())
                .stream()
                .flatMap(record -> finding(recorded.paper(), record))
                .toList();
    }

    private static Stream<Finding> finding(Paper paper, ArchiveRecord record) {
        RecordLine line = record.fact(Fact.AUTHORS).orElseThrow();
        return difference(paper, line).stream()
                .map(difference -> FindingBuilder.of(RULE, paper)
                        .with("archive", record.archive())
                        .with("difference", difference.words())
                        .with("since", line.since())
                        .help(difference.help())
                        .note(record.note())
                        .at(difference.origin()));
    }

    /** A list of nobody is no record of authors. */
    private static Optional<AuthorDifference> difference(Paper paper, RecordLine line) {
        List<Name> authors =
                paper.byline().authors().stream().map(Authorship::name).toList();
        return line.authors().isEmpty()
                ? Optional.empty()
                : AuthorDifference.of(authors, paper.byline().others(), line.authors(), paper.origin());
    }
}
