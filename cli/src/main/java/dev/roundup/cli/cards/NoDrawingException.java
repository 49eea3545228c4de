package dev.roundup.cli.cards;

import java.util.Locale;

/** Says why this Java cannot draw text: it has none of the native libraries that it needs, or no fonts. */
public final class NoDrawingException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NoDrawingException(Throwable cause) {
        super(words(cause), cause);
    }

    private static String words(Throwable cause) {
        Throwable root = cause;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        String reason = root.toString().toLowerCase(Locale.ROOT);
        String library = reason.contains("freetype")
                ? "the library FreeType is missing"
                : reason.contains("fontconfig") || reason.contains("fontconfiguration")
                        ? "Fontconfig, or a font that it knows, is missing"
                        : "its libraries for fonts do not work (" + root + ")";
        return "this Java cannot draw text: " + library
                + "; on Debian and Ubuntu, install fontconfig, libfreetype6 and fonts-dejavu-core";
    }
}
