package dev.roundup.cli.importer;

import dev.roundup.cli.CommandFailure;
import dev.roundup.cli.Console;
import dev.roundup.cli.ExitCode;
import dev.roundup.cli.Progress;
import dev.roundup.cli.Staging;
import dev.roundup.cli.importer.map.FieldNames;
import dev.roundup.cli.importer.map.FieldRole;
import dev.roundup.cli.importer.map.ImportResult;
import dev.roundup.cli.importer.map.ImportResult.ImportedSource;
import dev.roundup.cli.importer.read.SourceList;
import dev.roundup.cli.importer.write.KnownPapers;
import dev.roundup.cli.importer.write.Sources;
import dev.roundup.processor.model.Origin;
import dev.roundup.processor.model.WrittenDate;
import dev.roundup.processor.model.WrittenDate.Precision;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import javax.lang.model.SourceVersion;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Reads the options of {@code roundup import}. */
@Command(
        name = "import",
        description =
                "Turns publication lists into annotated Java sources: BibTeX, RIS, EndNote, CSL-JSON, JSON of Zotero, OpenReview"
                        + " and OpenAlex, XML of the ACL Anthology and DBLP, CSV, YAML, TOML, and posts in Markdown, Quarto or"
                        + " HTML.",
        footer = {
            "",
            "Examples:",
            "  roundup import lab.bib --package lab.papers --out src/main/java --title \"Our papers\"",
            "  roundup import papers.csv --map title=Name --map authors=Who --package lab --out src",
            "  roundup import _posts/2023-11-20-neurips.html --assets . --package lab.neurips --out src"
        })
