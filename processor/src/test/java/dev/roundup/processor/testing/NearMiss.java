package dev.roundup.processor.testing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A change that makes a silent source break a rule. The source names it in a comment below the place:
 *
 * <pre>
 * {@literal @}Tag("Equivariance")
 * // near-miss: unknown-tag: "Equivariance" -> "Equivarience"
 * </pre>
 *
 * <p>The change replaces the last occurrence above the comment of the text before the arrow. The text after the arrow
 * may be empty. If a source has several comments for one rule, all of them together are one change.
 *
 * @param file the name of the source
 * @param rule the id of the rule
 * @param broken the source after the change
 */
public record NearMiss(String file, String rule, String broken) {
    private static final String COMMENT = "// near-miss: ";
    private static final Pattern CHANGE = Pattern.compile("(?<rule>[a-z-]+): (?<before>.+?) ->(?: (?<after>.+))?");

    /** The near misses of a source, in the order of their first comments. */
    public static List<NearMiss> of(String file, String source) {
        Map<String, String> broken = new LinkedHashMap<>();
        List<String> lines = source.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (line.startsWith(COMMENT)) {
                Matcher change = CHANGE.matcher(line.substring(COMMENT.length()));
                if (!change.matches()) {
                    throw new IllegalStateException(file + ":" + (i + 1) + ": write rule: before -> after");
                }
                String rule = change.group("rule");
                String after = change.group("after");
                broken.put(
                        rule,
                        replaceAbove(
                                i,
                                change.group("before"),
                                after == null ? "" : after,
                                broken.getOrDefault(rule, source),
                                file));
            }
        }
        return broken.entrySet().stream()
                .map(entry -> new NearMiss(file, entry.getKey(), entry.getValue()))
                .toList();
    }

    private static String replaceAbove(int comment, String before, String after, String source, String file) {
        List<String> lines = new ArrayList<>(source.lines().toList());
        for (int i = comment - 1; i >= 0; i--) {
            String line = lines.get(i);
            int at = line.strip().startsWith(COMMENT) ? -1 : line.lastIndexOf(before);
            if (at >= 0) {
                lines.set(i, line.substring(0, at) + after + line.substring(at + before.length()));
                return String.join("\n", lines) + "\n";
            }
        }
        throw new IllegalStateException(file + ":" + (comment + 1) + ": nothing above is " + before);
    }

    @Override
    public String toString() {
        return rule + " in " + file;
    }
}
