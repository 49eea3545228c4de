package dev.roundup.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roundup.testing.Compiled;
import dev.roundup.testing.Lab;
import dev.roundup.testing.Project;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A paper's own TeX commands hold in all its texts, in every output, and in no other paper. */
class PaperMacrosTest {
    private static final String FORMATS = "atom,bibtex,catalog,csl-json,jekyll,page";

    private static final String FIRST = """
            package lab;

            import dev.roundup.*;

            @Paper(
                    title = "First of \\\\(\\\\eps\\\\) and \\\\method",
                    authors = People.ADA,
                    macros = {
                        "\\\\newcommand{\\\\eps}{\\\\varepsilon}",
                        "\\\\newcommand{\\\\method}[1][Kite]{\\\\textsc{#1}}",
                    })
            @Abstract("The \\\\eps-net of \\\\method[Hawk] in \\\\(\\\\RR^\\\\eps\\\\).")
            @Tldr("Uses \\\\(2\\\\eps\\\\).")
            @Note("Note on \\\\(3\\\\eps\\\\).")
            @Figure(file = "hill.svg", alt = "A hill of \\\\(\\\\eps\\\\)", caption = "A hill of \\\\(4\\\\eps\\\\).")
            public interface FirstPaper {}
            """;

    private static final String SECOND = """
            package lab;

            import dev.roundup.*;

            @Paper(title = "Second \\\\(\\\\eps\\\\)", authors = People.ADA, macros = "\\\\def\\\\eps{E}")
            public interface SecondPaper {}
            """;

    @TempDir
    Path folder;

    private Project project() throws Exception {
        Path macros = Files.writeString(folder.resolve("lab.tex"), "\\newcommand{\\eps}{L} \\newcommand{\\RR}{R}");
        return Lab.lenient(folder)
                .options("-Aroundup.macros=" + macros.toAbsolutePath(), "-Aroundup.formats=" + FORMATS)
                .resource("lab/hill.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"4\" height=\"3\"/>")
                .source("lab/Site.java", """
                        package lab;

                        @dev.roundup.Site(name = "Lab", url = "https://lab.example.org", people = People.class)
                        public interface Site {}
                        """)
                .source("lab/FirstPaper.java", FIRST)
                .source("lab/SecondPaper.java", SECOND);
    }

    private static String file(Project project, String name) {
        return project.outputFile(Lab.PAGE.replace("index.html", name));
    }

    @Test
    void they_hold_in_every_text_and_output() throws Exception {
        Project project = project();
        assertThat(project.compile().summaries()).isEmpty();

        String page = file(project, "index.html");
        assertThat(page).contains("First of ", "<mi>ε</mi>", ">Kite<", ">Hawk<", "<mi>E</mi>", "A hill of ε");
        assertThat(page).doesNotContain("\\eps", "\\method", "<mi>L</mi>");
        assertThat(file(project, "papers.bib"))
                .contains("First of {$\\varepsilon$} and", "Second {$E$}")
                .doesNotContain("\\eps", "\\method");
        assertThat(file(project, "papers.json")).contains("First of ε and Kite", "Second E");
        assertThat(file(project, "feed.xml")).contains("First of ε and Kite").doesNotContain("\\eps");
        assertThat(project.outputBelow("META-INF").entrySet())
                .filteredOn(entry -> entry.getKey().contains("_posts/"))
                .singleElement()
                .satisfies(post -> assertThat(post.getValue())
                        .contains("\\varepsilon</annotation>", ">Hawk<")
                        .doesNotContain("\\eps"));
    }

    @Test
    void they_come_from_class_files_too() throws Exception {
        Project project = project();
        project.compile();
        String page = file(project, "index.html");
        assertThat(project.compileOnly("lab/Days.java").summaries()).isEmpty();
        assertThat(file(project, "index.html")).isEqualTo(page);
    }

    @Test
    void mistakes_are_at_their_value() throws Exception {
        Project project = project().source("lab/SecondPaper.java", SECOND.replace("def\\\\eps{E}", "def\\\\eps{E"));
        Compiled compiled = project.compile();
        assertThat(compiled.summaries()).containsExactly("error SecondPaper.java:5:69 macro-syntax");
    }

    @Test
    void a_command_that_nothing_uses_is_at_its_value() throws Exception {
        Project project = project().source("lab/SecondPaper.java", SECOND.replace("eps\\\\)", "pi\\\\)"));
        Compiled compiled = project.compile();
        assertThat(compiled.summaries()).containsExactly("warning SecondPaper.java:5:68 unused-macro");
    }
}
