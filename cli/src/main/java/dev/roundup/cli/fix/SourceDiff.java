package dev.roundup.cli.fix;

import com.github.difflib.DiffUtils;
import com.github.difflib.UnifiedDiffUtils;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine.Help.Ansi;

/** The difference between two versions of a source, in the unified format that {@code patch} and git read. */
record SourceDiff(String name, String before, String after) {
    private static final int CONTEXT = 3;

    /** The lines of the difference; none if the versions are the same. */
    List<String> lines() {
        List<String> old = lines(before);
        return UnifiedDiffUtils.generateUnifiedDiff(
                        "a/" + name, "b/" + name, old, DiffUtils.diff(old, lines(after)), CONTEXT)
                .stream()
                .flatMap(line -> line.lines().count() > 1 ? line.lines() : List.of(line).stream())
                .toList();
    }

    /** The difference with its colours. */
    String text(Ansi ansi) {
        return lines().stream().map(line -> coloured(line, ansi)).collect(Collectors.joining("\n"));
    }

    private static String coloured(String line, Ansi ansi) {
        if (!ansi.enabled()) {
            return line;
        }
        String style = line.startsWith("---") || line.startsWith("+++")
                ? "bold"
                : line.startsWith("-") ? "red" : line.startsWith("+") ? "green" : line.startsWith("@@") ? "cyan" : "";
        return style.isEmpty()
                ? line
                : Ansi.Style.on(Ansi.Style.parse(style)) + line + Ansi.Style.off(Ansi.Style.parse(style));
    }

    /** The lines without their line feeds. A last line that has none is marked as {@code patch} expects. */
    private static List<String> lines(String text) {
        List<String> lines = new ArrayList<>(List.of(text.split("\n", -1)));
        String last = lines.remove(lines.size() - 1);
        if (!last.isEmpty()) {
            lines.add(last + "\n\\ No newline at end of file");
        }
        return lines;
    }
}
