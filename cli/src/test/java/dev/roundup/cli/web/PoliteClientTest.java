package dev.roundup.cli.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roundup.cli.web.Failure.Kind;
import dev.roundup.cli.web.LoopbackServer.Page;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class PoliteClientTest {
    private static final Manners LOCAL =
            Manners.USUAL.allowingPrivate().pausing(address -> new HostPause(address.getAuthority(), Duration.ZERO));

    private final FakeTime time = new FakeTime();
    private LoopbackServer server;

    PoliteClientTest() throws IOException {
        server = LoopbackServer.start();
    }

    @BeforeEach
    void aPage() {
        server.on("/a", Page.of("text/plain", "kites"));
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void an_answer_has_status_type_and_text() {
        Answer answer = answer("/a");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.mediaType()).isEqualTo("text/plain");
        assertThat(answer.text()).isEqualTo("kites");
        assertThat(answer.redirects()).isEmpty();
    }

    @Test
    void every_request_says_who_asks() {
        answer("/a");
        assertThat(server.asked().get(0).header("user-agent")).matches("roundup/\\S+ \\(\\+https://\\S+\\)");
    }

    @Test
    void redirects_are_followed_and_remembered() {
        server.on("/old", Page.redirect(301, "/newer#part"));
        server.on("/newer", Page.redirect(302, "a"));
        Answer answer = answer("/old");
        assertThat(answer.text()).isEqualTo("kites");
        assertThat(answer.address()).isEqualTo(server.address("/a#part"));
        assertThat(answer.redirects()).extracting(Redirect::status).containsExactly(301, 302);
        assertThat(server.requests()).containsExactly("GET /old", "GET /newer", "GET /a");
    }

    @Test
    void a_circle_of_redirects_ends() {
        server.on("/one", Page.redirect(301, "/two"));
        server.on("/two", Page.redirect(301, "/one"));
        assertThat(failure("/one").kind()).isEqualTo(Kind.REDIRECT_LOOP);
        assertThat(server.requests()).hasSize(2);
    }

    @Test
    void endless_redirects_end() {
        for (int n = 0; n < 50; n++) {
            server.on("/n?" + n, Page.redirect(302, "/n?" + (n + 1)));
        }
        assertThat(failure("/n?0").kind()).isEqualTo(Kind.TOO_MANY_REDIRECTS);
        assertThat(server.requests()).hasSize(Manners.USUAL.redirects() + 1);
    }

    @Test
    void a_cookie_may_open_the_same_address_but_is_not_kept() {
        server.on(
                "/door",
                asked -> asked.header("cookie").contains("key=1")
                        ? Page.of("text/plain", "in")
                        : Page.redirect(302, "/door").with("Set-Cookie", "key=1; Path=/"));
        assertThat(answer("/door").text()).isEqualTo("in");
        answer("/a");
        assertThat(server.asked().get(2).header("cookie")).isEmpty();
    }

    @Test
    void a_server_that_has_too_much_to_do_is_asked_again_after_the_pause_that_it_names() {
        server.on("/busy", Page.status(429).with("Retry-After", "7"), Page.of("text/plain", "now"));
        assertThat(answer("/busy").text()).isEqualTo("now");
        assertThat(time.pauses()).containsExactly(Duration.ofSeconds(7));
    }

    @Test
    void a_pause_may_be_a_date() {
        server.on("/busy", Page.status(503).with("Retry-After", "Mon, 04 May 2026 08:00:40 GMT"), Page.status(204));
        assertThat(answer("/busy").status()).isEqualTo(204);
        assertThat(time.pauses()).containsExactly(Duration.ofSeconds(40));
    }

    @Test
    void a_used_up_number_of_requests_is_a_pause_too() {
        long reset = time.now().plusSeconds(33).getEpochSecond();
        Page usedUp = Page.status(403).with("X-RateLimit-Remaining", "0").with("X-RateLimit-Reset", reset + "");
        server.on("/api", usedUp, Page.of("text/plain", "now"));
        assertThat(answer("/api").text()).isEqualTo("now");
        assertThat(time.pauses()).containsExactly(Duration.ofSeconds(33));
    }

    @Test
    void github_gets_a_minute_before_it_is_asked_again() {
        server.on("/busy", Page.status(429), Page.of("text/plain", "now"));
        Manners github = LOCAL.pausing(address -> new HostPause("github.com", Duration.ofSeconds(1)));
        client(github).ask(WebRequest.get(server.address("/busy")));
        assertThat(time.pauses()).containsExactly(Duration.ofMinutes(1));
    }

    @Test
    void without_a_named_pause_the_pauses_grow_and_end() {
        server.on("/broken", Page.status(503));
        assertThat(answer("/broken").status()).isEqualTo(503);
        assertThat(time.pauses()).containsExactly(Duration.ofSeconds(2), Duration.ofSeconds(4));
    }

    @Test
    void a_server_that_asks_for_a_long_pause_is_left_alone() {
        server.on("/busy", Page.status(429).with("Retry-After", "3600"));
        PoliteClient client = client(LOCAL);
        assertThat(((Answer) client.ask(WebRequest.get(server.address("/busy")))).status())
                .isEqualTo(429);
        assertThat(((Failure) client.ask(WebRequest.get(server.address("/a")))).kind())
                .isEqualTo(Kind.RATE_LIMITED);
        assertThat(server.requests()).hasSize(1);
        assertThat(time.pauses()).isEmpty();
    }

    @Test
    void a_host_gets_its_pause_between_requests() {
        PoliteClient client = client(Manners.USUAL.allowingPrivate());
        client.ask(WebRequest.get(server.address("/a")));
        client.ask(WebRequest.get(server.address("/a")));
        assertThat(time.pauses()).containsExactly(Duration.ofMillis(500));
    }

    @Test
    void all_hosts_of_arxiv_share_one_pause() {
        assertThat(List.of("https://arxiv.org/abs/1", "https://export.arxiv.org/api", "https://notarxiv.org/"))
                .extracting(address -> HostPause.of(URI.create(address)))
                .containsExactly(
                        new HostPause("arxiv.org", Duration.ofSeconds(3)),
                        new HostPause("arxiv.org", Duration.ofSeconds(3)),
                        new HostPause("notarxiv.org", Duration.ofMillis(500)));
    }

    @Test
    void an_unknown_host_is_a_failure() {
        HostLookup nothing = host -> {
            throw new UnknownHostException(host);
        };
        WebReply reply = new PoliteClient(LOCAL, time, nothing).ask(WebRequest.get(URI.create("http://gone.example/")));
        assertThat(((Failure) reply).words()).isEqualTo("the host is unknown (gone.example)");
    }

    @Test
    void no_request_goes_to_this_machine_unless_it_is_allowed() {
        assertThat(((Failure) client(Manners.USUAL).ask(WebRequest.get(server.address("/a")))).kind())
                .isEqualTo(Kind.PRIVATE_ADDRESS);
        assertThat(server.requests()).isEmpty();
    }

    @Test
    void a_name_that_leads_to_a_private_machine_after_a_redirect_is_refused() {
        // The server counts as a public machine here, so that the request goes out.
        HostLookup lookup =
                host -> List.of(InetAddress.getByName(host.equals("inside.example") ? "10.1.2.3" : "8.8.8.8"));
        server.on("/away", Page.redirect(302, "http://inside.example/secret"));
        Failure failure =
                (Failure) new PoliteClient(Manners.USUAL, time, lookup).ask(WebRequest.get(server.address("/away")));
        assertThat(failure.kind()).isEqualTo(Kind.PRIVATE_ADDRESS);
        assertThat(failure.redirects()).hasSize(1);
        assertThat(failure.words()).isEqualTo("the host is in a private network (inside.example is 10.1.2.3)");
    }

    @Test
    void the_beginning_of_a_long_body_is_enough() {
        server.on("/long", Page.of("application/pdf", "%PDF-" + "x".repeat(100_000)));
        Answer answer = (Answer) client(LOCAL).ask(WebRequest.beginning(server.address("/long"), 1024));
        assertThat(answer.body().length()).isEqualTo(1024);
        assertThat(answer.body().begins("%PDF-")).isTrue();
        assertThat(server.asked().get(0).header("range")).isEqualTo("bytes=0-1023");
    }

    private Answer answer(String path) {
        return (Answer) client(LOCAL).ask(WebRequest.get(server.address(path)));
    }

    private Failure failure(String path) {
        return (Failure) client(LOCAL).ask(WebRequest.get(server.address(path)));
    }

    private PoliteClient client(Manners manners) {
        return new PoliteClient(manners, time, HostLookup.OF_THE_MACHINE);
    }
}
