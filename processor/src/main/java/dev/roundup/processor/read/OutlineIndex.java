package dev.roundup.processor.read;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.tools.StandardLocation;

/**
 * The names of a module's outlines, one a line, kept in the class output from compile to compile, so that a paper that is
 * compiled alone still brings its page up to date.
 */
public final class OutlineIndex {
    /** Where it is in the class output. */
    public static final String PATH = "META-INF/roundup/outlines";

    private OutlineIndex() {}

    static List<String> read(CompilerFiles classOutput) {
        return classOutput
                .find(StandardLocation.CLASS_OUTPUT, PATH)
                .map(file -> {
                    try (BufferedReader lines =
                            new BufferedReader(new InputStreamReader(file.openInputStream(), StandardCharsets.UTF_8))) {
                        return lines.lines()
                                .map(String::strip)
                                .filter(line -> !line.isEmpty())
                                .toList();
                    } catch (IOException unreadable) {
                        return List.<String>of();
                    }
                })
                .orElse(List.of());
    }
}
