package dev.roundup.cli.preview;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.roundup.cli.ExitCode;
import dev.roundup.cli.Ran;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PreviewTest {
    private static final String PAGE = "roundup/days/index.html";

    @TempDir
    Path folder = Path.of("");

    private PreviewBuild build = new PreviewBuild(Path.of(""), List.of(), Map.of());
    private Path paper = Path.of("");

    @BeforeEach
    void aProjectOfOnePaper() throws IOException {
        Path project = Files.createDirectories(folder.resolve("papers"));
        build = new PreviewBuild(project, List.of(), Map.of());
        paper = project.resolve("Kites.java");
        Files.writeString(project.resolve("Days.java"), """
                import dev.roundup.*;

                @Roundup(slug = "days", title = "Days", published = "2024-05-06",
                        sections = @Section(id = "main", papers = Kites.class))
                interface Days {}
                """);
        write("Kites");
    }

    private void write(String title) throws IOException {
        Files.writeString(paper, """
                import dev.roundup.*;

                @Paper(title = "%s", authors = "Ada Lane")
                interface Kites {}
                """.formatted(title));
    }

    private static String page(PreviewState state) {
        return new String(state.site().files().getOrDefault(PAGE, new byte[0]), UTF_8);
    }

    @Test
    void half_a_file_keeps_the_last_good_page_until_the_rest_is_there() throws IOException {
        PreviewState good = build.next(PreviewState.BEGINNING);
        assertThat(page(good)).contains("Kites");
        for (String half : List.of("", "import dev.roundup.*;\n\n@Paper(title = \"Ki", "\u0000\u0001")) {
            Files.writeString(paper, half);
            PreviewState broken = build.next(good);
            assertThat(broken.isGood()).isFalse();
            assertThat(broken.findings()).isNotEmpty();
            assertThat(broken.site()).isSameAs(good.site());
        }
        write("Larger Kites");
        assertThat(page(build.next(good))).contains("Larger Kites");
    }

    @Test
    void a_changed_template_gives_another_page() throws IOException {
        Path ofOption = folder.resolve("option.html");
        Path ofSite = build.place().resolve("site.html");
        Files.writeString(build.place().resolve("Lab.java"), """
                import dev.roundup.*;

                @Site(name = "Lab", template = "site.html")
                interface Lab {}
                """);
        Path days = build.place().resolve("Days.java");
        Files.writeString(days, Files.readString(days).replace("published", "site = Lab.class, published"));
        PreviewBuild with = new PreviewBuild(build.place(), List.of(), Map.of("roundup.template", ofOption.toString()));
        Files.writeString(ofOption, "<p>First option</p><main data-slot=\"content\"></main>");
        Files.writeString(ofSite, "<p>First site</p><main data-slot=\"content\"></main>");
        assertThat(page(build.next(PreviewState.BEGINNING))).contains("First site");
        assertThat(page(with.next(PreviewState.BEGINNING))).contains("First option");
        WatchedFiles before = with.files();

        Files.writeString(ofOption, "<p>The second option</p><main data-slot=\"content\"></main>");
        Files.writeString(ofSite, "<p>The second site</p><main data-slot=\"content\"></main>");

        assertThat(with.files().files().get(ofOption))
                .isNotNull()
                .isNotEqualTo(before.files().get(ofOption));
        assertThat(with.files().files().get(ofSite))
                .isNotNull()
                .isNotEqualTo(before.files().get(ofSite));
        assertThat(page(build.next(PreviewState.BEGINNING))).contains("The second site");
        assertThat(page(with.next(PreviewState.BEGINNING))).contains("The second option");
    }

    @Test
    void a_deleted_folder_keeps_the_last_good_page() throws IOException {
        PreviewState good = build.next(PreviewState.BEGINNING);
        Files.move(build.place(), folder.resolve("elsewhere"));
        PreviewState gone = build.next(good);
        assertThat(gone.failure())
                .hasValueSatisfying(message -> assertThat(message).contains("papers"));
        assertThat(gone.site()).isSameAs(good.site());
        Files.move(folder.resolve("elsewhere"), build.place());
        assertThat(build.next(gone).isGood()).isTrue();
    }

    @Test
    void a_page_counts_as_changed_if_its_folder_has() {
        PreviewSite one = PreviewSite.EMPTY.updated(Map.of(PAGE, new byte[1], "roundup/weeks/index.html", new byte[1]));
        PreviewSite two = one.updated(Map.of(
                PAGE, new byte[1], "roundup/weeks/index.html", new byte[1], "roundup/weeks/plot.svg", new byte[2]));
        assertThat(one.changedPages()).hasSize(2);
        assertThat(two.changedPages()).containsExactly("roundup/weeks/index.html");
        assertThat(two.stamp("roundup/days/")).isEqualTo(1);
        assertThat(two.stamp("roundup/weeks/")).isEqualTo(2);
        assertThat(two.updated(two.files()).changedPages()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "--editor=vim, 2, is no editor",
        "--port=70000, 2, is not a port",
        "none-such, 3, does not exist",
        "--nonsense, 2, Unknown option"
    })
    void a_wrong_command_ends_at_once(String argument, int exitCode, String message) {
        Ran ran = Ran.of("preview", argument);
        assertThat(ran.exitCode()).isEqualTo(exitCode).isNotEqualTo(ExitCode.FINE);
        assertThat(ran.err()).contains(message);
    }
}
