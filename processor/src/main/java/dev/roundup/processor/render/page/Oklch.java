package dev.roundup.processor.render.page;

import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A colour in OKLCH. In this colour space, equal steps look equally large (Björn Ottosson, "A perceptual color space
 * for image processing", 2020; CSS Color Level 4, section 10).
 *
 * @param lightness from 0, black, to 1, white
 * @param chroma from 0, grey, to about 0.4
 * @param hue an angle in radians
 */
record Oklch(double lightness, double chroma, double hue) {
    private static final Pattern HEX = Pattern.compile("#([0-9a-fA-F]{3}|[0-9a-fA-F]{6})");

    /** Reads a colour in the form {@code #rgb} or {@code #rrggbb}; empty for any other text. */
    static Optional<Oklch> ofHex(String colour) {
        Matcher hex = HEX.matcher(colour);
        return hex.matches() ? Optional.of(of(channels(hex.group(1)))) : Optional.empty();
    }

    static int[] channels(String digits) {
        String six = digits.length() == 6 ? digits : digits.replaceAll("(.)", "$1$1");
        int rgb = HexFormat.fromHexDigits(six);
        return new int[] {rgb >> 16, rgb >> 8 & 255, rgb & 255};
    }

    private static Oklch of(int[] rgb) {
        double r = decoded(rgb[0] / 255.0);
        double g = decoded(rgb[1] / 255.0);
        double b = decoded(rgb[2] / 255.0);
        double l = StrictMath.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
        double m = StrictMath.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
        double s = StrictMath.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
        double lightness = 0.2104542553 * l + 0.7936177850 * m - 0.0040720468 * s;
        double green = 1.9779984951 * l - 2.4285922050 * m + 0.4505937099 * s;
        double blue = 0.0259040371 * l + 0.7827717662 * m - 0.8086757660 * s;
        return new Oklch(lightness, StrictMath.hypot(green, blue), StrictMath.atan2(blue, green));
    }

    /** Converts to {@code #rrggbb}. If screens cannot show the colour, its chroma is reduced until they can. */
    String hex() {
        double fitting = chroma;
        while (fitting > 0.001 && !isShown(linear(fitting))) {
            fitting -= 0.002;
        }
        double[] rgb = linear(Math.max(0, fitting));
        StringBuilder hex = new StringBuilder("#");
        for (double channel : rgb) {
            hex.append(HexFormat.of().toHexDigits((byte) Math.round(255 * encoded(Math.min(1, Math.max(0, channel))))));
        }
        return hex.toString();
    }

    private double[] linear(double ofChroma) {
        double green = ofChroma * StrictMath.cos(hue);
        double blue = ofChroma * StrictMath.sin(hue);
        double l = cube(lightness + 0.3963377774 * green + 0.2158037573 * blue);
        double m = cube(lightness - 0.1055613458 * green - 0.0638541728 * blue);
        double s = cube(lightness - 0.0894841775 * green - 1.2914855480 * blue);
        return new double[] {
            4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
            -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
            -0.0041960863 * l - 0.7034186147 * m + 1.7076147010 * s
        };
    }

    private static boolean isShown(double[] rgb) {
        for (double channel : rgb) {
            if (channel < -0.0005 || channel > 1.0005) {
                return false;
            }
        }
        return true;
    }

    private static double cube(double value) {
        return value * value * value;
    }

    /** Converts a channel of sRGB to linear light (IEC 61966-2-1). */
    static double decoded(double encoded) {
        return encoded <= 0.04045 ? encoded / 12.92 : StrictMath.pow((encoded + 0.055) / 1.055, 2.4);
    }

    private static double encoded(double linear) {
        return linear <= 0.0031308 ? linear * 12.92 : 1.055 * StrictMath.pow(linear, 1 / 2.4) - 0.055;
    }
}
