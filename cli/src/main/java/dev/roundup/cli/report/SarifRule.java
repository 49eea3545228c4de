package dev.roundup.cli.report;

import dev.roundup.cli.explain.RulePage;
import dev.roundup.processor.check.rule.RuleAddress;
import dev.roundup.processor.check.rule.Severity;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** A rule as SARIF describes it, with its page as the help. */
final class SarifRule {
    private static final Pattern LINK = Pattern.compile("\\[([^\\[\\]]+)]\\([^()\\s:]+\\)");

    private SarifRule() {}

    static Map<String, Object> of(String id, String docs) {
        Optional<RulePage> page = RulePage.of(id);
        Map<String, Object> rule = new LinkedHashMap<>();
        rule.put("id", id);
        rule.put(
                "shortDescription",
                SarifReport.text(page.map(RulePage::summary).orElseGet(() -> RulePage.OTHERS.getOrDefault(id, id))));
        page.ifPresent(known -> describe(rule, known, docs));
        return rule;
    }

    /** A page without its links to other pages of the documentation, which are not where the report is read. */
    private static String withoutNeighbours(String markdown) {
        return LINK.matcher(markdown).replaceAll("$1");
    }

    private static void describe(Map<String, Object> rule, RulePage page, String docs) {
        rule.put("fullDescription", SarifReport.text(page.description()));
        Map<String, Object> help = new LinkedHashMap<>();
        help.put("text", page.text());
        help.put("markdown", withoutNeighbours(page.markdown()));
        rule.put("help", help);
        if (!docs.isEmpty()) {
            rule.put("helpUri", RuleAddress.of(page.rule(), docs));
        }
        Severity severity = page.rule().defaultSeverity();
        rule.put(
                "defaultConfiguration",
                severity == Severity.OFF
                        ? Map.of("enabled", false)
                        : Map.of("level", severity.name().toLowerCase(Locale.ROOT)));
        rule.put("properties", Map.of("tags", List.of(page.family())));
    }
}
