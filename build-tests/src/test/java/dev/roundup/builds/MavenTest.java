package dev.roundup.builds;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roundup.testing.Lab;
import dev.roundup.testing.Project;
import dev.roundup.testing.Tree;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MavenTest {
    private static final String SETUP = Snippet.of("docs/build-setup.md", "Maven", "xml");
    private static final List<String> TRACKS = List.of("TrackA", "TrackB", "TrackC", "TrackD");
    private static final String OUTLINE =
            Lab.outline(TRACKS.stream().map(paper -> paper + ".class").collect(Collectors.joining(", ")));

    /** Maven's default depends on its version, so this names the version of the build itself. */
    private static final String RESOURCES = """
            <plugin>
              <artifactId>maven-resources-plugin</artifactId>
              <version>3.5.0</version>
            </plugin>
            <plugin>
            """;

    @TempDir
    Path folder;

    static Collection<Jdk> jdks() {
        return Jdk.all();
    }

    @ParameterizedTest
    @MethodSource("jdks")
    void the_documented_set_up_gives_the_page_of_the_readme(Jdk jdk) {
        MavenProject.in(folder)
                .pom(".", MavenProject.root("jar"), setup())
                .file("src/main/java/lab/Days2026.java", Snippet.firstRoundup())
                .mvn(jdk, "compile")
                .assertSucceeded();
        assertThat(folder.resolve("target/classes/META-INF/resources/roundup/days-2026/index.html"))
                .isNotEmptyFile();
    }

    private static String setup() {
        return SETUP.replaceFirst("<plugin>\n", RESOURCES);
    }

    @Test
    void papers_of_four_modules_compiled_in_parallel_give_the_page_of_one() {
        Project whole = Lab.lenient(folder.resolve("whole"))
                .deleteSource("lab/FirstPaper.java")
                .deleteSource("lab/SecondPaper.java")
                .source("lab/Days.java", OUTLINE);
        MavenProject parts = MavenProject.in(folder.resolve("parts"))
                .pom(".", MavenProject.root("pom"), setup() + modules())
                .pom("people", MavenProject.below("people"), "")
                .pom("pages", MavenProject.below("pages"), dependencies(TRACKS))
                .file("pages/src/main/java/lab/Days.java", OUTLINE);
        for (String type : List.of("People", "Topics", "Site")) {
            parts.file("people/src/main/java/lab/" + type + ".java", source(whole, type));
        }
        for (String track : TRACKS) {
            whole.source("lab/" + track + ".java", Lab.paper(track, "On " + track));
            parts.pom(track, MavenProject.below(track), dependencies(List.of("people")))
                    .file(track + "/src/main/java/lab/" + track + ".java", source(whole, track));
        }
        parts.mvn(Jdk.running(), "-T", "4", "compile").assertSucceeded();
        assertSamePage(whole);

        whole.source("lab/TrackB.java", Lab.paper("TrackB", "Renamed"));
        parts.file("TrackB/src/main/java/lab/TrackB.java", source(whole, "TrackB"))
                .mvn(Jdk.running(), "-T", "4", "compile")
                .assertSucceeded();
        assertSamePage(whole);
    }

    private void assertSamePage(Project whole) {
        new Javac(Jdk.running())
                .path("-classpath", Product.ANNOTATIONS)
                .path("--processor-path", Product.PROCESSOR)
                .compile(whole)
                .assertSilent();
        assertThat(Tree.of(folder.resolve("parts/pages/target/classes/META-INF")))
                .isEqualTo(Tree.of(whole.output().resolve("META-INF")));
    }

    private static String source(Project project, String type) {
        String path = "lab/" + type + ".java";
        return Tree.of(project.sources()).get(path);
    }

    private static String modules() {
        return Stream.concat(Stream.of("people", "pages"), TRACKS.stream())
                .map("<module>%s</module>"::formatted)
                .collect(Collectors.joining("", "<modules>", "</modules>"));
    }

    private static String dependencies(List<String> artifacts) {
        return artifacts.stream()
                .map(artifact ->
                        "<dependency><groupId>lab</groupId><artifactId>%s</artifactId><version>1</version></dependency>"
                                .formatted(artifact))
                .collect(Collectors.joining("", "<dependencies>", "</dependencies>"));
    }
}
