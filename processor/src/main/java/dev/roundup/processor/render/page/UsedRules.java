package dev.roundup.processor.render.page;

import java.util.Arrays;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Drops the rules of a style sheet whose classes no element has. A rule stays if one of its selectors may match. The
 * style sheet is one that {@link TightRules} made.
 */
final class UsedRules {
    /** Parts of a selector that may match although an element lacks their classes: negations and lists of choices. */
    private static final Pattern CHOICES =
            Pattern.compile(":not\\((?:[^()]|\\([^()]*\\))*\\)|:(?:is|has|where)\\([^()]*,[^()]*\\)");

    private static final Pattern CLASS = Pattern.compile("\\.([a-z][a-z-]*)");
    private static final Pattern BETWEEN_SELECTORS = Pattern.compile(",(?![^(]*\\))");

    private final String rules;
    private final Set<String> missing;
    private final StringBuilder kept;
    private int at;

    private UsedRules(String rules, Set<String> missing) {
        this.rules = rules;
        this.missing = missing;
        this.kept = new StringBuilder(rules.length());
    }

    /**
     * Returns the rules that the page needs.
     *
     * @param missing the classes that no element of the page has
     */
    static String of(String rules, Set<String> missing) {
        UsedRules used = new UsedRules(rules, missing);
        used.copy();
        return used.kept.toString();
    }

    /** Copies rules up to the end of the block. */
    private void copy() {
        for (int brace = rules.indexOf('{', at);
                brace >= 0 && rules.charAt(at) != '}';
                brace = rules.indexOf('{', at)) {
            String head = rules.substring(at, brace);
            int start = at;
            at = brace + 1;
            if (head.startsWith("@media") || head.startsWith("@supports")) {
                group(head);
            } else {
                at = end(at);
                if (head.startsWith("@") || matters(head)) {
                    kept.append(rules, start, at);
                }
            }
        }
    }

    /** Copies a group of rules, unless nothing of it is left. */
    private void group(String head) {
        int before = kept.length();
        kept.append(head).append('{');
        int empty = kept.length();
        copy();
        at++;
        if (kept.length() == empty) {
            kept.setLength(before);
        } else {
            kept.append('}');
        }
    }

    /** The place after the brace that ends a block. */
    private int end(int start) {
        int depth = 1;
        int place = start;
        while (depth > 0) {
            char c = rules.charAt(place++);
            if (c == '{') {
                depth++;
            } else if (c == '}') {
                depth--;
            }
        }
        return place;
    }

    private boolean matters(String selectors) {
        return Arrays.stream(BETWEEN_SELECTORS.split(CHOICES.matcher(selectors).replaceAll("")))
                .anyMatch(selector ->
                        CLASS.matcher(selector).results().noneMatch(name -> missing.contains(name.group(1))));
    }
}
