package dev.roundup.cli.check;

import dev.roundup.cli.check.LocatedFinding.FindingSeverity;
import dev.roundup.cli.importer.ListReading;
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
import java.util.OptionalLong;
import java.util.stream.Stream;
import javax.tools.FileObject;
import javax.tools.JavaFileObject;
import javax.tools.JavaFileObject.Kind;
import javax.tools.SimpleJavaFileObject;

/**
 * Checks a list before it is imported. It checks the sources that an import would write, and reports the findings at
 * the lines of the list.
 */
record ListCheck(Path file) {
    private static final String PACKAGE = "imported";
    private static final String FOLDER = "/" + PACKAGE + "/";

    /** All findings, at lines of the list. */
    List<LocatedFinding> run(Map<String, String> options) {
        ImportedSource source = ListReading.PLAIN.read(file);
        ImportResult imported = new ImportResult(List.of(source));
        String date = imported.page()
                .published()
                .orElseGet(() -> LocalDate.now(ZoneId.systemDefault()).toString());
        Sources sources = Sources.of(
                imported.page(),
                imported.papers(),
                new Sources.SourceSettings(PACKAGE, imported.page().title(), "", date),
                KnownPapers.NOTHING,
                () -> {});
        Map<String, FileObject> resources = new LinkedHashMap<>();
        sources.copies().forEach((name, picture) -> resources.put(PACKAGE + "/" + name, new FileOnDisk(picture)));
        sources.abstracts().forEach((name, text) -> resources.put(PACKAGE + "/" + name, new VirtualFile(name, text)));
        List<JavaFileObject> files = new ArrayList<>();
        sources.files().forEach((name, text) -> files.add(new VirtualFile(name, text)));

        List<LocatedFinding> findings = new ArrayList<>(ofImport(source));
        Map<String, Integer> lines = lines(sources, imported.papers());
        new Compilation(List.of(), resources, options)
                .run(any -> files).stream()
                        .map(found -> found.at(file.toString(), line(lines, found.file())))
                        .forEach(findings::add);
        return findings;
    }

    /** Findings of the import itself: what it could not read, and what it is not sure of. */
    private List<LocatedFinding> ofImport(ImportedSource source) {
        Stream<LocatedFinding> faults = source.list().faults().stream()
                .map(fault -> fault.isRead()
                        ? ofImport(FindingSeverity.WARNING, fault.line(), fault.what())
                        : ofImport(FindingSeverity.ERROR, fault.line(), "not read: " + fault.what()));
        Stream<FieldAccount> accounts = Stream.concat(
                source.page().accounts().stream(),
                source.papers().stream().flatMap(paper -> paper.accounts().stream()));
        Stream<LocatedFinding> doubts = accounts.filter(account -> account.outcome() == FieldOutcome.DOUBTFUL)
                .map(account -> ofImport(
                        FindingSeverity.WARNING,
                        account.field().line(),
                        account.field().name() + ": " + account.note()));
        return Stream.concat(faults, doubts).toList();
    }

    private LocatedFinding ofImport(FindingSeverity severity, int line, String message) {
        return new LocatedFinding(
                "import", severity, file.toString(), OptionalLong.of(line), OptionalLong.empty(), message, List.of());
    }

    /** The line at which each paper begins in the list, by the URI of its source. */
    private static Map<String, Integer> lines(Sources sources, List<ImportedPaper> papers) {
        Map<String, Integer> lines = new HashMap<>();
        for (int i = 0; i < papers.size(); i++) {
            String name = sources.types().get(i) + ".java";
            lines.put(VirtualFile.address(name).toString(), papers.get(i).line());
        }
        return lines;
    }

    private static OptionalLong line(Map<String, Integer> lines, String source) {
        return lines.containsKey(source) ? OptionalLong.of(lines.get(source)) : OptionalLong.empty();
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
