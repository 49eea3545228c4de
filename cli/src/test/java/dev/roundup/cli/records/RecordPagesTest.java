package dev.roundup.cli.records;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roundup.cli.Cli;
import dev.roundup.cli.Console;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaml.snakeyaml.Yaml;
import picocli.CommandLine;

/** The pages about records and about adding papers agree with the commands. */
final class RecordPagesTest {
    private static final Pattern OPTION = Pattern.compile("(?m)^\\| `(--[a-z-]+)");
    private static final Pattern YAML = Pattern.compile("```yaml\n(.*?)```", Pattern.DOTALL);
    private static final Pattern COMMAND = Pattern.compile("\\.roundup/roundup (records[^>|\n]*)");
    private static final Set<String> OF_ALL = Set.of("--class-path", "-A", "--help", "--version");

    @ParameterizedTest
    @ValueSource(strings = {"records", "add"})
    void the_table_has_all_options(String command) throws IOException {
        Set<String> own =
                Objects.requireNonNull(cli().getSubcommands().get(command)).getCommandSpec().options().stream()
                        .filter(option -> !option.inherited())
                        .map(option -> option.longestName())
                        .filter(name -> !OF_ALL.contains(name))
                        .collect(Collectors.toSet());
        Set<String> told = new TreeSet<>(found(OPTION, page(command)));
        told.remove("--class-path");
        assertThat(told).containsExactlyInAnyOrderElementsOf(own);
    }

    @Test
    void the_workflow_is_yaml_and_its_command_is_understood() throws IOException {
        List<String> workflows = found(YAML, page("records"));
        assertThat(workflows).hasSize(1);
        assertThat(new Yaml().<Object>load(workflows.get(0))).isNotNull();
        List<String> commands = found(COMMAND, workflows.get(0));
        assertThat(commands).hasSize(1);
        assertThat(cli().parseArgs(commands.get(0).strip().split(" ")).hasSubcommand())
                .isTrue();
    }

    private static CommandLine cli() {
        return Cli.line(Console.keptIn(OutputStream.nullOutputStream(), OutputStream.nullOutputStream()));
    }

    private static String page(String name) throws IOException {
        return Files.readString(Path.of("../docs/" + name + ".md"));
    }

    private static List<String> found(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(found -> found.group(1)).toList();
    }
}
