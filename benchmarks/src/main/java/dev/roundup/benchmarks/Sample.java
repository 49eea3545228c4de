package dev.roundup.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** The texts that are measured. They are files beside this class, written for this purpose. */
final class Sample {
    private Sample() {}

    /** Thirty formulas that are typical of abstracts, from a single letter to a matrix. */
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
