package dev.roundup.processor.check.outline;

import dev.roundup.processor.check.rule.Check;
import dev.roundup.processor.check.rule.Finding;
import dev.roundup.processor.check.rule.FindingBuilder;
import dev.roundup.processor.check.rule.Rule;
import dev.roundup.processor.model.Appearance;
import dev.roundup.processor.model.Declaration;
import dev.roundup.processor.model.Located;
import dev.roundup.processor.model.Paper;
import dev.roundup.processor.model.Publication;
import dev.roundup.processor.model.WrittenDate;
import dev.roundup.processor.text.Quote;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reports a value of a paper's publication that citations leave out, because its appearance states another one. */
final class PublicationConflict implements Check<Declaration> {
    private static final Rule RULE =
            Rule.warning("publication-conflict", "{value} in {member} of {owner} is not cited, because {other}");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public List<Finding> check(Declaration declaration) {
        if (!(declaration instanceof Paper paper)
                || !paper.presentation().publication().isStated()
                || paper.presentation().appearances().isEmpty()) {
            return List.of();
        }
        Publication publication = paper.presentation().publication();
        return paper.presentation().cited().filter(any -> publication.isPaper()).stream()
                .flatMap(appearance -> pairs(publication, appearance))
                .flatMap(pair -> finding(paper, pair).stream())
                .toList();
    }

    /** The same member of both annotations. */
    private record StatedPair(String member, Optional<Located<String>> left, Optional<Located<String>> cited) {}

    private static Stream<StatedPair> pairs(Publication publication, Appearance appearance) {
        return Stream.of(
                new StatedPair(
                        "date",
                        publication.date().map(PublicationConflict::located),
                        appearance.date().map(PublicationConflict::located)),
                new StatedPair("volume", publication.volume(), appearance.volume()),
                new StatedPair("number", publication.number(), appearance.number()),
                new StatedPair("pages", publication.pages(), appearance.pages()));
    }

    private static Located<String> located(WrittenDate date) {
        return new Located<>(date.written(), date.origin());
    }

    private Optional<Finding> finding(Paper paper, StatedPair pair) {
        return pair.left.flatMap(left -> pair.cited
                .filter(cited -> !cited.value().equals(left.value()))
                .map(cited -> FindingBuilder.of(RULE, paper)
                        .value(left.value())
                        .member("@Publication(" + pair.member + ")")
                        .with("other", "@AppearedIn(" + pair.member + ") is " + Quote.of(cited.value()))
                        .help("delete one of the two")
                        .at(left.origin())));
    }
}
