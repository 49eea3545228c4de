package dev.roundup.processor.check.text;

import dev.roundup.processor.check.rule.Edit;
import dev.roundup.processor.check.rule.Fix;
import dev.roundup.processor.check.subject.ShownText;
import dev.roundup.processor.text.Problem;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes fixes of the hints that name what to type in place of the wrong part: a command, or an escaped sign. */
final class ProseFix {
    private static final Pattern MEANT = Pattern.compile("did you mean (\\\\[A-Za-z]+)\\?");
    private static final Pattern ESCAPED = Pattern.compile("write (\\\\([%#&$]))(?: to show the sign)?");
    private static final Pattern OPERATOR = Pattern.compile("write (\\\\operatorname\\{([A-Za-z]+)})");

    private ProseFix() {}

    /**
     * The fix of a hint, at all places with the same problem.
     *
     * @param help the hint as the author types it
     */
    static Fix of(ShownText text, List<Problem> same, String hint, String help) {
        Matcher meant = MEANT.matcher(hint);
        if (meant.matches()) {
            return new Fix(
                    Fix.Certainty.PROPOSED,
                    help,
                    edits(text, same, meant.group(1), unknown -> unknown.matches("\\\\[A-Za-z]+")));
        }
        Matcher escaped = ESCAPED.matcher(hint);
        if (escaped.matches()) {
            return new Fix(Fix.Certainty.CERTAIN, help, edits(text, same, escaped.group(1), escaped.group(2)::equals));
        }
        Matcher operator = OPERATOR.matcher(hint);
        return operator.matches()
                ? new Fix(
                        Fix.Certainty.CERTAIN,
                        help,
                        edits(text, same, operator.group(1), ("\\" + operator.group(2))::equals))
                : Fix.advice(help);
    }

    /** None if the problem is not exactly at what the replacement is for, such as inside a macro. */
    private static List<Edit> edits(ShownText text, List<Problem> same, String replacement, Predicate<String> isWrong) {
        boolean isExact =
                same.stream().allMatch(problem -> isWrong.test(text.value().substring(problem.start(), problem.end())));
        return isExact
                ? same.stream()
                        .<Edit>map(problem -> text.replaced(problem.start(), problem.end(), replacement))
                        .toList()
                : List.of();
    }
}
