package dev.roundup.processor.render.catalog;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Joins several values into one text, which {@code CatalogReader} takes apart. */
final class CatalogText {
    /** A separator that cannot occur in a list, because elements of a list contain no tabs. */
    private static final String APART = "\n\t\n";

    private CatalogText() {}

    /** Joins values. Only the last one may be any text. */
    static String of(String... values) {
        return String.join(APART, values);
    }

    /** Joins the elements of a list. Each becomes a single line without tabs. */
    static String lines(Stream<String> elements) {
        return elements.map(element -> element.replace('\n', ' ').replace('\t', ' '))
                .collect(Collectors.joining("\n"));
    }
}
