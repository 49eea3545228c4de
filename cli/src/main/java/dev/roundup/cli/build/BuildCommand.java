package dev.roundup.cli.build;

import dev.roundup.cli.CommandFailure;
import dev.roundup.cli.Console;
import dev.roundup.cli.ExitCode;
import dev.roundup.cli.compile.CompileOptions;
import dev.roundup.cli.compile.FindingsReport;
import dev.roundup.cli.compile.LocatedFinding;
import dev.roundup.cli.compile.NamedFolder;
import dev.roundup.cli.compile.SourceTree;
import dev.roundup.cli.compile.TreeCompilation;
import dev.roundup.cli.kept.KeptCompilation;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Reads the options of {@code roundup build}. */
@Command(
        name = "build",
        description = "Makes all pages of a folder with sources, ready to be put on a web server. Needs no build tool.",
        footer = {
            "",
            "Examples:",
            "  roundup build papers",
            "  roundup build papers --out public",
            "  roundup build papers --draft",
            "  roundup build papers -Aroundup.rules=link-shared=off"
        })
public final class BuildCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private NamedFolder sources = new NamedFolder();

    @Option(
            names = {"--out", "-o"},
            paramLabel = "DIR",
            defaultValue = "site",
            description = "The folder for the pages. Files of the last build are replaced, all others stay. Default:"
                    + " ${DEFAULT-VALUE}.")
    private Path out = Path.of("");

    @Option(names = "--draft", description = "Makes drafts, which show what is still wrong, instead of finished pages.")
    private boolean draft;

    @Mixin
    private CompileOptions compile = new CompileOptions();

    @Option(names = "--json", description = "Prints the findings and the written files as JSON.")
    private boolean json;

    /** Creates a command that prints on a console. */
    public BuildCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Path place = sources.path();
        TreeCompilation tree =
                new TreeCompilation(SourceTree.of(List.of(place)), compile.classPath(), compile.options(draft));
        KeptCompilation kept = KeptCompilation.of(place);
        try (SiteFolder folder = new SiteFolder(out)) {
            List<LocatedFinding> findings = run(new SiteCompiler(tree, kept), folder);
            if (SiteCompiler.hasErrors(findings)) {
                print(new FindingsReport(findings), List.of());
                throw new CommandFailure("nothing was written to " + out + ", because there are errors");
            }
            if (folder.isEmpty()) {
                throw new CommandFailure(place + " has no page; a page is a type with the annotation @Roundup");
            }
            print(new FindingsReport(findings), folder.replace());
            return findings.isEmpty() ? ExitCode.FINE : ExitCode.FINDINGS;
        } finally {
            // The pages are there, so nobody waits for this.
            kept.save();
        }
    }

    private List<LocatedFinding> run(SiteCompiler compiler, SiteFolder folder) {
        try (BuildProgress progress = new BuildProgress(console, compiler.sources())) {
            return compiler.run(folder, progress::parsed);
        }
    }

    private void print(FindingsReport report, List<String> written) {
        if (json) {
            console.out().println(report.jsonWith(Map.of("files", written)));
            return;
        }
        if (!report.findings().isEmpty()) {
            console.out().println(report.text(console.ansi()));
        }
        written.stream().filter(SitePaths::isPage).forEach(page -> console.out().println("wrote " + out.resolve(page)));
    }
}
