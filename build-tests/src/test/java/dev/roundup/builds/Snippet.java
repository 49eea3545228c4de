package dev.roundup.builds;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;

/** Code that a document shows. */
final class Snippet {
    private Snippet() {}

    /**
     * The first block of code below a heading.
     *
     * @param document its path from the root of the project
     * @param heading the heading without its number signs
     * @param language the word after the opening fence, such as {@code xml}
     */
    static String of(String document, String heading, String language) {
        String text;
        try {
            text = Files.readString(Product.ROOT.resolve(document));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
        String fence = "\n```" + language + "\n";
        int start = text.indexOf(fence, text.indexOf("# " + heading + "\n")) + fence.length();
        int end = text.indexOf("\n```", start);
        if (!text.contains("# " + heading + "\n") || start < fence.length() || end < 0) {
            throw new IllegalArgumentException("no " + language + " below " + heading + " in " + document);
        }
        return text.substring(start, end + 1);
    }

    /** The README's first roundup, {@code lab.Days2026}. */
    static String firstRoundup() {
        return of("README.md", "A first roundup", "java");
    }
}
