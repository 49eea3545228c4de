package dev.roundup.processor.text;

/** Texts that show nothing: white space of all kinds, no-break spaces too, and characters that format what is not there. */
public final class Blank {
    private Blank() {}

    /** Whether nobody would see a text. */
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
