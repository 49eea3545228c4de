package dev.roundup.processor.render.catalog;

import dev.roundup.processor.markup.ValidText;
import dev.roundup.processor.url.WebAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.regex.Pattern;

/** Converts text for documentation comments. */
final class JavadocText {
    private static final Pattern WHITE_SPACE = Pattern.compile("[\\s\\u2028\\u2029]+");

    private JavadocText() {}

    /**
     * Puts a text on one line, with entities for special characters: those of markup and tags, the end of the comment,
     * and the backslash, which could begin a Unicode escape (JLS, section 3.3).
     */
    static String of(String text) {
        StringBuilder escaped = new StringBuilder(text.length());
        WHITE_SPACE
                .matcher(ValidText.of(text))
                .replaceAll(" ")
                .strip()
                .codePoints()
                .forEach(c -> {
                    if ("&<>@{}*/\\".indexOf(c) >= 0) {
                        escaped.append("&#").append(c).append(';');
                    } else {
                        escaped.appendCodePoint(c);
                    }
                });
        return escaped.toString();
    }

    /** An address for an attribute. Empty if it is not on the web, or if doclint would call it malformed. */
    static Optional<String> address(String url) {
        try {
            return WebAddress.of(new URI(url).toString())
                    .map(any -> url.replace("*", "%2A").replace("&", "&amp;"));
        } catch (URISyntaxException malformed) {
            return Optional.empty();
        }
    }
}
