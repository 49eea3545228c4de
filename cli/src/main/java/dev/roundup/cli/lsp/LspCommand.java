package dev.roundup.cli.lsp;

import dev.roundup.cli.compile.Compilation;
import dev.roundup.cli.compile.CompileOptions;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Reads the options of {@code roundup lsp}. */
@Command(
        name = "lsp",
        description = "Shows findings in your editor while you type, and mends them there. Editors start it; it speaks"
                + " the Language Server Protocol on stdin and stdout.",
        footer = {"", "Examples:", "  roundup lsp", "  roundup lsp papers -Aroundup.rules=link-shared=off"})
public final class LspCommand implements Callable<Integer> {
    @Parameters(
            arity = "0..*",
            paramLabel = "DIR",
            description = "Folders with Java sources. Without them, the folders that the editor has open.")
    private List<Path> places = new ArrayList<>();

    @Mixin
    private CompileOptions compile = new CompileOptions();

    /** Creates a command that talks to the editor on the streams of the process. */
    public LspCommand() {}

    @Override
    public Integer call() {
        Compilation.compiler();
        PrintStream protocol = System.out;
        // Whatever else prints must not get between the messages.
        System.setOut(System.err);
        Project project = new Project(places, compile.classPath(), compile.options());
        return EditorConnection.serve(System.in, protocol, project);
    }
}
