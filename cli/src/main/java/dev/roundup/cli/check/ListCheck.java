package dev.roundup.cli.check;

import dev.roundup.cli.compile.FindingPlace;
import dev.roundup.cli.compile.LocatedFinding;
import dev.roundup.cli.compile.LocatedFinding.FindingSeverity;
import dev.roundup.cli.importer.ListReading;
import dev.roundup.cli.importer.PageHead;
import dev.roundup.cli.importer.SourcesCheck;
import dev.roundup.cli.importer.map.FieldAccount;
import dev.roundup.cli.importer.map.FieldAccount.FieldOutcome;
import dev.roundup.cli.importer.map.ImportResult;
import dev.roundup.cli.importer.map.ImportResult.ImportedSource;
import dev.roundup.cli.importer.map.ImportedPaper;
import dev.roundup.cli.importer.write.KnownPapers;
import dev.roundup.cli.importer.write.Sources;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;

/**
 * Checks lists before they are imported, all as one page. It checks the sources that an import would write, and reports
 * the findings at the lines of the lists.
 *
 * @param files the lists, at least one
 * @param assets the folders with the files that they name, besides their own folders
 * @param step is called after each list
 */
record ListCheck(List<Path> files, List<Path> assets, Runnable step) {
    private static final String PACKAGE = "imported";

    /** All findings, at lines of the lists. What belongs to no paper is found in the first list. */
    List<LocatedFinding> run(Map<String, String> options) {
        ListReading reading = ListReading.with(assets);
        List<ImportedSource> lists = new ArrayList<>();
        for (Path file : files) {
            lists.add(reading.read(file));
            step.run();
        }
        ImportResult imported = ImportResult.of(lists, 2);
        PageHead head = PageHead.unreported(
                imported.page(), LocalDate.now(ZoneId.systemDefault()).toString());
        Sources sources = Sources.of(
                imported.page(),
                imported.papers(),
                new Sources.SourceSettings(PACKAGE, head.title(), head.site(), "", head.published()),
                KnownPapers.NOTHING,
                () -> {});
        SourcesCheck check = new SourcesCheck(sources, PACKAGE);

        List<LocatedFinding> findings = new ArrayList<>();
        imported.sources().forEach(list -> findings.addAll(ofImport(list)));
        Map<String, Place> places = places(check, imported.sources());
        Place first = new Place(files.get(0), OptionalLong.empty());
        check.run(check.texts(), options).stream()
                .map(found -> places.getOrDefault(found.file(), first).of(found))
                .forEach(findings::add);
        return findings;
    }

    /** A place in a list. */
    private record Place(Path file, OptionalLong line) {
        LocatedFinding of(LocatedFinding found) {
            return found.at(FindingPlace.inFile(file.toString(), line));
        }
    }

    /** Findings of the import itself: what it could not read, and what it is not sure of. */
    private static List<LocatedFinding> ofImport(ImportedSource source) {
        Path file = source.list().file().path();
        Stream<LocatedFinding> faults = source.list().faults().stream()
                .map(fault -> fault.isRead()
                        ? ofImport(file, FindingSeverity.WARNING, fault.line(), fault.what())
                        : ofImport(file, FindingSeverity.ERROR, fault.line(), "not read: " + fault.what()));
        Stream<FieldAccount> accounts = Stream.concat(
                source.page().accounts().stream(),
                source.papers().stream().flatMap(paper -> paper.accounts().stream()));
        Stream<LocatedFinding> doubts = accounts.filter(account -> account.outcome() == FieldOutcome.DOUBTFUL)
                .map(account -> ofImport(
                        file,
                        FindingSeverity.WARNING,
                        account.field().line(),
                        account.field().name() + ": " + account.note()));
        return Stream.concat(faults, doubts).toList();
    }

    private static LocatedFinding ofImport(Path file, FindingSeverity severity, int line, String message) {
        return new LocatedFinding(
                "import",
                severity,
                message,
                List.of(),
                FindingPlace.inFile(file.toString(), OptionalLong.of(line)),
                Optional.empty(),
                List.of());
    }

    /** The place at which each paper begins, by the URI of its source. */
    private static Map<String, Place> places(SourcesCheck check, List<ImportedSource> lists) {
        Map<String, Place> places = new HashMap<>();
        int number = 0;
        for (ImportedSource list : lists) {
            for (ImportedPaper paper : list.papers()) {
                String name = check.sources().types().get(number++) + ".java";
                places.put(check.address(name), new Place(list.list().file().path(), OptionalLong.of(paper.line())));
            }
        }
        return places;
    }
}
