package dev.roundup.cli.jekyll;

import dev.roundup.processor.model.Format;
import java.util.List;
import java.util.stream.Collectors;

/** The formats of a page that goes into a Jekyll site, which has a feed of its own. */
public final class PostFormats {
    /** In the order in which they are declared. */
    public static final List<Format> ALL =
            List.of(Format.PAGE, Format.JEKYLL, Format.BIBTEX, Format.CSL_JSON, Format.CATALOG);

    private PostFormats() {}

    /** As an outline asks for them: the value of {@code @Roundup(formats)}. */
    public static String asValue() {
        return ALL.stream().map(format -> "Format." + format.name()).collect(Collectors.joining(", ", "{", "}"));
    }

    /** As the compiler is told: an option of the processor. */
    public static String asOption() {
        return ALL.stream().map(Format::id).collect(Collectors.joining(",", "-Aroundup.formats=", ""));
    }
}
