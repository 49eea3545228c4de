package dev.roundup.processor.check.text;

import dev.roundup.processor.check.rule.Check;
import dev.roundup.processor.check.rule.Finding;
import dev.roundup.processor.check.rule.FindingBuilder;
import dev.roundup.processor.check.rule.Rule;
import dev.roundup.processor.check.subject.ShownText;
import dev.roundup.processor.check.subject.ShownText.TextUse;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Reports a reference that was copied from a PDF: {@code [12]} leads to no entry here, and TeX writes {@code ??} and
 * {@code [?]} for a reference that it cannot resolve. Two numbers in brackets may be an interval.
 */
final class TextReference implements Check<ShownText> {
    private static final Rule RULE =
            Rule.warning("text-reference", "{value} in {member} of {owner} at {place} refers to nothing on the page");

    private static final Pattern REFERENCE = Pattern.compile(
            "(?<=[\\p{L}.,;)\"”’] |^)\\[[1-9]\\d{0,2}](?=[\\s.,;:)]|$)"
                    + "|\\[\\?(?:[,;] ?\\?)*]|[\\[(]\\?\\?[\\])]"
                    + "|(?<=\\b(?:in|of|by|see|from|to|and|with|on|at|than|cf\\.)[ ~])\\?\\?(?=[.,;:)]| \\p{Ll})"
                    + "|(?i:\\b(?:figures?|figs?\\.?|sections?|secs?\\.?|sects?\\.?|tables?|tabs?\\.|equations?|eqs?\\.?|eqns?\\.?|theorems?|thm\\."
                    + "|lemmas?|algorithms?|alg\\.|appendix|app\\.|chapters?|proposition|corollary|definition))[ ~\\u00a0]?\\(?\\?\\?(?!\\?)\\)?");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public List<Finding> check(ShownText text) {
        String value = text.value();
        boolean none = value.indexOf('[') < 0 && value.indexOf("??") < 0;
        if (text.use() != TextUse.PROSE || none) {
            return List.of();
        }
        MathZones zones = MathZones.of(value);
        List<MatchResult> found = REFERENCE
                .matcher(value)
                .results()
                .filter(reference -> !zones.contains(reference.start()))
                .toList();
        Map<Boolean, List<MatchResult>> byKind =
                found.stream().collect(Collectors.partitioningBy(reference -> isLost(reference.group())));
        return byKind.values().stream()
                .filter(same -> !same.isEmpty())
                .map(same -> finding(text, same.get(0), same.size() - 1))
                .toList();
    }

    /** True for what TeX writes if it cannot resolve a reference; false for a number. */
    private static boolean isLost(String reference) {
        return reference.indexOf('?') >= 0;
    }

    private Finding finding(ShownText text, MatchResult first, int more) {
        FindingBuilder finding = text.finding(RULE, first.start(), first.end())
                .value(first.group())
                .help(
                        isLost(first.group()) && first.group().indexOf('[') < 0
                                ? "write what it refers to, or delete it"
                                : "delete it");
        return (more > 0 ? finding.note(more + " more like it in this text") : finding).at(text.origin());
    }
}
