package dev.roundup.cli.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roundup.cli.web.Failure.Kind;
import dev.roundup.cli.web.RawServer.Misbehaviour;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

final class MisbehavingServersTest {
    /** The address ::1. */
    private static final byte[] IPV6 = {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1};

    private static final int MUCH = 64 * 1024;
    private static final String OK = "HTTP/1.1 200 OK\r\n";
    private static final String GZIP = OK + "Content-Encoding: gzip\r\nConnection: close\r\n\r\n";
    private static final Manners LOCAL =
            Manners.USUAL.allowingPrivate().pausing(address -> new HostPause(address.getAuthority(), Duration.ZERO));

    static Stream<Arguments> without_an_answer() {
        return Stream.of(
                failing("closes without a word", Kind.BROKEN, ""),
                failing("does not speak HTTP", Kind.BROKEN, "SSH-2.0-OpenSSH_9.9\r\n\r\n"),
                failing("has a status in words", Kind.BROKEN, "HTTP/1.1 fine OK\r\n\r\n"),
                failing("promises more than it sends", Kind.BROKEN, OK + "Content-Length: 100\r\n\r\nkites"),
                failing("has a negative length", Kind.BROKEN, OK + "Content-Length: -7\r\n\r\nkites"),
                failing("has a length in words", Kind.BROKEN, OK + "Content-Length: many\r\n\r\nkites"),
                failing("ends within the headers", Kind.BROKEN, OK + "Content-Type: text/pl"),
                failing(
                        "has chunks without a size",
                        Kind.BROKEN,
                        OK + "Transfer-Encoding: chunked\r\n\r\nkites\r\n\r\n"),
                failing("ends within a chunk", Kind.BROKEN, OK + "Transfer-Encoding: chunked\r\n\r\n40\r\nkites"),
                failing("calls text packed", Kind.BROKEN, GZIP + "kites"),
                failing(
                        "packs in a way that nobody asked for",
                        Kind.BROKEN,
                        OK + "Content-Encoding: br\r\nContent-Length: 1\r\n\r\nx"),
                failing(
                        "cuts packed text off",
                        Kind.BROKEN,
                        GZIP + packed("kites ".repeat(50)).substring(0, 20)),
                failing("sends a small bomb", Kind.TOO_LARGE, GZIP + packed("\0".repeat(10_000_000))),
                failing("sends too much", Kind.TOO_LARGE, OK + "Connection: close\r\n\r\n" + "x".repeat(MUCH + 1)),
                failing(
                        "leads to a script",
                        Kind.BAD_REDIRECT,
                        "HTTP/1.1 302 Found\r\nLocation: javascript:1\r\nContent-Length: 0\r\n\r\n"),
                failing(
                        "leads to a file",
                        Kind.BAD_REDIRECT,
                        "HTTP/1.1 302 Found\r\nLocation: file:///etc/passwd\r\nContent-Length: 0\r\n\r\n"),
                failing(
                        "leads nowhere",
                        Kind.BAD_REDIRECT,
                        "HTTP/1.1 302 Found\r\nLocation: https://\r\nContent-Length: 0\r\n\r\n"),
                failing(
                        "leads back",
                        Kind.REDIRECT_LOOP,
                        "HTTP/1.1 301 Moved\r\nLocation: /\r\nContent-Length: 0\r\n\r\n"));
    }

    @ParameterizedTest(name = "a server that {0}")
    @MethodSource
    void without_an_answer(String server, Kind kind, Misbehaviour misbehaviour) throws IOException {
        try (RawServer started = RawServer.start(misbehaviour)) {
            assertThat(failure(started.address("/")).kind()).isEqualTo(kind);
        }
    }

    static Stream<Arguments> too_late() {
        return Stream.of(
                Arguments.of("is silent", ""),
                Arguments.of("stops within the headers", OK + "Content-Type: text/pl"),
                Arguments.of("stops within the body", OK + "Content-Length: 100\r\n\r\nkites"));
    }

    @ParameterizedTest(name = "a server that {0}")
    @MethodSource
    void too_late(String server, String sent) throws IOException {
        try (RawServer started = RawServer.stalling(sent)) {
            assertThat(late(started.address("/"))).isEqualTo(Kind.TIMEOUT);
        }
    }

    @Test
    void a_server_that_sends_a_letter_now_and_then_is_too_late() throws IOException {
        Misbehaviour drip = connection -> {
            connection.write((OK + "\r\n").getBytes(StandardCharsets.US_ASCII));
            while (true) {
                connection.write('x');
                connection.flush();
                Thread.sleep(20);
            }
        };
        try (RawServer started = RawServer.start(drip)) {
            assertThat(late(started.address("/"))).isEqualTo(Kind.TIMEOUT);
        }
    }

