package dev.roundup.cli.report;

import dev.roundup.cli.compile.FindingPlace;
import dev.roundup.cli.compile.FindingsReport;
import dev.roundup.cli.compile.LocatedFinding;
import dev.roundup.cli.compile.TreeCompilation;
import dev.roundup.cli.source.TextEdit;
import dev.roundup.cli.source.TextFix;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Findings as SARIF 2.1.0 (OASIS, 2020), which GitHub's code scanning, Azure DevOps and editors read.
 *
 * @param docs the address of the published pages of rules; empty if there is none
 */
record SarifReport(List<LocatedFinding> findings, String docs) {
    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    /** The folder in which the command ran, which should be that of the repository. */
    private static final String ROOT = "%SRCROOT%";

    String json() {
        List<String> rules =
                findings.stream().map(LocatedFinding::rule).distinct().sorted().toList();
        Fingerprints fingerprints = new Fingerprints();
        Map<String, Object> driver = new LinkedHashMap<>();
        driver.put("name", "Roundup");
        Optional.ofNullable(SarifReport.class.getPackage().getImplementationVersion())
                .ifPresent(version -> driver.put("version", version));
        driver.put("rules", rules.stream().map(rule -> SarifRule.of(rule, docs)).toList());
        Map<String, Object> run = new LinkedHashMap<>();
        run.put("tool", Map.of("driver", driver));
        run.put("columnKind", "utf16CodeUnits");
        run.put(
                "results",
                findings.stream()
                        .map(found -> result(found, rules.indexOf(found.rule()), fingerprints.next(found)))
                        .toList());
        Map<String, Object> log = new LinkedHashMap<>();
        log.put("$schema", SCHEMA);
        log.put("version", "2.1.0");
        log.put("runs", List.of(run));
        return FindingsReport.json(log);
    }

    private static Map<String, Object> result(LocatedFinding found, int rule, String fingerprint) {
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("ruleId", found.rule());
        result.put("ruleIndex", rule);
        result.put("level", found.severity().name().toLowerCase(Locale.ROOT));
        result.put("message", text(found.wholeMessage()));
        if (!found.file().isEmpty()) {
            result.put("locations", List.of(location(found.place())));
        }
        found.user().ifPresent(user -> {
            Map<String, Object> related = new LinkedHashMap<>(location(user));
            related.put("message", text("used here"));
            result.put("relatedLocations", List.of(related));
        });
        if (!found.fixes().isEmpty()) {
            result.put("fixes", found.fixes().stream().map(SarifReport::fix).toList());
        }
        result.put("partialFingerprints", Map.of("roundup/v1", fingerprint));
        return result;
    }

    private static Map<String, Object> fix(TextFix fix) {
        Map<String, List<TextEdit>> byFile = fix.edits().stream()
                .collect(Collectors.groupingBy(TextEdit::file, LinkedHashMap::new, Collectors.toList()));
        List<Map<String, Object>> changes = new ArrayList<>();
        byFile.forEach((file, edits) -> {
            Map<String, Object> change = new LinkedHashMap<>();
            change.put("artifactLocation", artifact(TreeCompilation.shown(file)));
            change.put(
                    "replacements", edits.stream().map(SarifReport::replacement).toList());
            changes.add(change);
        });
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("description", text(fix.help()));
        entry.put("artifactChanges", changes);
        return entry;
    }

    private static Map<String, Object> replacement(TextEdit edit) {
        Map<String, Object> deleted = new LinkedHashMap<>();
        deleted.put("charOffset", edit.offset());
        deleted.put("charLength", edit.length());
        Map<String, Object> replacement = new LinkedHashMap<>();
        replacement.put("deletedRegion", deleted);
        replacement.put("insertedContent", text(edit.replacement()));
        return replacement;
    }

    private static Map<String, Object> artifact(String path) {
        Map<String, Object> file = new LinkedHashMap<>();
        file.put("uri", ReportPath.address(path));
        if (ReportPath.isRelative(path)) {
            file.put("uriBaseId", ROOT);
        }
        return file;
    }

    private static Map<String, Object> location(FindingPlace place) {
        Map<String, Object> physical = new LinkedHashMap<>();
        physical.put("artifactLocation", artifact(place.file()));
        place.line().ifPresent(line -> physical.put("region", region(place, line)));
        return Map.of("physicalLocation", physical);
    }

    private static Map<String, Object> region(FindingPlace place, long line) {
        Map<String, Object> region = new LinkedHashMap<>();
        region.put("startLine", line);
        place.column().ifPresent(column -> region.put("startColumn", column));
        place.end().ifPresent(end -> {
            region.put("endLine", end.line());
            region.put("endColumn", end.column());
        });
        return region;
    }

    static Map<String, Object> text(String text) {
        return Map.of("text", text);
    }
}
