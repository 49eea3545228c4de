package dev.roundup.cli.preview;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.roundup.cli.CommandFailure;
import dev.roundup.cli.compile.LocatedFinding.FindingSeverity;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PreviewServerTest {
    private static final FindingsPanel PANEL =
            new FindingsPanel(EditorLink.of("none").orElseThrow());
    private static final PreviewState GOOD = PreviewState.BEGINNING.built(
            Map.of(
                    "roundup/days/index.html", "<title>A &amp; B</title><body>page</body>".getBytes(UTF_8),
                    "roundup/days/a plot.svg", "<svg/>".getBytes(UTF_8)),
            List.of());

    private final LatestState latest = new LatestState();
    private final PreviewServer server = PreviewServer.start(latest, PANEL, 0);
    private final int port = URI.create(server.address("/")).getPort();

    PreviewServerTest() {
        latest.publish(GOOD);
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private Socket send(String request, String... headers) throws IOException {
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), port);
        String text = request + " HTTP/1.1\r\nConnection: close\r\n" + String.join("\r\n", headers) + "\r\n\r\n";
        socket.getOutputStream().write(text.getBytes(UTF_8));
        return socket;
    }

    private String answer(String request, String... headers) throws IOException {
        try (Socket socket = send(request, headers)) {
            return new String(socket.getInputStream().readAllBytes(), UTF_8);
        }
    }

    private String get(String path) throws IOException {
        return answer("GET " + path, "Host: 127.0.0.1:" + port);
    }

    @Test
    void pages_pictures_and_the_index_are_served() throws IOException {
        assertThat(get("/roundup/days/")).startsWith("HTTP/1.1 200").contains("text/html", "page<script data-page=");
        assertThat(get("/roundup/days/a%20plot.svg"))
                .contains("Content-type: image/svg+xml", "nosniff")
                .endsWith("<svg/>");
        assertThat(get("/")).contains("<a href=\"/roundup/days/\">A &amp; B</a>");
        assertThat(get("/roundup/days?topic=A")).contains("Location: /roundup/days/?topic=A");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/../../../../../../etc/passwd",
                "/%2e%2e/%2e%2e/%2e%2e/%2e%2e/etc/passwd",
                "/roundup/days/../../pom.xml",
                "//etc/passwd",
                "/file:///etc/passwd",
                "/roundup/days/index.html%00",
                "/<script>alert(1)</script>"
            })
    void nothing_else_is(String path) throws IOException {
        assertThat(get(path)).matches("(?s)HTTP/1.1 40[04] .*").doesNotContain("root:", "<script>alert", "<project");
    }

    @ParameterizedTest
    @CsvSource({"GET, 200", "HEAD, 200", "POST, 405", "PUT, 405", "DELETE, 405", "OPTIONS, 405", "TRACE, 405"})
    void pages_can_only_be_read(String method, int status) throws IOException {
        assertThat(answer(method + " /roundup/days/", "Host: localhost:" + port))
                .startsWith("HTTP/1.1 " + status);
    }

    @Test
    void an_answer_to_HEAD_has_no_body() throws IOException {
        assertThat(answer("HEAD /roundup/days/a%20plot.svg", "Host: localhost:" + port))
                .contains("Content-length: 6")
                .endsWith("\r\n\r\n");
    }

    @ParameterizedTest
    @CsvSource({
        "evil.example, '', 421",
        "evil.example:PORT, '', 421",
        "127.0.0.1, '', 421",
        "127.0.0.1:1, '', 421",
        "127.0.0.1:PORT.evil.example, '', 421",
        "127.0.0.1:PORT, '', 200",
        "localhost:PORT, http://localhost:PORT, 200",
        "127.0.0.1:PORT, http://127.0.0.1:PORT, 200",
        "127.0.0.1:PORT, http://evil.example, 403",
        "127.0.0.1:PORT, https://127.0.0.1:PORT, 403",
        "127.0.0.1:PORT, http://127.0.0.1:1, 403",
        "127.0.0.1:PORT, null, 403"
    })
    void other_sites_are_refused(String host, String origin, int status) throws IOException {
        String[] headers =
                origin.isEmpty() ? new String[] {"Host: " + host} : new String[] {"Host: " + host, "Origin: " + origin};
        for (int i = 0; i < headers.length; i++) {
            headers[i] = headers[i].replace("PORT", Integer.toString(port));
        }
        assertThat(answer("GET /roundup/days/", headers)).startsWith("HTTP/1.1 " + status);
    }

    @Test
    void a_request_without_a_host_is_refused() throws IOException {
        assertThat(answer("GET /roundup/days/")).startsWith("HTTP/1.1 4");
    }

    @Test
    void a_browser_is_told_of_each_new_state() throws IOException {
        try (Socket socket = send("GET /.roundup/events?roundup%2Fdays%2F", "Host: localhost:" + port);
                BufferedReader lines = new BufferedReader(new InputStreamReader(socket.getInputStream(), UTF_8))) {
            String first = event(lines);
            assertThat(first).contains("-1\"", "\"panel\":\"\"");
            latest.publish(GOOD.broken(List.of(Found.in("Kites.java", FindingSeverity.ERROR, "wrong"))));
            assertThat(event(lines)).contains("-1\"", "1 error");
            latest.publish(GOOD.built(Map.of("roundup/days/index.html", new byte[0]), List.of()));
            assertThat(event(lines)).contains("-2\"", "\"panel\":\"\"");
        }
    }

    private static String event(BufferedReader lines) throws IOException {
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            if (line.startsWith("data: ")) {
                return line;
            }
        }
        throw new AssertionError("the stream has ended");
    }

    @Test
    void a_port_that_is_taken_is_told() {
        assertThatThrownBy(() -> PreviewServer.start(latest, PANEL, port))
                .isInstanceOf(CommandFailure.class)
                .hasMessageContainingAll("port " + port, "--port");
    }
}
