package dev.roundup.processor.check.outline;

import dev.roundup.processor.check.rule.Check;
import dev.roundup.processor.check.rule.Finding;
import dev.roundup.processor.check.rule.FindingBuilder;
import dev.roundup.processor.check.rule.Rule;
import dev.roundup.processor.model.Declaration;
import dev.roundup.processor.model.Located;
import dev.roundup.processor.model.Paper;
import dev.roundup.processor.model.Roundup;
import dev.roundup.processor.model.TypeName;
import dev.roundup.processor.text.KebabCase;
import dev.roundup.processor.text.Quote;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Reports an anchor of a page that leads to two places. */
final class DuplicateId implements Check<Roundup> {
    private static final Rule RULE =
            Rule.error("duplicate-id", "id {value} in {member} of {owner} is also used by {other}");

    private static final String PAPER_ID = "@Paper(id)";

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public List<Finding> check(Roundup roundup) {
        Map<String, Anchor> first = new HashMap<>();
        return anchors(roundup)
                .flatMap(anchor -> {
                    Anchor earlier = first.putIfAbsent(anchor.id.value(), anchor);
                    return earlier == null ? Stream.of() : Stream.of(finding(anchor, earlier));
                })
                .toList();
    }

    /**
     * The anchors of a page. Former ids come last: if a former id equals a present one, the finding is about the former
     * one.
     */
    private static Stream<Anchor> anchors(Roundup roundup) {
        Set<TypeName> seen = new HashSet<>();
        List<Paper> papers =
                roundup.papers().filter(paper -> seen.add(paper.type())).toList();
        return Stream.of(
                        roundup.body().sections().stream()
                                .map(section -> new Anchor(
                                        section.id(),
                                        "@Section(id)",
                                        "section " + Quote.of(section.id().value()),
                                        roundup)),
                        papers.stream()
                                .map(paper -> new Anchor(
                                        paper.anchors().id(),
                                        PAPER_ID,
                                        paper.type().qualified(),
                                        paper)),
                        papers.stream()
                                .flatMap(paper -> paper.anchors().formerIds().stream()
                                        .map(id -> new Anchor(
                                                id,
                                                "@Paper(formerIds)",
                                                paper.type().qualified(),
                                                paper))))
                .flatMap(anchors -> anchors);
    }

    private Finding finding(Anchor anchor, Anchor earlier) {
        boolean derived = anchor.owner instanceof Paper paper
                && anchor.member.equals(PAPER_ID)
                && paper.anchors().id().value().equals(KebabCase.of(paper.type().simple()));
        return FindingBuilder.of(RULE, anchor.owner)
                .value(anchor.id.value())
                .member(derived ? "the class name" : anchor.member)
                .with("other", earlier.holder)
                .help(derived ? "give one of them its own id, with id = \"…\" in @Paper" : "choose another id")
                .at(anchor.id.origin());
    }

    /**
     * A place on a page that an address can lead to.
     *
     * @param holder the name of the place in messages
     */
    private record Anchor(Located<String> id, String member, String holder, Declaration owner) {}
}
