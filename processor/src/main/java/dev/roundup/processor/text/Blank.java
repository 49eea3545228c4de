package dev.roundup.processor.text;

/**
 * Recognises texts that show nothing. They consist of white space of all kinds, including no-break spaces, and of
 * invisible formatting characters.
 */
public final class Blank {
    private Blank() {}

    /** Returns true if a text shows nothing. */
    public static boolean is(String text) {
        for (int at = 0; at < text.length(); ) {
            int c = text.codePointAt(at);
            if (!Character.isWhitespace(c) && !Character.isSpaceChar(c) && Character.getType(c) != Character.FORMAT) {
                return false;
            }
            at += Character.charCount(c);
        }
        return true;
    }
}
