package dev.roundup.processor.text.prose;

/** Addresses that stand in a text as they are. */
final class BareUrl {
    /** What ends one: beside white space what no address holds (RFC 3986, appendix C), and TeX's own characters. */
    private static final String DELIMITERS = "<>\"{}|^`$“”„‘’«»，。；：、（）】";

    /** What belongs to the sentence when it comes last. */
    private static final String PUNCTUATION = ".,;:!?'*_)]~";

    private static final String ESCAPABLE = "_%#&~$-";

    private BareUrl() {}

    /** Whether one begins at an offset; not within a word, nor where HTML has one as the value of an attribute. */
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

    /** Where the one ends that begins at an offset; the same offset where it has no host. */
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

    /** An address without the backslashes that TeX wants in it. */
    static String unescaped(String url) {
        if (url.indexOf('\\') < 0) {
            return url;
        }
        StringBuilder plain = new StringBuilder(url.length());
        for (int i = 0; i < url.length(); i++) {
            char c = url.charAt(i);
            boolean escape = c == '\\' && i + 1 < url.length() && ESCAPABLE.indexOf(url.charAt(i + 1)) >= 0;
            if (escape && url.charAt(i + 1) == '-') {
                i++; // a hint where the line may break
            } else if (!escape) {
                plain.append(c);
            }
        }
        return plain.toString().replace("~{}", "~");
    }
}
