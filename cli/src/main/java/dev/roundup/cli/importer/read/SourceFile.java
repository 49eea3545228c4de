package dev.roundup.cli.importer.read;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A file with a list.
 *
 * @param text its text, in which lines end with {@code \n}
 */
public record SourceFile(Path path, String text) {
    /** Publication lists are a thousandth of this size. A larger file is something else. */
    private static final int MOST_BYTES = 32 << 20;

    private static final Pattern LINE_END = Pattern.compile("\r\n?");

    /**
     * Reads a file. A byte order mark overrides the given charset.
     *
     * @throws UnreadableSource if the file is too large or not text
     */
    public static SourceFile of(Path path, Charset charset) throws UnreadableSource {
        if (Files.isDirectory(path)) {
            throw new UnreadableSource("this is a folder; name the lists in it");
        }
        try {
            long size = Files.size(path);
            if (size > MOST_BYTES) {
                throw new UnreadableSource(
                        "the file has " + (size >> 20) + " MB; the limit is " + (MOST_BYTES >> 20) + " MB");
            }
            return new SourceFile(path, text(Files.readAllBytes(path), charset));
        } catch (IOException failed) {
            throw new UnreadableSource("cannot be opened: " + failed);
        }
    }

    /** The extension of its name, in lower case and without the dot; empty if there is none. */
    String extension() {
        String name = name();
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    /** Its name. */
    public String name() {
        Path name = path.getFileName();
        return name == null ? "" : name.toString();
    }

    /** The line of a place in the text, counted from 1. */
    int line(int at) {
        return 1 + (int) text.chars().limit(at).filter(c -> c == '\n').count();
    }

    private static String text(byte[] bytes, Charset given) throws UnreadableSource {
        Charset charset = given;
        int start = 0;
        if (begins(bytes, 0xEF, 0xBB, 0xBF)) {
            charset = StandardCharsets.UTF_8;
            start = 3;
        } else if (begins(bytes, 0xFE, 0xFF) || begins(bytes, 0xFF, 0xFE)) {
            charset = StandardCharsets.UTF_16;
        }
        CharsetDecoder decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes, start, bytes.length - start);
        CharBuffer out = CharBuffer.allocate((int) (in.remaining() * (double) decoder.maxCharsPerByte()) + 1);
        CoderResult result = decoder.decode(in, out, true);
        out.flip();
        if (result.isError()) {
            throw new UnreadableSource(
                    lines(out),
                    String.format(
                            Locale.ROOT,
                            "the byte 0x%02X is not valid %s; save the file as UTF-8, or name its encoding with --encoding",
                            bytes[in.position()],
                            charset.name()));
        }
        int nul = out.toString().indexOf('\0');
        if (nul >= 0) {
            throw new UnreadableSource(lines(out.subSequence(0, nul)), "a NUL character; this is not text");
        }
        return LINE_END.matcher(out).replaceAll("\n");
    }

    private static int lines(CharSequence before) {
        return 1 + (int) before.chars().filter(c -> c == '\n').count();
    }

    private static boolean begins(byte[] bytes, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
