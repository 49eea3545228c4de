package dev.roundup.cli.links;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roundup.cli.web.LoopbackServer;
import dev.roundup.cli.web.LoopbackServer.Asked;
import dev.roundup.cli.web.LoopbackServer.Page;
import dev.roundup.cli.web.RawServer;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A hundred addresses of mixed states, and the verdict of each. */
final class LinkVerdictsTest {
    private static final Page PDF = Page.of("application/pdf", "%PDF-1.7 and more");
    private static final String PLACES = "<title>Kites</title><h2 id=runs>Runs</h2><a name='old-runs'></a>"
            + "<h2 id=user-content-results>Results</h2><h2 id='größe'>Size</h2>";

    @TempDir
    Path folder = Path.of("");

    /** Links as {@code KIND url}, with the verdict and the status that the file must have. */
    private final Map<String, String> table = new LinkedHashMap<>();

    private final List<String> allowed = new ArrayList<>();

    @Test
    void a_hundred_links_get_the_verdicts_of_the_table() throws IOException {
        try (LoopbackServer server = LoopbackServer.start();
                LoopbackServer busy = LoopbackServer.start();
                RawServer silent = RawServer.stalling("");
                RawServer dropping = RawServer.sending("");
                RawServer insecure = RawServer.sending("HTTP/1.1 400 Bad Request\r\n\r\n")) {
            works(server);
            pdfs(server);
            places(server);
            gone(server);
            refused(server, busy);
            moved(server);
            hidden(server);
            link("CODE", silent.address("/slow").toString(), "unknown timeout");
            link("CODE", dropping.address("/drops").toString(), "unknown broken");
            link("CODE", insecure.secureAddress("/tls").toString(), "unknown tls");
            link("CODE", "http://127.0.0.1:" + freePort() + "/nobody", "unknown refused");
            assertThat(table).hasSizeGreaterThanOrEqualTo(100);

            LinkedProject project =
                    new LinkedProject(folder).with(table.keySet().toArray(new String[0]));
            assertThat(project.run().exitCode()).isEqualTo(1);

            Map<String, String> expected = new TreeMap<>();
            table.forEach((link, verdict) -> expected.put(link.substring(link.indexOf(' ') + 1), verdict));
            Map<String, String> recorded = new TreeMap<>();
            for (String line : project.lines()) {
                List<String> fields = List.of(line.split(" ", -1));
                recorded.put(fields.get(0), fields.get(1) + " " + fields.get(2));
            }
            assertThat(recorded).isEqualTo(expected);
            assertThat(server.asked().stream().map(Asked::path).distinct()).isSubsetOf(allowed);
            assertThat(busy.requests()).containsExactly("HEAD /limit");
        }
    }

    private void works(LoopbackServer server) {
        for (int n = 0; n < 25; n++) {
            link(server, "/fine/" + n, Page.of("text/html", "<title>Kites</title>"), "ok 200");
        }
        for (int status : new int[] {403, 404, 405, 500, 501}) {
            String path = "/no-head/" + status;
            server.on(
                    path, asked -> asked.method().equals("HEAD") ? Page.status(status) : Page.of("text/plain", "fine"));
            link(server, "CODE", path, "ok 200");
        }
        link(server, "/no-content", Page.status(204), "ok 204");
        link(server, "/part", new Page(206, Map.of("Content-Type", "text/plain"), new byte[1]), "ok 206");
        server.on(
                "/no-range",
                asked -> asked.method().equals("HEAD")
                        ? Page.status(405)
                        : asked.header("range").equals("bytes=0-") ? Page.of("text/plain", "all") : Page.status(416));
        link(server, "CODE", "/no-range", "ok 200");
        link(server, "/found", Page.redirect(302, "/fine/1"), "ok 200");
        link(server, "/see", Page.redirect(303, "/fine/1"), "ok 200");
        link(server, "/for-now", Page.redirect(307, "/fine/1"), "ok 200");
        link(server, "/then-for-now", Page.redirect(301, "/found"), "ok 200");
        link(server, "/now-then-good", Page.redirect(302, "/old/1"), "ok 200");
        link(server, "/folder", Page.redirect(301, "/folder/"), "ok 200");
        allow(server, "/folder/", Page.of("text/html", "in"));
    }

    private void pdfs(LoopbackServer server) {
        for (int n = 0; n < 5; n++) {
            pdf(server, "/paper" + n + ".pdf", PDF, "ok 200");
        }
        pdf(server, "/download", Page.of("application/octet-stream", "%PDF-1.7"), "ok 200");
        pdf(server, "/late-head.pdf", Page.of("application/pdf", "\n\n  %PDF-1.7"), "ok 200");
        pdf(server, "/long.pdf", Page.of("application/pdf", "%PDF-1.7" + "x".repeat(200_000)), "ok 200");
        pdf(server, "/page.pdf", Page.of("text/html", "<title>Log in</title>"), "wrong not-pdf");
        pdf(server, "/word.pdf", Page.of("application/pdf", "PK and a document"), "wrong not-pdf");
        pdf(server, "/as-text.pdf", Page.of("text/html", "%PDF-1.7"), "wrong not-pdf");
        pdf(server, "/picture.pdf", Page.of("image/png", "PNG"), "wrong not-pdf");
        pdf(server, "/robots.pdf", Page.of("text/html", "<title>Just a moment...</title>"), "unknown challenge");
        pdf(server, "/captcha.pdf", Page.of("text/html", "<p>Solve this captcha"), "unknown challenge");
        pdf(server, "/empty.pdf", Page.of("application/pdf", ""), "unknown empty");
        pdf(server, "/gone.pdf", Page.status(404), "dead 404");
        pdf(server, "/closed.pdf", Page.status(403), "unknown 403");
    }

