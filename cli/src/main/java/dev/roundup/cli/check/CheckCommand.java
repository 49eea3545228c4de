package dev.roundup.cli.check;

import dev.roundup.cli.CommandFailure;
import dev.roundup.cli.Console;
import dev.roundup.cli.ExitCode;
import dev.roundup.cli.Progress;
import dev.roundup.cli.compile.CompileOptions;
import dev.roundup.cli.compile.FindingPlace;
import dev.roundup.cli.compile.FindingsReport;
import dev.roundup.cli.compile.LocatedFinding;
import dev.roundup.cli.compile.OutputFolder;
import dev.roundup.cli.compile.SourceTree;
import dev.roundup.cli.compile.TreeCompilation;
import dev.roundup.cli.report.ReportFormat;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Reads the options of {@code roundup check}. */
@Command(
        name = "check",
        description = "Reports all findings in sources, or in a list before you import it. Writes nothing.",
        footer = {
            "",
            "Examples:",
            "  roundup check .",
            "  roundup check src/main/java -Aroundup.rules=link-shared=off",
            "  roundup check lab.bib --json",
            "  roundup check . --format sarif > roundup.sarif",
            "  roundup check _publications/*.md --assets ."
        })
public final class CheckCommand implements Callable<Integer> {
    private static final String DOCS = "roundup.docs";

    private final Console console;

    @Parameters(
            arity = "1..*",
            paramLabel = "DIR|FILE",
            description = "Folders with Java sources, single source files, or lists. All lists count as one page.")
    private List<Path> places = new ArrayList<>();

    @Mixin
    private CompileOptions compile = new CompileOptions();

    @Option(
            names = "--assets",
            paramLabel = "DIR",
            description = "For lists: a folder with the files that they name, such as the root of a site.")
    private List<Path> assets = new ArrayList<>();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "How to print the findings: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
    private ReportFormat format = ReportFormat.TEXT;

    @Option(names = "--json", description = "The same as --format json.")
    private boolean json;

    /** Creates a command that prints on a console. */
    public CheckCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        List<LocatedFinding> findings = new ArrayList<>();
        try (Progress progress = console.progress("checking", places.size())) {
            List<Path> sources = new ArrayList<>();
            List<Path> lists = new ArrayList<>();
            for (Path place : places) {
                if (!Files.exists(place)) {
                    throw new CommandFailure(place + " does not exist");
                }
                boolean isJava = Files.isDirectory(place) || place.toString().endsWith(".java");
                (isJava ? sources : lists).add(place);
            }
            if (!lists.isEmpty()) {
                findings.addAll(new ListCheck(lists, assets, progress::step).run(compile.options()));
            }
            if (!sources.isEmpty()) {
                findings.addAll(ofSources(SourceTree.of(sources)));
            }
        }
        FindingsReport report = new FindingsReport(findings);
        ReportFormat chosen = json ? ReportFormat.JSON : format;
        if (findings.isEmpty() && !chosen.isDocument()) {
            console.say("no findings");
        } else {
            String docs = compile.options().getOrDefault(DOCS, "");
            console.out().println(chosen.of(report, console.ansi(), docs));
        }
        return findings.isEmpty() ? ExitCode.FINE : ExitCode.FINDINGS;
    }

    /** Only the findings that the user asked for, although everything that belongs together is compiled. */
    private List<LocatedFinding> ofSources(SourceTree tree) {
        return new TreeCompilation(tree, compile.classPath(), compile.options())
                .run(OutputFolder.NOWHERE, () -> {}).stream()
                        .filter(found -> covers(tree, found.place())
                                || found.user()
                                        .filter(user -> covers(tree, user))
                                        .isPresent())
                        .toList();
    }

    private static boolean covers(SourceTree tree, FindingPlace place) {
        return place.file().isEmpty() || tree.covers(Path.of(place.file()).toAbsolutePath());
    }
}
