package dev.roundup.cli.fix;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.roundup.cli.Console;
import dev.roundup.cli.ExitCode;
import dev.roundup.cli.Ran;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;

final class FixCommandTest {
    private static final String LINK = "@Link(kind = LinkKind.CODE, url = \"%s\")";
    private static final String TRACKED = "https://example.org/?utm_source=feed";

    @TempDir
    Path folder = Path.of("");

    private FixedProject project = new FixedProject(folder);

    @BeforeEach
    void aFolder() {
        project = new FixedProject(folder);
    }

    private static String paper(String annotations) {
        return "@Paper(title = \"Kites\", authors = \"Ada Lane\")\n" + annotations;
    }

    @Test
    void without_a_terminal_it_shows_the_changes_and_writes_nothing() {
        project.paper(paper(LINK.formatted(TRACKED)));
        String before = project.read("Kites.java");

        Ran ran = project.run();

        assertThat(ran.exitCode()).isEqualTo(ExitCode.FINDINGS);
        assertThat(ran.out())
                .contains("--- a/", "+++ b/", "@@ -3,5 +3,5 @@")
                .contains("\n-" + LINK.formatted(TRACKED) + "\n+" + LINK.formatted("https://example.org/") + "\n");
        assertThat(ran.err()).isEqualToNormalizingNewlines("""
                can fix 1 finding: link-tracking
                nothing was written; --yes writes
                """);
        assertThat(project.read("Kites.java")).isEqualTo(before);
    }

    @Test
    void a_dry_run_ends_with_1_if_there_is_something_to_do() {
        project.paper(paper(LINK.formatted(TRACKED)));
        assertThat(project.run("--dry-run").exitCode()).isEqualTo(ExitCode.FINDINGS);

        project.paper(paper(LINK.formatted("https://example.org/")));
        assertThat(project.run("--dry-run").exitCode()).isEqualTo(ExitCode.FINE);
    }

    @Test
    void proposals_are_made_only_on_demand() {
        project.paper(paper(LINK.formatted("http://example.org/code")));

        Ran certain = project.run("--yes");
        assertThat(certain.exitCode()).isEqualTo(ExitCode.FINDINGS);
        assertThat(certain.err()).isEqualToNormalizingNewlines("""
                left: 1 finding: link-insecure
                --proposed mends 1 finding more
                """);

        assertThat(project.run("--yes", "--proposed").exitCode()).isEqualTo(ExitCode.FINE);
        assertThat(project.read("Kites.java")).contains("https://example.org/code");
    }

    @Test
    void only_the_named_rules_are_mended() {
        project.paper("@Paper(title = \"Flying kites.\", authors = \"Ada Lane\")\n" + LINK.formatted(TRACKED));

        project.run("--yes", "--rule", "link-insecure,title-style");

        assertThat(project.read("Kites.java")).contains("\"Flying kites\"").contains(TRACKED);
        assertThat(project.run("--rule", "no-rule").exitCode()).isEqualTo(ExitCode.USAGE);
    }

    @Test
    void only_the_named_files_are_mended() {
        project.outline(List.of("One", "Two"));
        for (String name : List.of("One", "Two")) {
            project.write(
                    name + ".java",
                    "package lab;\n\nimport dev.roundup.*;\n\n@Paper(title = \"" + name
                            + " of the kites.\", authors = \"Ada Lane\")\ninterface " + name + " {}\n");
        }

        Ran.of("fix", project.file("Two.java").toString(), "--yes");

        assertThat(project.read("One.java")).contains("kites.\"");
        assertThat(project.read("Two.java")).contains("kites\"");
    }

    @Test
    void json_tells_what_was_mended_and_what_is_left() {
        project.paper("@Paper(title = \"Kites\", authors = \"Ada Lane\")\n" + LINK.formatted(TRACKED)
                + "\n@Link(kind = LinkKind.BLOG, url = \"http://example.org/b\")");

        JsonObject json =
                JsonParser.parseString(project.run("--yes", "--json").out()).getAsJsonObject();

        assertThat(json.get("written").getAsBoolean()).isTrue();
        assertThat(json.getAsJsonArray("files")).hasSize(1);
        assertThat(json.getAsJsonArray("fixed")
                        .get(0)
                        .getAsJsonObject()
                        .get("rule")
                        .getAsString())
                .isEqualTo("link-tracking");
        assertThat(json.getAsJsonArray("left")
                        .get(0)
                        .getAsJsonObject()
                        .get("rule")
                        .getAsString())
                .isEqualTo("link-insecure");
    }

