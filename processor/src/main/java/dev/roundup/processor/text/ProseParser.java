package dev.roundup.processor.text;

import dev.roundup.processor.text.Inline.Formula;
import dev.roundup.processor.text.Inline.Placeholder;
import dev.roundup.processor.text.Inline.Words;
import dev.roundup.processor.text.Prose.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Parses text in one pass from left to right: paragraphs at empty lines, formulas between TeX's delimiters, placeholders
 * in double braces, escaped characters. All else is words, with runs of white space folded to a blank as TeX and HTML do.
 * A delimiter without its counterpart is words too, so every text parses, in linear time.
 *
 * <p>{@code $} follows Pandoc's rule, which keeps money money: an opening dollar has no white space after it, the closing
 * one none before it and no digit after it.
 */
final class ProseParser {
    private static final String ESCAPED = "%&$_#{}";
    private static final Pattern PLACEHOLDER = Pattern.compile("[A-Za-z][A-Za-z0-9:_-]{0,99}");

    private final String source;
    private final List<Paragraph> paragraphs = new ArrayList<>();
    private final List<Inline> inlines = new ArrayList<>();
    private final StringBuilder words = new StringBuilder();

    private ProseParser(String source) {
        this.source = source;
    }

    static Prose parse(String source) {
        ProseParser parser = new ProseParser(source);
        parser.run();
        return new Prose(source, parser.paragraphs);
    }

    private void run() {
        Closer parenthesis = new Closer("\\)");
        Closer bracket = new Closer("\\]");
        Closer dollars = new Closer("$$");
        Closer braces = new Closer("}}");
        int at = 0;
        while (at < source.length()) {
            int start = at;
            if (isBlank(at)) {
                at = whiteSpace(at);
            } else if (source.startsWith("\\(", at)) {
                at = formula(at, at + 2, parenthesis.after(at + 2), 2, false);
            } else if (source.startsWith("\\[", at)) {
                at = formula(at, at + 2, bracket.after(at + 2), 2, true);
            } else if (source.startsWith("$$", at)) {
                at = formula(at, at + 2, dollars.after(at + 2), 2, true);
            } else if (source.charAt(at) == '$') {
                at = formula(at, at + 1, closingDollar(at + 1), 1, false);
            } else if (source.startsWith("{{", at)) {
                at = placeholder(at, braces.after(at + 2));
            } else if (source.charAt(at) == '\\'
                    && at + 1 < source.length()
                    && ESCAPED.indexOf(source.charAt(at + 1)) >= 0) {
                words.append(source.charAt(at + 1));
                at += 2;
            }
            if (at == start) {
                words.append(source.charAt(at++));
            }
        }
        endParagraph();
    }

    /** Finds a closing delimiter, and remembers when there is none any more. */
    private final class Closer {
        private final String delimiter;
        private boolean gone;

        Closer(String delimiter) {
            this.delimiter = delimiter;
        }

        int after(int from) {
            int found = gone ? -1 : source.indexOf(delimiter, from);
            gone = found < 0;
            return found;
        }
    }

    private int closingDollar(int from) {
        if (from >= source.length() || isBlank(from)) {
            return -1;
        }
        for (int i = from; i < source.length(); i++) {
            char c = source.charAt(i);
            if (c == '\\') {
                i++;
            } else if (c == '$') {
                boolean digitAfter = i + 1 < source.length() && Character.isDigit(source.charAt(i + 1));
                return isBlank(i - 1) || digitAfter ? -1 : i;
            } else if (c == '\n' && endsParagraph(i, endOfWhiteSpace(i))) {
                return -1;
            }
        }
        return -1;
    }

    private int formula(int start, int open, int end, int delimiter, boolean display) {
        if (end <= open) {
            return start;
        }
        endWords();
        inlines.add(new Formula(source.substring(open, end), display, open));
        return end + delimiter;
    }

    private int placeholder(int start, int end) {
        if (end < 0 || end - start > 110) {
            return start;
        }
        String name = source.substring(start + 2, end).strip();
        if (!PLACEHOLDER.matcher(name).matches()) {
            return start;
        }
        endWords();
        inlines.add(new Placeholder(name, start));
        return end + 2;
    }

    private int whiteSpace(int start) {
        int end = endOfWhiteSpace(start);
        if (endsParagraph(start, end)) {
            endParagraph();
        } else if (!words.isEmpty() || !inlines.isEmpty()) {
            words.append(' ');
        }
        return end;
    }

    private int endOfWhiteSpace(int start) {
        int end = start;
        while (end < source.length() && isBlank(end)) {
            end++;
        }
        return end;
    }

    /** Whether white space holds an empty line. */
    private boolean endsParagraph(int start, int end) {
        int lineFeeds = 0;
        for (int i = start; i < end; i++) {
            lineFeeds += source.charAt(i) == '\n' ? 1 : 0;
        }
        return lineFeeds > 1;
    }

    private boolean isBlank(int at) {
        return " \t\n\r\f".indexOf(source.charAt(at)) >= 0;
    }

    private void endWords() {
        if (!words.isEmpty()) {
            inlines.add(new Words(words.toString()));
            words.setLength(0);
        }
    }

    private void endParagraph() {
        while (!words.isEmpty() && words.charAt(words.length() - 1) == ' ') {
            words.setLength(words.length() - 1);
        }
        endWords();
        if (!inlines.isEmpty()) {
            paragraphs.add(new Paragraph(inlines));
            inlines.clear();
        }
    }
}
