package dev.roundup.processor.text.math;

import java.util.Map;

/**
 * Puts a mark on plain text. A mark combines with the letter before it. A line goes over or under each of several
 * letters; any other mark stands on parentheses around them.
 */
final class PlainMarks {
    private static final Map<String, String> COMBINING = Map.ofEntries(
            Map.entry("^", "\u0302"),
            Map.entry("~", "\u0303"),
            Map.entry("¯", "\u0304"),
            Map.entry("‾", "\u0305"),
            Map.entry("_", "\u0332"),
            Map.entry("˙", "\u0307"),
            Map.entry("¨", "\u0308"),
            Map.entry("˘", "\u0306"),
            Map.entry("ˇ", "\u030c"),
            Map.entry("´", "\u0301"),
            Map.entry("`", "\u0300"),
            Map.entry("˚", "\u030a"),
            Map.entry("→", "\u20d7"),
            Map.entry("←", "\u20d6"),
            Map.entry("↔", "\u20e1"),
            Map.entry("⇀", "\u20d1"),
            Map.entry("↼", "\u20d0"),
            Map.entry("⏜", "\u0311"),
            Map.entry("⏝", "\u032e"),
            Map.entry("⃛", "\u20db"),
            Map.entry("⃜", "\u20dc"));

    private static final Map<String, String> COMBINING_BELOW =
            Map.of("~", "\u0330", "→", "\u20ef", "←", "\u20ee", "↔", "\u034d");

    private static final String OVERLINE = "\u0305";

    private static final String LOW_LINE = "\u0332";

    private PlainMarks() {}

    /** False for braces above and below, which only hold a note, so that they are left out. */
    static boolean isShown(String mark) {
        return COMBINING.containsKey(mark);
    }

    /** The text with a mark above or below it. */
    static String on(String base, String mark, boolean below) {
        String above = COMBINING.getOrDefault(mark, "");
        String combining = below ? COMBINING_BELOW.getOrDefault(mark, above) : above;
        if (base.isEmpty() || combining.isEmpty()) {
            return base;
        }
        if (base.codePointCount(0, base.length()) == 1) {
            return base + combining;
        }
        return switch (mark) {
            case "¯", "‾" -> onEach(base, OVERLINE);
            case "_" -> onEach(base, LOW_LINE);
            default -> "(" + base + ")" + combining;
        };
    }

    private static String onEach(String base, String combining) {
        StringBuilder marked = new StringBuilder();
        base.codePoints().forEach(letter -> {
            marked.appendCodePoint(letter);
            if (Character.getType(letter) != Character.NON_SPACING_MARK) {
                marked.append(combining);
            }
        });
        return marked.toString();
    }
}