public final class ImportCommand implements Callable<Integer> {
    private final Console console;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description = "The lists; the extension of a name says its format.")
    private List<Path> files = new ArrayList<>();

    @Option(names = "--package", required = true, paramLabel = "P", description = "The package of the sources.")
    private String packageName = "";

    @Option(names = "--out", required = true, paramLabel = "DIR", description = "The root folder of the sources.")
    private Path out = Path.of("");

    @Option(
            names = "--title",
            paramLabel = "T",
            description = "The page's title; by default the title of the first list, if it has one.")
    private String title = "";

    @Option(
            names = "--published",
            paramLabel = "DATE",
            description = "The page's date; by default the list's, if it has one.")
    private String published = "";

    @Option(names = "--site", paramLabel = "NAME", description = "The lab's name; by default the start of the title.")
    private String site = "";

    @Option(names = "--site-url", paramLabel = "URL", description = "The address of the lab's site.")
    private String siteUrl = "";

    @Option(names = "--map", paramLabel = "ROLE=FIELD", description = "The role of a field, such as title=Name.")
    private Map<String, String> map = new LinkedHashMap<>();

    @Option(
            names = "--assets",
            paramLabel = "DIR",
            description = "A folder with pictures and files that the lists name, besides the lists' own folders.")
    private List<Path> assets = new ArrayList<>();

    @Option(names = "--encoding", paramLabel = "NAME", description = "The encoding of the lists; by default UTF-8.")
    private Charset encoding = StandardCharsets.UTF_8;

    @Option(names = "--no-years", description = "Makes no sections of the years of a list.")
    private boolean isUndivided;

    @Option(names = "--merge", description = "Adds what is new to existing sources, and leaves the rest of them alone.")
    private boolean merge;

    @Option(
            names = "--fix",
            description = "Mends the sources before it writes them, where there is only one right answer.")
    private boolean fix;

    @Option(
            names = "--report",
            paramLabel = "FILE",
            description = "Writes to a file what the import did with each field.")
    private Optional<Path> reportFile = Optional.empty();

    @Option(names = "--json", description = "Prints as JSON what the import did with each field.")
    private boolean json;

    /** Creates a command that prints on a console. */
    public ImportCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        if (!SourceVersion.isName(packageName)) {
            throw new ParameterException(spec.commandLine(), packageName + " is not a package name.");
        }
        if (!published.isEmpty()
                && WrittenDate.of(published, EnumSet.of(Precision.DAY, Precision.TIME), Origin.NOWHERE)
                        .reading()
                        .isEmpty()) {
            throw new ParameterException(
                    spec.commandLine(), "--published: " + published + " is not a date; write it like 2024-05-06.");
        }
        ListReading reading = new ListReading(encoding, roles(), assets, title);
        List<ImportedSource> lists = new ArrayList<>();
        List<CommandFailure> failures = new ArrayList<>();
        try (Progress progress = console.progress("reading", files.size())) {
            for (Path file : files) {
                try {
                    lists.add(reading.read(file));
                } catch (CommandFailure unreadable) {
                    failures.add(unreadable);
                }
                progress.step();
            }
        }
        if (lists.isEmpty()) {
            throw failures.get(0);
        }
        failures.forEach(failure -> console.say(String.valueOf(failure.getMessage())));
        lists.stream()
                .map(ImportedSource::list)
                .flatMap(list -> guesses(list, reading.names(list)).stream())
                .forEach(console::say);
        ImportResult imported = ImportResult.of(lists, isUndivided ? Integer.MAX_VALUE : merge ? 1 : 2);
        if (imported.papers().isEmpty()) {
            throw new CommandFailure(ImportReport.faults(imported) + "no papers were found");
        }
        PageHead head = PageHead.of(imported.page(), published, site);
        SourceFolder target = new SourceFolder(out.resolve(packageName.replace('.', '/')));
        List<String> said = new ArrayList<>();
        KnownPapers known = merge ? target.papers().find(imported.papers(), said) : KnownPapers.NOTHING;
        Sources.SourceSettings frame =
                new Sources.SourceSettings(packageName, head.title(), head.site(), siteUrl, head.published());
        ImportFixes fixes;
        Sources sources;
        try (Progress progress = console.progress("writing", imported.papers().size())) {
            Sources written = Sources.of(imported.page(), imported.papers(), frame, known, progress::step);
            fixes = fix ? ImportFixes.certain(written, packageName) : ImportFixes.none(written);
            sources = fixes.sources();
            boolean hasOutline = merge && target.hasOutline(sources);
            said.addAll(0, hasOutline ? List.of() : head.open(target.hasSite()));
            said.addAll(0, merge ? target.merge(sources, known) : target.write(sources));
        }
        said.forEach(console::say);
        ImportReport report = new ImportReport(imported, sources.types(), fixes.lines());
        reportFile.ifPresent(file -> write(file, report.text()));
        console.out().println(json ? ImportJson.of(report) : report.summary());
        return report.hasFindings() || !failures.isEmpty() ? ExitCode.FINDINGS : ExitCode.FINE;
    }

    private static void write(Path file, String text) {
        try (Staging staging = new Staging()) {
            staging.put(file, (text + "\n").getBytes(StandardCharsets.UTF_8));
            staging.moveAll();
        }
    }

    private Map<String, FieldRole> roles() {
        Map<String, FieldRole> roles = new LinkedHashMap<>();
        map.forEach((role, field) -> roles.put(
                field,
                FieldRole.of(role)
                        .orElseThrow(() -> new ParameterException(
                                spec.commandLine(), "--map: " + role.toLowerCase(Locale.ROOT) + " is not a role."))));
        return roles;
    }

    /** Says how the import understood the columns of a table. */
    private static Optional<String> guesses(SourceList list, FieldNames names) {
        return list.entries().stream()
                .filter(any -> list.format().equals("csv"))
                .findFirst()
                .map(entry -> entry.fields().stream()
                        .map(field -> names.role(field.name()).name().toLowerCase(Locale.ROOT) + "=" + field.name())
                        .collect(Collectors.joining(", ", "columns: ", "; change them with --map")));
    }
}