    @Test
    void constants_are_named_as_the_source_does_and_imported_in_order() {
        project.write("Lab.java", """
                package lab;

                import dev.roundup.*;

                @Site(name = "The kite lab", people = People.class)
                interface Lab {}
                """);
        project.write("People.java", """
                package lab;

                import dev.roundup.*;

                interface People {
                    @Person String ADA_LANE = "Ada Lane";
                    @Person String BEA_MOOR = "Bea Moor";
                    @Person String CARLA_ROE = "Carla Roe";
                }
                """);
        String paper = """
                package lab;

                %s
                @Paper(title = "Kites", authors = {%s})
                interface Kites {}
                """;
        project.outline(List.of("Kites"));
        project.write("Days.java", project.read("Days.java").replace("slug =", "site = Lab.class, slug ="));
        String imports =
                "import static lab.People.ADA_LANE;\n%simport static lab.People.CARLA_ROE;\n\nimport dev.roundup.*;\n";
        project.write("Kites.java", paper.formatted(imports.formatted(""), "ADA_LANE, \"BEA_MOOR\", CARLA_ROE"));

        assertThat(project.run("--yes").exitCode()).isEqualTo(ExitCode.FINE);
        assertThat(project.read("Kites.java"))
                .isEqualTo(paper.formatted(
                        imports.formatted("import static lab.People.BEA_MOOR;\n"), "ADA_LANE, BEA_MOOR, CARLA_ROE"));

        project.write("Kites.java", paper.formatted("import dev.roundup.*;\n", "\"BEA_MOOR\""));
        project.run("--yes");
        assertThat(project.read("Kites.java")).contains("authors = {People.BEA_MOOR}");
    }

    @Test
    void items_go_with_their_commas_and_comments_stay() {
        project.paper(paper("@Tag({\"Wind\", \"Kites\", /* twice */ \"Wind\"})"));
        project.run("--yes");
        assertThat(project.read("Kites.java")).contains("@Tag({\"Wind\", \"Kites\" /* twice */ })");

        project.paper(paper("@Tag({\"Wind\",\n        \"Wind\",\n        \"Kites\"})"));
        project.run("--yes");
        assertThat(project.read("Kites.java")).contains("@Tag({\"Wind\",\n        \"Kites\"})");
    }

    @Test
    void a_list_in_one_value_becomes_several() {
        project.paper("@Paper(title = \"Kites\", authors = \"Ada Lane and Bea Moor\")");
        project.run("--yes", "--proposed");
        assertThat(project.read("Kites.java")).contains("authors = {\"Ada Lane\", \"Bea Moor\"}");
    }

    @Test
    void an_address_becomes_an_id_if_nothing_gets_lost() {
        String file =
                "package lab;\n\nimport dev.roundup.Link;\nimport dev.roundup.LinkKind;\nimport dev.roundup.Paper;\n\n"
                        + paper(LINK.formatted("https://github.com/lab/kites")) + "\ninterface Kites {}\n";
        project.outline(List.of("Kites"));
        project.write("Kites.java", file);

        project.run("--yes", "-Aroundup.rules=link-as-id=warning");

        assertThat(project.read("Kites.java"))
                .contains("import dev.roundup.GitHub;\nimport dev.roundup.Link;\n")
                .contains("\n@GitHub(\"lab/kites\")\n");
    }

    @Test
    void errors_of_the_compiler_stay_and_are_no_obstacle() {
        project.paper(paper(LINK.formatted(TRACKED) + "\n@Missing"));
        String before = project.read("Kites.java");

        Ran ran = project.run("--yes");

        assertThat(ran.exitCode()).isEqualTo(ExitCode.FINDINGS);
        assertThat(ran.err()).contains("left: 1 finding: javac");
        assertThat(project.read("Kites.java")).isEqualTo(before.replace(TRACKED, "https://example.org/"));
    }

    @Test
    void values_in_annotations_in_annotations_are_mended() {
        project.paper(paper("@Link.List({\n    " + LINK.formatted(TRACKED)
                + ",\n    @Link(kind = LinkKind.DATA, url = \"" + TRACKED + "&x=1\")})"));
        project.write(
                "Days.java",
                project.read("Days.java").replace("id = \"main\"", "id = \"main\", intro = \"Salt &amp; wind\""));

        assertThat(project.run("--yes").exitCode()).isEqualTo(ExitCode.FINE);

        assertThat(project.read("Days.java")).contains("intro = \"Salt & wind\"");
        assertThat(project.read("Kites.java"))
                .contains("    " + LINK.formatted("https://example.org/") + ",\n")
                .contains("url = \"https://example.org/?x=1\")})");
    }

    private int answered(String answer) {
        StringWriter printed = new StringWriter();
        PrintWriter out = new PrintWriter(printed);
        Console console = new Console(out, out, Ansi.ON, true);
        int exitCode = new CommandLine(new FixCommand(console, () -> answer)).execute(folder.toString());
        assertThat(printed.toString())
                .contains("\u001b[31m-" + LINK.formatted(TRACKED), "\u001b[32m+", "Write these changes? [y/N] ");
        return exitCode;
    }

    @Test
    void on_a_terminal_it_asks() {
        project.paper(paper(LINK.formatted(TRACKED)));

        assertThat(answered("")).isEqualTo(ExitCode.FINDINGS);
        assertThat(project.read("Kites.java")).contains(TRACKED);

        assertThat(answered("y")).isEqualTo(ExitCode.FINE);
        assertThat(project.read("Kites.java")).doesNotContain(TRACKED);
    }

    @Test
    void a_list_is_not_a_source() {
        assertThat(Ran.of("fix", project.write("lab.bib", "").toString()).err()).contains("is not a Java source");
    }
}
