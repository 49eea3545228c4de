package dev.roundup.cli.importer;

import dev.roundup.cli.compile.SourceTree;
import dev.roundup.cli.importer.map.FieldNames;
import dev.roundup.cli.importer.map.ImportResult;
import dev.roundup.cli.importer.map.ImportResult.ImportedSource;
import dev.roundup.cli.importer.map.ImportedPaper;
import dev.roundup.cli.importer.map.ImportedPaper.ImportedExtra;
import dev.roundup.cli.importer.map.ListedFiles;
import dev.roundup.cli.importer.write.KnownPapers;
import dev.roundup.cli.importer.write.Sources;
import dev.roundup.cli.importer.write.Sources.SourceSettings;
import dev.roundup.cli.records.RecordAnswer;
import dev.roundup.processor.check.subject.PaperIds;
import dev.roundup.processor.model.Paper;
import dev.roundup.processor.url.PaperId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Writes papers that services know beside the papers of a page. */
final class Addition {
    private final SourceTree tree;
    private final TargetPage page;

    Addition(SourceTree tree, TargetPage page) {
        this.tree = tree;
        this.page = page;
    }

    /**
     * The papers as they were written.
     *
     * @param said messages for the user
     */
    record Added(ImportReport report, List<String> said) {}

    /** Names the paper that already has an id; empty if there is none. */
    List<String> known(PaperId id) {
        return page
                .papers()
                .filter(paper -> PaperIds.of(paper).contains(id))
                .findFirst()
                .map(paper -> id + " is there already: " + name(paper))
                .stream()
                .toList();
    }

    Added write(List<RecordAnswer.Known> answers) {
        DeclaredNames names = new DeclaredNames(tree, page);
        SourceFolder folder = new SourceFolder(page.folder());
        List<String> said = new ArrayList<>();
        List<ImportedSource> sources = new ArrayList<>();
        List<ImportedPaper> added = new ArrayList<>();
        for (RecordAnswer.Known answer : answers) {
            ImportedSource source = ImportedSource.of(
                    answer.list(), "", FieldNames.of(answer.list().format(), Map.of()), new ListedFiles(List.of()));
            ImportedPaper paper = source.papers().get(0);
            Optional<String> there = there(paper, added);
            if (there.isPresent()) {
                said.add(answer.id() + " is there already: " + there.get());
            } else {
                ImportedPaper tagged = tagged(paper, names, said);
                added.add(tagged);
                sources.add(new ImportedSource(source.list(), source.page(), List.of(tagged)));
            }
        }
        ImportResult imported = ImportResult.of(sources, Integer.MAX_VALUE);
        if (sources.isEmpty()) {
            return new Added(new ImportReport(imported, List.of(), List.of()), said);
        }
        List<ImportedPaper> papers = imported.papers();
        Sources written = Sources.of(
                imported.page(),
                papers,
                new SourceSettings(page.roundup().declaringType().name().packageName(), "", "", "", ""),
                new KnownPapers(Map.of(), folder.types()),
                names.of(papers),
                () -> {});
        said.addAll(folder.add(
                written,
                page.roundup().declaringType().name().simpleNames().get(0),
                page.section().id().value()));
        return new Added(new ImportReport(imported, written.types(), List.of()), said);
    }

    /** The paper that is the same, in the sources or among those that are to be added. */
    private Optional<String> there(ImportedPaper paper, List<ImportedPaper> added) {
        PaperIdentity wanted = PaperIdentity.of(paper);
        return Stream.concat(
                        page.papers().map(known -> new Named(PaperIdentity.of(known), name(known))),
                        added.stream().map(known -> new Named(PaperIdentity.of(known), known.title())))
                .filter(known -> wanted.hasTitleOf(known.identity()) || wanted.hasIdOf(known.identity()))
                .map(Named::name)
                .findFirst();
    }

    /** A paper with its name in messages. */
    private record Named(PaperIdentity identity, String name) {}

    /** The paper with the tags that the site knows. The others are kept, but its readers do not see them. */
    private static ImportedPaper tagged(ImportedPaper paper, DeclaredNames names, List<String> said) {
        if (!names.hasTopics()) {
            return paper;
        }
        List<String> known = paper.tags().stream()
                .filter(tag -> names.topic(tag).isPresent())
                .toList();
        List<String> others =
                paper.tags().stream().filter(tag -> !known.contains(tag)).toList();
        if (others.isEmpty()) {
            return paper;
        }
        said.add("kept as @Extra, since they are none of the site's topics: " + String.join(", ", others));
        return paper.with(known, List.of(new ImportedExtra("keywords", String.join(", ", others), false)));
    }

    private static String name(Paper paper) {
        return paper.declaringType().name().qualified() + " (\"" + paper.title().plain() + "\")";
    }
}
