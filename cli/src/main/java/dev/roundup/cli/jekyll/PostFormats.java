package dev.roundup.cli.jekyll;

import dev.roundup.processor.model.Format;
import java.util.List;
import java.util.stream.Collectors;

/** The formats of a page in a Jekyll site. They leave out the feed, because the site has its own. */
public final class PostFormats {
    /** The formats, in the order of {@link Format}. */
    public static final List<Format> ALL =
            List.of(Format.PAGE, Format.JEKYLL, Format.BIBTEX, Format.CSL_JSON, Format.CATALOG);

    private PostFormats() {}

    /** The value of {@code @Roundup(formats)} in an outline. */
    public static String asValue() {
        return ALL.stream().map(format -> "Format." + format.name()).collect(Collectors.joining(", ", "{", "}"));
    }

    /** The option for the compiler. */
    public static String asOption() {
        return ALL.stream().map(Format::id).collect(Collectors.joining(",", "-Aroundup.formats=", ""));
    }
}
