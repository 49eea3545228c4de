package dev.roundup.processor.render.page;

import dev.roundup.processor.model.Badge;
import dev.roundup.processor.model.Paper;
import dev.roundup.processor.model.Roundup;
import dev.roundup.processor.model.SectionKind;
import dev.roundup.processor.render.output.InterfaceWords;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Counts the papers of a page and those with a distinction. Workshops that the lab organises and keynotes are not
 * papers.
 */
final class PaperCounts {
    private static final Set<SectionKind> OF_PAPERS =
            Set.of(SectionKind.PAPERS, SectionKind.WORKSHOPS, SectionKind.FINDINGS);

    /** The keys of their words by annotation, in the order of the page. */
    private static final Map<String, String> DISTINCTIONS = new LinkedHashMap<>();

    static {
        DISTINCTIONS.put("Oral", "orals");
        DISTINCTIONS.put("Spotlight", "spotlights");
        DISTINCTIONS.put("Award", "awards");
    }

    private PaperCounts() {}

    /** The counts in words, for example {@code 11 papers, 1 oral}; empty for fewer than two papers. */
    static Optional<String> of(Roundup roundup, InterfaceWords words) {
        List<Paper> papers = roundup.body().sections().stream()
                .filter(section -> OF_PAPERS.contains(section.kind()))
                .flatMap(section -> section.papers())
                .toList();
        String counts = Stream.concat(
                        Stream.of(words.count("papers", papers.size())),
                        DISTINCTIONS.entrySet().stream()
                                .map(entry -> Map.entry(entry.getValue(), having(papers, entry.getKey())))
                                .filter(entry -> entry.getValue() > 0)
                                .map(entry -> words.count(entry.getKey(), entry.getValue())))
                .collect(Collectors.joining(words.between("series")));
        return Optional.of(counts).filter(any -> papers.size() > 1);
    }

    private static int having(List<Paper> papers, String annotation) {
        return (int) papers.stream()
                .flatMap(paper -> paper.presentation().badges().stream().map(Badge::annotation))
                .filter(annotation::equals)
                .count();
    }
}
