package dev.roundup.processor.render.mathml;

import java.util.stream.Stream;

/**
 * How wide a formula may be. Only browsers know it, because it depends on the font; these are estimates on the wide
 * side.
 */
public final class FormulaWidth {
    /** The width of a title on a phone: 280 pixels, in letters of 24 pixels. */
    private static final double PHONE = 11;

    private static final double LETTER = 0.7;
    private static final double AROUND_OPERATOR = 0.4;
    private static final double BETWEEN_CELLS = 1;
    private static final double SCRIPT = 0.75;

    private FormulaWidth() {}

    /** True if a formula may be wider than a line on a phone. */
    public static boolean exceedsPhone(MathMlElement math) {
        return of(math) > PHONE;
    }

    /** The width in em. */
    private static double of(MathMlElement element) {
        Stream<Double> parts = element.children().stream().map(FormulaWidth::of);
        return switch (element.name()) {
            case "annotation" -> 0;
            case "mi", "mn", "mtext" -> letters(element);
            case "mo" -> letters(element) + AROUND_OPERATOR;
            case "mspace" -> space(element.attributes().getOrDefault("width", ""));
            case "msub", "msup", "msubsup" -> of(element.children().get(0)) + SCRIPT * scripts(element);
            case "mfrac", "munder", "mover", "munderover", "mtable" -> parts.reduce(0.0, Math::max);
            case "mtd" -> parts.reduce(BETWEEN_CELLS, Double::sum);
            default -> parts.reduce(0.0, Double::sum);
        };
    }

    private static double letters(MathMlElement element) {
        return LETTER * element.text().codePointCount(0, element.text().length());
    }

    private static double scripts(MathMlElement element) {
        return element.children().stream().skip(1).map(FormulaWidth::of).reduce(0.0, Math::max);
    }

    private static double space(String width) {
        return width.endsWith("em") ? Double.parseDouble(width.substring(0, width.length() - 2)) : 0;
    }
}
