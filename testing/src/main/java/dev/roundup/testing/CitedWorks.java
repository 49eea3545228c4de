package dev.roundup.testing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The references of works of all kinds, as the script of a page makes them. */
public final class CitedWorks {
    private CitedWorks() {}

    /** The works as RIS. Lines end in line feeds only. */
    public static String ris() {
        try (InputStream file = Objects.requireNonNull(CitedWorks.class.getResourceAsStream("cited.ris"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
