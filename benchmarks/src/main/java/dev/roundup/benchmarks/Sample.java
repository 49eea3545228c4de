package dev.roundup.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** The texts that are measured: files beside this class, all written for it. */
final class Sample {
    private Sample() {}

    /** Thirty formulas as abstracts have them, from a letter to a matrix. */
    static List<String> formulas() {
        return text("formulas.txt").lines().toList();
    }

    /** The text of a file. */
    static String text(String file) {
        try (InputStream in = Objects.requireNonNull(Sample.class.getResourceAsStream(file), file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
