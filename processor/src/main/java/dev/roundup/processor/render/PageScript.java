package dev.roundup.processor.render;

import dev.roundup.processor.markup.Element;
import dev.roundup.processor.markup.Raw;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.regex.Pattern;

/** The page's one script, which is a file of its own here and a part of the page there. */
final class PageScript {
    private static final String FILE = "page.js";
    private static final Pattern COMMENT_LINE = Pattern.compile("(?m)^\\s*//.*\\n");
    private static final Pattern INDENT = Pattern.compile("(?m)^\\s+");

    private PageScript() {}

    /** Adds the script. */
    static void add(Element page) {
        page.child("body").append(new Element("script").append(new Raw(source())));
    }

    /** The script without what only its editors need: comments and indentation. */
    static String source() {
        try (InputStream file = Objects.requireNonNull(PageScript.class.getResourceAsStream(FILE), FILE)) {
            String script = new String(file.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
            return INDENT.matcher(COMMENT_LINE.matcher(script).replaceAll(""))
                    .replaceAll("")
                    .strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
