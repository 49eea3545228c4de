package dev.roundup.cli.create;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roundup.cli.ExitCode;
import dev.roundup.cli.Ran;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An import takes the place of the sample in a project that {@code roundup new} made. */
class ImportIntoNewProjectTest {
    private static final String LIST = """
            @article{tides, title={Counting Tides at Night}, author={Ann Ash and Bo Bell},
              journal={Journal of Tides}, year=2021, keywords={tides, night}}
            @article{reefs, title={Reefs Drawn as Graphs}, author={Ann Ash and Cy Cole},
              journal={Journal of Tides}, year=2022, keywords={reefs}}
            """;

    @TempDir
    Path folder;

    private Path sources;

    @BeforeEach
    void newProject() throws IOException {
        NewProject made = new NewProject(
                "papers",
                "papers",
                "Lab of \"Tides\"",
                Optional.of("https://tides.example.org"),
                LocalDate.of(2026, 5, 4),
                true);
        for (Map.Entry<String, byte[]> file : made.files().entrySet()) {
            Path written = folder.resolve(file.getKey());
            Files.createDirectories(written.getParent());
            Files.write(written, file.getValue());
        }
        sources = folder.resolve("src/main/java/papers");
        Files.writeString(folder.resolve("lab.bib"), LIST);
    }

    private Ran run(String... options) {
        List<String> words =
                new ArrayList<>(List.of("import", folder.resolve("lab.bib").toString()));
        words.addAll(List.of("--package", "papers", "--published", "2026-05-04", "--title", "Lab"));
        words.addAll(List.of("--out", folder.resolve("src/main/java").toString()));
        words.addAll(List.of(options));
        return Ran.of(words.toArray(String[]::new));
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.walk(folder.resolve("src"))) {
            return files.filter(Files::isRegularFile)
                    .map(file -> String.valueOf(file.getFileName()))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void nothing_of_the_sample_stays_but_the_site() throws IOException {
        Ran ran = run();
        assertThat(ran.exitCode()).isEqualTo(ExitCode.FINE);
        assertThat(ran.err())
                .contains(
                        "the sample page was removed: FirstRoundup.java, ExponentialDecay.java, exponential-decay.svg")
                .contains("Website.java was kept");
        assertThat(files())
                .contains("Lab.java", "CountingTidesNight.java", "People.java", "Topics.java", "Website.java")
                .doesNotContain("FirstRoundup.java", "ExponentialDecay.java", "exponential-decay.svg");
        assertThat(sources.resolve("People.java")).content().contains("Ann Ash").doesNotContain("Jane Doe");
        assertThat(sources.resolve("Website.java"))
                .content()
                .contains("Lab of \\\"Tides\\\"", "https://tides.example.org");
        assertThat(Ran.of("check", folder.toString()).exitCode()).isEqualTo(ExitCode.FINE);
    }

    @Test
    void merging_does_the_same() throws IOException {
        assertThat(run("--merge").exitCode()).isEqualTo(ExitCode.FINE);
        assertThat(files()).contains("Lab.java").doesNotContain("FirstRoundup.java", "exponential-decay.svg");
    }

    @Test
    void a_sample_that_somebody_changed_stays() throws IOException {
        Path paper = sources.resolve("ExponentialDecay.java");
        Files.writeString(paper, Files.readString(paper).replace("The area under", "The mean of"));
        Ran refused = run();
        assertThat(refused.exitCode()).isEqualTo(ExitCode.FAILURE);
        assertThat(refused.err()).contains("nothing was written", "People.java", "--merge");

        assertThat(run("--merge").exitCode()).isEqualTo(ExitCode.FINE);
        assertThat(files()).contains("Lab.java", "FirstRoundup.java", "ExponentialDecay.java", "exponential-decay.svg");
        assertThat(sources.resolve("People.java")).content().contains("Ann Ash", "Jane Doe");
    }

    @Test
    void people_that_somebody_added_stay() throws IOException {
        Path people = sources.resolve("People.java");
        Files.writeString(people, Files.readString(people).replace("Jane Doe", "Dee Dale"));
        assertThat(run().exitCode()).isEqualTo(ExitCode.FAILURE);
        assertThat(files()).contains("FirstRoundup.java");

        assertThat(run("--merge").exitCode()).isEqualTo(ExitCode.FINE);
        assertThat(files()).doesNotContain("FirstRoundup.java");
        assertThat(people).content().contains("Ann Ash", "Dee Dale");
    }
}
