package dev.roundup.processor.check.outline;

import dev.roundup.processor.check.rule.Check;
import dev.roundup.processor.check.rule.Finding;
import dev.roundup.processor.check.rule.FindingBuilder;
import dev.roundup.processor.check.rule.Rule;
import dev.roundup.processor.model.Declaration;
import dev.roundup.processor.model.Located;
import dev.roundup.processor.model.Paper;
import dev.roundup.processor.model.Publications;
import dev.roundup.processor.model.Reference;
import dev.roundup.processor.model.Roundup;
import dev.roundup.processor.model.Section;
import dev.roundup.processor.model.TypeName;
import dev.roundup.processor.text.Blank;
import dev.roundup.processor.text.KebabCase;
import dev.roundup.processor.text.Quote;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Reports an anchor of a page that leads to two places, and a key by which texts cite two papers. BibTeX ignores the
 * letter case of keys (btxdoc, section 3.1).
 */
final class DuplicateId implements Check<Declaration> {
    private static final Rule RULE =
            Rule.error("duplicate-id", "{what} {value} in {member} of {owner} is also used by {other}");

    private static final String PAPER_ID = "@Paper(id)";
    private static final String PAPER_KEY = "@Paper(citationKey)";

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public List<Finding> check(Declaration declaration) {
        if (declaration instanceof Roundup roundup) {
            return check(roundup.body().sections(), roundup, roundup.papers());
        }
        return declaration instanceof Publications list
                ? check(
                        List.of(),
                        list,
                        list.papers().stream().map(Reference::target).flatMap(Optional::stream))
                : List.of();
    }

    private static List<Finding> check(List<Section> sections, Declaration page, Stream<Paper> listed) {
        Set<TypeName> seen = new HashSet<>();
        List<Paper> papers = listed.filter(paper -> seen.add(paper.type())).toList();
        Map<String, Anchor> anchors = new HashMap<>();
        Map<String, Anchor> keys = new HashMap<>();
        return Stream.concat(
                        anchors(sections, page, papers).flatMap(anchor -> repeated(anchors, anchor.id.value(), anchor)),
                        keys(papers)
                                .flatMap(key -> repeated(keys, key.id.value().toLowerCase(Locale.ROOT), key))
                                .filter(key -> key.anchor.member.equals(PAPER_KEY)))
                .map(Repetition::finding)
                .toList();
    }

    private static Stream<Repetition> repeated(Map<String, Anchor> first, String name, Anchor anchor) {
        return Optional.ofNullable(first.putIfAbsent(name, anchor))
                .map(earlier -> new Repetition(anchor, earlier))
                .stream();
    }

    /**
     * The anchors of a page. Former ids come last: if a former id equals a present one, the finding is about the former
     * one.
     */
    private static Stream<Anchor> anchors(List<Section> sections, Declaration page, List<Paper> papers) {
        return Stream.of(
                        sections.stream()
                                .map(section -> new Anchor(
                                        section.id(),
                                        "@Section(id)",
                                        "section " + Quote.of(section.id().value()),
                                        page)),
                        papers.stream().map(DuplicateId::anchor),
                        papers.stream()
                                .flatMap(paper -> paper.anchors().formerIds().stream()
                                        .map(id -> new Anchor(
                                                id,
                                                "@Paper(formerIds)",
                                                paper.type().qualified(),
                                                paper))))
                .flatMap(anchors -> anchors);
    }

    /** The keys by which texts cite the papers. Those that papers state come last, so that the finding is about one of them. */
    private static Stream<Anchor> keys(List<Paper> papers) {
        if (papers.stream().allMatch(paper -> paper.anchors().citationKey().isEmpty())) {
            return Stream.empty();
        }
        return Stream.concat(
                papers.stream()
                        .filter(paper -> paper.anchors().citationKey().isEmpty())
                        .map(DuplicateId::anchor),
                papers.stream()
                        .flatMap(paper -> paper.anchors().citationKey().stream()
                                .filter(key -> !Blank.is(key.value()))
                                .map(key ->
                                        new Anchor(key, PAPER_KEY, paper.type().qualified(), paper))));
    }

    private static Anchor anchor(Paper paper) {
        return new Anchor(paper.anchors().id(), PAPER_ID, paper.type().qualified(), paper);
    }

    /**
     * A place on a page that an address can lead to, or a paper that texts can cite.
     *
     * @param holder the name of the place in messages
     */
    private record Anchor(Located<String> id, String member, String holder, Declaration owner) {}

    /** An anchor or key that an earlier one has already. */
    private record Repetition(Anchor anchor, Anchor earlier) {
        Finding finding() {
            boolean isKey = anchor.member.equals(PAPER_KEY);
            boolean derived = anchor.owner instanceof Paper paper
                    && anchor.member.equals(PAPER_ID)
                    && paper.anchors()
                            .id()
                            .value()
                            .equals(KebabCase.of(paper.type().simple()));
            return FindingBuilder.of(RULE, anchor.owner)
                    .with("what", isKey ? "citation key" : "id")
                    .value(anchor.id.value())
                    .member(derived ? "the class name" : anchor.member)
                    .with("other", earlier.holder)
                    .help(
                            derived
                                    ? "give one of them its own id, with id = \"…\" in @Paper"
                                    : isKey ? "choose another key" : "choose another id")
                    .at(anchor.id.origin());
        }
    }
}
