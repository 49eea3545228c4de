package dev.roundup.processor.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Splits several tags in one value. A phrase may contain commas: {@code fairness, equity, and justice} is one topic.
 */
public final class TagList {
    private static final Pattern SEMICOLON = Pattern.compile(";");
    private static final Pattern HASHES = Pattern.compile("[\\s,]+#");
    private static final Pattern PHRASE = Pattern.compile("(?:^|\\s)(?:and|or|&)\\s");

    /** The word before the last of several keywords. */
    private static final Pattern LAST = Pattern.compile("^\\s*(?:and|or|&)\\s+");

    private TagList() {}

    /** The tags in a value. If the value is a single tag, returns just that value. */
    public static List<String> split(String value) {
        if (value.indexOf(';') >= 0) {
            return tags(SEMICOLON.splitAsStream(value));
        }
        if (HASHES.matcher(value).find() && value.strip().startsWith("#")) {
            return tags(HASHES.splitAsStream(value.strip()));
        }
        return value.indexOf(',') < 0 || PHRASE.matcher(value).find() ? List.of(value) : tags(atCommas(value).stream());
    }

    /**
     * The keywords in the value of a field of keywords. There, every comma divides: {@code wind, simulation and modeling}
     * are two.
     */
    public static List<String> keywords(String value) {
        List<String> split = split(value);
        return split.size() == 1 && split.get(0).indexOf(',') >= 0
                ? tags(atCommas(value).stream().map(part -> LAST.matcher(part).replaceFirst("")))
                : split.stream().flatMap(part -> split(part).stream()).toList();
    }

    /**
     * Splits at commas, except those in brackets and between single letters, which belong to a formula: {@code SE(2,
     * 3)}, {@code p,q-norm}.
     */
    private static List<String> atCommas(String value) {
        List<String> parts = new ArrayList<>();
        int depth = 0;
        int start = 0;
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            depth += "([{".indexOf(c) >= 0 ? 1 : ")]}".indexOf(c) >= 0 ? -1 : 0;
            if (c == ',' && depth == 0 && divides(value, i)) {
                parts.add(value.substring(start, i));
                start = i + 1;
            }
        }
        parts.add(value.substring(start));
        return parts;
    }

    private static boolean divides(String value, int comma) {
        boolean spaced = comma + 1 < value.length() && Character.isWhitespace(value.charAt(comma + 1));
        return spaced || (isWordEnd(value, comma - 2, comma) && isWordEnd(value, comma + 1, comma + 3));
    }

    private static boolean isWordEnd(String value, int from, int to) {
        return from >= 0
                && to <= value.length()
                && value.substring(from, to).codePoints().allMatch(Character::isLetter);
    }

    private static List<String> tags(Stream<String> parts) {
        return parts.map(String::strip)
                .map(part -> part.startsWith("#") ? part.substring(1).strip() : part)
                .filter(part -> !part.isEmpty())
                .toList();
    }
}
