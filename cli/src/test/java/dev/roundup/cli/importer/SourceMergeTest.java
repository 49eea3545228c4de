package dev.roundup.cli.importer;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.roundup.cli.ExitCode;
import dev.roundup.cli.Ran;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Existing sources belong to their authors, so an import must keep them. */
final class SourceMergeTest {
    private static final String FIRST = """
            @article{kites, title = {Kites}, author = {Ann Ash and Bo Bell}, journal = {Winds}, year = 2020, keywords = {wind}}
            @article{sails, title = {Sails}, author = {Ann Ash}, journal = {Winds}, year = 2021, keywords = {wind}}
            """;
    private static final String MORE = FIRST + """
            @article{rigs, title = {Rigs}, author = {Bo Bell}, journal = {Ropes}, year = 2022, keywords = {knots}}
            """;

    @TempDir
    Path folder = Path.of("");

    private Import list = Import.in(folder);

    @BeforeEach
    void importFirst() {
        list = Import.in(folder).file("lab.bib", FIRST);
        assertThat(list.run().exitCode()).isEqualTo(ExitCode.FINE);
    }

    @Test
    void the_same_list_changes_nothing() {
        assertThat(list.run().err()).contains("0 files written");
    }

    @Test
    void an_edited_source_is_not_overwritten() throws Exception {
        edit("Sails.java", "\"Sails\"", "\"Sails, revised\"");
        Ran again = list.run();
        assertThat(again.exitCode()).isEqualTo(ExitCode.FAILURE);
        assertThat(again.err()).contains("nothing was written", "Sails.java", "--merge");
        assertThat(list.source("Sails.java")).contains("Sails, revised");
    }

    @Test
    void merging_adds_what_is_new_and_keeps_what_was_edited() throws Exception {
        edit("Kites.java", "authors = {", "/* first */ authors = {");
        edit("People.java", "public interface People {", "public interface People {\n    // The lab's.");
        edit("Lab.java", "TODO: the page's title", "Sample Papers");
        edit("Website.java", "TODO: the lab's name", "Tide Lab");
        list = Import.in(folder).file("lab.bib", MORE).options("--merge");
        assertThat(list.run().exitCode()).isEqualTo(ExitCode.FINE);
        assertThat(list.source("Kites.java")).contains("/* first */");
        assertThat(list.source("People.java")).contains("// The lab's.", "ANN_ASH", "String BO_BELL = \"Bo Bell\";");
        assertThat(list.source("Topics.java")).contains("KNOTS", "WIND");
        assertThat(list.source("Venues.java")).contains("interface Winds", "interface Ropes");
        assertThat(list.source("Lab.java"))
                .containsPattern("(?s)2022.*Rigs.class.*2021.*Sails.class.*2020.*Kites.class");
        assertThat(list.compile().summaries()).isEmpty();
    }

    @Test
    void a_paper_whose_type_was_renamed_is_still_known() throws Exception {
        Files.writeString(
                list.path("FlyingThings.java"),
                list.source("Kites.java").replace("interface Kites", "interface FlyingThings"));
        Files.delete(list.path("Kites.java"));
        edit("Lab.java", "Kites.class", "FlyingThings.class");
        list.options("--merge");
        list.run();
        assertThat(list.names()).doesNotContain("Kites.java");
        assertThat(list.source("Lab.java")).doesNotContain("Kites.class");
    }

    @Test
    void a_paper_whose_title_changed_is_known_by_its_key_or_the_id_of_an_archive() {
        list = Import.in(folder).file("lab.bib", MORE + """
                @article{ropes, title = {Ropes}, author = {Bo Bell}, journal = {Ropes}, year = 2022, eprint = {2201.00001v2}, archiveprefix = {arXiv}}
                """).options("--merge");
        list.run();
        String retitled = MORE.replace("{Rigs}", "{Rigs of the North}") + """
                @article{other, title = {All About Ropes}, author = {Bo Bell}, journal = {Ropes}, year = 2022, eprint = {2201.00001}, archiveprefix = {arXiv}}
                """;
        Ran again =
                Import.in(folder).file("lab.bib", retitled).options("--merge").run();
        assertThat(again.err())
                .contains(
                        "0 files written",
                        "Rigs was not changed; the list now calls it \"Rigs of the North\"",
                        "Ropes was not changed; the list now calls it \"All About Ropes\"");
        assertThat(list.names()).doesNotContain("RigsNorth.java", "AllAboutRopes.java");
    }

    @Test
    void a_title_is_found_however_its_annotation_is_laid_out() throws Exception {
        edit("Sails.java", "title = \"Sails\"", "/* new */ id = \"s)\",\n title=\"SAILS.\"");
        list.options("--merge");
        assertThat(list.run().err()).contains("0 files written");
    }

    @Test
    void a_new_paper_whose_type_would_have_anothers_name_gets_one_of_its_own() {
        list = Import.in(folder).file("lab.bib", """
                @article{b, title = {Kites: of}, author = {Cy Cole}, journal = {Winds}, year = 2020}
                """).options("--merge");
        list.run();
        assertThat(list.source("Kites2.java")).contains("Cy Cole");
        assertThat(list.source("Lab.java")).contains("Kites2.class");
    }

    @Test
    void new_papers_of_years_that_are_there_or_not_find_their_places() {
        list = Import.in(folder).file("more.bib", """
                @article{old, title = {Old Ropes}, author = {Cy Cole}, journal = {Winds}, year = 2018}
                @article{new, title = {New Ropes}, author = {Cy Cole}, journal = {Winds}, year = 2021}
                """).options("--merge", "--title", "Lab");
        list.run();
        assertThat(list.source("Lab.java"))
                .containsPattern("(?s)2021.*Sails.class,\\s+NewRopes.class.*2020.*Kites.class.*2018.*OldRopes.class");
    }

    @Test
    void the_only_section_takes_papers_of_all_years() {
        Import undivided = Import.in(folder.resolve("undivided"));
        undivided.file("lab.bib", FIRST).options("--no-years").run();
        undivided.forget().file("lab.bib", MORE).options("--merge").run();
        assertThat(undivided.source("Lab.java"))
                .contains("id = \"main\"")
                .containsPattern("Kites.class,\\s+Sails.class,\\s+Rigs.class\\s+}");
    }

    @Test
    void a_section_that_is_not_found_is_said() throws Exception {
        edit("Lab.java", "id = \"2021\"", "id = \"new\"");
        edit("Lab.java", "id = \"2020\"", "id = \"old\"");
        Ran ran = Import.in(folder).file("lab.bib", MORE).options("--merge").run();
        assertThat(ran.err()).contains("add Rigs.class to Lab yourself");
    }

    private void edit(String name, String what, String by) throws Exception {
        String source = list.source(name);
        assertThat(source).contains(what);
        Files.write(list.path(name), source.replace(what, by).getBytes(UTF_8));
    }
}
