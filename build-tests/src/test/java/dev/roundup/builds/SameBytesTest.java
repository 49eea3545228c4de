package dev.roundup.builds;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roundup.testing.Tree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Compiling the example anywhere gives the same bytes. */
class SameBytesTest {
    private static final Path SOURCES = Product.EXAMPLE.resolve("src/main/java");
    private static final Path PICTURES = Product.EXAMPLE.resolve("src/main/resources");

    @TempDir
    static Path folder;

    private static Path here;

    @BeforeAll
    static void compileHere() {
        here = compiled("here", new Javac(Jdk.running()), Javac.sources(SOURCES));
        assertThat(Tree.of(here))
                .containsKeys(
                        "META-INF/resources/roundup/neurips-2023/index.html",
                        "dev/roundup/example/neurips2023/NeurIps2023Catalog.java",
                        "dev/roundup/example/neurips2023/NeurIps2023Catalog.class");
    }

    @Test
    void in_turkey_with_the_sources_in_another_order() {
        List<Path> shuffled = new ArrayList<>(Javac.sources(SOURCES));
        Collections.shuffle(shuffled, new Random(1));
        Javac javac = machine("tr", "TR", "Pacific/Kiritimati", "ISO-8859-9");
        assertThat(Tree.of(compiled("turkey", javac, shuffled))).isEqualTo(Tree.of(here));
    }

    @Test
    void in_egypt_with_the_line_ends_of_windows() throws IOException {
        Path windows = folder.resolve("windows");
        for (Path source : Javac.sources(SOURCES)) {
            Path copy = windows.resolve(SOURCES.relativize(source));
            Files.createDirectories(copy.getParent());
            Files.writeString(copy, Files.readString(source).replace("\n", "\r\n"));
        }
        Javac javac = machine("ar", "EG", "America/St_Johns", "UTF-16");
        assertThat(Tree.of(compiled("egypt", javac, Javac.sources(windows)))).isEqualTo(Tree.of(here));
    }

    private static Javac machine(String language, String country, String zone, String encoding) {
        return new Javac(Jdk.running())
                .options(
                        "-J-Duser.language=" + language,
                        "-J-Duser.country=" + country,
                        "-J-Duser.timezone=" + zone,
                        "-J-Dfile.encoding=" + encoding);
    }

    /** Class files depend on javac, but our own files must be the same. */
    @ParameterizedTest(allowZeroInvocations = true)
    @MethodSource("otherJdks")
    void on_another_jdk(Jdk jdk) {
        Path output = compiled(jdk.toString(), new Javac(jdk), Javac.sources(SOURCES));
        assertThat(Tree.withoutClasses(output)).isEqualTo(Tree.withoutClasses(here));
    }

    static List<Jdk> otherJdks() {
        return Jdk.all().stream()
                .filter(jdk -> jdk.feature() != Jdk.running().feature())
                .toList();
    }

    @Test
    void the_eclipse_compiler() {
        Path output = folder.resolve("ecj");
        List<String> words = new ArrayList<>(List.of(
                Jdk.running().tool("java"),
                "-classpath",
                System.getProperty("java.class.path"),
                "org.eclipse.jdt.internal.compiler.batch.Main",
                "-encoding",
                "UTF-8",
                "--release",
                "17",
                "-classpath",
                Product.ANNOTATIONS.toString(),
                "-processorpath",
                Product.PROCESSOR.toString(),
                "-Aroundup.assets=" + PICTURES,
                "-s",
                output.toString(),
                "-d",
                output.toString()));
        Javac.sources(SOURCES).forEach(source -> words.add(source.toString()));
        Command.run(folder, words).assertSilent();
        assertThat(Tree.withoutClasses(output)).isEqualTo(Tree.withoutClasses(here));
    }

    private static Path compiled(String name, Javac javac, List<Path> sources) {
        Path output = folder.resolve(name);
        javac.strict()
                .options("-Aroundup.assets=" + PICTURES)
                .path("-classpath", Product.ANNOTATIONS)
                .path("--processor-path", Product.PROCESSOR)
                .compile(sources, output)
                .assertSilent();
        return output;
    }
}
