package dev.roundup.cli.links;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roundup.cli.Cli;
import dev.roundup.cli.Console;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

/** The page about links agrees with the command. */
final class LinksPageTest {
    private static final Path PAGE = Path.of("../docs/links.md");
    private static final Pattern YAML = Pattern.compile("```yaml\n(.*?)```", Pattern.DOTALL);
    private static final Pattern COMMAND = Pattern.compile("\\.roundup/roundup (links[^>|\n]*)");
    private static final Pattern OPTION = Pattern.compile("(?m)^\\| `(--[a-z-]+)");

    @Test
    void the_pipelines_are_yaml_and_their_commands_are_understood() throws IOException {
        List<String> pipelines = found(YAML, Files.readString(PAGE));
        assertThat(pipelines).hasSize(2);
        for (String pipeline : pipelines) {
            assertThat(new Yaml().<Object>load(pipeline)).isNotNull();
            List<String> commands = found(COMMAND, pipeline);
            assertThat(commands).hasSize(1);
            cli().parseArgs(commands.get(0).strip().split(" "));
        }
    }

    @Test
    void the_table_has_all_options() throws IOException {
        Stream<String> own =
                Objects.requireNonNull(cli().getSubcommands().get("links")).getCommandSpec().options().stream()
                        .filter(option -> !option.inherited())
                        .map(OptionSpec::longestName)
                        .filter(name -> !List.of("--class-path", "-A", "--help", "--version")
                                .contains(name));
        assertThat(Stream.concat(found(OPTION, Files.readString(PAGE)).stream(), Stream.of("--class-path"))
                        .distinct())
                .containsExactlyInAnyOrderElementsOf(
                        Stream.concat(own, Stream.of("--class-path")).toList());
    }

    private static CommandLine cli() {
        return Cli.line(Console.keptIn(OutputStream.nullOutputStream(), OutputStream.nullOutputStream()));
    }

    private static List<String> found(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList();
    }
}
