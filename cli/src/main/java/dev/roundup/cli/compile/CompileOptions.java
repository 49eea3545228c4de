package dev.roundup.cli.compile;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import picocli.CommandLine.Option;

/** The options of all commands that compile sources. */
public final class CompileOptions {
    @Option(
            names = {"--class-path", "-cp"},
            paramLabel = "PATH",
            description = "The folders and jars that the sources need.")
    private String classPath = "";

    @Option(
            names = "-A",
            paramLabel = "KEY[=VALUE]",
            description = "An option of the processor, such as -Aroundup.rules=link-shared=off.")
    private List<String> options = new ArrayList<>();

    /** Creates options with their defaults. */
    public CompileOptions() {}

    /** The entries of the class path. */
    public List<Path> classPath() {
        return Stream.of(classPath.split(File.pathSeparator, -1))
                .filter(entry -> !entry.isEmpty())
                .map(Path::of)
                .toList();
    }

    /**
     * The processor's options for pages.
     *
     * @param draft true to make drafts
     */
    public Map<String, String> options(boolean draft) {
        Map<String, String> values = options();
        if (draft) {
            values.put("roundup.draft", "");
        }
        return values;
    }

    /** The processor's options. One without an equals sign has an empty value. */
    public Map<String, String> options() {
        Map<String, String> values = new LinkedHashMap<>();
        for (String option : options) {
            int equals = option.indexOf('=');
            values.put(
                    equals < 0 ? option : option.substring(0, equals), equals < 0 ? "" : option.substring(equals + 1));
        }
        return values;
    }
}
