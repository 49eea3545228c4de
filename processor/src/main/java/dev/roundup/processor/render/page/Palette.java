package dev.roundup.processor.render.page;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A page's colours, made from one accent. All have its hue, and as much of its chroma as suits each part. The lightness
 * is our own, because contrast depends on it. So text is readable in light and dark with any accent. The tests check
 * this for a grid of accents.
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
     * @param property the custom property that contains it
     * @param chroma the highest chroma that it takes from the accent
     */
    private record PaletteColour(String property, double lightness, double chroma) {}

    private final Oklch accent;

    private Palette(Oklch accent) {
        this.accent = accent;
    }

    /**
     * Returns the colours for an accent.
     *
     * @param accent a colour in the form {@code #rgb} or {@code #rrggbb}; there is no palette for anything else
     */
    public static Optional<Palette> of(String accent) {
        return Oklch.ofHex(accent.strip()).map(Palette::new);
    }

    /** The rules that set the page's custom properties. They do not apply to print, which stays white. */
    String rules() {
        return "@media screen{:root{%s}}\n@media screen and (prefers-color-scheme:dark){:root{%s}}"
                .formatted(declarations(LIGHT), declarations(DARK));
    }

    /**
     * The value of a property in the light or the dark colours, such as {@code #f2f0fd}.
     *
     * @param property the name of one of the page's custom properties that follow the accent, such as {@code --band}
     */
    public String colour(String property, boolean dark) {
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
