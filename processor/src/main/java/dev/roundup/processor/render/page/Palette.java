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
    private static final List<Part> LIGHT = List.of(
            new Part("--sheet", 1, 0),
            new Part("--band", .965, .022),
            new Part("--rule", .89, .025),
            new Part("--ink", .26, .02),
            new Part("--quiet", .48, .03),
            new Part("--heading", .41, .07),
            new Part("--link", .46, .19));

    private static final List<Part> DARK = List.of(
            new Part("--sheet", .19, .014),
            new Part("--band", .255, .045),
            new Part("--rule", .35, .033),
            new Part("--ink", .91, .014),
            new Part("--quiet", .74, .03),
            new Part("--heading", .84, .06),
            new Part("--link", .77, .13));

    /**
     * One colour of the page.
     *
     * @param property the custom property that contains it
     * @param chroma the highest chroma that it takes from the accent
     */
    private record Part(String property, double lightness, double chroma) {}

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

    /** The value of a property in the light or the dark colours. */
    String colour(String property, boolean dark) {
        return (dark ? DARK : LIGHT)
                .stream()
                        .filter(part -> part.property.equals(property))
                        .map(this::colour)
                        .findFirst()
                        .orElseThrow();
    }

    private String declarations(List<Part> parts) {
        return parts.stream().map(part -> part.property + ":" + colour(part)).collect(Collectors.joining(";"));
    }

    private String colour(Part part) {
        return new Oklch(part.lightness, Math.min(part.chroma, accent.chroma()), accent.hue()).hex();
    }
}
