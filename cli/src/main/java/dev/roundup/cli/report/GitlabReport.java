package dev.roundup.cli.report;

import dev.roundup.cli.compile.FindingPlace;
import dev.roundup.cli.compile.FindingsReport;
import dev.roundup.cli.compile.LocatedFinding;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Findings as a report of GitLab's code quality, which is a part of the format of Code Climate. */
final class GitlabReport {
    /** The report needs a path and a line, also for a finding about the whole project. */
    private static final String PROJECT = ".";

    private GitlabReport() {}

    /** The report, which is a list even if it is empty. */
    static String of(List<LocatedFinding> findings) {
        Fingerprints fingerprints = new Fingerprints();
        return FindingsReport.json(findings.stream()
                .map(found -> entry(found, fingerprints.next(found)))
                .toList());
    }

    private static Map<String, Object> entry(LocatedFinding found, String fingerprint) {
        FindingPlace place = found.place();
        Map<String, Object> lines = new LinkedHashMap<>();
        lines.put("begin", place.line().orElse(1));
        place.end().ifPresent(end -> lines.put("end", end.line()));
        Map<String, Object> location = new LinkedHashMap<>();
        location.put("path", place.file().isEmpty() ? PROJECT : ReportPath.of(place));
        location.put("lines", lines);
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("check_name", found.rule());
        entry.put("description", found.wholeMessage());
        entry.put(
                "severity",
                switch (found.severity()) {
                    case ERROR -> "major";
                    case WARNING -> "minor";
                });
        entry.put("fingerprint", fingerprint);
        entry.put("location", location);
        return entry;
    }
}
