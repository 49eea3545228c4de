package dev.roundup.cli.report;

import dev.roundup.cli.compile.FindingPlace;
import dev.roundup.cli.compile.LocatedFinding;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Findings as workflow commands of GitHub Actions, such as {@code ::error file=Kites.java,line=4::message}. The escapes
 * are those of the package {@code @actions/core}.
 */
final class GithubCommands {
    private GithubCommands() {}

    /** A line for each finding. */
    static String of(List<LocatedFinding> findings) {
        return findings.stream().map(GithubCommands::command).collect(Collectors.joining("\n"));
    }

    private static String command(LocatedFinding found) {
        Map<String, String> properties = new LinkedHashMap<>();
        FindingPlace place = found.place();
        if (!place.file().isEmpty()) {
            properties.put("file", ReportPath.of(place));
        }
        place.line().ifPresent(line -> properties.put("line", Long.toString(line)));
        place.end().ifPresent(end -> {
            properties.put("endLine", Long.toString(end.line()));
            // GitHub takes columns only within one line.
            if (end.line() == place.line().orElse(0)) {
                properties.put("col", Long.toString(place.column().orElse(1)));
                properties.put("endColumn", Long.toString(end.column()));
            }
        });
        properties.put("title", found.rule());
        String written = properties.entrySet().stream()
                .map(property -> property.getKey() + "=" + property(property.getValue()))
                .collect(Collectors.joining(","));
        return "::" + found.severity().name().toLowerCase(Locale.ROOT) + " " + written + "::"
                + data(found.wholeMessage());
    }

    private static String data(String text) {
        return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }

    private static String property(String text) {
        return data(text).replace(":", "%3A").replace(",", "%2C");
    }
}
