package dev.roundup.cli.preview;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.roundup.cli.CommandFailure;
import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Serves the latest pages from memory, on the loopback address only. It opens no files, so no request can reach any.
 */
final class PreviewServer implements AutoCloseable {
    private static final String EVENTS = ".roundup/events";

    private final LatestState latest;
    private final EventStream events;
    private final HttpServer server;
    private final RequestGuard guard;
    private final ExecutorService threads = Executors.newCachedThreadPool(task -> {
        Thread thread = new Thread(task, "preview");
        thread.setDaemon(true);
        return thread;
    });

    private PreviewServer(LatestState latest, FindingsPanel panel, HttpServer server) {
        this.latest = latest;
        this.events = new EventStream(latest, panel);
        this.server = server;
        this.guard = new RequestGuard(server.getAddress().getPort());
    }

    /**
     * Starts a server.
     *
     * @param port the port; 0 for any that is free
     */
    static PreviewServer start(LatestState latest, FindingsPanel panel, int port) {
        // Otherwise the end of each answer waits 40 ms for a confirmation of its beginning.
        System.setProperty("sun.net.httpserver.nodelay", "true");
        try {
            HttpServer http = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
            PreviewServer server = new PreviewServer(latest, panel, http);
            http.createContext("/", server::answer);
            http.setExecutor(server.threads);
            http.start();
            return server;
        } catch (BindException taken) {
            throw new CommandFailure(
                    "port " + port + " cannot be used: " + taken.getMessage()
                            + "; choose another with --port, or leave it out to get one that is free",
                    taken);
        } catch (IOException failed) {
            throw new CommandFailure("cannot start the server: " + failed, failed);
        }
    }

    /** The address of a path on this server, which begins with a slash. */
    String address(String path) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + path;
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            OptionalInt refused = guard.refusal(exchange.getRequestMethod(), exchange.getRequestHeaders());
            if (refused.isPresent()) {
                exchange.getResponseHeaders().set("Allow", "GET, HEAD");
                exchange.sendResponseHeaders(refused.getAsInt(), -1);
                return;
            }
            String path = Optional.ofNullable(exchange.getRequestURI().getPath())
                    .orElse("/")
                    .replaceFirst("^/", "");
            if (path.equals(EVENTS)) {
                events.answer(exchange);
            } else {
                send(exchange, path, latest.get().state().site());
            }
        } catch (InterruptedException closed) {
            Thread.currentThread().interrupt();
        }
    }

    private void send(HttpExchange exchange, String path, PreviewSite site) throws IOException {
        Optional<String> file = site.find(path);
        if (file.isPresent()) {
            send(exchange, 200, file.get(), site, site.files().getOrDefault(file.get(), new byte[0]));
        } else if (path.isEmpty()) {
            send(exchange, 200, "index.html", site, PreviewPages.index(site).getBytes(UTF_8));
        } else if (site.isFolder(path)) {
            String query = exchange.getRequestURI().getRawQuery();
            exchange.getResponseHeaders()
                    .set("Location", exchange.getRequestURI().getRawPath() + "/" + (query == null ? "" : "?" + query));
            exchange.sendResponseHeaders(302, -1);
        } else {
            send(exchange, 404, "missing.html", site, PreviewPages.missing(path).getBytes(UTF_8));
        }
    }

    private void send(HttpExchange exchange, int status, String name, PreviewSite site, byte[] file)
            throws IOException {
        String type = MediaTypes.of(name);
        byte[] content = file;
        if (type.startsWith("text/html") && !name.contains("/_posts/")) {
            String path = exchange.getRequestURI().getPath().replaceFirst("^/", "");
            content = LivePage.of(new String(file, UTF_8), path, events.stamp(site, path))
                    .getBytes(UTF_8);
        }
        var headers = exchange.getResponseHeaders();
        headers.set("Content-Type", type);
        headers.set("Cache-Control", "no-store");
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("Cross-Origin-Resource-Policy", "same-origin");
        if (exchange.getRequestMethod().equals("HEAD")) {
            headers.set("Content-Length", Integer.toString(content.length));
        }
        boolean isEmpty = exchange.getRequestMethod().equals("HEAD") || content.length == 0;
        exchange.sendResponseHeaders(status, isEmpty ? -1 : content.length);
        if (!isEmpty) {
            exchange.getResponseBody().write(content);
        }
    }

    @Override
    public void close() {
        latest.close();
        server.stop(0);
        threads.shutdownNow();
    }
}
