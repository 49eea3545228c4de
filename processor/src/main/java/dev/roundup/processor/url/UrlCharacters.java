package dev.roundup.processor.url;

import dev.roundup.processor.text.Quote;
import java.util.Locale;
import java.util.Optional;

/** Characters that an address may not contain, or only in encoded form. */
final class UrlCharacters {
    private UrlCharacters() {}

    /** Names a character that no part of an address may contain. */
    static Optional<String> wrong(String url) {
        for (int at = 0; at < url.length(); ) {
            int c = url.codePointAt(at);
            if (Character.isISOControl(c)) {
                return Optional.of("it contains a control character");
            }
            if (isSpace(c)) {
                return Optional.of("it contains white space");
            }
            if (isInvisible(c) && !isJoiner(url, at)) {
                return Optional.of(String.format(Locale.ROOT, "it contains the invisible character U+%04X", c));
            }
            at += Character.charCount(c);
        }
        return Optional.empty();
    }

    /** Names a character that must be percent-encoded, or a percent sign that encodes nothing (RFC 3986, section 2). */
    static Optional<String> unencoded(String url) {
        for (int at = 0; at < url.length(); ) {
            int c = url.codePointAt(at);
            if (mustBeEncoded(c)) {
                return Optional.of(
                        "it contains " + Quote.of(Character.toString(c)) + ", which must be percent-encoded");
            }
            if (c == '%' && !(UrlGrammar.isHex(url, at + 1) && UrlGrammar.isHex(url, at + 2))) {
                return Optional.of("it contains \"%\" without two hexadecimal digits after it");
            }
            at += Character.charCount(c);
        }
        return Optional.empty();
    }

    static boolean isSpace(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    /** True for invisible characters: zero-width characters, direction marks, soft hyphens and byte-order marks. */
    static boolean isInvisible(int c) {
        return c > 0x7f && (Character.getType(c) == Character.FORMAT || c == 0x034f);
    }

    /**
     * True for a character that joins or parts letters, as Persian and Indic words and some emoji need (RFC 5892,
     * appendix A).
     */
    static boolean isJoiner(String url, int at) {
        char c = url.charAt(at);
        return (c == '\u200c' || c == '\u200d')
                && at > 0
                && url.charAt(at - 1) > 0x7f
                && at + 1 < url.length()
                && url.charAt(at + 1) > 0x7f;
    }

    /**
     * True if a character must be percent-encoded. Brackets are not among them: they are common in queries, and every
     * browser accepts them. Beyond ASCII the URL Standard allows all characters except surrogates and noncharacters.
     * Here, those for private use must be encoded, too.
     */
    static boolean mustBeEncoded(int c) {
        if (c <= 0x7f) {
            return c < 0x7f && "\"<>\\^`{|}".indexOf(c) >= 0;
        }
        int type = Character.getType(c);
        return type == Character.SURROGATE || type == Character.PRIVATE_USE || (c & 0xfffe) == 0xfffe;
    }
}
