package dev.roundup.processor.text.prose;

import java.util.regex.Pattern;

/**
 * Recognises braces that belong to a set or to program code: <code>{X, Y}</code>, <code>{0,1}</code>, <code>{"a":
 * 1}</code>. In a title from BibTeX, braces keep the capitals of a word, of a phrase or of all of it.
 */
final class ListBraces {
    private static final int LONGEST = 400;

    /** Braces that are nested deeper around a title do not occur. */
    private static final int MOST_AROUND = 4;

    /** The least letters before braces that make these the argument of a function, as in <code>log{n}</code>. */
    private static final int SHORTEST_FUNCTION = 3;

    private static final int LONGEST_FUNCTION = 8;

    private static final Pattern SMALL_ARGUMENT = Pattern.compile("[\\p{Ll}\\d][^\\p{Lu}\\\\{}$]*");

    private static final Pattern PHRASE = Pattern.compile(
            "\\s*[\"'“‘`]*\\p{Lu}[^=<>|]*?\\s(?:a|an|and|are|by|for|from|in|is|of|on|or|the|to|via|we|with)\\s[^=<>|]*");

    private static final Pattern LONG_WORD = Pattern.compile("\\p{L}{4,}");

    private static final Pattern QUOTATION = Pattern.compile("\"[^\"]*\\s[^\"]*\"");

    private ListBraces() {}

    /** True if the braces between two offsets are shown. */
    static boolean are(Cursor cursor, int open, int close) {
        if (close - open > LONGEST || cursor.hasParagraphEnd(open, close) || cursor.isAfterCommandName(open)) {
            return false;
        }
        String inside = cursor.source().substring(open + 1, close);
        if (isArgument(cursor, open, inside, close)) {
            return true;
        }
        if (inside.strip().length() < 2) {
            return inside.isBlank() && standsAlone(cursor, open, close);
        }
        return hasSign(cursor, open, close)
                && !isPhrase(inside)
                && !(isAround(cursor, open, close)
                        && LONG_WORD.matcher(inside).results().limit(2).count() > 1);
    }

    /** True for <code>sqrt{s}</code>: directly after a word, braces without capitals protect nothing. */
    private static boolean isArgument(Cursor cursor, int open, String inside, int close) {
        int letters = 0;
        while (letters < LONGEST_FUNCTION && Character.isLowerCase(cursor.charAt(open - 1 - letters))) {
            letters++;
        }
        return letters >= SHORTEST_FUNCTION
                && !Character.isLetter(cursor.charAt(open - 1 - letters))
                && SMALL_ARGUMENT.matcher(inside).matches()
                && !Character.isLetter(cursor.charAt(close + 1));
    }

    private static boolean isPhrase(String inside) {
        return QUOTATION.matcher(inside.strip()).matches()
                || (PHRASE.matcher(inside).matches()
                        && LONG_WORD.matcher(inside).find());
    }

    /** True for empty braces between blanks or in parentheses. After a command they end its name. */
    private static boolean standsAlone(Cursor cursor, int open, int close) {
        int before = open;
        while (cursor.isBlank(before - 1) && open - before < LONGEST) {
            before--;
        }
        return before > 0
                && (before < open || "([".indexOf(cursor.charAt(open - 1)) >= 0)
                && (cursor.isBlank(close + 1)
                        || close + 1 == cursor.source().length()
                        || ".,;:)]".indexOf(cursor.charAt(close + 1)) >= 0)
                && !cursor.isAfterCommandName(before);
    }

    /** True if the braces, perhaps with others, are around the whole text. */
    private static boolean isAround(Cursor cursor, int open, int close) {
        int from = open;
        int to = close + 1;
        for (int i = 0; i < MOST_AROUND && cursor.charAt(from - 1) == '{' && cursor.charAt(to) == '}'; i++) {
            from--;
            to++;
        }
        return cursor.source().substring(0, Math.min(from, LONGEST)).isBlank()
                && from < LONGEST
                && cursor.endOfBlanks(to) == cursor.source().length();
    }

    /** True if there is a sign of a list or of program code outside formulas and inner braces. */
    private static boolean hasSign(Cursor cursor, int open, int close) {
        for (int i = open + 1; i < close; i++) {
            char c = cursor.charAt(i);
            if (c == '\\') {
                i++;
            } else if (c == '{') {
                i = Math.max(i, cursor.closing(i));
            } else if (c == '$') {
                int end = cursor.source().indexOf('$', i + 1);
                i = end > 0 && end < close ? end : i;
            } else if (",;|=<>\"…≤≥∈→".indexOf(c) >= 0
                    || (c == '.' && cursor.charAt(i + 1) == '.')
                    || (c == ':' && isColonOfCode(cursor, open, i, close))) {
                return true;
            }
        }
        return false;
    }

    /** False if the colon is after a main title. */
    private static boolean isColonOfCode(Cursor cursor, int open, int colon, int close) {
        char first = cursor.charAt(cursor.endOfBlanks(open + 1));
        return cursor.endOfBlanks(colon + 1) < close && !Character.isUpperCase(first);
    }
}
