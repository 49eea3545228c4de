package dev.roundup.cli.diff;

import dev.roundup.cli.CommandFailure;
import dev.roundup.cli.Console;
import dev.roundup.cli.ExitCode;
import dev.roundup.cli.compile.CompileOptions;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Reads the options of {@code roundup diff}. */
@Command(
        name = "diff",
        description = "Says in words what changed on the pages between two folders, jars or revisions.",
        footer = {
            "",
            "Examples:",
            "  roundup diff main .",
            "  roundup diff HEAD~1 HEAD --json",
            "  roundup diff v1.0 . --changelog",
            "  roundup diff papers-1.jar papers-2.jar"
        })
public final class DiffCommand implements Callable<Integer> {
    private static final String SIDE =
            "a folder with sources, compiled pages in a folder or a jar, or a revision that git has of the current folder.";

    private final Console console;
    private final Path here;

    @Parameters(index = "0", paramLabel = "OLD", description = "The old version: " + SIDE)
    private String old = "";

    @Parameters(index = "1", paramLabel = "NEW", description = "The new version: the same.")
    private String now = "";

    @ArgGroup
    private @Nullable Form form;

    @Mixin
    private CompileOptions compile = new CompileOptions();

    /** The form of the result, if it is not that for a pull request. */
    private static final class Form {
        @Option(names = "--json", description = "Prints all changes as JSON.")
        private boolean json;

        @Option(names = "--changelog", description = "Prints a paragraph for the readers of the page.")
        private boolean changelog;
    }

    /** Creates a command that prints on a console. */
    public DiffCommand(Console console) {
        this(console, Path.of(""));
    }

    /** Creates a command for another folder than the current one. */
    DiffCommand(Console console, Path here) {
        this.console = console;
        this.here = here.toAbsolutePath();
    }

    @Override
    public Integer call() {
        ComparedPages before = ComparedPages.read(old, here, compile);
        ComparedPages after = ComparedPages.read(now, here, compile);
        if (before.pages().isEmpty() && after.pages().isEmpty()) {
            throw new CommandFailure("neither " + old + " nor " + now + " has a page");
        }
        List<Change> changes = PageComparison.of(before.pages(), after.pages());
        DiffReport report = new DiffReport(changes);
        if (form != null && form.json) {
            console.out().println(report.json());
        } else if (changes.isEmpty()) {
            console.say("no changes");
        } else if (form != null && form.changelog) {
            changelog(report, before);
        } else {
            console.out().println(report.text());
        }
        return changes.isEmpty() ? ExitCode.FINE : ExitCode.FINDINGS;
    }

    /** Prints a paragraph for each page, under its heading if there are several. */
    private void changelog(DiffReport report, ComparedPages before) {
        Map<PageState, List<Change>> pages = report.byPage();
        String text = pages.entrySet().stream()
                .map(page -> {
                    String paragraph = new UpdateParagraph(page.getValue(), before.since(page.getKey())).text();
                    return paragraph.isEmpty() || pages.size() == 1
                            ? paragraph
                            : DiffReport.heading(page.getKey()) + paragraph;
                })
                .filter(paragraph -> !paragraph.isEmpty())
                .collect(Collectors.joining("\n\n"));
        if (text.isEmpty()) {
            console.say("nothing that readers would notice");
        } else {
            console.out().println(text);
        }
    }
}
