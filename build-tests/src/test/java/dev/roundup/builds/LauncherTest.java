package dev.roundup.builds;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roundup.testing.Tree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Unpacks the zip file of the command line, and runs its launcher. */
class LauncherTest {
    /** No archive can be made here, so no process goes on after a command. */
    private static final String NO_CACHE = "/dev/null/cache";

    @TempDir
    static Path unpacked;

    private static Path home;

    @TempDir
    Path folder;

    private final Map<String, String> environment = new HashMap<>();

    @BeforeAll
    static void unpack() throws IOException {
        Path parent = Files.createDirectory(unpacked.resolve("Größe zwei"));
        Command.run(parent, List.of("unzip", "-q", Product.DISTRIBUTION.toString()))
                .assertSilent();
        home = parent.resolve("roundup-" + Product.VERSION);
    }

    @BeforeEach
    void runOnThisJdk() {
        environment.put("JAVA_HOME", Jdk.running().home().toString());
        environment.put("XDG_CACHE_HOME", NO_CACHE);
    }

    static Collection<Jdk> jdks() {
        return Jdk.all();
    }

    private Command roundup(String... arguments) {
        return run(home.resolve("bin/roundup"), arguments);
    }

    private Command run(Path launcher, String... arguments) {
        List<String> words = new ArrayList<>(List.of(launcher.toString()));
        words.addAll(Arrays.asList(arguments));
        return Command.run(folder, environment, words);
    }

    /** A Java that does what a script says. */
    private Path java(String script) throws IOException {
        Path java = folder.resolve("jdk/bin/java");
        Files.createDirectories(java.getParent());
        Files.writeString(java, "#!/bin/sh\n" + script + "\n");
        assertThat(java.toFile().setExecutable(true)).isTrue();
        return folder.resolve("jdk");
    }

    @ParameterizedTest
    @MethodSource("jdks")
    void it_builds_what_javac_builds(Jdk jdk) {
        environment.put("JAVA_HOME", jdk.home().toString());
        Command built = roundup("build", Product.EXAMPLE.toString(), "--out", "größe drei")
                .assertSucceeded();
        assertThat(built.printed()).isEqualTo("wrote größe drei/roundup/neurips-2023/index.html\n");

        Path classes = folder.resolve("classes");
        new Javac(jdk)
                .options("-Aroundup.assets=" + Product.EXAMPLE.resolve("src/main/resources"))
                .path("-classpath", Product.ANNOTATIONS)
                .path("--processor-path", Product.PROCESSOR)
                .compile(Javac.sources(Product.EXAMPLE.resolve("src/main/java")), classes)
                .assertSilent();
        assertThat(Tree.of(folder.resolve("größe drei/roundup")))
                .isEqualTo(Tree.of(classes.resolve("META-INF/resources/roundup")));
    }

    @Test
    void it_runs_without_a_locale() {
        environment.put("LC_ALL", "C");
        roundup("build", Product.EXAMPLE.toString(), "--out", "größe").assertSucceeded();
        assertThat(folder.resolve("größe/roundup/neurips-2023/index.html")).exists();
    }

    @Test
    void it_runs_through_symbolic_links() throws IOException {
        Path first = Files.createSymbolicLink(unpacked.resolve("first link"), home.resolve("bin/roundup"));
        Path second = Files.createSymbolicLink(unpacked.resolve("second"), first.getFileName());
        assertThat(run(second, "--version").assertSucceeded().printed()).isEqualTo("roundup " + Product.VERSION + "\n");
        environment.put("PATH", unpacked + ":" + System.getenv("PATH"));
        assertThat(Command.run(folder, environment, List.of("sh", "-c", "second --version"))
                        .printed())
                .isEqualTo("roundup " + Product.VERSION + "\n");
    }

    @Test
    void without_JAVA_HOME_the_java_on_the_path_runs() throws IOException {
        environment.put("JAVA_HOME", "");
        environment.put("PATH", java("echo this one").resolve("bin") + ":" + System.getenv("PATH"));
        assertThat(roundup("--version").printed()).isEqualTo("this one\n");
    }

    @Test
    void a_missing_java_is_told() {
        environment.put("JAVA_HOME", folder.resolve("none").toString());
        Command failed = roundup("--version");
        assertThat(failed.exit()).isEqualTo(3);
        assertThat(failed.printed())
                .isEqualTo("roundup: JAVA_HOME is " + folder.resolve("none")
                        + ", which has no bin/java; set it to the folder of a JDK 17 or newer\n");
    }

