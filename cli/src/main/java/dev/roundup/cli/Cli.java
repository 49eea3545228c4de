package dev.roundup.cli;

import dev.roundup.cli.build.BuildCommand;
import dev.roundup.cli.check.CheckCommand;
import dev.roundup.cli.create.NewCommand;
import dev.roundup.cli.diff.DiffCommand;
import dev.roundup.cli.explain.ExplainCommand;
import dev.roundup.cli.fix.FixCommand;
import dev.roundup.cli.importer.AddCommand;
import dev.roundup.cli.importer.ImportCommand;
import dev.roundup.cli.links.LinksCommand;
import dev.roundup.cli.lsp.LspCommand;
import dev.roundup.cli.preview.PreviewCommand;
import dev.roundup.cli.publish.PublishCommand;
import dev.roundup.cli.records.RecordsCommand;
import dev.roundup.cli.web.PoliteClient;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The command {@code roundup}, which contains all other commands. They inherit the settings of its annotation. */
@Command(
        name = "roundup",
        description = "Turns publication lists into annotated papers, and puts their pages where people read them.",
        scope = ScopeType.INHERIT,
        mixinStandardHelpOptions = true,
        versionProvider = Cli.Version.class,
        synopsisSubcommandLabel = "COMMAND",
        sortOptions = false,
        usageHelpAutoWidth = true,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            ExitCode.FINE + ":done, with nothing to report",
            ExitCode.FINDINGS + ":done, but there are findings",
            ExitCode.USAGE + ":the command was not understood",
            ExitCode.FAILURE + ":something went wrong, as the message says"
        })
public final class Cli implements Runnable {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    private Cli() {}

    /**
     * Runs a command.
     *
     * @return its {@link ExitCode}
     */
    public static int run(Console console, String... arguments) {
        try {
            return line(console).execute(arguments);
        } catch (OutOfMemoryError tooMuch) {
            console.complain("there is not enough memory; try java -Xmx4g -jar roundup.jar");
            return ExitCode.FAILURE;
        }
    }

    /** All commands with their options. */
    public static CommandLine line(Console console) {
        return new CommandLine(new Cli())
                .addSubcommand(new NewCommand(console))
                .addSubcommand(new ImportCommand(console))
                .addSubcommand(new AddCommand(console, PoliteClient::new))
                .addSubcommand(new RecordsCommand(console))
                .addSubcommand(new CheckCommand(console))
                .addSubcommand(new ExplainCommand(console))
                .addSubcommand(new FixCommand(console, console::answer))
                .addSubcommand(new BuildCommand(console))
                .addSubcommand(new PreviewCommand(console))
                .addSubcommand(new PublishCommand(console))
                .addSubcommand(new LinksCommand(console))
                .addSubcommand(new DiffCommand(console))
                .addSubcommand(new LspCommand())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setOut(console.out())
                .setErr(console.err())
                .setColorScheme(Help.defaultColorScheme(console.ansi()))
                .setExecutionExceptionHandler((thrown, any, parsed) -> failed(thrown, console));
    }

    private static int failed(Exception thrown, Console console) {
        if (thrown instanceof CommandFailure) {
            console.complain(Optional.ofNullable(thrown.getMessage()).orElse("the command failed"));
        } else {
            console.complain("this is a bug in roundup; please report it together with what follows");
            thrown.printStackTrace(console.err());
        }
        return ExitCode.FAILURE;
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Name a command.");
    }

    /** The version from the jar's manifest; none if the classes run without their jar. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {
                Optional.ofNullable(Cli.class.getPackage().getImplementationVersion())
                        .map(version -> "roundup " + version)
                        .orElse("roundup")
            };
        }
    }
}
