package dev.roundup.processor.render.page;

/** The contrast ratio of two colours (WCAG 2.2). */
final class Contrast {
    /** The minimum for text of any size (success criterion 1.4.3). */
    static final double OF_TEXT = 4.5;

    private Contrast() {}

    /** The ratio of two colours in the form {@code #rrggbb}, from 1 to 21. */
    static double of(String one, String other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(String hex) {
        int[] rgb = Oklch.channels(hex.substring(1));
        return 0.2126 * Oklch.decoded(rgb[0] / 255.0)
                + 0.7152 * Oklch.decoded(rgb[1] / 255.0)
                + 0.0722 * Oklch.decoded(rgb[2] / 255.0);
    }
}