    @Test
    void a_java_without_a_compiler_is_told_by_name() throws IOException {
        Path jre = java("exec '" + Jdk.running().tool("java") + "' --limit-modules java.se,jdk.zipfs \"$@\"");
        environment.put("JAVA_HOME", jre.toString());
        roundup("--version").assertSucceeded();
        Command failed = roundup("build", Product.EXAMPLE.toString());
        assertThat(failed.exit()).isEqualTo(3);
        assertThat(failed.printed())
                .isEqualTo("error: the Java in " + Jdk.running().home()
                        + " has no compiler; install a JDK 17 or newer, and set JAVA_HOME to its folder\n");
    }

    @Test
    void arguments_arrive_as_they_were_typed() throws IOException {
        environment.put("JAVA_HOME", java("printf '<%s>\\n' \"$@\"").toString());
        assertThat(roundup("a b", "", "ü*", "--x=\"y\"").printed()).endsWith("\n<a b>\n<>\n<ü*>\n<--x=\"y\">\n");
    }

    /** The second line of output is the place of the archive, which only the launcher knows. */
    @Test
    void an_archive_is_used_only_if_it_has_its_size() throws IOException {
        environment.put(
                "JAVA_HOME",
                java("printf '%s\\n' \"$@\" | grep -E 'archive|Archive'; true").toString());
        environment.put("XDG_CACHE_HOME", folder.resolve("the cache").toString());
        String option = roundup("--version").printed().strip();
        assertThat(option).startsWith("-Droundup.archive=" + folder.resolve("the cache/roundup/"));
        Path archive = Path.of(option.substring(option.indexOf('=') + 1));
        Files.createDirectories(archive.getParent());
        Files.writeString(archive, "classes");
        assertThat(roundup("--version").printed().strip()).isEqualTo(option);
        Files.writeString(note(archive), "6\n");
        assertThat(roundup("--version").printed().strip()).isEqualTo(option);
        Files.writeString(note(archive), "7\n");
        assertThat(roundup("--version").printed()).isEqualTo("-XX:SharedArchiveFile=" + archive + "\n" + option + "\n");
    }

    private static Path note(Path archive) {
        return archive.resolveSibling(archive.getFileName() + ".txt");
    }

    @ParameterizedTest
    @MethodSource("jdks")
    void an_archive_is_made_and_fits(Jdk jdk) throws IOException {
        Path archive = Files.createDirectories(folder.resolve("cache")).resolve("1.jsa");
        // JDK 17 ignores the archived classes of a jar whose path has a blank or letters beyond ASCII.
        Path jar = Files.copy(Product.COMMAND_LINE, folder.resolve("roundup.jar"));
        Command.run(
                        folder,
                        Map.of("LC_ALL", "C.UTF-8"),
                        List.of(
                                jdk.tool("java"),
                                "-Droundup.archive=" + archive,
                                "-cp",
                                jar.toString(),
                                "dev.roundup.cli.start.ArchiveMaker"))
                .assertSilent();
        assertThat(Files.readAllLines(note(archive))).startsWith(Long.toString(Files.size(archive)));
        try (var files = Files.list(archive.getParent())) {
            assertThat(files.toList()).containsExactlyInAnyOrder(archive, note(archive));
        }
        // With "on", Java fails if the archive does not fit.
        Command started = Command.run(
                folder,
                Map.of("LC_ALL", "C.UTF-8"),
                List.of(
                        jdk.tool("java"),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-Xshare:on",
                        "-XX:SharedArchiveFile=" + archive,
                        "-Xlog:class+load",
                        "-jar",
                        jar.toString(),
                        "--version"));
        assertThat(started.assertSucceeded().printed())
                .contains("dev.roundup.cli.Console source: shared objects file (top)");
    }

    @Test
    void archives_that_do_not_fit_are_ignored() throws IOException {
        Path archive = Files.writeString(folder.resolve("1.jsa"), "no archive at all");
        Path jdk = java("exec '" + Jdk.running().tool("java") + "' -XX:SharedArchiveFile=" + archive + " \"$@\"");
        environment.put("JAVA_HOME", jdk.toString());
        assertThat(roundup("--version").assertSucceeded().printed()).isEqualTo("roundup " + Product.VERSION + "\n");
    }

    @Test
    void completions_are_accepted_by_bash() {
        Command completed = Command.run(
                folder,
                List.of(
                        "bash",
                        "-c",
                        ". \"$1\"; COMP_WORDS=(roundup bu); COMP_CWORD=1; _complete_roundup; echo \"${COMPREPLY[@]}\"",
                        "bash",
                        home.resolve("share/bash-completion/completions/roundup")
                                .toString()));
        assertThat(completed.assertSucceeded().printed()).isEqualTo("build\n");
    }

    @Test
    void licenses_come_along() {
        assertThat(Tree.of(home).keySet())
                .contains(
                        "LICENSE",
                        "licenses/antlr.txt",
                        "licenses/commonmark.txt",
                        "licenses/jsoup.txt",
                        "bin/roundup.cmd")
                .contains("share/man/man1/roundup.1", "share/man/man1/roundup-build.1");
    }
}