    @Test
    void a_server_that_never_ends_is_not_read_to_the_end() throws IOException {
        Misbehaviour endless = connection -> {
            connection.write((OK + "\r\n").getBytes(StandardCharsets.US_ASCII));
            while (true) {
                connection.write(new byte[8192]);
            }
        };
        try (RawServer started = RawServer.start(endless)) {
            assertThat(failure(started.address("/")).kind()).isEqualTo(Kind.TOO_LARGE);
        }
    }

    @Test
    void a_server_without_security_on_a_secure_port() throws IOException {
        try (RawServer started = RawServer.sending("HTTP/1.1 400 Bad Request\r\n\r\n")) {
            assertThat(failure(started.secureAddress("/")).kind()).isEqualTo(Kind.TLS);
        }
    }

    @Test
    void a_certificate_that_nobody_vouches_for() throws Exception {
        try (SelfSignedServer started = SelfSignedServer.start()) {
            assertThat(failure(started.address("/")).kind()).isEqualTo(Kind.TLS);
            assertThat(started.requests()).isZero();
        }
    }

    @Test
    void a_port_where_nobody_listens() throws IOException {
        int port;
        try (ServerSocket free = new ServerSocket(0, 1, LoopbackServer.machine())) {
            port = free.getLocalPort();
        }
        assertThat(failure(URI.create("http://127.0.0.1:" + port + "/")).kind()).isEqualTo(Kind.REFUSED);
    }

    static Stream<Arguments> with_an_answer() {
        return Stream.of(
                answering("says no more than that all is well", 200, "", OK + "Content-Length: 0\r\n\r\n"),
                answering("sends more than it promised", 200, "kite", OK + "Content-Length: 4\r\n\r\nkites"),
                answering(
                        "names a wrong charset",
                        200,
                        "Zürich",
                        OK + "Content-Type: text/html; charset=utf-8\r\nContent-Length: 6\r\n\r\nZ\u00fcrich"),
                answering(
                        "names a charset that nobody knows",
                        200,
                        "kites",
                        OK + "Content-Type: text/html; charset=kite-8\r\nContent-Length: 5\r\n\r\nkites"),
                answering("redirects without saying where", 302, "", "HTTP/1.1 302 Found\r\nContent-Length: 0\r\n\r\n"),
                answering("has failed", 500, "oops", "HTTP/1.1 500 Oops\r\nContent-Length: 4\r\n\r\noops"),
                answering("has a status of its own", 999, "", "HTTP/1.1 999 Denied\r\nContent-Length: 0\r\n\r\n"),
                answering("packs what we can unpack", 200, "kites", GZIP + packed("kites")));
    }

    @ParameterizedTest(name = "a server that {0}")
    @MethodSource
    void with_an_answer(String server, int status, String text, Misbehaviour misbehaviour) throws IOException {
        try (RawServer started = RawServer.start(misbehaviour)) {
            Answer answer = (Answer) client(LOCAL).ask(WebRequest.get(started.address("/")));
            assertThat(answer.status()).isEqualTo(status);
            assertThat(answer.text()).isEqualTo(text);
        }
    }

    @Test
    void a_server_with_ipv6_only() throws IOException {
        LoopbackServer started;
        try {
            started = LoopbackServer.start(InetAddress.getByAddress(IPV6));
        } catch (IOException noIpv6) {
            Assumptions.abort("this machine has no IPv6");
            return;
        }
        try (started) {
            started.on("/", LoopbackServer.Page.of("text/plain", "six"));
            Answer answer = (Answer) client(LOCAL).ask(WebRequest.get(started.address("/")));
            assertThat(answer.text()).isEqualTo("six");
        }
    }

    private static Arguments failing(String server, Kind kind, String sent) {
        return Arguments.of(server, kind, sending(sent));
    }

    private static Arguments answering(String server, int status, String text, String sent) {
        return Arguments.of(server, status, text, sending(sent));
    }

    private static Misbehaviour sending(String sent) {
        return connection -> connection.write(sent.getBytes(StandardCharsets.ISO_8859_1));
    }

    /** Packed text, a byte a character. */
    private static String packed(String text) {
        try (ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            try (OutputStream gzip = new GZIPOutputStream(bytes)) {
                gzip.write(text.getBytes(StandardCharsets.UTF_8));
            }
            return bytes.toString(StandardCharsets.ISO_8859_1);
        } catch (IOException never) {
            throw new AssertionError(never);
        }
    }

    private static Failure failure(URI address) {
        return (Failure) client(LOCAL).ask(WebRequest.get(address).upTo(MUCH));
    }

    private static Kind late(URI address) {
        return ((Failure) client(LOCAL.within(Duration.ofMillis(400)))
                        .ask(WebRequest.get(address).upTo(MUCH)))
                .kind();
    }

    private static PoliteClient client(Manners manners) {
        return new PoliteClient(manners, new FakeTime(), HostLookup.OF_THE_MACHINE);
    }
}
