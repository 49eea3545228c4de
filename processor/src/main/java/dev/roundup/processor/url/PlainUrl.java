package dev.roundup.processor.url;

/**
 * Recognises addresses of the usual form: {@code https} or {@code http}, a host of Latin letters with a dot, and after
 * it nothing that needs a second look. It makes one pass without a pattern, because it sees every address of every
 * paper.
 */
final class PlainUrl {
    private PlainUrl() {}

    /** True if an address is so plain that its form has no flaw. If false, it may or may not have one. */
    static boolean is(String url) {
        int host = url.startsWith("https://") ? 8 : url.startsWith("http://") ? 7 : url.length();
        int end = endOfHost(url, host);
        return end > host
                && isRest(url, end)
                && (end == url.length() || isLast(url.charAt(url.length() - 1)))
                && url.indexOf("http", host) < 0;
    }

    /** The end of the host; -1 if the host is not plain. */
    private static int endOfHost(String url, int start) {
        boolean dotted = false;
        int label = start;
        int at = start;
        for (; at < url.length() && "/?#".indexOf(url.charAt(at)) < 0; at++) {
            char c = url.charAt(at);
            if (c == '.') {
                if (at == label || url.charAt(at - 1) == '-') {
                    return -1;
                }
                dotted = true;
                label = at + 1;
            } else if (!isLowerOrDigit(c) && !(c == '-' && at > label)) {
                return -1;
            }
        }
        boolean sound = dotted && label < at && !isDigit(url.charAt(label)) && isLowerOrDigit(url.charAt(at - 1));
        return sound && at - start <= 60 ? at : -1;
    }

    private static boolean isRest(String url, int from) {
        int hashes = 0;
        for (int at = from; at < url.length(); at++) {
            char c = url.charAt(at);
            if (c == '%') {
                if (!UrlGrammar.isHex(url, at + 1) || !UrlGrammar.isHex(url, at + 2)) {
                    return false;
                }
            } else if (c == '#') {
                if (hashes++ > 0) {
                    return false;
                }
            } else if (!isLetterOrDigit(c) && "/?=_-.~+:@".indexOf(c) < 0 && !(c == '&' && isParameter(url, at + 1))) {
                return false;
            }
        }
        return true;
    }

    /** True if a name and an equals sign follow an ampersand. Then it does not begin an entity of HTML. */
    private static boolean isParameter(String url, int from) {
        int at = from;
        while (at < url.length() && (isLetterOrDigit(url.charAt(at)) || url.charAt(at) == '_')) {
            at++;
        }
        return at > from && at < url.length() && url.charAt(at) == '=';
    }

    private static boolean isLast(char c) {
        return isLetterOrDigit(c) || c == '/' || c == '-' || c == '_' || c == '=';
    }

    private static boolean isLetterOrDigit(char c) {
        return isLowerOrDigit(c) || (c >= 'A' && c <= 'Z');
    }

    private static boolean isLowerOrDigit(char c) {
        return (c >= 'a' && c <= 'z') || isDigit(c);
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
