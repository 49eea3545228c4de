package dev.roundup.processor.check.text;

import dev.roundup.processor.check.rule.Check;
import dev.roundup.processor.check.rule.Finding;
import dev.roundup.processor.check.rule.FindingBuilder;
import dev.roundup.processor.check.rule.Rule;
import dev.roundup.processor.check.subject.ShownText;
import dev.roundup.processor.text.Problem;
import dev.roundup.processor.text.TextPosition;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Reports problems that the parser of texts found. Each kind of problem has a rule. If a problem occurs several times
 * in one text, it is reported once, at the first place. In a paragraph in which Java took backslashes, most problems
 * come from that, so {@code java-escape} reports them; commands that are unknown in any case are reported here too.
 */
final class ProseProblems implements Check<ShownText> {
    private final Rule rule;
    private final Problem.ProblemKind kind;

    ProseProblems(Rule rule, Problem.ProblemKind kind) {
        this.rule = rule;
        this.kind = kind;
    }

    @Override
    public Rule rule() {
        return rule;
    }

    @Override
    public List<Finding> check(ShownText text) {
        if (text.prose().isEmpty() || text.prose().get().problems().isEmpty()) {
            return List.of();
        }
        List<Problem> problems =
                new ArrayList<>(text.prose().get().problems(kind).toList());
        if (text.constant() && !problems.isEmpty()) {
            for (SwallowedBackslash lost : SwallowedBackslash.in(text.value())) {
                problems.removeIf(problem -> mayComeFrom(lost, problem, text.value()));
            }
        }
        Map<String, List<Problem>> byWords = problems.stream()
                .collect(Collectors.groupingBy(Problem::words, LinkedHashMap::new, Collectors.toList()));
        return byWords.values().stream().map(same -> finding(text, same)).toList();
    }

    private static boolean mayComeFrom(SwallowedBackslash lost, Problem problem, String value) {
        return isInOneParagraph(value, lost.offset(), problem.start())
                && !(problem.words().startsWith("unknown command") && isApart(lost, problem, value));
    }

    /**
     * True if a lost backslash cannot have taken a command out of its formula. It may do so before a later dollar, or
     * if it began the formula.
     */
    private static boolean isApart(SwallowedBackslash lost, Problem problem, String value) {
        boolean dollars = value.indexOf('$') >= 0;
        return problem.end() <= lost.offset() || (!dollars && !lost.command().equals("\\begin"));
    }

    private static boolean isInOneParagraph(String value, int one, int other) {
        int end = value.indexOf("\n\n", Math.min(one, other));
        return end < 0 || end >= Math.max(one, other);
    }

    private Finding finding(ShownText text, List<Problem> same) {
        Problem first = same.get(0);
        FindingBuilder finding =
                text.findingWithExcerpt(rule, first.start(), first.end()).with("problem", first.words());
        if (first.opened().orElse(first.start()) != first.start()) {
            finding.note(
                    "opened at " + TextPosition.of(text.value(), first.opened().getAsInt()) + " of the text");
        }
        first.hint().ifPresent(hint -> finding.fix(ProseFix.of(text, same, hint, inSource(text, hint))));
        if (same.size() > 1) {
            finding.note((same.size() - 1) + " more like it in this text");
        }
        return finding.at(text.origin());
    }

    /** A backslash in a text is written as two in a Java source. */
    private static String inSource(ShownText text, String hint) {
        return text.constant() ? hint.replace("\\", "\\\\") : hint;
    }
}
