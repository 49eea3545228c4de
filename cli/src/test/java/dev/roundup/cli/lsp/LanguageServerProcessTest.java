package dev.roundup.cli.lsp;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.roundup.cli.Main;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Starts the server as editors do. */
final class LanguageServerProcessTest {
    private final Process process;

    LanguageServerProcessTest() throws IOException {
        process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Main.class.getName(),
                        "lsp")
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    @AfterEach
    void stop() {
        process.destroyForcibly();
    }

    private void send(String json) throws IOException {
        OutputStream out = process.getOutputStream();
        out.write(("Content-Length: " + json.getBytes(UTF_8).length + "\r\n\r\n" + json).getBytes(UTF_8));
        out.flush();
    }

    private int exitCode() throws InterruptedException {
        assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
        return process.exitValue();
    }

    @Test
    void it_ends_when_it_is_asked_and_prints_nothing_but_messages() throws Exception {
        send("{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"initialize\",\"params\":{\"capabilities\":{}}}");
        send("{\"jsonrpc\":\"2.0\",\"method\":\"initialized\",\"params\":{}}");
        send("{\"jsonrpc\":\"2.0\",\"id\":2,\"method\":\"shutdown\"}");
        send("{\"jsonrpc\":\"2.0\",\"method\":\"exit\"}");
        byte[] printed = process.getInputStream().readAllBytes();
        assertThat(exitCode()).isZero();
        InputStream in = new ByteArrayInputStream(printed);
        int messages = 0;
        for (String header = line(in); !header.isEmpty(); header = line(in)) {
            assertThat(header).startsWith("Content-Length: ");
            assertThat(line(in)).isEmpty();
            byte[] body = in.readNBytes(Integer.parseInt(header.substring("Content-Length: ".length())));
            assertThat(new String(body, UTF_8))
                    .startsWith("{\"jsonrpc\":\"2.0\"")
                    .endsWith("}");
            messages++;
        }
        assertThat(messages).isEqualTo(2);
    }

    @Test
    void it_ends_with_the_editor() throws Exception {
        send("{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"initialize\",\"params\":{\"capabilities\":{}}}");
        process.getOutputStream().close();
        assertThat(exitCode()).isEqualTo(1);
    }

    private static String line(InputStream in) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int c = in.read(); c >= 0 && c != '\n'; c = in.read()) {
            line.append((char) c);
        }
        return line.toString().strip();
    }
}
