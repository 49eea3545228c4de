package dev.roundup.cli.create;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.roundup.cli.CommandFailure;
import dev.roundup.cli.Console;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** Runs with a Maven that only records its arguments. */
final class RoundupCheckoutTest {
    @TempDir
    Path folder = Path.of("");

    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private Path checkout = Path.of("");
    private Path site = Path.of("");

    @BeforeEach
    void makeFolders() throws IOException {
        checkout = Files.createDirectory(folder.resolve("checkout"));
        site = Files.createDirectory(folder.resolve("site"));
        Files.writeString(site.resolve("_config.yml"), "title: Lab\n");
    }

    private Path maven(String lines) throws IOException {
        Path maven = Files.writeString(folder.resolve("mvn"), "#!/bin/sh\n" + lines);
        assertThat(maven.toFile().setExecutable(true)).isTrue();
        return maven;
    }

    private int make(Path maven, String name) {
        NewCommand command = new NewCommand(
                Console.keptIn(new ByteArrayOutputStream(), err),
                Optional.of(new RoundupCheckout(checkout, maven.toString())));
        CommandLine.populateCommand(command, name, "--inside", site.toString());
        return command.call();
    }

    @Test
    void a_project_made_from_a_checkout_finds_its_artifacts() throws IOException {
        Path maven = maven("echo \"$@\" > asked\n");
        assertThat(make(maven, "papers")).isZero();
        assertThat(checkout.resolve("asked"))
                .hasContent("--batch-mode --quiet install -DskipTests -pl annotations,processor -am");
        assertThat(site.resolve("papers/pom.xml")).exists();
        assertThat(err.toString(StandardCharsets.UTF_8))
                .startsWith("installing Roundup " + NewProject.version() + " into the local Maven repository")
                .contains("cd " + site.resolve("papers") + " && mvn package")
                .doesNotContain("README");
    }

    @Test
    void where_they_cannot_be_installed_nothing_is_written() throws IOException {
        Path maven = maven("echo 'no route to host'; exit 1\n");
        assertThatThrownBy(() -> make(maven, "papers"))
                .isInstanceOf(CommandFailure.class)
                .hasMessageContaining("no project was written")
                .hasMessageEndingWith("no route to host");
        assertThat(site.resolve("papers")).doesNotExist();
        assertThat(site.resolve("_config.yml")).hasContent("title: Lab\n");
    }

    @Test
    void a_missing_maven_is_named() {
        assertThatThrownBy(() -> make(folder.resolve("none"), "papers"))
                .isInstanceOf(CommandFailure.class)
                .hasMessageContaining("Install Maven 3.8 or newer");
        assertThat(site.resolve("papers")).doesNotExist();
    }

    @Test
    void a_name_that_is_taken_is_no_reason_to_install() throws IOException {
        Path maven = maven("echo \"$@\" > asked\n");
        Files.createDirectory(site.resolve("papers"));
        assertThatThrownBy(() -> make(maven, "papers")).isInstanceOf(CommandFailure.class);
        assertThat(checkout.resolve("asked")).doesNotExist();
    }
}
