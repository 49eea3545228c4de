package dev.roundup.example;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roundup.testing.NuChecker;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The Nu HTML Checker finds neither errors nor warnings in the page and its pictures. */
class NuCheckerTest {
    @Test
    void the_page_is_valid() throws Exception {
        assertThat(NuChecker.html(Files.readAllBytes(Page.file()))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("dev.roundup.example.Page#pictures")
    void every_picture_is_valid(Path picture) throws Exception {
        assertThat(NuChecker.svg(Files.readAllBytes(picture))).isEmpty();
    }

    /** No messages mean "valid" only if the checker works at all. */
    @Test
    void the_checker_reports_errors_and_warnings() throws Exception {
        String page = """
                <!DOCTYPE html>
                <html lang="en">
                <title>t</title>
                <meta http-equiv="Content-Security-Policy" content="img-src 'self'">
                <section><p>No heading</section>
                <img src="a.png">
                <img alt="A" src="https://elsewhere.example.com/a.png">
                """;
        assertThat(NuChecker.html(page.getBytes(StandardCharsets.UTF_8)))
                .anyMatch(message -> message.startsWith("error in line 6"))
                .anyMatch(message -> message.startsWith("warning in line 5"))
                .anyMatch(message -> message.startsWith("warning in line 7"));
    }
}
