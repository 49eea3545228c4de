package dev.roundup.processor.testing;

import dev.roundup.testing.Compiled;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Diagnostics that a source expects for itself. Each is a comment below the wrong line, with a caret under the column:
 *
 * <pre>
 * {@literal @}Tag({Topics.LEARNING, "Lerning"})
 * //                      ^ error: unknown-tag
 * </pre>
 *
 * <p>A {@code <} instead of the caret means the first column that is not blank. For a diagnostic without a position,
 * write {@code // (nowhere) error: unknown-option}.
 */
public final class Expectations {
    private static final Pattern AT =
            Pattern.compile("\\s*//\\s*(?<caret>[<^]) (?<kind>error|warning): (?<rule>[a-z-]+)");
    private static final Pattern NOWHERE =
            Pattern.compile("\\s*// \\(nowhere\\) (?<kind>error|warning): (?<rule>[a-z-]+)");

    private Expectations() {}

    /** The expected diagnostics of a source, in the form of {@link Compiled.Message#summary}. */
    public static List<String> of(String file, String source) {
        List<String> expected = new ArrayList<>();
        List<String> lines = source.lines().toList();
        int lastCode = 0;
        for (int i = 0; i < lines.size(); i++) {
            Matcher at = AT.matcher(lines.get(i));
            Matcher nowhere = NOWHERE.matcher(lines.get(i));
            if (at.matches()) {
                String code = lines.get(lastCode - 1);
                int column = at.group("caret").equals("^")
                        ? at.start("caret") + 1
                        : code.length() - code.stripLeading().length() + 1;
                expected.add(at.group("kind") + " " + file + ":" + lastCode + ":" + column + " " + at.group("rule"));
            } else if (nowhere.matches()) {
                expected.add(nowhere.group("kind") + " - " + nowhere.group("rule"));
            } else {
                lastCode = i + 1;
            }
        }
        return expected;
    }
}
