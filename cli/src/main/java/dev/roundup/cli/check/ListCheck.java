package dev.roundup.cli.check;

import dev.roundup.cli.compile.Compilation;
import dev.roundup.cli.compile.LocatedFinding;
import dev.roundup.cli.compile.LocatedFinding.FindingSeverity;
import dev.roundup.cli.compile.OutputFolder;
import dev.roundup.cli.importer.ListReading;
import dev.roundup.cli.importer.PageHead;
import dev.roundup.cli.importer.map.FieldAccount;
import dev.roundup.cli.importer.map.FieldAccount.FieldOutcome;
import dev.roundup.cli.importer.map.ImportResult;
import dev.roundup.cli.importer.map.ImportResult.ImportedSource;
import dev.roundup.cli.importer.map.ImportedPaper;
import dev.roundup.cli.importer.write.KnownPapers;
import dev.roundup.cli.importer.write.Sources;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import javax.tools.FileObject;
import javax.tools.JavaFileObject;
import javax.tools.JavaFileObject.Kind;
import javax.tools.SimpleJavaFileObject;

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
    private static final String FOLDER = "/" + PACKAGE + "/";

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
        Map<String, FileObject> resources = new LinkedHashMap<>();
        sources.copies().forEach((name, picture) -> resources.put(PACKAGE + "/" + name, new FileOnDisk(picture)));
        sources.abstracts().forEach((name, text) -> resources.put(PACKAGE + "/" + name, new VirtualFile(name, text)));
        List<JavaFileObject> code = new ArrayList<>();
        sources.files().forEach((name, text) -> code.add(new VirtualFile(name, text)));

        List<LocatedFinding> findings = new ArrayList<>();
        imported.sources().forEach(list -> findings.addAll(ofImport(list)));
        Map<String, Place> places = places(sources, imported.sources());
        Place first = new Place(files.get(0), OptionalLong.empty());
        new Compilation(List.of(), resources, options, OutputFolder.NOWHERE)
                .run(any -> code).stream()
                        .map(found -> places.getOrDefault(found.file(), first).of(found))
                        .forEach(findings::add);
        return findings;
    }

    /** A place in a list. */
    private record Place(Path file, OptionalLong line) {
        LocatedFinding of(LocatedFinding found) {
            return found.at(file.toString(), line);
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
                file.toString(),
                OptionalLong.of(line),
                OptionalLong.empty(),
                message,
                Optional.empty(),
                List.of());
    }

    /** The place at which each paper begins, by the URI of its source. */
    private static Map<String, Place> places(Sources sources, List<ImportedSource> lists) {
        Map<String, Place> places = new HashMap<>();
        int number = 0;
        for (ImportedSource list : lists) {
            for (ImportedPaper paper : list.papers()) {
                String name = sources.types().get(number++) + ".java";
                places.put(
                        VirtualFile.address(name).toString(),
                        new Place(list.list().file().path(), OptionalLong.of(paper.line())));
            }
        }
        return places;
    }

    /** A file in memory. */
    private static final class VirtualFile extends SimpleJavaFileObject {
        private final byte[] text;

        VirtualFile(String name, byte[] text) {
            super(address(name), name.endsWith(Kind.SOURCE.extension) ? Kind.SOURCE : Kind.OTHER);
            this.text = text;
        }

        static URI address(String name) {
            return URI.create("memory://" + FOLDER + name);
        }

        @Override
        public InputStream openInputStream() {
            return new ByteArrayInputStream(text);
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return new String(text, StandardCharsets.UTF_8);
        }
    }

    /** A picture or a file that the list names. */
    private static final class FileOnDisk extends SimpleJavaFileObject {
        FileOnDisk(Path file) {
            super(file.toUri(), Kind.OTHER);
        }

        @Override
        public InputStream openInputStream() throws IOException {
            return Files.newInputStream(Path.of(uri));
        }
    }
}
