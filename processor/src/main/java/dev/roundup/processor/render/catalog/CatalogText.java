package dev.roundup.processor.render.catalog;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Values in one text, as {@code CatalogReader} takes them apart. */
final class CatalogText {
    /** A line that no element of a list is, since none has a tab. */
    private static final String APART = "\n\t\n";

    private CatalogText() {}

    /** Only the last value may be any text. */
    static String of(String... values) {
        return String.join(APART, values);
    }

    /** A list, whose elements become single lines without tabs. */
    static String lines(Stream<String> elements) {
        return elements.map(element -> element.replace('\n', ' ').replace('\t', ' '))
                .collect(Collectors.joining("\n"));
    }
}
