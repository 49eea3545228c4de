package dev.roundup.cli.place;

import dev.roundup.cli.place.SourceChars.SourceChar;
import java.util.ArrayList;
import java.util.List;

/** Reads a string literal or a text block as the compiler does, and keeps the place of each character. */
final class LiteralText {
    private static final String DELIMITER = "\"\"\"";

    private LiteralText() {}

    /**
     * The characters of the value.
     *
     * @param literal the literal as it is written, with its quotes
     * @param start the index of its first character in the source
     */
    static List<SourceChar> of(CharSequence literal, int start) {
        List<SourceChar> chars = SourceChars.of(literal, start);
        boolean isBlock = chars.size() >= 2 * DELIMITER.length()
                && chars.subList(0, DELIMITER.length()).stream().allMatch(c -> c.value() == '"');
        return unescaped(
                isBlock
                        ? stripped(chars.subList(DELIMITER.length(), chars.size() - DELIMITER.length()))
                        : chars.subList(1, Math.max(1, chars.size() - 1)));
    }

    /** The content of a text block without the first line, the common indentation and blanks at line ends (JLS 3.10.6). */
    private static List<SourceChar> stripped(List<SourceChar> content) {
        List<List<SourceChar>> lines = lines(content);
        lines.remove(0);
        int last = lines.size() - 1;
        int indentation = Integer.MAX_VALUE;
        for (int i = 0; i <= last; i++) {
            // The line of the closing delimiter counts although it is blank.
            if (i == last || !isBlank(lines.get(i))) {
                indentation = Math.min(indentation, blanks(lines.get(i)));
            }
        }
        List<SourceChar> text = new ArrayList<>();
        for (int i = 0; i <= last; i++) {
            List<SourceChar> line = lines.get(i);
            int end = line.size();
            boolean isEnded = end > 0 && line.get(end - 1).value() == '\n';
            int visible = isEnded ? end - 1 : end;
            while (visible > 0 && Character.isWhitespace(line.get(visible - 1).value())) {
                visible--;
            }
            if (visible > indentation) {
                text.addAll(line.subList(indentation, visible));
            }
            if (isEnded) {
                text.add(line.get(end - 1));
            }
        }
        return text;
    }

    /** The lines, each with its end as one line feed. */
    private static List<List<SourceChar>> lines(List<SourceChar> content) {
        List<List<SourceChar>> lines = new ArrayList<>(List.of(new ArrayList<>()));
        for (int i = 0; i < content.size(); i++) {
            SourceChar c = content.get(i);
            boolean isPair = c.value() == '\r'
                    && i + 1 < content.size()
                    && content.get(i + 1).value() == '\n';
            int end = isPair ? content.get(++i).end() : c.end();
            boolean isEnd = c.value() == '\r' || c.value() == '\n';
            lines.get(lines.size() - 1).add(isEnd ? new SourceChar('\n', c.start(), end) : c);
            if (isEnd) {
                lines.add(new ArrayList<>());
            }
        }
        return lines;
    }

    private static boolean isBlank(List<SourceChar> line) {
        return line.stream().allMatch(c -> Character.isWhitespace(c.value()));
    }

    private static int blanks(List<SourceChar> line) {
        int blanks = 0;
        while (blanks < line.size()
                && line.get(blanks).value() != '\n'
                && Character.isWhitespace(line.get(blanks).value())) {
            blanks++;
        }
        return blanks;
    }

    /** Reads the escapes of JLS 3.10.7. */
    private static List<SourceChar> unescaped(List<SourceChar> chars) {
        List<SourceChar> text = new ArrayList<>();
        int at = 0;
        while (at < chars.size()) {
            SourceChar c = chars.get(at);
            if (c.value() != '\\' || at + 1 == chars.size()) {
                text.add(c);
                at++;
                continue;
            }
            int end = endOfEscape(chars, at + 1);
            char escaped = chars.get(at + 1).value();
            if (escaped != '\n') {
                char value = isOctal(escaped) ? octal(chars.subList(at + 1, end)) : escape(escaped);
                text.add(new SourceChar(value, c.start(), chars.get(end - 1).end()));
            }
            at = end;
        }
        return text;
    }

    private static int endOfEscape(List<SourceChar> chars, int first) {
        int most = first + (chars.get(first).value() <= '3' ? 3 : 2);
        int end = first;
        while (end < Math.min(most, chars.size()) && isOctal(chars.get(end).value())) {
            end++;
        }
        return Math.max(end, first + 1);
    }

    private static boolean isOctal(char c) {
        return c >= '0' && c <= '7';
    }

    private static char octal(List<SourceChar> digits) {
        int value = 0;
        for (SourceChar digit : digits) {
            value = 8 * value + (digit.value() - '0');
        }
        return (char) value;
    }

    private static char escape(char c) {
        return switch (c) {
            case 'b' -> '\b';
            case 't' -> '\t';
            case 'n' -> '\n';
            case 'f' -> '\f';
            case 'r' -> '\r';
            case 's' -> ' ';
            default -> c;
        };
    }
}
