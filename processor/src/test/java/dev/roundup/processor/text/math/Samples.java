package dev.roundup.processor.text.math;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The formulas in {@code src/test/resources/math}, one file for each topic: TeX with its delimiters, and the resulting
 * MathML.
 */
public final class Samples {
    private static final Path FOLDER = Path.of("src/test/resources/math");

    private Samples() {}

    /**
     * A formula with its result.
     *
     * @param written the formula with its delimiters
     * @param notation its MathML in the form of {@link Notation}
     */
    record Sample(String written, String notation) {
        static Sample of(String line) {
            int tab = line.indexOf('\t');
            return tab < 0 ? new Sample(line, "") : new Sample(line.substring(0, tab), line.substring(tab + 1));
        }

        boolean display() {
            return written.startsWith("\\[");
        }

        String tex() {
            return written.substring(2, written.length() - 2);
        }

        Formula parsed() {
            return Formula.of(tex(), display(), Macros.NONE);
        }
    }

    /** The files in alphabetical order. */
    static List<Path> files() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".tsv"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Sample> in(Path file) throws IOException {
        return Files.readAllLines(file).stream()
                .filter(line -> !line.isBlank())
                .map(Sample::of)
                .toList();
    }

    static List<Sample> all() throws IOException {
        List<Sample> samples = new ArrayList<>();
        for (Path file : files()) {
            samples.addAll(in(file));
        }
        return samples;
    }
}
