package dev.roundup.cli.web;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;

/**
 * A well-behaved server on this machine. It remembers all requests. What nobody told it is 404.
 *
 * <pre>{@code
 * try (LoopbackServer server = LoopbackServer.start()) {
 *     server.on("/a.pdf", Page.of("application/pdf", "%PDF-1.7"));
 *     client.ask(WebRequest.get(server.address("/a.pdf")));
 *     assertThat(server.requests()).containsExactly("GET /a.pdf");
 * }
 * }</pre>
 */
public final class LoopbackServer implements AutoCloseable {
    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final Map<String, PageSource> pages = new ConcurrentHashMap<>();
    private final List<Asked> asked = new ArrayList<>();

    private LoopbackServer(HttpServer server) {
        this.server = server;
    }

    /** A request as it came: the method, the path with its query, and the headers in lower case. */
    public record Asked(String method, String path, Map<String, String> headers) {
        /** A header; empty if there is none. */
        public String header(String name) {
            return headers.getOrDefault(name, "");
        }
    }

    /** A status with headers and a body. */
    public static final class Page {
        private final int status;
        private final Map<String, String> headers;
        private final byte[] body;

        /** A page as it is sent. */
        public Page(int status, Map<String, String> headers, byte[] body) {
            this.status = status;
            this.headers = Map.copyOf(headers);
            this.body = body.clone();
        }

        /** A page of status 200. */
        public static Page of(String contentType, String body) {
            return of(contentType, body.getBytes(StandardCharsets.UTF_8));
        }

        /** A page of status 200. */
        public static Page of(String contentType, byte[] body) {
            return new Page(200, Map.of("Content-Type", contentType), body);
        }

        /** A page without a body. */
        public static Page status(int status) {
            return new Page(status, Map.of(), new byte[0]);
        }

        /** A redirect. */
        public static Page redirect(int status, String location) {
            return status(status).with("Location", location);
        }

        /** The page with one more header. */
        public Page with(String header, String value) {
            Map<String, String> all = new LinkedHashMap<>(headers);
            all.put(header, value);
            return new Page(status, all, body);
        }
    }

    /** Makes the page of a request. */
    @FunctionalInterface
    public interface PageSource {
        /** The page. */
        Page page(Asked asked);
    }

    /** The address 127.0.0.1. */
    public static InetAddress machine() throws UnknownHostException {
        return InetAddress.getByAddress(new byte[] {127, 0, 0, 1});
    }

    /** Starts a server on a free port of 127.0.0.1. */
    public static LoopbackServer start() throws IOException {
        return start(machine());
    }

    /** Starts a server on a free port of an address. */
    public static LoopbackServer start(InetAddress address) throws IOException {
        return start(HttpServer.create(new InetSocketAddress(address, 0), 0));
    }

    static LoopbackServer start(HttpServer server) {
        LoopbackServer started = new LoopbackServer(server);
        server.createContext("/", started::answer);
        server.setExecutor(started.threads);
        server.start();
        return started;
    }

    /** Answers a path, always with the same page. */
    public void on(String path, Page page) {
        pages.put(path, asked -> page);
    }

    /** Answers a path, each time with the next page, and with the last one from then on. */
    public void on(String path, Page first, Page... others) {
        List<Page> left = new ArrayList<>(
                Stream.concat(Stream.of(first), Stream.of(others)).toList());
        pages.put(path, asked -> {
            synchronized (left) {
                return left.size() > 1 ? left.remove(0) : left.get(0);
            }
        });
    }

    /** Answers a path as the request wants it. */
    public void on(String path, PageSource source) {
        pages.put(path, source);
    }

    /** The address of a path. */
    public URI address(String path) {
        InetAddress address = server.getAddress().getAddress();
        String host = address.getHostAddress();
        return URI.create("http://" + (host.contains(":") ? "[" + host.replaceFirst("%.*", "") + "]" : host) + ":"
                + port() + path);
    }

    /** The port. */
    public int port() {
        return server.getAddress().getPort();
    }

    /** All requests so far, such as {@code GET /a.pdf}. */
    public List<String> requests() {
        return asked().stream().map(one -> one.method() + " " + one.path()).toList();
    }

    /** All requests so far with their headers. */
    public List<Asked> asked() {
        synchronized (asked) {
            return List.copyOf(asked);
        }
    }

    private void answer(HttpExchange exchange) {
        try (exchange) {
            Map<String, String> headers = new LinkedHashMap<>();
            exchange.getRequestHeaders()
                    .forEach((name, values) -> headers.put(name.toLowerCase(Locale.ROOT), values.get(0)));
            Asked one = new Asked(
                    exchange.getRequestMethod(), exchange.getRequestURI().toString(), headers);
            synchronized (asked) {
                asked.add(one);
            }
            Page page =
                    pages.getOrDefault(one.path(), other -> Page.status(404)).page(one);
            page.headers.forEach(exchange.getResponseHeaders()::set);
            boolean isEmpty = one.method().equals("HEAD") || page.body.length == 0;
            exchange.sendResponseHeaders(page.status, isEmpty ? -1 : page.body.length);
            if (!isEmpty) {
                try (OutputStream body = exchange.getResponseBody()) {
                    body.write(page.body);
                }
            }
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
