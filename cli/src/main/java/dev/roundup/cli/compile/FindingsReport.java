package dev.roundup.cli.compile;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import dev.roundup.cli.compile.LocatedFinding.FindingSeverity;
import dev.roundup.processor.text.Count;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import picocli.CommandLine.Help.Ansi;

/** A report of findings, as text or as JSON. */
public record FindingsReport(List<LocatedFinding> findings) {
    private static final Gson GSON =
            new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();

    /** Keeps its own copy of the list, in order. */
    public FindingsReport {
        findings = findings.stream().sorted(LocatedFinding.ORDER).toList();
    }

    /** Each finding in the format of compilers, with its place, its line and a caret, and a table of the rules. */
    public String text(Ansi ansi) {
        StringBuilder text = new StringBuilder();
        for (LocatedFinding found : findings) {
            text.append(place(found))
                    .append(coloured(found.severity(), ansi))
                    .append(found.isOfCompiler() ? "" : "[" + found.rule() + "] ")
                    .append(found.message())
                    .append('\n');
            found.place()
                    .excerpt()
                    .ifPresent(source -> text.append(source.withCarets()).append('\n'));
            found.remarks().forEach(detail -> text.append("    ").append(detail).append('\n'));
        }
        return text.append('\n').append(table()).append(sums()).toString();
    }

    private static String place(LocatedFinding found) {
        if (found.file().isEmpty()) {
            return "";
        }
        return found.place() + ": ";
    }

    private static String coloured(FindingSeverity severity, Ansi ansi) {
        return switch (severity) {
            case ERROR -> ansi.string("@|bold,red error:|@ ");
            case WARNING -> ansi.string("@|bold,yellow warning:|@ ");
        };
    }

    private String table() {
        Map<String, List<LocatedFinding>> byRule = findings.stream()
                .collect(Collectors.groupingBy(LocatedFinding::rule, TreeMap::new, Collectors.toList()));
        int width = byRule.keySet().stream().mapToInt(String::length).max().orElse(0);
        String row = "%-" + Math.max(width, "rule".length()) + "s  %6s  %8s%n";
        StringBuilder table = new StringBuilder(String.format(Locale.ROOT, row, "rule", "errors", "warnings"));
        byRule.forEach((rule, found) -> table.append(String.format(
                Locale.ROOT, row, rule, count(found, FindingSeverity.ERROR), count(found, FindingSeverity.WARNING))));
        return table.toString();
    }

    private String sums() {
        return Count.of(findings.size(), "finding") + ": " + Count.of(count(findings, FindingSeverity.ERROR), "error")
                + ", " + Count.of(count(findings, FindingSeverity.WARNING), "warning");
    }

    /** The same findings as JSON. */
    public String json() {
        return jsonWith(Map.of());
    }

    /** The same findings as JSON, followed by other entries. */
    public String jsonWith(Map<String, ?> others) {
        Function<LocatedFinding, Map<String, Object>> entry = found -> {
            Map<String, Object> values = new LinkedHashMap<>();
            values.put("rule", found.rule());
            values.put("severity", found.severity().name().toLowerCase(Locale.ROOT));
            values.put("file", found.file());
            found.line().ifPresent(line -> values.put("line", line));
            found.column().ifPresent(column -> values.put("column", column));
            found.place().end().ifPresent(end -> {
                values.put("endLine", end.line());
                values.put("endColumn", end.column());
            });
            values.put("message", found.message());
            values.put("details", found.remarks());
            return values;
        };
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("errors", count(findings, FindingSeverity.ERROR));
        all.put("warnings", count(findings, FindingSeverity.WARNING));
        all.put("findings", new ArrayList<>(findings.stream().map(entry).toList()));
        all.putAll(others);
        return json(all);
    }

    /** Values as JSON, in the form of all our reports. */
    public static String json(Object values) {
        return GSON.toJson(values);
    }

    private static long count(List<LocatedFinding> findings, FindingSeverity severity) {
        return findings.stream().filter(found -> found.severity() == severity).count();
    }
}
