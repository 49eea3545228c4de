package dev.roundup.processor.text;

import java.util.regex.Pattern;

/** Marks that lists of authors put at names, and that say something else than the name; a comma or semicolon at an end is one too. */
public final class NameMarks {
    /** Beyond ASCII: asterisks, daggers and their like, and raised digits, which mark footnotes. */
    private static final String RARE =
            "\u2217\u204e\uff0a\u2731\u2020\u2021\u00a7\u00b6\u2016\u00b9\u00b2\u00b3\u2070\u2709";

    private static final Pattern REMAINS = Pattern.compile("^[\\s,;]+|[\\s,;]+$");

    private NameMarks() {}

    /** The place of a name's first mark; negative where it has none. */
    public static int first(String name) {
        for (int at = 0; at < name.length(); at++) {
            if (isMark(name.charAt(at))) {
                return at;
            }
        }
        String bare = name.strip();
        if (bare.isEmpty()) {
            return -1;
        }
        char end = bare.charAt(bare.length() - 1);
        if (separates(end)) {
            return name.lastIndexOf(end);
        }
        return separates(bare.charAt(0)) ? name.indexOf(bare.charAt(0)) : -1;
    }

    private static boolean separates(char c) {
        return c == ',' || c == ';';
    }

    /** A name without marks, and without what they leave at its ends. */
    public static String without(String name) {
        if (first(name) < 0) {
            return name;
        }
        StringBuilder unmarked = new StringBuilder(name.length());
        name.chars().filter(c -> !isMark((char) c)).forEach(c -> unmarked.append((char) c));
        return REMAINS.matcher(unmarked).replaceAll("");
    }

    /** Whether a character is such a mark. */
    public static boolean isMark(char c) {
        return c <= 0x7f ? c == '*' || c == '#' || c == '^' : (c >= 0x2074 && c <= 0x207e) || RARE.indexOf(c) >= 0;
    }
}
