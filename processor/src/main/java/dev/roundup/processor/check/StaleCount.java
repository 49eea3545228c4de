package dev.roundup.processor.check;

import dev.roundup.processor.model.Badge;
import dev.roundup.processor.model.Paper;
import dev.roundup.processor.model.Roundup;
import dev.roundup.processor.model.Section;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Prose tells a number of papers that is not that of the page, of a section, or of the papers with one badge ("two papers
 * are orals").
 */
final class StaleCount implements Check<Roundup> {
    @Override
    public Rule rule() {
        return Rule.STALE_COUNT;
    }

    @Override
    public List<Finding> check(Roundup roundup) {
        Set<Long> right = counts(roundup);
        return CountedText.of(roundup).stream()
                .flatMap(text -> NumberOfPapers.in(text.text().source()).stream()
                        .filter(count -> !right.contains((long) count.value()))
                        .map(count -> finding(roundup, text, count)))
                .toList();
    }

    private static Set<Long> counts(Roundup roundup) {
        Stream<Long> sections = roundup.sections().stream().map(Section::papers).map(Stream::count);
        Map<String, Long> badges = roundup.papers()
                .flatMap(StaleCount::badges)
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        return Stream.of(Stream.of(roundup.papers().count()), sections, badges.values().stream())
                .flatMap(counts -> counts)
                .collect(Collectors.toSet());
    }

    private static Stream<String> badges(Paper paper) {
        return paper.badges().stream().map(Badge::annotation).distinct();
    }

    private Finding finding(Roundup roundup, CountedText text, NumberOfPapers count) {
        return FindingBuilder.of(rule(), roundup)
                .value(count.words())
                .member(text.member())
                .with("place", text.place(count.offset()))
                .with("count", Long.toString(roundup.papers().count()))
                .help("write {{papers}}, which counts them, or {{papers:id}} with the id of a section")
                .at(text.text().origin());
    }
}
