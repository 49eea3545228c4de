package dev.roundup.cli.publish;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.roundup.cli.CommandFailure;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/** Runs git in a folder. */
record Git(Path folder) {
    /** What git printed, and if it succeeded. */
    private record Printed(boolean isFine, String out, String err) {}

    /**
     * Runs a command and returns what it prints.
     *
     * @throws CommandFailure if it fails
     */
    String run(String... arguments) {
        Printed printed = printed(arguments);
        if (!printed.isFine()) {
            throw new CommandFailure("git " + String.join(" ", arguments) + ": "
                    + printed.err().strip().replaceAll("\\s+", " "));
        }
        return printed.out();
    }

    /** Runs a command and returns what it prints; empty if it fails. */
    Optional<String> attempt(String... arguments) {
        return Optional.of(printed(arguments)).filter(Printed::isFine).map(Printed::out);
    }

    private Printed printed(String... arguments) {
        List<String> command = new ArrayList<>(List.of("git", "-c", "core.autocrlf=false"));
        command.addAll(List.of(arguments));
        try {
            ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
            builder.environment().put("GIT_TERMINAL_PROMPT", "0");
            Process process = builder.start();
            process.getOutputStream().close();
            // A process that fills one of its pipes waits, so both are read at the same time.
            CompletableFuture<String> err = CompletableFuture.supplyAsync(() -> text(process.getErrorStream()));
            String out = text(process.getInputStream()).strip();
            return new Printed(process.waitFor() == 0, out, err.join());
        } catch (IOException failed) {
            throw new CommandFailure("cannot run git: " + failed.getMessage(), failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new CommandFailure("stopped", stopped);
        }
    }

    private static String text(InputStream stream) {
        try (stream) {
            return new String(stream.readAllBytes(), UTF_8);
        } catch (IOException closed) {
            return "";
        }
    }
}
