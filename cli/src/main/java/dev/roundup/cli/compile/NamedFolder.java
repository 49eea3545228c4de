package dev.roundup.cli.compile;

import dev.roundup.cli.CommandFailure;
import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine.Parameters;

/** The folder with sources that the user names. */
public final class NamedFolder {
    @Parameters(
            arity = "0..1",
            paramLabel = "DIR",
            defaultValue = ".",
            description = "A folder with Java sources. Default: the current folder.")
    private Path place = Path.of("");

    /** Creates a parameter with its default. */
    public NamedFolder() {}

    /** The folder. What is not a folder ends the command. */
    public Path path() {
        if (!Files.isDirectory(place)) {
            throw new CommandFailure(place + (Files.exists(place) ? " is not a folder" : " does not exist"));
        }
        return place;
    }
}
