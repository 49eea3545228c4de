package dev.roundup.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class CliTest {
    @Test
    void help_is_printed_on_output_and_names_the_exit_codes() {
        Ran help = Ran.of("--help");
        assertThat(help.exitCode()).isEqualTo(ExitCode.FINE);
        assertThat(help.out())
                .contains("Usage: roundup", "1   done, but there are findings")
                .doesNotContain("\u001b");
        assertThat(help.err()).isEmpty();
    }

    @Test
    void a_missing_command_is_a_fault_of_usage() {
        Ran nothing = Ran.of();
        assertThat(nothing.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(nothing.out()).isEmpty();
        assertThat(nothing.err()).startsWith("Name a command.");
    }

    @Test
    void an_unknown_command_is_a_fault_of_usage() {
        Ran unknown = Ran.of("improt");
        assertThat(unknown.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(unknown.err()).contains("improt");
    }

    @Test
    void a_version_can_be_asked_for() {
        assertThat(Ran.of("--version").out()).startsWith("roundup");
    }
}
