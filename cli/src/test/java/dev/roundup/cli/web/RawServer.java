package dev.roundup.cli.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** A server that reads the head of a request and then does with the connection what a test says. It counts requests. */
public final class RawServer implements AutoCloseable {
    private final ServerSocket server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private final AtomicInteger requests = new AtomicInteger();
    private final Misbehaviour misbehaviour;

    private RawServer(ServerSocket server, Misbehaviour misbehaviour) {
        this.server = server;
        this.misbehaviour = misbehaviour;
    }

    /** Writes whatever it likes. The connection closes afterwards. */
    @FunctionalInterface
    public interface Misbehaviour {
        /** Answers one request. */
        void answer(OutputStream connection) throws IOException, InterruptedException;
    }

    /** Starts a server on a free port of 127.0.0.1. */
    public static RawServer start(Misbehaviour misbehaviour) throws IOException {
        RawServer started = new RawServer(new ServerSocket(0, 50, LoopbackServer.machine()), misbehaviour);
        started.threads.execute(started::accept);
        return started;
    }

    /** A server that sends a text, in Latin-1, and closes. */
    public static RawServer sending(String text) throws IOException {
        return start(connection -> connection.write(text.getBytes(StandardCharsets.ISO_8859_1)));
    }

    /** A server that sends a text, and then neither sends more nor closes. */
    public static RawServer stalling(String text) throws IOException {
        return start(connection -> {
            connection.write(text.getBytes(StandardCharsets.ISO_8859_1));
            connection.flush();
            Thread.sleep(Long.MAX_VALUE);
        });
    }

    /** The address of a path. */
    public URI address(String path) {
        return URI.create("http://127.0.0.1:" + server.getLocalPort() + path);
    }

    /** The same address with https. */
    public URI secureAddress(String path) {
        return URI.create("https://127.0.0.1:" + server.getLocalPort() + path);
    }

    /** The number of requests so far. */
    public int requests() {
        return requests.get();
    }

    private void accept() {
        try {
            while (true) {
                Socket socket = server.accept();
                open.add(socket);
                threads.execute(() -> serve(socket));
            }
        } catch (IOException closed) {
            // The test is over.
        }
    }

    private void serve(Socket socket) {
        try (socket;
                InputStream in = socket.getInputStream();
                OutputStream out = socket.getOutputStream()) {
            if (readHead(in)) {
                requests.incrementAndGet();
                misbehaviour.answer(out);
            }
        } catch (IOException | InterruptedException over) {
            // The client has gone, or the test is over.
        } finally {
            open.remove(socket);
        }
    }

    /** Reads up to the empty line, or the first bytes of what is not HTTP. */
    private static boolean readHead(InputStream in) throws IOException {
        StringBuilder head = new StringBuilder();
        for (int b = in.read(); b >= 0; b = in.read()) {
            head.append((char) b);
            if ((head.length() == 1 && b == 0x16) || head.toString().endsWith("\r\n\r\n")) {
                return true; // 0x16 begins a handshake of TLS
            }
        }
        return false;
    }

    @Override
    public void close() throws IOException {
        server.close();
        threads.shutdownNow();
        for (Socket socket : open) {
            socket.close();
        }
    }
}
