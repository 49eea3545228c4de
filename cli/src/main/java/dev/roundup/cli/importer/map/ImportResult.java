package dev.roundup.cli.importer.map;

import dev.roundup.cli.importer.read.Entry;
import dev.roundup.cli.importer.read.Field;
import dev.roundup.cli.importer.read.SourceList;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Everything that was imported: the page of the first source, and the papers of all. */
public record ImportResult(List<ImportedSource> sources) {
    /** The formats with one paper a file. */
    private static final Set<String> ONE_PAPER = Set.of("paper", "quarto");

    /** Keeps its own copy of the list. */
    public ImportResult {
        sources = List.copyOf(sources);
    }

    /**
     * Puts sources together on one page, on which each key occurs once.
     *
     * @param fewestYears the number of years from which each becomes a section, if the sources have no sections of their
     *     own
     */
    public static ImportResult of(List<ImportedSource> sources, int fewestYears) {
        UniqueKeys keys = new UniqueKeys();
        List<ImportedSource> unique = sources.stream()
                .map(source -> new ImportedSource(
                        source.list(),
                        source.page(),
                        source.papers().stream().map(keys::of).toList()))
                .toList();
        return new ImportResult(SectionsByYear.of(unique, fewestYears));
    }

    /** The result for one source. */
    public record ImportedSource(SourceList list, ImportedPage page, List<ImportedPaper> papers) {
        /** Keeps its own copy of the list. */
        public ImportedSource {
            papers = List.copyOf(papers);
        }

        /** Maps a source. */
        public static ImportedSource of(SourceList list, String title, FieldNames names, ListedFiles assets) {
            List<ImportedPaper> papers = new ArrayList<>();
            for (Entry entry : list.entries()) {
                papers.add(PaperMapper.map(dated(entry, list, names), list.format(), list.notation(), names, assets));
            }
            Set<String> sections =
                    papers.stream().map(ImportedPaper::section).collect(Collectors.toCollection(LinkedHashSet::new));
            return new ImportedSource(list, PageMapper.map(list, title, assets, sections), papers);
        }
    }

    /** A post about one paper that names no date has the one in the name of its file. */
    private static Entry dated(Entry entry, SourceList list, FieldNames names) {
        Optional<String> day = PageMapper.dayOfName(list);
        boolean hasDate = entry.fields().stream()
                .map(field -> names.role(field.name()))
                .anyMatch(role -> role == FieldRole.DATE || role == FieldRole.YEAR);
        if (!ONE_PAPER.contains(list.format()) || list.entries().size() > 1 || hasDate || day.isEmpty()) {
            return entry;
        }
        List<Field> fields = new ArrayList<>(entry.fields());
        fields.add(new Field("date", List.of(day.get()), "", entry.line()));
        return new Entry(entry.section(), entry.line(), fields);
    }

    /** The page. */
    public ImportedPage page() {
        return sources.get(0).page();
    }

    /** The papers in order. */
    public List<ImportedPaper> papers() {
        return sources.stream().flatMap(source -> source.papers().stream()).toList();
    }
}
