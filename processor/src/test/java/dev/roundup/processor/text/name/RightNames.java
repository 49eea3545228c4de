package dev.roundup.processor.text.name;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Names as their owners write them, from many countries and in many scripts. */
public final class RightNames {
    private RightNames() {}

    public static List<String> all() {
        try (InputStream file = Objects.requireNonNull(RightNames.class.getResourceAsStream("/names/right.txt"));
                BufferedReader lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return lines.lines().filter(line -> !line.startsWith("## ")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
