package dev.roundup.cli.fix;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.roundup.cli.ExitCode;
import dev.roundup.cli.Ran;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sources as editors, other systems and strangers leave them. */
final class HostileSourcesTest {
    private static final String PAPER = """
            package lab;

            import dev.roundup.*;

            @Paper(title = "Flying kites.", authors = "Ada Lane")
            @Abstract(\"""
            \t\tThe first **bold** line \\
            \t\tgoes on.

            \t\tSalt &amp; wind.
            \t\t\""")
            interface Kites {}
            """;
    private static final String MENDED = PAPER.replace("kites.\"", "kites\"")
            .replace("**bold**", "\\\\textbf{bold}")
            .replace("&amp;", "&");

    @TempDir
    Path folder = Path.of("");

    private FixedProject project = new FixedProject(folder);

    @BeforeEach
    void anOutline() {
        project = new FixedProject(folder);
        project.outline(List.of("Kites"));
    }

    private void isMended(String source, String expected) {
        project.write("Kites.java", source);
        Ran ran = project.run("--yes");
        assertThat(project.read("Kites.java")).as(ran.err()).isEqualTo(expected);
        assertThat(ran.exitCode()).isEqualTo(ExitCode.FINE);
    }

    @Test
    void line_ends_tabs_and_a_missing_last_line_end_stay() {
        isMended(PAPER, MENDED);
        isMended(PAPER.replace("\n", "\r\n"), MENDED.replace("\n", "\r\n"));
        isMended(PAPER.replace("\n", "\r"), MENDED.replace("\n", "\r"));
        isMended(PAPER.strip(), MENDED.strip());
    }

    @Test
    void the_difference_says_that_the_last_line_has_no_end() {
        project.write("Kites.java", PAPER.strip());
        assertThat(project.run().out()).contains("\n interface Kites {}\n\\ No newline at end of file");
    }

    @Test
    void unicode_escapes_stay() {
        isMended(
                PAPER.replace("\"Flying kites.\"", "\\u0022Fl\\u0079ing kites\\u002e\\u0022"),
                MENDED.replace("\"Flying kites\"", "\\u0022Fl\\u0079ing kites\\u0022"));
    }

    @Test
    void a_file_with_a_byte_order_mark_does_not_compile_and_stays() {
        project.write("Kites.java", "\ufeff" + PAPER);
        assertThat(project.run("--yes").exitCode()).isEqualTo(ExitCode.FINDINGS);
        assertThat(project.read("Kites.java")).isEqualTo("\ufeff" + PAPER);
    }

    @Test
    void a_file_that_is_not_utf_8_stays() throws IOException {
        project.write("Kites.java", PAPER);
        byte[] latin = PAPER.replace("Ada", "Ad\u00e4").getBytes(ISO_8859_1);
        Files.write(project.file("Kites.java"), latin);
        project.run("--yes");
        assertThat(Files.readAllBytes(project.file("Kites.java"))).isEqualTo(latin);
    }

    @Test
    void a_long_file_is_mended_at_its_end() {
        String comments = "// a comment\n".repeat(10_000);
        isMended(comments + PAPER, comments + MENDED);
    }

    @Test
    void a_read_only_file_stays_and_the_command_says_so() throws IOException {
        Path file = project.write("Kites.java", PAPER);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--r--r--"));
        Ran ran = project.run("--yes");
        assertThat(ran.err()).contains("Kites.java was left alone, because it is read-only");
        assertThat(ran.exitCode()).isEqualTo(ExitCode.FINDINGS);
        assertThat(project.read("Kites.java")).isEqualTo(PAPER);
    }

    @Test
    void what_a_link_leads_to_is_mended_and_the_link_stays() throws IOException {
        Path target = Files.writeString(folder.resolve("elsewhere.txt"), PAPER);
        Files.setPosixFilePermissions(target, PosixFilePermissions.fromString("rw-rw-r--"));
        Path link = Files.createSymbolicLink(project.file("Kites.java"), target);

        project.run("--yes");

        assertThat(Files.isSymbolicLink(link)).isTrue();
        assertThat(Files.readString(target)).isEqualTo(MENDED);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(target)))
                .isEqualTo("rw-rw-r--");
    }

    @Test
    void a_file_that_changed_meanwhile_stays() throws IOException {
        Path file = project.write("Kites.java", PAPER);
        SourceTexts read = SourceTexts.of(List.of(file));
        Files.writeString(file, PAPER + "// mine\n");

        FixedFiles.Written written = FixedFiles.write(read, Map.of(file.toUri().toString(), MENDED));

        assertThat(written.files()).isEmpty();
        assertThat(written.leftAlone()).singleElement().asString().endsWith("because it changed meanwhile");
        assertThat(Files.readString(file, UTF_8)).isEqualTo(PAPER + "// mine\n");
    }
}
