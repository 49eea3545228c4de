package dev.roundup.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roundup.testing.Compiled;
import dev.roundup.testing.PaperGenerator;
import dev.roundup.testing.Project;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Projects with many papers or many mistakes. */
class ScaleTest {
    private static final String PAGE = "META-INF/resources/roundup/days-2024/index.html";

    @TempDir
    Path folder;

    private Project project(Map<String, String> sources) {
        Project project = Project.in(folder).options("-Xlint:all", "-Werror");
        sources.forEach(project::source);
        return project;
    }

    @Test
    void a_file_a_paper_compiles_without_a_finding() {
        Project project = project(new PaperGenerator(300, 1).fileAPaper());
        assertThat(project.compile().summaries()).isEmpty();
        assertThat(Jsoup.parse(project.outputFile(PAGE)).select("article")).hasSize(300);
    }

    @Test
    void four_thousand_papers_compile_without_a_finding_and_fit_into_a_catalogue() throws Exception {
        Project project = project(new PaperGenerator(4_000, 2).nested());
        assertThat(project.compile().summaries()).isEmpty();
        assertThat(Jsoup.parse(project.outputFile(PAGE)).select("article")).hasSize(4_000);
        ClassLoader here = getClass().getClassLoader();
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {project.output().toUri().toURL()}, here)) {
            Class<?> catalog = loader.loadClass("gen.DaysCatalog");
            assertThat((List<?>) catalog.getMethod("papers").invoke(null)).hasSize(4_000);
        }
    }

    @Test
    void of_more_mistakes_than_javac_shows_the_number_is_said() {
        String papers = IntStream.range(0, 120)
                .mapToObj(
                        i -> "@Paper(title = \"Paper %s\", authors = {\"Ada Lane\", \"Ada Lane\"})\ninterface P%s {}\n"
                                .formatted(i, i))
                .collect(Collectors.joining());
        String listed =
                IntStream.range(0, 120).mapToObj(i -> "P" + i + ".class").collect(Collectors.joining(", "));
        Project project = Project.in(folder).source("lab/Days.java", """
                package lab;

                import dev.roundup.*;

                @Roundup(slug = "days", title = "Days", published = "2024-01-01",
                        sections = @Section(id = "main", papers = {%s}))
                interface Days {}

                """.formatted(listed) + papers);

        Compiled compiled = project.compile();

        assertThat(compiled.messages())
                .filteredOn(message -> message.kind().equals("note"))
                .singleElement()
                .satisfies(note -> assertThat(note.text())
                        .isEqualTo("[roundup] found 120 errors; if you see fewer, compile with -Xmaxerrs 1000"));
        assertThat(project.options("-Xmaxerrs", "1000").compile().messages())
                .filteredOn(message -> message.rule().isPresent())
                .hasSize(120);
    }
}
