package dev.roundup.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class CliTest {
    @Test
    void helpIsPrintedOnOutputAndNamesTheExitCodes() {
        Ran help = Ran.of("--help");
        assertThat(help.exitCode()).isEqualTo(ExitCode.FINE);
        assertThat(help.out())
                .contains("Usage: roundup", "1   done, but there are findings")
                .doesNotContain("\u001b");
        assertThat(help.err()).isEmpty();
    }

    @Test
    void aMissingCommandIsAFaultOfUsage() {
        Ran nothing = Ran.of();
        assertThat(nothing.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(nothing.out()).isEmpty();
        assertThat(nothing.err()).startsWith("Name a command.");
    }

    @Test
    void anUnknownCommandIsAFaultOfUsage() {
        Ran unknown = Ran.of("improt");
        assertThat(unknown.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(unknown.err()).contains("improt");
    }

    @Test
    void aVersionCanBeAskedFor() {
        assertThat(Ran.of("--version").out()).startsWith("roundup");
    }
}
