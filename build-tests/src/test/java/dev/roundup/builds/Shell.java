package dev.roundup.builds;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * A shell in which {@code mvn} and {@code roundup} belong to this build: a Maven with a local repository below {@code
 * target} that has our artifacts, and the jar of the command line.
 */
final class Shell {
    private final Path bin;

    private Shell(Path bin) {
        this.bin = bin;
    }

    /** @param folder an empty folder for the commands */
    static Shell in(Path folder) {
        MavenProject.offerArtifacts();
        return in(folder, MavenProject.REPOSITORY);
    }

    /**
     * A shell whose Maven does not know our artifacts.
     *
     * @param folder an empty folder for the commands
     */
    static Shell ofNewcomer(Path folder) {
        return in(folder, folder.resolve("repository"));
    }

    private static Shell in(Path folder, Path repository) {
        try {
            Path settings = Files.writeString(folder.resolve("settings.xml"), """
                    <settings>
                      <profiles><profile>
                        <id>here</id>
                        <repositories><repository>%1$s</repository></repositories>
                        <pluginRepositories><pluginRepository>%1$s</pluginRepository></pluginRepositories>
                      </profile></profiles>
                      <activeProfiles><activeProfile>here</activeProfile></activeProfiles>
                    </settings>
                    """.formatted(MavenProject.around()));
            command(
                    folder.resolve("mvn"),
                    "'%s' --no-transfer-progress -s '%s' '-Dmaven.repo.local=%s'"
                            .formatted(MavenProject.MAVEN, settings, repository));
            command(folder.resolve("roundup"), "java -jar '%s'".formatted(Product.COMMAND_LINE));
            return new Shell(folder);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void command(Path file, String words) throws IOException {
        Files.writeString(file, "#!/bin/sh\nexec " + words + " \"$@\"\n");
        if (!file.toFile().setExecutable(true)) {
            throw new IOException(file + " cannot be made executable");
        }
    }

    /** The folder of its commands. */
    Path bin() {
        return bin;
    }

    /** Types lines, and stops at the first one that fails. */
    Command type(Path folder, String lines) {
        Jdk jdk = Jdk.running();
        String path = bin + ":" + jdk.home().resolve("bin") + ":" + System.getenv("PATH");
        return Command.run(
                folder, Map.of("PATH", path, "JAVA_HOME", jdk.home().toString()), List.of("bash", "-e", "-c", lines));
    }
}
