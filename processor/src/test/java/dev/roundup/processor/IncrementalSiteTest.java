package dev.roundup.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roundup.testing.Compiled;
import dev.roundup.testing.Lab;
import dev.roundup.testing.Project;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Compiles only some of the sources of a lab's site, as {@link IncrementalTest} does without one. All pages of the site
 * must equal those of a full compile.
 */
class IncrementalSiteTest {
    private static final String LIST = SiteLab.PAGES + "publications/index.html";

    @TempDir
    Path folder;

    @TempDir
    Path clean;

    private Project project;

    @BeforeEach
    void compileAll() {
        project = SiteLab.in(folder);
        assertSilent(project.compile());
    }

    private static void assertSilent(Compiled compiled) {
        assertThat(compiled.summaries()).isEmpty();
        assertThat(compiled.words()).isEmpty();
        assertThat(compiled.success()).isTrue();
    }

    private void assertSameAsClean(Project sources) {
        assertSilent(sources.compile());
        assertThat(project.outputBelow("")).isEqualTo(sources.outputBelow(""));
    }

    @Test
    void a_paper_that_only_the_list_has() {
        String paper = Lab.paper("LatePaper", "Renamed");
        project.source("lab/LatePaper.java", paper);
        assertSilent(project.compileOnly("lab/LatePaper.java"));
        assertThat(project.outputFile(LIST)).contains("Renamed");
        assertThat(project.outputFile(SiteLab.PAGES + "people/ada/index.html")).contains("Renamed");
        assertSameAsClean(SiteLab.in(clean).source("lab/LatePaper.java", paper));
    }

    @Test
    void a_paper_of_a_roundup() {
        String paper = Lab.paper("FirstPaper", "Renamed");
        project.source("lab/FirstPaper.java", paper).deleteOutput("lab/DaysCatalog.class");
        assertSilent(project.compileOnly("lab/FirstPaper.java"));
        assertThat(project.outputFile(LIST)).contains("Renamed");
        assertSameAsClean(SiteLab.in(clean).source("lab/FirstPaper.java", paper));
    }

    @Test
    void a_preprint_that_was_not_published_after_all() {
        String paper = Lab.paper("EarlyPaper", "First, a draft");
        assertThat(project.outputFile(LIST)).doesNotContain("First, a draft");
        project.source("lab/EarlyPaper.java", paper);
        assertSilent(project.compileOnly("lab/EarlyPaper.java"));
        assertThat(project.outputFile(LIST)).contains("First, a draft");
        assertSameAsClean(SiteLab.in(clean).source("lab/EarlyPaper.java", paper));
    }

    @Test
    void the_list() {
        String list = SiteLab.list("LatePaper.class, EarlyPaper.class").replace("\"Publications\"", "\"All papers\"");
        project.source("lab/AllPapers.java", list);
        assertSilent(project.compileOnly("lab/AllPapers.java"));
        assertSameAsClean(SiteLab.in(clean).source("lab/AllPapers.java", list));
    }

    @Test
    void a_key_that_changes_with_the_papers_that_name_it() {
        String people = Lab.people("Ada Lane")
                .replace("\"ada\"", "\"ada-lane\"")
                .replace("name = ", "formerly = \"ada\", name = ");
        project.source("lab/People.java", people);
        project.deleteOutput("lab/DaysCatalog.class").deleteOutput("lab/WeeksCatalog.class");
        assertSilent(project.compileOnly(
                "lab/People.java",
                "lab/FirstPaper.java",
                "lab/SecondPaper.java",
                "lab/EarlyPaper.java",
                "lab/LatePaper.java"));
        assertThat(project.outputFile(SiteLab.PAGES + "people/ada/index.html")).contains("ada-lane");
        assertSameAsClean(SiteLab.in(clean).source("lab/People.java", people));
    }

    @Test
    void a_paper_is_deleted_from_the_list() {
        assertThat(project.hasOutput(SiteLab.PAGES + "publications/late-paper/index.html"))
                .isTrue();
        project.deleteSource("lab/LatePaper.java").deleteOutput("lab/LatePaper.class");
        project.source("lab/AllPapers.java", SiteLab.list("EarlyPaper.class"));
        assertSilent(project.compileOnly("lab/AllPapers.java"));
        assertThat(project.hasOutput(SiteLab.PAGES + "publications/late-paper/index.html"))
                .isFalse();
        assertSameAsClean(SiteLab.in(clean)
                .deleteSource("lab/LatePaper.java")
                .source("lab/AllPapers.java", SiteLab.list("EarlyPaper.class")));
    }

    @Test
    void the_list_is_deleted_with_its_papers() {
        withoutList(project);
        project.deleteOutput("lab/AllPapers.class")
                .deleteOutput("lab/EarlyPaper.class")
                .deleteOutput("lab/LatePaper.class");
        assertSilent(project.compileOnly("lab/Days.java"));
        assertThat(project.outputBelow(SiteLab.PAGES + "publications")).isEmpty();
        assertSameAsClean(withoutList(SiteLab.in(clean)));
    }

    private static Project withoutList(Project sources) {
        return sources.deleteSource("lab/AllPapers.java")
                .deleteSource("lab/EarlyPaper.java")
                .deleteSource("lab/LatePaper.java");
    }

    @Test
    void a_list_whose_paper_is_missing_is_missed_and_not_forgotten() {
        project.deleteOutput("lab/LatePaper.class");
        Compiled compiled = project.compileOnly("lab/FirstPaper.java");
        assertThat(compiled.summaries()).containsExactly("error - missing-class");
        assertThat(compiled.messages().get(0).text()).contains("lab.AllPapers names \"lab.LatePaper\"");
        assertSilent(project.compileOnly("lab/LatePaper.java"));
        assertSameAsClean(SiteLab.in(clean));
    }

    @Test
    void roundups_become_parts_of_a_site_and_single_files_again() {
        String site = SiteLab.site("SitePage.INDEX");
        Project single = withoutList(project).source("lab/Site.java", SiteLab.site(""));
        project.deleteOutput("lab/AllPapers.class")
                .deleteOutput("lab/EarlyPaper.class")
                .deleteOutput("lab/LatePaper.class");
        assertSilent(single.compileOnly("lab/Site.java"));
        assertThat(project.hasOutput(SiteLab.PAGES + "index.html")).isFalse();
        assertThat(project.outputFile(Lab.PAGE)).contains("<style");

        project.source("lab/Site.java", site);
        assertSilent(project.compileOnly("lab/Site.java"));
        assertThat(project.outputFile(Lab.PAGE)).contains("<link rel=\"stylesheet\"");
        assertSameAsClean(withoutList(SiteLab.in(clean)).source("lab/Site.java", site));
    }

    @Test
    void everything_again_over_what_is_there() {
        assertSilent(project.compile());
        assertSameAsClean(SiteLab.in(clean));
    }
}
