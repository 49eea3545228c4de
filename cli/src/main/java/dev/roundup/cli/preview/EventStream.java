package dev.roundup.cli.preview;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.gson.Gson;
import com.sun.net.httpserver.HttpExchange;
import dev.roundup.cli.preview.LatestState.Numbered;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URLDecoder;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Tells browsers about new states, as server-sent events (HTML, section 9.2).
 *
 * @param panel shows the findings
 * @param session another one for each process, so that a page of an earlier one is loaded again
 */
record EventStream(LatestState latest, FindingsPanel panel, String session) {
    private static final Duration HEARTBEAT = Duration.ofSeconds(15);
    private static final Gson GSON = new Gson();

    EventStream(LatestState latest, FindingsPanel panel) {
        this(latest, panel, UUID.randomUUID().toString());
    }

    /** The state of a page, as its script compares it. */
    String stamp(PreviewSite site, String path) {
        return session + "-" + site.stamp(path);
    }

    /** Sends the state now, and each new one, until the browser goes away. */
    void answer(HttpExchange exchange) throws IOException, InterruptedException {
        String page = Optional.ofNullable(exchange.getRequestURI().getRawQuery())
                .map(query -> URLDecoder.decode(query, UTF_8))
                .orElse("");
        exchange.getResponseHeaders().set("Content-Type", "text/event-stream");
        exchange.getResponseHeaders().set("Cache-Control", "no-store");
        boolean hasBody = exchange.getRequestMethod().equals("GET");
        exchange.sendResponseHeaders(200, hasBody ? 0 : -1);
        if (!hasBody) {
            return;
        }
        OutputStream out = exchange.getResponseBody();
        Numbered now = latest.get();
        out.write(event(now.state(), page));
        out.flush();
        while (!latest.isClosed()) {
            Numbered next = latest.after(now.number(), HEARTBEAT);
            // A comment finds out if the browser is still there.
            out.write(next.number() == now.number() ? ":\n\n".getBytes(UTF_8) : event(next.state(), page));
            out.flush();
            now = next;
        }
    }

    private byte[] event(PreviewState state, String page) {
        String json = GSON.toJson(Map.of("stamp", stamp(state.site(), page), "panel", panel.html(state)));
        return ("data: " + json + "\n\n").getBytes(UTF_8);
    }
}
