package dev.roundup.processor.render;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A page's colours, made from one accent: its hue everywhere, its chroma as far as each part bears it, and of our own the
 * lightness, on which contrast depends. Whatever the accent, text can be read in light and dark.
 */
final class Palette {
    /** What text stands on; parts that are text keep the contrast of text to all of it. */
    private static final List<String> GROUNDS = List.of("--sheet", "--band");

    private static final List<Part> LIGHT = List.of(
            new Part("--sheet", 1, 0, false),
            new Part("--band", .965, .022, false),
            new Part("--rule", .89, .025, false),
            new Part("--ink", .26, .02, true),
            new Part("--quiet", .48, .03, true),
            new Part("--heading", .41, .07, true),
            new Part("--link", .46, .19, true));

    private static final List<Part> DARK = List.of(
            new Part("--sheet", .19, .014, false),
            new Part("--band", .255, .045, false),
            new Part("--rule", .35, .033, false),
            new Part("--ink", .91, .014, true),
            new Part("--quiet", .74, .03, true),
            new Part("--heading", .84, .06, true),
            new Part("--link", .77, .13, true));

    /**
     * One colour of the page.
     *
     * @param property its custom property
     * @param chroma the most that it takes of the accent's
     * @param isText whether it is the colour of text
     */
    private record Part(String property, double lightness, double chroma, boolean isText) {}

    private final Oklch accent;

    private Palette(Oklch accent) {
        this.accent = accent;
    }

    /** @param accent {@code #rgb} or {@code #rrggbb}; anything else has no palette */
    static Optional<Palette> of(String accent) {
        return Oklch.ofHex(accent.strip()).map(Palette::new);
    }

    /** The rules that set the page's custom properties; paper stays white. */
    String rules() {
        return "@media screen{:root{%s}}\n@media screen and (prefers-color-scheme:dark){:root{%s}}"
                .formatted(declarations(LIGHT), declarations(DARK));
    }

    /** A colour in light or in dark. */
    String colour(String property, boolean dark) {
        List<Part> parts = dark ? DARK : LIGHT;
        return parts.stream()
                .filter(part -> part.property.equals(property))
                .map(part -> colour(part, parts))
                .findFirst()
                .orElseThrow();
    }

    private String declarations(List<Part> parts) {
        return parts.stream()
                .map(part -> part.property + ":" + colour(part, parts))
                .collect(Collectors.joining(";"));
    }

    /** Text is moved away from its ground, step by step, until it can be read there. */
    private String colour(Part part, List<Part> parts) {
        double step = part.lightness < .5 ? -.01 : .01;
        String colour = hex(part, part.lightness);
        if (part.isText) {
            List<String> grounds = parts.stream()
                    .filter(other -> GROUNDS.contains(other.property))
                    .map(other -> hex(other, other.lightness))
                    .toList();
            for (double l = part.lightness; !isReadable(colour, grounds) && l > 0 && l < 1; l += step) {
                colour = hex(part, l);
            }
        }
        return colour;
    }

    private static boolean isReadable(String colour, List<String> grounds) {
        return grounds.stream().allMatch(ground -> Contrast.of(colour, ground) >= Contrast.OF_TEXT);
    }

    private String hex(Part part, double lightness) {
        return new Oklch(lightness, Math.min(part.chroma, accent.chroma()), accent.hue()).hex();
    }
}
