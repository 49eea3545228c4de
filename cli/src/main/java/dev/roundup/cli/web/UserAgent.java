package dev.roundup.cli.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Properties;

/** The name by which the client introduces itself, so that the owner of a server knows whom to ask. */
final class UserAgent {
    private UserAgent() {}

    /** The product, its version and its home, such as {@code roundup/1.0 (+https://example.org)}. */
    static String name() {
        Properties agent = new Properties();
        try (InputStream file =
                Objects.requireNonNull(UserAgent.class.getResourceAsStream("agent.properties"), "agent.properties")) {
            agent.load(file);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return "roundup/" + agent.getProperty("version") + " (+" + agent.getProperty("home") + ")";
    }
}
