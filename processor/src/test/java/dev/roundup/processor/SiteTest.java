package dev.roundup.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roundup.testing.Compiled;
import dev.roundup.testing.Lab;
import dev.roundup.testing.Project;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.jdt.internal.compiler.tool.EclipseCompiler;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Compiles a lab's site: in one round or in several, with javac and with Eclipse's compiler, from other modules. */
class SiteTest {
    @TempDir
    Path folder;

    @TempDir
    Path other;

    @Test
    void a_right_site_compiles_silently_and_has_all_its_pages() {
        Project project = SiteLab.in(folder);
        Compiled compiled = project.compile();
        assertThat(compiled.summaries()).isEmpty();
        assertThat(compiled.words()).isEmpty();
        assertThat(project.outputBelow(SiteLab.PAGES).keySet().stream()
                        .filter(path -> path.endsWith(".html"))
                        .map(path -> path.substring(SiteLab.PAGES.length())))
                .contains(
                        "index.html",
                        "404.html",
                        "days-2023/index.html",
                        "weeks-2024/index.html",
                        "publications/index.html",
                        "publications/late-paper/index.html",
                        "people/index.html",
                        "people/ada/index.html",
                        "topics/index.html",
                        "topics/learning/index.html");
    }

    @Test
    void a_paper_of_the_list_that_comes_in_a_later_round() {
        Project project = SiteLab.lenient(folder)
                .deleteSource("lab/SecondPaper.java")
                .source("lab/Days.java", Lab.outline("FirstPaper.class"))
                .source("lab/Weeks.java", SiteLab.outline("Weeks", "weeks-2024", "LatePaper.class"))
                .source("lab/AllPapers.java", SiteLab.list("EarlyPaper.class, SecondPaper.class"));
        assertThat(project.compile(new RoundsTest.WritesSecondPaper()).summaries())
                .isEmpty();

        Project written = SiteLab.lenient(other)
                .source("lab/Days.java", Lab.outline("FirstPaper.class"))
                .source("lab/Weeks.java", SiteLab.outline("Weeks", "weeks-2024", "LatePaper.class"))
                .source("lab/AllPapers.java", SiteLab.list("EarlyPaper.class, SecondPaper.class"))
                .source("lab/SecondPaper.java", Lab.paper("SecondPaper", "Written in a later round"));
        assertThat(written.compile().summaries()).isEmpty();
        assertThat(project.outputBelow("META-INF")).isEqualTo(written.outputBelow("META-INF"));
    }

    @Test
    void a_slug_that_two_pages_of_different_rounds_have() {
        Project project = SiteLab.lenient(folder)
                .deleteSource("lab/SecondPaper.java")
                .source("lab/Days.java", Lab.outline("FirstPaper.class"))
                .source("lab/Weeks.java", SiteLab.outline("Weeks", "weeks-2024", "LatePaper.class"))
                .source(
                        "lab/AllPapers.java",
                        SiteLab.list("EarlyPaper.class, SecondPaper.class")
                                .replace("\"publications\"", "\"days-2023\""));
        assertThat(project.compile(new RoundsTest.WritesSecondPaper()).summaries())
                .containsExactly("error AllPapers.java:6:16 duplicate-slug");
    }

    @Test
    void the_same_pages_with_the_compiler_of_eclipse() {
        Project eclipse =
                SiteLab.lenient(folder).compiler(new EclipseCompiler()).options("-source", "17", "-target", "17");
        assertThat(eclipse.compile().summaries()).isEmpty();
        Project javac = SiteLab.lenient(other);
        assertThat(javac.compile().summaries()).isEmpty();
        assertThat(eclipse.outputBelow(SiteLab.PAGES)).isEqualTo(javac.outputBelow(SiteLab.PAGES));
    }

    @Test
    void a_list_that_the_compiler_of_eclipse_does_not_resolve() {
        Project eclipse = SiteLab.lenient(folder)
                .compiler(new EclipseCompiler())
                .options("-source", "17", "-target", "17")
                .source("lab/AllPapers.java", SiteLab.list("EarlyPaper.class, LatePaper.class, Gone.class"));
        Compiled compiled = eclipse.compile();
        assertThat(compiled.success()).isFalse();
        assertThat(compiled.messages()).anyMatch(message -> message.rule().equals(Optional.of("unresolved-outline")));
    }

    @Test
    void a_paper_with_an_error_that_another_module_compiled_without_a_check() {
        Compiled compiled = listOf(library("@dev.roundup.Link(kind = LinkKind.CODE, url = \"javascript:alert(1)\")"));
        assertThat(compiled.summaries()).containsExactly("error AllPapers.java:7:24 link-unsafe");
        assertThat(compiled.messages().get(0).text()).contains("in lab.FirstPaper, which comes from a class file");
    }

    @Test
    void a_picture_that_another_module_keeps_to_itself() {
        Compiled compiled = listOf(library("@dev.roundup.Figure(file = \"gone.svg\", alt = \"A curve falls\")"));
        assertThat(compiled.summaries()).isEmpty();
    }

    /** The papers of another module, of which one has one more annotation. */
    private Project library(String annotation) {
        Project library = Lab.lenient(other)
                .options("-proc:none")
                .source(
                        "lab/FirstPaper.java",
                        Lab.paper("FirstPaper", "First")
                                .replace("@Tag", annotation.replace("LinkKind", "dev.roundup.LinkKind") + "\n@Tag"));
        assertThat(library.compile().summaries()).isEmpty();
        return library;
    }

    private Compiled listOf(Project library) {
        return Project.in(folder)
                .classPath(library.output())
                .source("site/AllPapers.java", """
                        package site;

                        @dev.roundup.Publications(
                                slug = "publications",
                                title = "Publications",
                                site = lab.Site.class,
                                from = lab.Days.class)
                        public interface AllPapers {}
                        """)
                .compile();
    }

    @Test
    void a_type_that_is_a_site_a_roundup_and_a_list() {
        Project project = Lab.lenient(folder).deleteSource("lab/Site.java").source("lab/Days.java", """
                package lab;

                import dev.roundup.*;

                @Site(name = "Lab", people = People.class, topics = Topics.class, pages = SitePage.PEOPLE)
                @Roundup(
                        slug = "days-2023",
                        title = "Papers at the Days",
                        published = "2023-05-01",
                        site = Days.class,
                        sections = @Section(id = "main", papers = {FirstPaper.class, SecondPaper.class}))
                @Publications(slug = "publications", title = "Publications", site = Days.class)
                public interface Days {}
                """);
        assertThat(project.compile().summaries()).isEmpty();
        assertThat(project.hasOutput(Lab.PAGE)).isTrue();
        assertThat(project.hasOutput(SiteLab.PAGES + "publications/index.html")).isTrue();
        assertThat(project.hasOutput(SiteLab.PAGES + "people/index.html")).isTrue();
    }
}
