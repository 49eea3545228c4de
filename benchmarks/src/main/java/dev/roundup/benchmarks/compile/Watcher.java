package dev.roundup.benchmarks.compile;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A program that follows changes of files. */
abstract class Watcher implements AutoCloseable {
    final String name;
    private final Process process;

    private Watcher(String name, Process process) {
        this.name = name;
        this.process = process;
    }

    /** Waits until the page contains a text. */
    abstract void await(String text) throws IOException, InterruptedException;

    @Override
    public void close() throws IOException {
        process.descendants().forEach(ProcessHandle::destroy);
        process.destroy();
    }

    private static Process start(String command) throws IOException {
        return new ProcessBuilder("bash", "-c", "exec " + command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    /** Waits for a line, and from then on ignores what the process says. */
    private static String await(Process process, Pattern pattern) throws IOException {
        BufferedReader told =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        for (String line = told.readLine(); line != null; line = told.readLine()) {
            Matcher matcher = pattern.matcher(line);
            if (matcher.matches()) {
                Thread rest = new Thread(() -> told.lines().forEach(ignored -> {}));
                rest.setDaemon(true);
                rest.start();
                return matcher.group(1);
            }
        }
        throw new IOException("a program ended and did not say " + pattern);
    }

    /** Roundup's preview: like a browser, waits for its event and then gets the page. */
    static Watcher preview(String command) throws IOException {
        Process process = start(command);
        URI address = URI.create(await(process, Pattern.compile("  (http://\\S+)")));
        BufferedReader events = new BufferedReader(new InputStreamReader(
                address.resolve("/.roundup/events").toURL().openStream(), StandardCharsets.UTF_8));
        return new Watcher("roundup preview", process) {
            @Override
            void await(String text) throws IOException {
                do {
                    awaitEvent();
                } while (!read(address.toURL()).contains(text));
            }

            private void awaitEvent() throws IOException {
                String line = events.readLine();
                while (!line.startsWith("data:")) {
                    line = events.readLine();
                }
            }
        };
    }

    private static String read(URL address) throws IOException {
        try (var in = address.openStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** Eleventy's server: waits for the page on disk, which is there a moment before the browser knows. */
    static Watcher eleventy(String command, Path page) throws IOException {
        Process process = start(command);
        await(process, Pattern.compile(".*(Watching).*"));
        return new Watcher("Eleventy `--serve`", process) {
            private FileTime seen = FileTime.fromMillis(0);
            private long size;

            @Override
            void await(String text) throws IOException, InterruptedException {
                do {
                    awaitChange();
                } while (!Files.readString(page).contains(text));
            }

            private void awaitChange() throws IOException, InterruptedException {
                while (true) {
                    try {
                        BasicFileAttributes now = Files.readAttributes(page, BasicFileAttributes.class);
                        if (!now.lastModifiedTime().equals(seen) || now.size() != size) {
                            seen = now.lastModifiedTime();
                            size = now.size();
                            return;
                        }
                    } catch (NoSuchFileException e) {
                        seen = FileTime.fromMillis(0);
                    }
                    if (!process.isAlive()) {
                        throw new IOException("ended: " + command);
                    }
                    TimeUnit.MILLISECONDS.sleep(2);
                }
            }
        };
    }
}
