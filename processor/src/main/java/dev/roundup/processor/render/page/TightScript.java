package dev.roundup.processor.render.page;

import java.util.regex.Pattern;

/**
 * Removes everything from a script that only editors of the file need: lines of comments, and blanks and line ends that
 * separate nothing. Every statement of the script must end in a semicolon or a brace.
 */
final class TightScript {
    private static final Pattern COMMENT_LINE = Pattern.compile("(?m)^\\s*//.*\\n");

    /** The signs after which a slash begins a regular expression. After a name or a bracket it divides. */
    private static final String BEFORE_EXPRESSION = "(,=:[!&|?{};>";

    private final String script;
    private final StringBuilder tight;
    private int at;

    private TightScript(String script) {
        this.script = script;
        this.tight = new StringBuilder(script.length());
    }

    static String of(String script) {
        return new TightScript(COMMENT_LINE.matcher(script).replaceAll("").strip()).copy();
    }

    private String copy() {
        while (at < script.length()) {
            char c = script.charAt(at);
            if (c == '\'' || c == '"' || c == '`' || (c == '/' && BEFORE_EXPRESSION.indexOf(last()) >= 0)) {
                literal(c);
            } else if (Character.isWhitespace(c)) {
                blanks();
            } else {
                tight.append(c);
                at++;
            }
        }
        return tight.toString();
    }

    /** Copies a text or a regular expression, in whose brackets a slash does not end it. */
    private void literal(char end) {
        boolean bracket = false;
        do {
            char c = script.charAt(at);
            bracket = end == '/' && (c == '[' || (bracket && c != ']'));
            int length = c == '\\' ? 2 : 1;
            tight.append(script, at, at + length);
            at += length;
        } while (bracket || script.charAt(at) != end);
        tight.append(end);
        at++;
    }

    /** Keeps one blank between names, and between signs that would become another sign. */
    private void blanks() {
        while (Character.isWhitespace(script.charAt(at))) {
            at++;
        }
        char before = last();
        char after = script.charAt(at);
        if ((isName(before) && isName(after)) || (before == after && "+-".indexOf(after) >= 0)) {
            tight.append(' ');
        }
    }

    private char last() {
        return tight.isEmpty() ? ';' : tight.charAt(tight.length() - 1);
    }

    private static boolean isName(char c) {
        return Character.isJavaIdentifierPart(c);
    }
}
