package dev.roundup.processor.render.page;

/** Removes everything from CSS rules that only editors of the file need: comments, and blanks that separate nothing. */
public final class TightRules {
    private final String rules;
    private final StringBuilder tight;

    private TightRules(String rules) {
        this.rules = rules;
        this.tight = new StringBuilder(rules.length());
    }

    /**
     * Returns the rules without comments and unnecessary blanks.
     *
     * @param rules the rules; their strings must not contain anything that looks like a comment
     */
    public static String of(String rules) {
        return new TightRules(rules).copy();
    }

    private String copy() {
        boolean afterSign = true;
        int at = 0;
        while (at < rules.length()) {
            char c = rules.charAt(at);
            if (c == '/' && rules.startsWith("/*", at)) {
                at = rules.indexOf("*/", at) + 2;
                continue;
            }
            if (isSign(c, at)) {
                dropBlanks();
                tight.append(c);
                afterSign = true;
            } else if (!afterSign || !isBlank(c)) {
                tight.append(c);
                afterSign = false;
            }
            at++;
        }
        dropBlanks();
        return tight.toString();
    }

    /**
     * True if blanks around a character separate nothing. In a selector there is no blank after a colon; in a
     * declaration there may be one.
     */
    private boolean isSign(char c, int at) {
        return switch (c) {
            case '{', '}', ';', ',', '>', '~' -> true;
            case ':' -> endsInName() && at + 1 < rules.length() && isBlank(rules.charAt(at + 1));
            default -> false;
        };
    }

    private boolean endsInName() {
        char last = tight.isEmpty() ? ' ' : tight.charAt(tight.length() - 1);
        return last == '-' || (last >= 'a' && last <= 'z') || (last >= '0' && last <= '9');
    }

    private void dropBlanks() {
        int end = tight.length();
        while (end > 0 && isBlank(tight.charAt(end - 1))) {
            end--;
        }
        tight.setLength(end);
    }

    private static boolean isBlank(char c) {
        return c <= ' ';
    }
}
