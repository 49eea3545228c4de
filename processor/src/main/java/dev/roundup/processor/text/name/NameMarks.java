package dev.roundup.processor.text.name;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Marks that lists of authors put at names, and that say something else than the name: signs of footnotes, and notes such as
 * {@code (equal)}; a comma or semicolon at an end is one too, and an "and" at the beginning.
 */
public final class NameMarks {
    /** Beyond ASCII: asterisks, daggers and their like, and raised digits, which mark footnotes. */
    private static final String RARE =
            "\u2217\u204e\uff0a\u2731\u2020\u2021\u00a7\u00b6\u2016\u00b9\u00b2\u00b3\u2070\u2709";

    /** What is left before the last name of a list that was divided at its commas. */
    private static final List<String> JOINING = List.of("and ", "& ");

    private static final Pattern REMAINS = Pattern.compile("^[\\s,;]+|[\\s,;]+$");

    private NameMarks() {}

    /** The place of a name's first mark; negative where it has none. */
    public static int first(String name) {
        for (int at = 0; at < name.length(); at++) {
            if (end(name, at) > at) {
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

    /** Where a mark ends that begins at a place; that place where none does. */
    private static int end(String name, int at) {
        if (at == 0) {
            for (String word : JOINING) {
                if (name.startsWith(word)) {
                    return word.length() - 1;
                }
            }
        }
        return isMark(name.charAt(at)) ? at + 1 : NameNote.end(name, at);
    }

    /** The mark at the place that {@link #first} gives. */
    public static String at(String name, int first) {
        return name.substring(first, Math.max(first + 1, end(name, first)));
    }

    /** The signs and notes in a name, in their order. */
    public static List<String> in(String name) {
        List<String> marks = new ArrayList<>();
        for (int at = 0; at < name.length(); ) {
            int end = end(name, at);
            if (end > at) {
                marks.add(name.substring(at, end));
            }
            at = Math.max(at + 1, end);
        }
        return marks;
    }

    /** A name without marks, and without what they leave at its ends. */
    public static String without(String name) {
        return first(name) < 0 ? name : REMAINS.matcher(unmarked(name)).replaceAll("");
    }

    /** A name or several without marks, and without the blanks before a note. */
    public static String unmarked(String names) {
        StringBuilder unmarked = new StringBuilder(names.length());
        for (int at = 0; at < names.length(); ) {
            int end = end(names, at);
            if (end == at) {
                unmarked.append(names.charAt(at));
            } else if (!isMark(names.charAt(at))) {
                unmarked.setLength(unmarked.toString().stripTrailing().length());
            }
            at = Math.max(at + 1, end);
        }
        return unmarked.toString();
    }

    /** Whether a character is such a sign. */
    public static boolean isMark(char c) {
        return c <= 0x7f ? c == '*' || c == '#' || c == '^' : (c >= 0x2074 && c <= 0x207e) || RARE.indexOf(c) >= 0;
    }
}
