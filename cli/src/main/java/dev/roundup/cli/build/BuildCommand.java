package dev.roundup.cli.build;

import dev.roundup.cli.CommandFailure;
import dev.roundup.cli.Console;
import dev.roundup.cli.ExitCode;
import dev.roundup.cli.Progress;
import dev.roundup.cli.cards.NoDrawingException;
import dev.roundup.cli.cards.ShareCards.Summary;
import dev.roundup.cli.compile.CompileOptions;
import dev.roundup.cli.compile.FindingsReport;
import dev.roundup.cli.compile.LocatedFinding;
import dev.roundup.cli.compile.NamedFolder;
import dev.roundup.cli.compile.SourceTree;
import dev.roundup.cli.compile.TreeCompilation;
import dev.roundup.cli.kept.KeptCompilation;
import dev.roundup.cli.kept.KeptPictures;
import dev.roundup.processor.text.Count;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
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
            "  roundup build papers --cards",
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

    @Option(
            names = "--cards",
            description = "Draws share pictures as well: what other programs show for a link to a page or a paper.")
    private boolean cards;

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
        TreeCompilation tree = new TreeCompilation(SourceTree.of(List.of(place)), compile.classPath(), options());
        KeptCompilation kept = KeptCompilation.of(place);
        SiteCards pictures = new SiteCards(KeptPictures.of(place));
        try (SiteFolder folder = new SiteFolder(out)) {
            List<LocatedFinding> findings = run(new SiteCompiler(tree, kept), folder, pictures);
            if (SiteCompiler.hasErrors(findings)) {
                print(new FindingsReport(findings), List.of(), Optional.empty());
                throw new CommandFailure("nothing was written to " + out + ", because there are errors");
            }
            if (folder.isEmpty()) {
                throw new CommandFailure(place + " has no page; a page is a type with the annotation @Roundup");
            }
            write(new FindingsReport(findings), folder, pictures);
            return findings.isEmpty() ? ExitCode.FINE : ExitCode.FINDINGS;
        } finally {
            // The pages are there, so nobody waits for this.
            kept.save();
        }
    }

    private Map<String, String> options() {
        Map<String, String> options = compile.options(draft);
        if (cards) {
            options.put("roundup.cards", "");
        }
        return options;
    }

    private List<LocatedFinding> run(SiteCompiler compiler, SiteFolder folder, SiteCards pictures) {
        try (BuildProgress progress = new BuildProgress(console, compiler.sources())) {
            return compiler.run(folder, progress::parsed, cards ? pictures::read : workspace -> {});
        }
    }

    private void write(FindingsReport report, SiteFolder folder, SiteCards pictures) {
        try {
            Optional<Summary> drawn = cards ? Optional.of(draw(folder, pictures)) : Optional.empty();
            print(report, folder.replace(), drawn);
        } catch (NoDrawingException cannot) {
            print(report, folder.replace(), Optional.empty());
            throw new CommandFailure(
                    "the pages are written, but not the share pictures to which they refer: " + cannot.getMessage(),
                    cannot);
        }
    }

    private Summary draw(SiteFolder folder, SiteCards pictures) {
        try (Progress progress = console.progress("drawing share pictures", 0)) {
            return pictures.draw(folder, progress::step);
        }
    }

    private void print(FindingsReport report, List<String> written, Optional<Summary> drawn) {
        drawn.ifPresent(summary -> summary.notes().forEach(note -> console.say("note: " + note)));
        if (json) {
            Map<String, Object> more = new LinkedHashMap<>(Map.of("files", written));
            drawn.ifPresent(summary ->
                    more.put("cards", new TreeMap<>(Map.of("written", summary.written(), "drawn", summary.drawn()))));
            console.out().println(report.jsonWith(more));
            return;
        }
        if (!report.findings().isEmpty()) {
            console.out().println(report.text(console.ansi()));
        }
        written.stream().filter(SitePaths::isPage).forEach(page -> console.out().println("wrote " + out.resolve(page)));
        drawn.filter(summary -> summary.written() > 0)
                .ifPresent(summary -> console.out()
                        .println("wrote " + Count.of(summary.written(), "share picture") + ", "
                                + (summary.drawn() == 0 ? "none" : summary.drawn()) + " of them drawn now"));
    }
}
