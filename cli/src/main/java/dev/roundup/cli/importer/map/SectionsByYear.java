package dev.roundup.cli.importer.map;

import dev.roundup.cli.importer.map.ImportResult.ImportedSource;
import dev.roundup.cli.importer.map.ImportedPage.ImportedSection;
import dev.roundup.processor.model.SectionKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;

/** Divides a list of several years that has no sections of its own, with the newest year first. */
final class SectionsByYear {
    private static final String UNDATED = "Without a year";
    private static final String POST = "post";

    private SectionsByYear() {}

    static List<ImportedSource> of(List<ImportedSource> sources, int fewest) {
        NavigableSet<String> years = new TreeSet<>(Comparator.reverseOrder());
        papers(sources).forEach(paper -> paper.year().ifPresent(years::add));
        boolean isDivided = sources.stream()
                        .anyMatch(source -> source.list().format().equals(POST)
                                || source.page().sections().stream()
                                        .anyMatch(section -> !section.title().isEmpty()))
                || papers(sources).stream().anyMatch(paper -> !paper.section().isEmpty());
        if (isDivided || years.isEmpty() || years.size() < fewest) {
            return sources;
        }
        List<String> titles = new ArrayList<>(years);
        if (papers(sources).stream().anyMatch(paper -> paper.year().isEmpty())) {
            titles.add(UNDATED);
        }
        List<ImportedSection> sections = titles.stream()
                .map(title -> new ImportedSection(title, SectionKind.PAPERS, Optional.empty(), Optional.empty()))
                .toList();
        return sources.stream()
                .map(source -> new ImportedSource(
                        source.list(),
                        source.page().with(sections),
                        source.papers().stream()
                                .map(paper -> paper.in(paper.year().orElse(UNDATED)))
                                .toList()))
                .toList();
    }

    private static List<ImportedPaper> papers(List<ImportedSource> sources) {
        return sources.stream().flatMap(source -> source.papers().stream()).toList();
    }
}
