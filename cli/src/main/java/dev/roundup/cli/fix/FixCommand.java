package dev.roundup.cli.fix;

import dev.roundup.cli.CommandFailure;
import dev.roundup.cli.Console;
import dev.roundup.cli.ExitCode;
import dev.roundup.cli.compile.CompileOptions;
import dev.roundup.cli.compile.LocatedFinding;
import dev.roundup.cli.compile.OutputFolder;
import dev.roundup.cli.compile.SourceTree;
import dev.roundup.cli.compile.TreeCompilation;
import dev.roundup.cli.fix.FixedFiles.Written;
import dev.roundup.cli.fix.Mending.Outcome;
import dev.roundup.processor.check.Rulebook;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Reads the options of {@code roundup fix}. */
@Command(
        name = "fix",
        description =
                "Mends in your sources what has only one right answer. Shows the changes, and asks before it writes.",
        footer = {
            "",
            "Examples:",
            "  roundup fix papers",
            "  roundup fix papers --dry-run",
            "  roundup fix papers --yes --proposed",
            "  roundup fix papers --rule link-tracking,link-insecure --proposed"
        })
public final class FixCommand implements Callable<Integer> {
    private final Console console;
    private final Supplier<String> answer;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(
            arity = "0..*",
            paramLabel = "DIR|FILE",
            defaultValue = ".",
            description = "Folders with Java sources, or single source files. Default: the current folder.")
    private List<Path> places = new ArrayList<>();

    @Option(names = "--yes", description = "Writes without asking.")
    private boolean yes;

    @Option(names = "--dry-run", description = "Only shows the changes. The exit code is 1 if there are any.")
    private boolean dryRun;

    @Option(names = "--proposed", description = "Makes the changes, too, that are probable but not certain.")
    private boolean proposed;

    @Option(names = "--rule", split = ",", paramLabel = "ID", description = "Mends only findings of these rules.")
    private List<String> rules = new ArrayList<>();

    @Mixin
    private CompileOptions compile = new CompileOptions();

    @Option(names = "--json", description = "Prints as JSON what it mended and what is left, instead of the changes.")
    private boolean json;

    /**
     * Creates a command that prints on a console.
     *
     * @param answer reads the answer to a question
     */
    public FixCommand(Console console, Supplier<String> answer) {
        this.console = console;
        this.answer = answer;
    }

    @Override
    public Integer call() {
        if (yes && dryRun) {
            throw new ParameterException(spec.commandLine(), "--yes and --dry-run exclude each other.");
        }
        rules.stream().filter(rule -> Rulebook.rule(rule).isEmpty()).findFirst().ifPresent(unknown -> {
            throw new ParameterException(spec.commandLine(), "--rule: " + unknown + " is not a rule.");
        });
        SourceTree tree = SourceTree.of(places.stream().map(FixCommand::sources).toList());
        SourceTexts read = SourceTexts.of(tree.sources());
        TreeCompilation compilation = new TreeCompilation(tree, compile.classPath(), compile.options());
        Outcome outcome = new Mending(
                        read.texts(),
                        texts -> compilation.run(OutputFolder.NOWHERE, () -> {}, texts),
                        found -> isWanted(found, tree),
                        fix -> proposed || fix.certain())
                .run();
        List<SourceDiff> changes = changes(read, outcome);
        if (!json) {
            changes.forEach(change -> console.out().println(change.text(console.ansi())));
        }
        boolean writes = !changes.isEmpty() && !dryRun && (yes || agrees());
        Written written = writes ? FixedFiles.write(read, outcome.texts()) : new Written(List.of(), List.of());
        FixReport report = new FixReport(outcome, writes, proposed);
        if (json) {
            console.out()
                    .println(report.json(
                            writes
                                    ? written.files()
                                    : changes.stream().map(SourceDiff::name).toList()));
        } else {
            report.lines().forEach(console::say);
        }
        written.leftAlone().forEach(console::say);
        if (!changes.isEmpty() && !writes && !dryRun && !json) {
            console.say("nothing was written" + (console.terminal() ? "" : "; --yes writes"));
        }
        return exitCode(outcome, changes, writes && written.leftAlone().isEmpty());
    }

    private int exitCode(Outcome outcome, List<SourceDiff> changes, boolean isDone) {
        if (dryRun) {
            return changes.isEmpty() ? ExitCode.FINE : ExitCode.FINDINGS;
        }
        return (changes.isEmpty() || isDone) && outcome.left().isEmpty() ? ExitCode.FINE : ExitCode.FINDINGS;
    }

    private boolean agrees() {
        if (!console.terminal() || json) {
            return false;
        }
        console.err().print("Write these changes? [y/N] ");
        console.err().flush();
        return answer.get().strip().toLowerCase(Locale.ROOT).startsWith("y");
    }

    private boolean isWanted(LocatedFinding found, SourceTree tree) {
        return (rules.isEmpty() || rules.contains(found.rule()))
                && (found.file().isEmpty()
                        || tree.covers(Path.of(found.file()).toAbsolutePath().normalize()));
    }

    private static List<SourceDiff> changes(SourceTexts read, Outcome outcome) {
        return read.texts().entrySet().stream()
                .map(file -> new SourceDiff(
                        TreeCompilation.shown(file.getKey()),
                        file.getValue(),
                        Objects.requireNonNullElse(outcome.texts().get(file.getKey()), file.getValue())))
                .filter(change -> !change.before().equals(change.after()))
                .toList();
    }

    private static Path sources(Path place) {
        if (!Files.exists(place)) {
            throw new CommandFailure(place + " does not exist");
        }
        if (!Files.isDirectory(place) && !place.toString().endsWith(".java")) {
            throw new CommandFailure(place + " is not a Java source; roundup import --fix mends what it writes");
        }
        return place;
    }
}
