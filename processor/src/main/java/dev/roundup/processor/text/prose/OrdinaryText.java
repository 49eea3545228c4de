package dev.roundup.processor.text.prose;

/** Text without special characters. Most texts contain nothing else. */
final class OrdinaryText {
    private static final boolean[] SPECIAL = new boolean[128];

    static {
        for (char c : "\t\n\r\f\\${}]%~-`'\"hH".toCharArray()) {
            SPECIAL[c] = true;
        }
    }

    private OrdinaryText() {}

    /**
     * The end of the ordinary text that begins at an offset; the same offset if none begins there. A blank between
     * words is part of it.
     */
    static int end(String source, int from) {
        int length = source.length();
        int at = from;
        while (at < length) {
            char c = source.charAt(at);
            if (c == ' ') {
                if (at == from || at + 1 == length || isBlank(source.charAt(at + 1))) {
                    return at;
                }
            } else if (c < 128 && SPECIAL[c] && isSpecial(source, at, c)) {
                return at;
            }
            at++;
        }
        return at;
    }

    private static boolean isSpecial(String source, int at, char c) {
        return switch (c) {
            case '-' -> at + 1 < source.length() && source.charAt(at + 1) == '-';
            case 'h', 'H' ->
                at + 4 < source.length() && (source.charAt(at + 3) | ' ') == 'p' && BareUrl.begins(source, at);
            default -> true;
        };
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
    }
}
