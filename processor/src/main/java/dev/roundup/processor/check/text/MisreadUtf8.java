package dev.roundup.processor.check.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * UTF-8 that was read as Windows-1252, such as "MÃ¼ller". Each sequence is decoded as it should have been. It counts
 * only if the result is likelier than the written text.
 *
 * @param start the index of its first character
 * @param end the index after its last character
 * @param meant the character that it stands for
 */
record MisreadUtf8(int start, int end, String meant) {
    /** All sequences of a text, in order. */
    static List<MisreadUtf8> in(String text) {
        List<MisreadUtf8> found = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            Optional<MisreadUtf8> sequence = at(text, at);
            sequence.ifPresent(found::add);
            at = sequence.isPresent() ? sequence.get().end : at + 1;
        }
        return IntStream.range(0, found.size())
                .filter(i -> MisreadUtf8Judge.isLikely(found.get(i), text) || touchesAnother(found, i))
                .mapToObj(found::get)
                .toList();
    }

    /** True if another sequence touches this one. No text has two of them side by side by chance. */
    private static boolean touchesAnother(List<MisreadUtf8> all, int i) {
        return (i > 0 && all.get(i - 1).end == all.get(i).start)
                || (i + 1 < all.size() && all.get(i + 1).start == all.get(i).end);
    }

    /** The text with all sequences decoded, up to three times, because it may have been misread more than once. */
    static String mended(String text) {
        String mended = text;
        for (int times = 0; times < 3; times++) {
            StringBuilder next = new StringBuilder();
            int at = 0;
            for (MisreadUtf8 sequence : in(mended)) {
                next.append(mended, at, sequence.start).append(sequence.meant);
                at = sequence.end;
            }
            mended = next.append(mended.substring(at)).toString();
        }
        return mended;
    }

    /** The UTF-8 sequence of several bytes that begins at an offset (RFC 3629, section 3). */
    private static Optional<MisreadUtf8> at(String text, int start) {
        int lead = Windows1252.byteOf(text.charAt(start));
        int length = lead >= 0xC2 && lead <= 0xDF
                ? 2
                : lead >= 0xE0 && lead <= 0xEF ? 3 : lead >= 0xF0 && lead <= 0xF4 ? 4 : 0;
        if (length == 0 || start + length > text.length()) {
            return Optional.empty();
        }
        int c = lead & (0xFF >> (length + 1));
        for (int i = 1; i < length; i++) {
            int next = Windows1252.byteOf(text.charAt(start + i));
            if (next < 0x80 || next > 0xBF) {
                return Optional.empty();
            }
            c = (c << 6) | (next & 0x3F);
        }
        int least = length == 2 ? 0x80 : length == 3 ? 0x800 : 0x10000;
        boolean sound = c >= least && c <= 0x10FFFF && !(c >= 0xD800 && c <= 0xDFFF) && Character.isDefined(c);
        return sound ? Optional.of(new MisreadUtf8(start, start + length, Character.toString(c))) : Optional.empty();
    }
}
