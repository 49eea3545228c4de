package dev.roundup.processor.render.page;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A page's colours, made from one accent: its hue everywhere, its chroma as far as each part bears it, and of our own the
 * lightness, on which contrast depends. Whatever the accent, text can be read in light and dark, as the tests show of a grid of
 * all.
 */
public final class Palette {
    private static final List<PaletteColour> LIGHT = List.of(
            new PaletteColour("--sheet", 1, 0),
            new PaletteColour("--band", .965, .022),
            new PaletteColour("--rule", .89, .025),
            new PaletteColour("--ink", .26, .02),
            new PaletteColour("--quiet", .48, .03),
            new PaletteColour("--heading", .41, .07),
            new PaletteColour("--link", .46, .19));

    private static final List<PaletteColour> DARK = List.of(
            new PaletteColour("--sheet", .19, .014),
            new PaletteColour("--band", .255, .045),
            new PaletteColour("--rule", .35, .033),
            new PaletteColour("--ink", .91, .014),
            new PaletteColour("--quiet", .74, .03),
            new PaletteColour("--heading", .84, .06),
            new PaletteColour("--link", .77, .13));

    /**
     * One colour of the page.
     *
     * @param property its custom property
     * @param chroma the most that it takes of the accent's
     */
    private record PaletteColour(String property, double lightness, double chroma) {}

    private final Oklch accent;

    private Palette(Oklch accent) {
        this.accent = accent;
    }

    /**
     * The colours that go with an accent.
     *
     * @param accent {@code #rgb} or {@code #rrggbb}; anything else has no palette
     */
    public static Optional<Palette> of(String accent) {
        return Oklch.ofHex(accent.strip()).map(Palette::new);
    }

    /** The rules that set the page's custom properties; paper stays white. */
    String rules() {
        return "@media screen{:root{%s}}\n@media screen and (prefers-color-scheme:dark){:root{%s}}"
                .formatted(declarations(LIGHT), declarations(DARK));
    }

    /** A colour in light or in dark. */
    String colour(String property, boolean dark) {
        return (dark ? DARK : LIGHT)
                .stream()
                        .filter(part -> part.property.equals(property))
                        .map(this::colour)
                        .findFirst()
                        .orElseThrow();
    }

    private String declarations(List<PaletteColour> parts) {
        return parts.stream().map(part -> part.property + ":" + colour(part)).collect(Collectors.joining(";"));
    }

    private String colour(PaletteColour part) {
        return new Oklch(part.lightness, Math.min(part.chroma, accent.chroma()), accent.hue()).hex();
    }
}
