package dev.roundup.processor.render.page;

/**
 * Removes everything from a script that only editors of the file need: comment lines, indentation, and blanks around
 * signs. It is for our own scripts, which end statements in semicolons and have no template in a template.
 */
final class TightScript {
    private static final String SIGNS = "{}()[];,<>=+-*/%&|?:!.";

    /** Before one of these, a line may end without ending a statement. */
    private static final String CLOSING = "})];,.?:&|=+";

    private final String script;
    private final StringBuilder tight;

    private TightScript(String script) {
        this.script = script;
        this.tight = new StringBuilder(script.length());
    }

    static String of(String script) {
        return new TightScript(script).copy();
    }

    private String copy() {
        int at = 0;
        while (at < script.length()) {
            char c = script.charAt(at);
            if (c <= ' ') {
                at = blank(at);
            } else if (c == '/' && script.startsWith("//", at)) {
                at = script.indexOf('\n', at);
            } else if (c == '\'' || c == '"' || c == '`' || (c == '/' && isPattern())) {
                at = quoted(at, c);
            } else {
                tight.append(c);
                at++;
            }
        }
        return tight.toString();
    }

    /** Copies blanks only where they separate something. The end of a line after a brace may end a statement. */
    private int blank(int from) {
        int at = from;
        boolean isLineEnd = false;
        while (at < script.length() && script.charAt(at) <= ' ') {
            isLineEnd |= script.charAt(at) == '\n';
            at++;
        }
        if (at == script.length() || tight.isEmpty() || script.startsWith("//", at)) {
            return at;
        }
        char before = last();
        char after = script.charAt(at);
        boolean isSign = SIGNS.indexOf(before) >= 0 || SIGNS.indexOf(after) >= 0;
        boolean repeats = before == after && (before == '+' || before == '-');
        if (isLineEnd && (before == '}' || before == ')' || before == ']') && CLOSING.indexOf(after) < 0) {
            tight.append('\n');
        } else if (!isSign || repeats) {
            tight.append(isLineEnd ? '\n' : ' ');
        }
        return at;
    }

    /** Copies a string, a template or a regular expression as it is. */
    private int quoted(int from, char quote) {
        int at = from + 1;
        boolean inClass = false;
        while (script.charAt(at) != quote || inClass) {
            char c = script.charAt(at);
            if (quote == '/') {
                inClass = (inClass || c == '[') && c != ']';
            }
            at += c == '\\' ? 2 : 1;
        }
        tight.append(script, from, at + 1);
        return at + 1;
    }

    /** True if a slash begins a regular expression: where a value may stand. */
    private boolean isPattern() {
        return !tight.isEmpty() && "(,=:[!&|?{};>".indexOf(last()) >= 0;
    }

    private char last() {
        return tight.charAt(tight.length() - 1);
    }
}
