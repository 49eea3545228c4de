package dev.roundup.processor.check.tags;

import dev.roundup.processor.check.rule.Check;
import dev.roundup.processor.check.rule.Edit;
import dev.roundup.processor.check.rule.Finding;
import dev.roundup.processor.check.rule.FindingBuilder;
import dev.roundup.processor.check.rule.Fix;
import dev.roundup.processor.check.rule.Fix.Certainty;
import dev.roundup.processor.check.rule.Hint;
import dev.roundup.processor.check.rule.Rule;
import dev.roundup.processor.model.Declaration;
import dev.roundup.processor.model.Origin;
import dev.roundup.processor.model.Paper;
import dev.roundup.processor.model.Provenance;
import dev.roundup.processor.model.Roundup;
import dev.roundup.processor.model.Site;
import dev.roundup.processor.model.Topic;
import dev.roundup.processor.model.TypeName;
import dev.roundup.processor.text.Quote;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Reports one topic in several spellings, among the tags of a page or in the vocabulary. If there is a vocabulary, the
 * tags of papers are not compared, because a tag that is not in it is unknown anyway.
 */
final class SimilarTag implements Check<Roundup> {
    private static final Rule RULE =
            Rule.warning("similar-tag", "tag {value} in {member} of {owner} looks like {other}");

    /** A place where a spelling is used. */
    private record TagUse(Declaration owner, String member, boolean isOurs, Origin origin) {
        static TagUse of(Topic topic) {
            boolean isKey = topic.key().origin().isAt(topic.name().origin());
            return new TagUse(
                    topic,
                    isKey ? "the value" : "@Topic(name)",
                    true,
                    topic.name().origin());
        }
    }

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public List<Finding> check(Roundup roundup) {
        Map<String, List<TagUse>> uses = new LinkedHashMap<>();
        roundup.site()
                .flatMap(Site::topics)
                .ifPresent(topics ->
                        topics.all().forEach(topic -> add(uses, topic.name().value(), TagUse.of(topic))));
        Set<TypeName> seen = new HashSet<>();
        roundup.papers()
                .filter(paper -> seen.add(paper.type())
                        && paper.site().flatMap(Site::topics).isEmpty())
                .forEach(paper -> add(uses, paper));
        return TagGroups.of(uses.keySet()).stream()
                .flatMap(group -> findings(group, uses))
                .toList();
    }

    private static void add(Map<String, List<TagUse>> uses, Paper paper) {
        boolean isOurs = paper.provenance() != Provenance.LIBRARY;
        paper.summary()
                .tags()
                .forEach(tag -> add(uses, tag.written(), new TagUse(paper, "@Tag", isOurs, tag.origin())));
    }

    private static void add(Map<String, List<TagUse>> uses, String spelling, TagUse use) {
        uses.computeIfAbsent(spelling, any -> new ArrayList<>(1)).add(use);
    }

    /** The most frequent spelling is the one to keep, and the first one among equals. */
    private Stream<Finding> findings(List<String> group, Map<String, List<TagUse>> uses) {
        int most = group.stream()
                .mapToInt(spelling -> uses(uses, spelling).size())
                .max()
                .orElse(0);
        String kept = group.stream()
                .filter(spelling -> uses(uses, spelling).size() == most)
                .findFirst()
                .orElseThrow();
        TagUse keptUse = uses(uses, kept).get(0);
        return group.stream()
                .filter(spelling -> !spelling.equals(kept))
                .flatMap(spelling -> finding(spelling, uses(uses, spelling), kept, keptUse).stream());
    }

    private static List<TagUse> uses(Map<String, List<TagUse>> uses, String spelling) {
        return uses.getOrDefault(spelling, List.of());
    }

    private static Fix fix(String spelling, List<TagUse> uses, String kept) {
        return new Fix(
                Certainty.PROPOSED,
                Hint.write(kept),
                uses.stream()
                        .filter(TagUse::isOurs)
                        .<Edit>map(use -> Edit.Replace.all(use.origin, spelling, kept))
                        .toList());
    }

    private Optional<Finding> finding(String spelling, List<TagUse> uses, String kept, TagUse keptUse) {
        return uses.stream().filter(TagUse::isOurs).findFirst().map(use -> {
            FindingBuilder finding = FindingBuilder.of(RULE, use.owner)
                    .value(spelling)
                    .member(use.member)
                    .with("other", Quote.of(kept) + " in " + keptUse.member + " of " + keptUse.owner.displayName())
                    .fix(
                            Optional.of(fix(spelling, uses, kept)).filter(any -> !(use.owner instanceof Topic)),
                            "keep one of the two topics");
            if (uses.size() > 1) {
                finding.note("it appears in " + uses.size() + " places");
            }
            return finding.at(use.origin);
        });
    }
}
