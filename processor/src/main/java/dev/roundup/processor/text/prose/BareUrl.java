package dev.roundup.processor.text.prose;

/** Addresses written directly in a text, without a command. */
final class BareUrl {
    /**
     * Characters besides white space that end an address: those that no address contains (RFC 3986, appendix C), and
     * special characters of TeX.
     */
    private static final String DELIMITERS = "<>\"{}|^`$“”„‘’«»，。；：、（）】";

    /** Characters that belong to the sentence if they come last. */
    private static final String PUNCTUATION = ".,;:!?'*_)]~";

    private static final String ESCAPABLE = "_%#&~$-";

    private BareUrl() {}

    /** True if an address begins at an offset. It does not begin within a word, or in a quoted attribute of HTML. */
    static boolean begins(String source, int at) {
        if (!source.regionMatches(true, at, "http", 0, 4)) {
            return false;
        }
        int slashes = at + 4 + (source.regionMatches(true, at + 4, "s", 0, 1) ? 1 : 0);
        return source.startsWith("://", slashes)
                && (at == 0 || !Character.isLetterOrDigit(source.charAt(at - 1)))
                && !source.startsWith("=\"", at - 2)
                && !source.startsWith("='", at - 2);
    }

    /** The end of the address that begins at an offset; the same offset if no address with a host begins there. */
    static int end(String source, int at) {
        if (!begins(source, at)) {
            return at;
        }
        int host = source.indexOf("://", at) + 3;
        int end = host;
        while (end < source.length() && continues(source, end)) {
            end += source.charAt(end) == '\\' ? 2 : 1;
        }
        int open = 0;
        for (int i = host; i < end; i++) {
            open += source.charAt(i) == '(' ? 1 : source.charAt(i) == ')' ? -1 : 0;
        }
        while (end > host && PUNCTUATION.indexOf(source.charAt(end - 1)) >= 0 && source.charAt(end - 2) != '\\') {
            boolean pair = source.charAt(end - 1) == ')' && open >= 0;
            if (pair) {
                break;
            }
            open += source.charAt(end - 1) == ')' ? 1 : 0;
            end--;
        }
        return end > host ? end : at;
    }

    private static boolean continues(String source, int at) {
        char c = source.charAt(at);
        if (c == '\\') {
            return at + 1 < source.length() && ESCAPABLE.indexOf(source.charAt(at + 1)) >= 0;
        }
        return c > ' ' && !Character.isWhitespace(c) && !Character.isSpaceChar(c) && DELIMITERS.indexOf(c) < 0;
    }

    /** An address without the backslashes that TeX requires in it. */
    static String unescaped(String url) {
        if (url.indexOf('\\') < 0) {
            return url;
        }
        StringBuilder plain = new StringBuilder(url.length());
        for (int i = 0; i < url.length(); i++) {
            char c = url.charAt(i);
            boolean escape = c == '\\' && i + 1 < url.length() && ESCAPABLE.indexOf(url.charAt(i + 1)) >= 0;
            if (escape && url.charAt(i + 1) == '-') {
                i++; // \- allows a line break
            } else if (!escape) {
                plain.append(c);
            }
        }
        return plain.toString().replace("~{}", "~");
    }
}