    private void places(LoopbackServer server) {
        allow(server, "/kites", Page.of("text/html; charset=utf-8", PLACES));
        for (String place :
                List.of("runs", "old-runs", "results", "gr%C3%B6%C3%9Fe", "top", ":~:text=Runs", "!/runs")) {
            link(server, "PROJECT", "/kites#" + place, "ok 200");
        }
        for (String place : List.of("run", "Runs", "walks", "results-2", "old")) {
            link(server, "PROJECT", "/kites#" + place, "wrong no-fragment");
        }
        allow(server, "/app", Page.of("text/html", "<div id=root></div><script src=app.js></script>"));
        link(server, "PROJECT", "/app#runs", "ok 200");
        allow(server, "/few", Page.of("text/html", "<script src=app.js></script><p>Loading"));
        link(server, "PROJECT", "/few#runs", "ok 200");
        allow(server, "/slides.pdf", PDF);
        link(server, "SLIDES", "/slides.pdf#page=3", "ok 200");
        allow(server, "/no-kites", Page.status(404));
        link(server, "PROJECT", "/no-kites#runs", "dead 404");
    }

    private void gone(LoopbackServer server) {
        for (int n = 0; n < 5; n++) {
            link(server, "/gone/" + n, Page.status(404), "dead 404");
        }
        link(server, "/gone/for-good", Page.status(410), "dead 410");
        link(server, "/gone/after-all", Page.redirect(301, "/gone/1"), "dead 404");
        for (int n = 0; n < 3; n++) {
            link("CODE", "https://lab" + n + ".gone.example/", "dead unknown-host");
        }
        link(server, "/gone/host", Page.redirect(302, "http://other.gone.example/"), "dead unknown-host");
    }

    private void refused(LoopbackServer server, LoopbackServer busy) {
        for (int status : new int[] {400, 401, 402, 403, 405, 406, 451, 500, 502, 503, 504, 520, 999}) {
            link(server, "/refused/" + status, Page.status(status), "unknown " + status);
        }
        link(
                server,
                "/busy-then-free",
                new Page[] {Page.status(429).with("Retry-After", "5"), Page.status(200)},
                "ok 200");
        busy.on("/limit", Page.status(429).with("Retry-After", "7200"));
        link("CODE", busy.address("/limit").toString(), "unknown 429");
        link("CODE", busy.address("/limit-too").toString(), "unknown rate-limited");
    }

    private void moved(LoopbackServer server) {
        for (int n = 0; n < 3; n++) {
            link(server, "/old/" + n, Page.redirect(301, "/fine/" + n), "moved 301");
        }
        link(server, "/older", Page.redirect(308, "/old/1"), "moved 308");
        allow(server, "/old-kites", Page.redirect(301, "/kites"));
        link(server, "PROJECT", "/old-kites#runs", "moved 301");
        pdf(server, "/old.pdf", Page.redirect(301, "/paper1.pdf"), "moved 301");
    }

    private void hidden(LoopbackServer server) {
        allow(server, "/", Page.of("text/html", "<title>Lab</title>"));
        allow(server, "/errors/404.html", Page.of("text/html", "oops"));
        allow(server, "/login", Page.of("text/html", "Who are you?"));
        link(server, "/hidden/home", Page.redirect(301, "/"), "unknown home-page");
        link(server, "/hidden/missing", Page.redirect(302, "/errors/404.html"), "unknown another-page");
        link(server, "/hidden/members", Page.redirect(302, "/login"), "unknown another-page");
        server.on(
                "/hidden/soft",
                asked -> asked.method().equals("HEAD")
                        ? Page.status(405)
                        : Page.of("text/html", "<title>Page not found</title>"));
        link(server, "CODE", "/hidden/soft", "unknown soft-404");
        link(server, "/circle", Page.redirect(301, "/circle"), "unknown redirect-loop");
        link(server, "/to-mail", Page.redirect(302, "mailto:a@example.org"), "unknown bad-redirect");
    }

    private void pdf(LoopbackServer server, String path, Page page, String verdict) {
        allow(server, path, page);
        link(server, "PDF", path, verdict);
    }

    private void link(LoopbackServer server, String path, Page page, String verdict) {
        allow(server, path, page);
        link(server, "CODE", path, verdict);
    }

    private void link(LoopbackServer server, String path, Page[] pages, String verdict) {
        server.on(path, pages[0], pages[1]);
        link(server, "CODE", path, verdict);
    }

    private void link(LoopbackServer server, String kind, String path, String verdict) {
        UnaryOperator<String> withoutFragment = address -> address.replaceFirst("#.*", "");
        allowed.add(withoutFragment.apply(path));
        link(kind, server.address("/") + path.substring(1), verdict);
    }

    private void link(String kind, String url, String verdict) {
        table.put(kind + " " + url, verdict);
    }

    private void allow(LoopbackServer server, String path, Page page) {
        server.on(path, page);
        allowed.add(path);
    }

    private static int freePort() throws IOException {
        try (ServerSocket free = new ServerSocket(0, 1, LoopbackServer.machine())) {
            return free.getLocalPort();
        }
    }
}
