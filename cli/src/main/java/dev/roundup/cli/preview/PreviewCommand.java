package dev.roundup.cli.preview;

import dev.roundup.cli.Console;
import dev.roundup.cli.ExitCode;
import dev.roundup.cli.compile.Compilation;
import dev.roundup.cli.compile.CompileOptions;
import dev.roundup.cli.compile.NamedFolder;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Reads the options of {@code roundup preview}. */
@Command(
        name = "preview",
        description =
                "Shows the pages of a folder with sources in your browser, and updates them whenever you save a file.",
        footer = {
            "",
            "Examples:",
            "  roundup preview papers",
            "  roundup preview papers --open",
            "  roundup preview papers --draft --editor idea"
        })
public final class PreviewCommand implements Callable<Integer> {
    private final Console console;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private NamedFolder sources = new NamedFolder();

    @Option(
            names = "--port",
            paramLabel = "PORT",
            defaultValue = "0",
            description = "The port. Default: one that is free.")
    private int port;

    @Option(names = "--open", description = "Opens the page in your browser.")
    private boolean isOpened;

    @Option(names = "--draft", description = "Shows drafts, which say beside each paper what is still wrong with it.")
    private boolean draft;

    @Option(
            names = "--editor",
            paramLabel = "EDITOR",
            defaultValue = "vscode",
            description =
                    "The editor that opens if you follow the place of a finding: vscode, vscodium, cursor, zed, idea,"
                            + " none, or an address with {file}, {line} and {column}. Default: ${DEFAULT-VALUE}.")
    private String editor = "";

    @Mixin
    private CompileOptions compile = new CompileOptions();

    /** Creates a command that prints on a console. */
    public PreviewCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        EditorLink link = EditorLink.of(editor)
                .orElseThrow(() -> new ParameterException(
                        spec.commandLine(),
                        editor + " is no editor that is known here; write an address such as"
                                + " vscode://file{file}:{line}:{column}."));
        if (port < 0 || port > 65_535) {
            throw new ParameterException(spec.commandLine(), port + " is not a port; write a number from 0 to 65535.");
        }
        Path place = sources.path();
        Compilation.compiler();
        LatestState latest = new LatestState();
        PreviewBuild build = new PreviewBuild(place, compile.classPath(), compile.options(draft));
        try (FileEvents events = SystemEvents.ofSystem();
                PreviewServer server = PreviewServer.start(latest, new FindingsPanel(link), port)) {
            Preview preview = new Preview(build, new Changes(events, build::files), latest);
            WatchedFiles files = preview.first();
            PreviewLog log = new PreviewLog(console);
            log.started(latest.get().state(), server);
            if (isOpened) {
                open(server, latest.get().state().site().pages());
            }
            preview.follow(files, log::built);
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
        return ExitCode.FINE;
    }

    /** Opens the only page, or the index of all. */
    private void open(PreviewServer server, List<String> pages) {
        String address = server.address(pages.size() == 1 ? PreviewSite.address(pages.get(0)) : "/");
        if (!Browser.open(address)) {
            console.say("no browser could be opened; open " + address);
        }
    }
}
