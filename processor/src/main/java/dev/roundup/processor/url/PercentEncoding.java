package dev.roundup.processor.url;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/** Percent-encoding (RFC 3986, section 2.1). */
public final class PercentEncoding {
    /** Characters that end a path, or that no part of an address may contain. */
    private static final String FOREIGN = " \"#<>?\\^`{|}";

    private PercentEncoding() {}

    /**
     * Encodes an id for an address, as the DOI Handbook asks (section 3.8): {@code 10.1002/a<b>} becomes {@code
     * 10.1002/a%3Cb%3E}. Slashes stay, and so does anything that is already encoded.
     */
    public static String ofId(String id) {
        StringBuilder encoded = new StringBuilder(id.length());
        for (int at = 0; at < id.length(); at++) {
            char c = id.charAt(at);
            if (c < ' ' || c == 0x7f || FOREIGN.indexOf(c) >= 0 || (c == '%' && !isTriplet(id, at))) {
                for (byte unit : String.valueOf(c).getBytes(StandardCharsets.UTF_8)) {
                    encoded.append('%').append(HexFormat.of().withUpperCase().toHexDigits(unit));
                }
            } else {
                encoded.append(c);
            }
        }
        return encoded.toString();
    }

    private static boolean isTriplet(String id, int at) {
        return at + 2 < id.length() && isHex(id.charAt(at + 1)) && isHex(id.charAt(at + 2));
    }

    private static boolean isHex(char c) {
        return c < 0x80 && Character.digit(c, 16) >= 0;
    }
}
