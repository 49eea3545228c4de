package dev.roundup.cli.source;

/** Looks for characters of a source outside of its comments. */
final class Comments {
    private Comments() {}

    /** The index of a character between two values of an array; -1 if it is not there. */
    static int indexOf(String source, char wanted, int from) {
        int at = from;
        while (at < source.length()) {
            if (source.startsWith("//", at)) {
                at = after(source, "\n", at);
            } else if (source.startsWith("/*", at)) {
                at = after(source, "*/", at + 2);
            } else if (source.charAt(at) == wanted) {
                return at;
            } else if (source.charAt(at) == '"') {
                return -1;
            } else {
                at++;
            }
        }
        return -1;
    }

    private static int after(String source, String end, int from) {
        int at = source.indexOf(end, from);
        return at < 0 ? source.length() : at + end.length();
    }
}
