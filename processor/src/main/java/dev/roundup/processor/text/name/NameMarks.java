package dev.roundup.processor.text.name;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Marks next to names in lists of authors that are not part of the name. They are footnote signs and notes such as
 * {@code (equal)}, and also a comma or semicolon at either end, or an "and" at the beginning.
 */
public final class NameMarks {
    /** Footnote signs beyond ASCII: asterisks, daggers and the like, and superscript digits. */
    private static final String RARE =
            "\u2217\u204e\uff0a\u2731\u2020\u2021\u00a7\u00b6\u2016\u00b9\u00b2\u00b3\u2070\u2709";

    /** Words before the last name that remain when a list is split at its commas. */
    private static final List<String> JOINING = List.of("and ", "& ");

    private static final Pattern REMAINS = Pattern.compile("^[\\s,;]+|[\\s,;]+$");

    private static final Pattern NUMBERS =
            Pattern.compile("(?<=\\p{Ll}|\\p{M})\\s?\\d{1,2}(?:\\s*,\\s*\\d{1,2})*(?=\\s*(?:[,;&]|and\\s|$))");

    private NameMarks() {}

    /** The index of a name's first mark; negative if there is none. */
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

    /** The end of the mark that begins at an index; the index itself if none begins there. */
    static int end(String name, int at) {
        if (at == 0) {
            for (String word : JOINING) {
                if (name.startsWith(word)) {
                    return word.length() - 1;
                }
            }
        }
        return isMarkAt(name, at) ? at + 1 : NameNote.end(name, at);
    }

    /** The mark at the index that {@link #first} returns. */
    public static String at(String name, int first) {
        return name.substring(first, Math.max(first + 1, end(name, first)));
    }

    /** The signs and notes in a name, in order. */
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

    /** False for a sign in an accent of TeX, in an entity of HTML, or after a letter read in the wrong encoding. */
    private static boolean isMarkAt(String name, int at) {
        char before = at == 0 ? ' ' : name.charAt(at - 1);
        char mark = name.charAt(at);
        return isMark(mark)
                && !(mark == '^' && before == '\\')
                && !(mark == '#' && before == '&')
                && !(mark <= 0xff && mark > 0x7f && (before == '\u00c3' || before == '\u00c2'));
    }

    /** Removes the marks from a name, and the commas, semicolons and blanks that remain at its ends. */
    public static String without(String name) {
        return first(name) < 0 ? name : REMAINS.matcher(unmarked(name)).replaceAll("");
    }

    /** Removes the marks from one or more names, and the numbers of footnotes at the ends of words. */
    public static String withoutNumbers(String names) {
        return REMAINS.matcher(NUMBERS.matcher(without(names)).replaceAll("")).replaceAll("");
    }

    /** Removes the marks from one or more names, and the blanks before each note. */
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

    /** Returns true if a character is a footnote sign. */
    public static boolean isMark(char c) {
        return c <= 0x7f ? c == '*' || c == '#' || c == '^' : (c >= 0x2074 && c <= 0x207e) || RARE.indexOf(c) >= 0;
    }
}
