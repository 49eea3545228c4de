package dev.roundup.cli.create;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roundup.cli.ExitCode;
import dev.roundup.cli.Ran;
import dev.roundup.testing.Project;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;

final class NewCommandTest {
    private static final String PAGES = "META-INF/resources/roundup/first-roundup/";

    @TempDir
    Path folder = Path.of("");

    /** Compiles the project with the options of its pom, and with all lints as errors. */
    private static Project compiled(Path project) {
        Project compiled = Project.in(project)
                .options("-Xlint:all", "-Werror", "-Aroundup.assets=" + project.resolve("src/main/resources"));
        assertThat(compiled.compile().summaries()).isEmpty();
        return compiled;
    }

    private Path site(String config) throws IOException {
        Path site = Files.createDirectory(folder.resolve("site"));
        Files.writeString(site.resolve("_config.yml"), config);
        return site;
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void its_help_has_examples() {
        Ran help = Ran.of("new", "--help");
        assertThat(help.exitCode()).isEqualTo(ExitCode.FINE);
        assertThat(help.out()).contains("roundup new papers --inside ~/lab-site", "--package=P");
    }

    @Test
    void a_new_project_compiles_to_a_page_without_a_finding() throws IOException {
        Path site = site("title: Lab of Things\nurl: https://lab.example.org/\nbaseurl: /things\n");
        Ran made = Ran.of("new", "our-papers", "--inside", site.toString());
        assertThat(made.exitCode()).isEqualTo(ExitCode.FINE);
        assertThat(made.out()).isEmpty();
        assertThat(made.err()).contains("  roundup preview ", "our-papers && mvn package", NewProject.PAGE);

        Project project = compiled(site.resolve("our-papers"));
        assertThat(project.outputFile(PAGES + "index.html"))
                .contains("The area under exponential decay", "Jane Doe", "John Roe", "<math", "exponential-decay.svg")
                .contains("Lab of Things", "https://lab.example.org/things/roundup/first-roundup/");
        assertThat(project.hasOutput(PAGES + "exponential-decay.svg")).isTrue();
        assertThat(names(project.output().resolve(PAGES + "_posts"))).hasSize(1);
    }

    @Test
    void a_project_outside_of_a_site_makes_no_post() throws IOException {
        NewProject made =
                new NewProject("papers", "papers", "Our lab", Optional.empty(), LocalDate.of(2026, 5, 4), false);
        for (Map.Entry<String, byte[]> file : made.files().entrySet()) {
            Path written = folder.resolve("papers").resolve(file.getKey());
            Files.createDirectories(written.getParent());
            Files.write(written, file.getValue());
        }
        Project project = compiled(folder.resolve("papers"));
        assertThat(project.hasOutput(PAGES + "index.html")).isTrue();
        assertThat(project.hasOutput(PAGES + "_posts")).isFalse();
    }

    @Test
    void its_pom_names_the_version_of_this_command_line_for_annotations_and_processor() throws Exception {
        Ran.of("new", "papers", "--inside", site("").toString(), "--package", "lab.papers");
        Path project = folder.resolve("site/papers");
        Document pom = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(project.resolve("pom.xml").toFile());
        Document ours = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(Path.of("pom.xml").toFile());
        assertThat(text(pom, "roundup.version")).isEqualTo(text(ours, "version"));
        assertThat(text(pom, "groupId")).isEqualTo("lab.papers");
        assertThat(text(pom, "artifactId")).isEqualTo("papers");
        assertThat(project.resolve("src/main/java/lab/papers/FirstRoundup.java"))
                .content()
                .startsWith("package lab.papers;");
        assertThat(project.resolve(".gitignore")).content().contains("target/");
    }

    @Test
    void its_readme_says_how_to_make_the_page_here_and_elsewhere() throws IOException {
        Path site = site("");
        Ran made = Ran.of("new", "papers", "--inside", site.toString(), "--package", "lab.papers");
        assertThat(made.err()).contains("papers/README.md says how to put it there");
        assertThat(site.resolve("papers/README.md"))
                .content()
                .startsWith("# papers\n")
                .contains("    " + NewProject.PAGE + "\n", "`src/main/java/lab/papers`")
                .contains("This puts Roundup " + NewProject.version() + " where Maven finds it")
                .doesNotContainPattern("@[a-z]+@");
    }

    private static String text(Document document, String element) {
        return document.getElementsByTagName(element).item(0).getTextContent();
    }

    @Test
    void values_of_the_site_cannot_leave_their_literals() throws IOException {
        Path site = site("title: 'Lab \"of\" \\ things'\nurl: 'https://lab.example.org\"x'\n");
        assertThat(Ran.of("new", "papers", "--inside", site.toString()).exitCode())
                .isEqualTo(ExitCode.FINE);
        assertThat(site.resolve("papers/src/main/java/papers/Website.java"))
                .content()
                .contains("name = \"Lab \\\"of\\\" \\\\ things\"")
                .doesNotContain("url");
    }

    @Test
    void jekyll_is_told_to_leave_it_alone() throws IOException {
        Path site = site("# Ours\ntitle: Lab # the lab\nexclude: [vendor]\n");
        Ran.of("new", "papers", "--inside", site.toString());
        assertThat(site.resolve("_config.yml")).hasContent("# Ours\ntitle: Lab # the lab\nexclude: [vendor, papers]\n");
        assertThat(names(site)).containsExactly("_config.yml", "papers");
    }

    @Test
    void what_is_there_is_not_touched() throws IOException {
        Path site = site("title: Lab\n");
        Files.createDirectory(site.resolve("papers"));
        Ran refused = Ran.of("new", "papers", "--inside", site.toString());
        assertThat(refused.exitCode()).isEqualTo(ExitCode.FAILURE);
        assertThat(refused.err()).contains("already exists; nothing was written");
        assertThat(site.resolve("_config.yml")).hasContent("title: Lab\n");
        assertThat(names(site.resolve("papers"))).isEmpty();
    }

    @Test
    void a_folder_that_is_no_site_is_named() throws IOException {
        Ran refused = Ran.of("new", "papers", "--inside", folder.toString());
        assertThat(refused.exitCode()).isEqualTo(ExitCode.FAILURE);
        assertThat(refused.err()).contains("no _config.yml");
        assertThat(names(folder)).isEmpty();
    }

    @Test
    void a_configuration_that_cannot_be_edited_stops_all() throws IOException {
        Path site = site("all: &all [a]\nexclude: *all\n");
        Ran refused = Ran.of("new", "papers", "--inside", site.toString());
        assertThat(refused.exitCode()).isEqualTo(ExitCode.FAILURE);
        assertThat(names(site)).containsExactly("_config.yml");
    }

    @Test
    void names_that_are_none_are_faults_of_usage() {
        for (String name : List.of("..", "../up", "/root", "Papers", "a b", "-", "class")) {
            assertThat(Ran.of("new", "--", name).exitCode()).as(name).isEqualTo(ExitCode.USAGE);
        }
        assertThat(Ran.of("new", "papers", "--package", "lab.class").exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(Ran.of("new").exitCode()).isEqualTo(ExitCode.USAGE);
    }
}
