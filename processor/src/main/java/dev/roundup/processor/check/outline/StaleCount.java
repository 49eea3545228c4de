package dev.roundup.processor.check.outline;

import dev.roundup.processor.check.rule.Check;
import dev.roundup.processor.check.rule.Finding;
import dev.roundup.processor.check.rule.Fix;
import dev.roundup.processor.check.rule.Rule;
import dev.roundup.processor.model.Badge;
import dev.roundup.processor.model.Paper;
import dev.roundup.processor.model.Roundup;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Reports a number of papers in prose that fits neither the page nor a section nor the papers with one badge ("two
 * papers are orals").
 */
final class StaleCount implements Check<Roundup> {
    private static final Rule RULE =
            Rule.warning("stale-count", "{value} in {member} of {owner} at {place} is wrong: the page lists {count}");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public List<Finding> check(Roundup roundup) {
        Set<Integer> right = counts(roundup);
        return CountedText.of(roundup).stream()
                .flatMap(text -> PaperNumber.in(text.text().source()).stream()
                        .filter(count -> !right.contains(count.value()))
                        .map(count -> finding(roundup, text, count)))
                .toList();
    }

    private static Set<Integer> counts(Roundup roundup) {
        Set<Integer> counts = new HashSet<>();
        counts.add((int) roundup.papers().count());
        roundup.body()
                .sections()
                .forEach(section -> counts.add((int) section.papers().count()));
        Map<String, Integer> badges = new HashMap<>();
        roundup.papers().forEach(paper -> badges(paper).forEach(badge -> badges.merge(badge, 1, Integer::sum)));
        counts.addAll(badges.values());
        return counts;
    }

    private static Stream<String> badges(Paper paper) {
        return paper.presentation().badges().stream().map(Badge::annotation).distinct();
    }

    private static String perSection(Roundup roundup) {
        String example = roundup.body().sections().stream()
                .map(section -> section.id().value())
                .findFirst()
                .orElse("id");
        return "{{papers:" + example + "}} counts one section";
    }

    private Finding finding(Roundup roundup, CountedText text, PaperNumber count) {
        return text.finding(
                        RULE,
                        roundup,
                        count.offset(),
                        count.offset() + count.words().length())
                .value(count.words())
                .with("count", Long.toString(roundup.papers().count()))
                .fix(Fix.certain(
                                "write {{papers}}, and Roundup fills in the number; " + perSection(roundup),
                                text.replaced(
                                        count.offset(),
                                        count.offset() + count.number().length(),
                                        "{{papers}}"))
                        .proposed())
                .at(text.text().origin());
    }
}
