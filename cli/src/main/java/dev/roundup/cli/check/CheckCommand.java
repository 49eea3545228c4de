package dev.roundup.cli.check;

import dev.roundup.cli.CommandFailure;
import dev.roundup.cli.Console;
import dev.roundup.cli.ExitCode;
import dev.roundup.cli.Progress;
import java.io.File;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
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
            "  roundup check _publications/*.md --assets ."
        })
public final class CheckCommand implements Callable<Integer> {
    private static final String ASSETS = "roundup.assets";

    private final Console console;

    @Parameters(
            arity = "1..*",
            paramLabel = "DIR|FILE",
            description = "Folders with Java sources, single source files, or lists. All lists count as one page.")
    private List<Path> places = new ArrayList<>();

    @Option(
            names = {"--class-path", "-cp"},
            paramLabel = "PATH",
            description = "The folders and jars that the sources need.")
    private String classPath = "";

    @Option(
            names = "-A",
            paramLabel = "KEY[=VALUE]",
            description = "An option of the processor, such as -Aroundup.draft.")
    private List<String> options = new ArrayList<>();

    @Option(
            names = "--assets",
            paramLabel = "DIR",
            description = "For lists: a folder with the files that they name, such as the root of a site.")
    private List<Path> assets = new ArrayList<>();

    @Option(names = "--json", description = "Prints the findings as JSON.")
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
                findings.addAll(new ListCheck(lists, assets, progress::step).run(options()));
            }
            if (!sources.isEmpty()) {
                findings.addAll(ofSources(SourceTree.of(sources)));
            }
        }
        FindingsReport report = new FindingsReport(findings);
        if (json) {
            console.out().println(report.json());
        } else if (findings.isEmpty()) {
            console.say("no findings");
        } else {
            console.out().println(report.text(console.ansi()));
        }
        return findings.isEmpty() ? ExitCode.FINE : ExitCode.FINDINGS;
    }

    /** The processor's options. One without an equals sign has an empty value. */
    private Map<String, String> options() {
        Map<String, String> values = new LinkedHashMap<>();
        for (String option : options) {
            int equals = option.indexOf('=');
            values.put(
                    equals < 0 ? option : option.substring(0, equals), equals < 0 ? "" : option.substring(equals + 1));
        }
        return values;
    }

    private List<LocatedFinding> ofSources(SourceTree tree) {
        Stream<Path> given = Stream.of(classPath.split(File.pathSeparator, -1))
                .filter(entry -> !entry.isEmpty())
                .map(Path::of);
        List<Path> path = Stream.concat(given, tree.resources().stream()).toList();
        Map<String, String> all = options();
        if (tree.resources().size() == 1) {
            // In this folder the processor also finds names that differ only in case.
            all.putIfAbsent(ASSETS, tree.resources().get(0).toString());
        }
        return new Compilation(path, Map.of(), all)
                .run(tree.sources()).stream()
                        .filter(found -> found.file().isEmpty() || tree.covers(path(found)))
                        .map(found -> found.file().isEmpty() ? found : found.as(shown(path(found))))
                        .toList();
    }

    private static Path path(LocatedFinding found) {
        return Path.of(URI.create(found.file()));
    }

    /** The name of a file. It is relative to the current folder if the file is below it. */
    private static String shown(Path file) {
        Path here = Path.of("").toAbsolutePath();
        return (file.startsWith(here) ? here.relativize(file) : file).toString();
    }
}
