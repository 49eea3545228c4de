package dev.roundup.cli.fix;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import dev.roundup.cli.compile.LocatedFinding;
import dev.roundup.cli.fix.Mending.AppliedFix;
import dev.roundup.cli.fix.Mending.Outcome;
import dev.roundup.processor.text.Count;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What a run of the command did, in words and as JSON. */
record FixReport(Outcome outcome, boolean written, boolean proposed) {
    private static final Gson GSON =
            new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();

    /** The lines after the difference. */
    List<String> lines() {
        Map<String, Long> mended =
                byRule(outcome.applied().stream().map(AppliedFix::finding).toList());
        Map<String, Long> left = byRule(outcome.left());
        List<String> lines = new java.util.ArrayList<>();
        for (AppliedFix fix : outcome.refused()) {
            lines.add("left as it was: " + fix.finding().file() + ": ["
                    + fix.finding().rule() + "] " + fix.finding().message() + "; the fix would cause another finding");
        }
        if (!mended.isEmpty()) {
            lines.add((written ? "fixed " : "can fix ")
                    + Count.of(outcome.applied().size(), "finding") + ": " + listed(mended));
        }
        if (!left.isEmpty()) {
            lines.add("left: " + Count.of(outcome.left().size(), "finding") + ": " + listed(left));
        }
        long proposals = outcome.left().stream()
                .filter(found -> found.fixes().stream().anyMatch(fix -> !fix.certain()))
                .count();
        if (!proposed && proposals > 0) {
            lines.add("--proposed mends " + Count.of(proposals, "finding") + " more");
        }
        if (mended.isEmpty() && left.isEmpty()) {
            lines.add("no findings");
        }
        return lines;
    }

    private static Map<String, Long> byRule(List<LocatedFinding> findings) {
        return findings.stream()
                .collect(Collectors.groupingBy(LocatedFinding::rule, TreeMap::new, Collectors.counting()));
    }

    private static String listed(Map<String, Long> rules) {
        return rules.entrySet().stream()
                .map(rule -> rule.getKey() + (rule.getValue() > 1 ? " (" + rule.getValue() + ")" : ""))
                .collect(Collectors.joining(", "));
    }

    /** The same as JSON. */
    String json(List<String> files) {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("written", written);
        all.put("files", files);
        all.put("fixed", outcome.applied().stream().map(FixReport::entry).toList());
        all.put("refused", outcome.refused().stream().map(FixReport::entry).toList());
        all.put("left", outcome.left().stream().map(FixReport::entry).toList());
        return GSON.toJson(all);
    }

    private static Map<String, Object> entry(AppliedFix applied) {
        Map<String, Object> values = entry(applied.finding());
        values.put("certain", applied.fix().certain());
        values.put("help", applied.fix().help());
        return values;
    }

    private static Map<String, Object> entry(LocatedFinding found) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("rule", found.rule());
        values.put("severity", found.severity().name().toLowerCase(Locale.ROOT));
        values.put("file", found.file());
        found.line().ifPresent(line -> values.put("line", line));
        values.put("message", found.message());
        return values;
    }
}
