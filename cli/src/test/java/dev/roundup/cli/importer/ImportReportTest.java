package dev.roundup.cli.importer;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.roundup.cli.ExitCode;
import dev.roundup.cli.Ran;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;

/** Every field of a source appears once, in order, with its outcome. */
@Isolated // it changes the locale of the JVM
final class ImportReportTest {
    @TempDir
    Path folder = Path.of("");

    @Test
    void fields_of_all_outcomes_are_accounted_for() {
        Ran ran = Import.in(folder).file("x.bib", """
                @misc{a,
                  title = {Kites},
                  title = {A second title},
                  author = {Ann Ash and others},
                  month = {2feb},
                  eprint = {2101.00001},
                  archiveprefix = {arXiv},
                  url = {https://arxiv.org/abs/2101.00001},
                  colour = {blue},
                  note = {}
                }
                """).options("--json").run();
        assertThat(outcomes(ran, "papers"))
                .containsExactly(
                        "entrytype changed",
                        "key taken",
                        "title taken",
                        "title extra",
                        "author changed",
                        "month doubtful",
                        "eprint changed",
                        "archiveprefix changed",
                        "url changed",
                        "colour extra",
                        "note left_out");
    }

    @Test
    void what_is_said_of_the_page_is_accounted_for_as_well() {
        Ran ran = Import.in(folder).file("p.html", """
                ---
                title: Papers
                author: <b>Max</b> Moor
                date: some day
                layout: post
                ---
                <p>Welcome.</p>
                <b>Kites</b><br><i>Ann Ash</i>
                """).options("--json").run();
        assertThat(outcomes(ran, "page"))
                .containsExactly("title taken", "author changed", "date extra", "layout extra", "intro taken");
    }

    @Test
    void a_long_list_is_summed_up_in_a_few_lines() throws IOException {
        StringBuilder list = new StringBuilder();
        for (int i = 0; i < 200; i++) {
            list.append("""
                    @article{a%1$d, title = {Kites of Colour %1$d}, author = {Ash, Ann}, journal = {Journal of Kites},
                      year = 2021, month = {%1$dfeb}, preview = {%1$d.png}, funding = {Grant %1$d}, field%1$d = {x}}
                    """.replace("%1$d", Integer.toString(i)));
        }
        Path report = folder.resolve("report.txt");
        Ran ran = Import.in(folder)
                .file("x.bib", list.toString())
                .options("--report", report.toString())
                .run();

        assertThat(ran.exitCode()).isEqualTo(ExitCode.FINDINGS);
        assertThat(ran.out().lines()).hasSizeLessThanOrEqualTo(25);
        assertThat(ran.out())
                .containsPattern("x\\.bib:\\d+: KitesColour\\d+: month: .*\\(and 199 more\\)\n")
                .containsPattern("preview: the picture was not found.*\\(and 199 more\\)\n")
                .containsPattern("kept as @Extra: .*funding \\(200\\).* and \\d+ more\n")
                .contains("200 papers, ");
        assertThat(Files.readString(report))
                .contains("month: doubtful: ", "funding: kept as extra\n", "field199: kept as extra\n")
                .endsWith(ran.out().lines().reduce("", (before, line) -> line) + "\n");
    }

    @Test
    void one_thing_is_not_several() {
        Ran ran = Import.in(folder)
                .file("x.csv", "title,mark\nKites,x\nshort\n")
                .file("x.bib", "@misc{a,\n  author = {Ash, Ann}\n}\n")
                .run();
        assertThat(ran.out())
                .contains("author: changed: 1 name\n", "the row has 1 value for 2 columns\n")
                .doesNotContainPattern("\\b1 [a-z]+s\\b");
    }

    @Test
    void numbers_and_dates_are_the_same_whatever_the_locale() {
        String list = """
                @article{a,
                  title = {Kites},
                  author = {Ash, Ann},
                  journal = {Journal of Kites},
                  year = {2023},
                  month = nov,
                  day = {7}
                }
                """;
        Ran ran = Import.in(folder.resolve("here")).file("x.bib", list).run();
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            Import there = Import.in(folder.resolve("there")).file("x.bib", list);
            assertThat(there.run().out().replace("there", "here")).isEqualTo(ran.out());
            assertThat(there.source("Kites.java")).contains("2023-11-07");
        } finally {
            Locale.setDefault(before);
        }
    }

    private static List<String> outcomes(Ran ran, String part) {
        JsonObject source = JsonParser.parseString(ran.out())
                .getAsJsonObject()
                .getAsJsonArray("sources")
                .get(0)
                .getAsJsonObject();
        JsonArray fields = part.equals("page")
                ? source.getAsJsonArray(part)
                : source.getAsJsonArray(part).get(0).getAsJsonObject().getAsJsonArray("fields");
        List<String> outcomes = new ArrayList<>();
        for (JsonElement field : fields) {
            JsonObject one = field.getAsJsonObject();
            outcomes.add(
                    one.get("name").getAsString() + " " + one.get("outcome").getAsString());
        }
        return outcomes;
    }
}
