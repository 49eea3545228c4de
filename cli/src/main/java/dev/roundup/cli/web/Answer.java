package dev.roundup.cli.web;

import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The answer of a server, of whatever status.
 *
 * @param status such as 200
 * @param address the address that gave it
 * @param redirects the redirects that led there, in order
 * @param contentType the header of that name; empty if there is none
 * @param body the unpacked body, or its beginning
 */
public record Answer(int status, URI address, List<Redirect> redirects, String contentType, Body body)
        implements WebReply {
    private static final Pattern CHARSET = Pattern.compile("(?i);\\s*charset\\s*=\\s*\"?([^\";\\s]+)");

    /** What a server's word is worth showing: its first characters. */
    private static final int SAID = 200;

    /** The bytes of a body. They are never changed. */
    public static final class Body {
        private final byte[] bytes;

        Body(byte[] bytes) {
            this.bytes = bytes;
        }

        /** A copy of the bytes. */
        public byte[] bytes() {
            return bytes.clone();
        }

        /** The number of bytes. */
        public int length() {
            return bytes.length;
        }

        /** True if the first bytes are these, in ASCII. */
        public boolean begins(String ascii) {
            byte[] first = ascii.getBytes(StandardCharsets.US_ASCII);
            return bytes.length >= first.length
                    && ByteBuffer.wrap(bytes, 0, first.length).equals(ByteBuffer.wrap(first));
        }
    }

    /** Keeps its own copy of the list. */
    public Answer {
        redirects = List.copyOf(redirects);
    }

    /** True for a status of success. */
    public boolean isSuccess() {
        return status >= 200 && status < 300;
    }

    /** The media type in lower case, without parameters, such as {@code application/pdf}; empty if there is none. */
    public String mediaType() {
        int end = contentType.indexOf(';');
        return contentType
                .substring(0, end < 0 ? contentType.length() : end)
                .strip()
                .toLowerCase(Locale.ROOT);
    }

    /** True if the body is a web page, as the server says. */
    public boolean isHtml() {
        return mediaType().equals("text/html") || mediaType().equals("application/xhtml+xml");
    }

    /**
     * The body as text. The charset is that of a byte-order mark or of the header, or UTF-8. Servers often name a wrong one:
     * if the bytes are not of that charset, they are read as Windows-1252, which has a character for almost all bytes.
     */
    public String text() {
        byte[] bytes = body.bytes;
        boolean isMarked = bytes.length >= 3
                && (bytes[0] & 0xff) == 0xef
                && (bytes[1] & 0xff) == 0xbb
                && (bytes[2] & 0xff) == 0xbf;
        Charset charset = isMarked ? StandardCharsets.UTF_8 : charset().orElse(StandardCharsets.UTF_8);
        ByteBuffer text = isMarked ? ByteBuffer.wrap(bytes, 3, bytes.length - 3) : ByteBuffer.wrap(bytes);
        try {
            return charset.newDecoder().decode(text).toString();
        } catch (CharacterCodingException another) {
            return new String(bytes, Charset.forName("windows-1252"));
        }
    }

    /** The charset that the header names; empty if it names none that exists. */
    private Optional<Charset> charset() {
        Matcher named = CHARSET.matcher(contentType);
        try {
            return named.find() ? Optional.of(Charset.forName(named.group(1))) : Optional.empty();
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            return Optional.empty();
        }
    }

    /** The beginning of the text on one line, for a message. */
    public String said() {
        String line = text().strip().replaceAll("\\s+", " ");
        return line.length() <= SAID ? line : line.substring(0, line.offsetByCodePoints(0, SAID / 2)) + "…";
    }
}
