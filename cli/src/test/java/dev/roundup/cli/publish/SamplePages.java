package dev.roundup.cli.publish;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roundup.testing.Project;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Pages to publish. */
final class SamplePages {
    private SamplePages() {}

    static Path compiled(Project project) {
        assertThat(project.compile().success()).isTrue();
        return project.output();
    }

    /** A page of two papers with a picture each. */
    static Project days(Path folder, String slug, String first, String second) throws IOException {
        Project project = Project.in(folder.resolve("project"));
        Path resources = Files.createDirectories(folder.resolve("resources/lab"));
        Files.write(resources.resolve("wide plot.png"), Pictures.of("png", 1500, 300));
        Files.write(resources.resolve("small.png"), Pictures.of("png", 900, 300));
        Files.writeString(
                resources.resolve("plot.svg"), "<svg xmlns='http://www.w3.org/2000/svg' width='4' height='3'/>");
        return project.options(
                        "-Aroundup.assets=" + resources.getParent(), "-Aroundup.rules=figure-heavy=off,slug-syntax=off")
                .source("lab/Days.java", """
                        package lab;

                        import dev.roundup.*;

                        @Roundup(slug = "%s", title = "Days", published = "2024-05-06", site = Lab.class,
                                formats = {Format.PAGE, Format.JEKYLL, Format.BIBTEX, Format.CSL_JSON, Format.ATOM},
                                sections = @Section(id = "main", papers = {First.class, Second.class}))
                        interface Days {}

                        @Site(name = "Lab", url = "https://lab.example.org")
                        interface Lab {}

                        @Paper(title = "First", authors = "Ada Lane")
                        @Abstract("About {{braces}} and 100 \\\\%% <b>.")
                        @Figure(file = "%s", alt = "A curve falls")
                        @Link(kind = LinkKind.CODE, url = "https://elsewhere.example.org/roundup/days/plot.svg")
                        interface First {}

                        @Paper(title = "Second", authors = "Ben Moor")
                        @Figure(file = "%s", alt = "A curve rises")
                        interface Second {}
                        """.formatted(slug, first, second));
    }

    /** Adds a second page, with a paper of its own. */
    static Project withEvenings(Project project) {
        return project.source("lab/Evenings.java", """
                package lab;

                import dev.roundup.*;

                @Roundup(slug = "evenings", title = "Evenings", published = "2024-05-06", site = Lab.class,
                        formats = {Format.PAGE, Format.JEKYLL},
                        sections = @Section(id = "main", papers = Third.class))
                interface Evenings {}

                @Paper(title = "Third", authors = "Ada Lane")
                interface Third {}
                """);
    }
}
