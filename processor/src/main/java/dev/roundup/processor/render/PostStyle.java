package dev.roundup.processor.render;

import dev.roundup.processor.markup.Element;
import dev.roundup.processor.markup.Raw;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/**
 * The style sheet of a post, a file of its own here. It holds below the post's element alone, which every rule begins with,
 * and there against whatever rules a theme has.
 */
final class PostStyle {
    private static final String FILE = "post.css";

    /** The post's element; it is not of that id, and so the selector counts as much as one with an id. */
    private static final String SCOPE = "." + PostBody.CLASS + ":not(#_)";

    private PostStyle() {}

    static Element element() {
        return new Element("style").append(new Raw(rules()));
    }

    /** The rules, scoped and without what only their editors need. */
    static String rules() {
        try (InputStream file = Objects.requireNonNull(PostStyle.class.getResourceAsStream(FILE), FILE)) {
            String rules = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            return PageTemplate.tightened(rules).replace("&", SCOPE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
