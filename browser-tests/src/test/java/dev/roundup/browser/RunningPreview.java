package dev.roundup.browser;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.roundup.cli.Cli;
import dev.roundup.cli.Console;
import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The command {@code roundup preview}, which runs in a thread of its own until it is closed. */
final class RunningPreview implements AutoCloseable {
    private static final Pattern ADDRESS = Pattern.compile("(http://\\S+)/\n(?s:.*)Press Ctrl-C");

    private final Printed out = new Printed();
    private final Thread thread;

    RunningPreview(Path project, String... options) {
        String[] command = Stream.concat(Stream.of("preview", project.toString()), Stream.of(options))
                .toArray(String[]::new);
        thread = new Thread(() -> {
            Cli.run(Console.keptIn(out, out), command);
            out.end();
        });
        thread.start();
    }

    /** The address of a path on its server. Waits until the server tells it. */
    String address(String path) throws InterruptedException {
        return out.await(ADDRESS).group(1) + path;
    }

    @Override
    public void close() throws InterruptedException {
        thread.interrupt();
        thread.join();
    }

    /** Everything that a command has printed so far. */
    private static final class Printed extends ByteArrayOutputStream {
        private boolean isEnded;

        @Override
        public synchronized void write(byte[] bytes, int from, int length) {
            super.write(bytes, from, length);
            notifyAll();
        }

        synchronized void end() {
            isEnded = true;
            notifyAll();
        }

        synchronized Matcher await(Pattern pattern) throws InterruptedException {
            while (true) {
                Matcher found = pattern.matcher(toString(UTF_8));
                if (found.find()) {
                    return found;
                }
                if (isEnded) {
                    throw new AssertionError("the preview has ended: " + toString(UTF_8));
                }
                wait();
            }
        }
    }
}
