package dev.roundup.processor.check.ids;

import static dev.roundup.processor.check.Case.breaks;
import static dev.roundup.processor.check.Case.silent;
import static dev.roundup.processor.model.PaperBuilder.paper;
import static dev.roundup.processor.model.PublicationBuilder.publication;

import dev.roundup.processor.check.Case;
import dev.roundup.processor.model.PaperBuilder;
import dev.roundup.processor.model.PublicationType;
import dev.roundup.processor.text.Quote;
import java.util.stream.Stream;

/** Cases of rules about ISBNs and citation keys. */
public final class PublishedIdCases {
    private static final String COPY = "copy it from the book or from its publisher's page";

    private PublishedIdCases() {}

    public static Stream<Case> all() {
        return Stream.of(isbns(), keys()).flatMap(cases -> cases);
    }

    private static Stream<Case> isbns() {
        return Stream.of(
                isbn("978-3-16-148410-1", "its check digit is wrong", COPY),
                isbn("978-3-16-148401-0", "its check digit is wrong", COPY),
                isbn("0-306-40615-3", "its check digit is wrong", COPY),
                isbn("977-3-16-148410-3", "it does not begin with 978 or 979", COPY),
                isbn("978-3-16-148410", "it has 12 digits, not 13 or 10", COPY),
                isbn(
                        "ISBN 978-3-16-148410-0",
                        "it must have only digits, and hyphens between",
                        "write \"978-3-16-148410-0\""),
                isbn(
                        "ISBN-13: 978\u20133\u201316\u2013148410\u20130",
                        "it must have only digits, and hyphens between",
                        "write \"978-3-16-148410-0\""),
                isbn("0-8044-2957-x", "it must have only digits, and hyphens between", "write \"0-8044-2957-X\""),
                isbn("unknown", "it must be 13 digits, or 10, with hyphens between", COPY),
                isbn("TBD", "it must be 13 digits, or 10, with hyphens between", "leave it out until it is known"),
                silent("isbn-checksum", "13 digits with hyphens").in(book("978-3-16-148410-0")),
                silent("isbn-checksum", "13 digits alone").in(book("9783161484100")),
                silent("isbn-checksum", "digits with blanks").in(book("979 10 90636 07 1")),
                silent("isbn-checksum", "10 digits").in(book("0-306-40615-2")),
                silent("isbn-checksum", "10 digits, of which the last is X").in(book("0-8044-2957-X")));
    }

    private static Case isbn(String isbn, String problem, String help) {
        return breaks("isbn-checksum", isbn)
                .in(book(isbn))
                .at(isbn)
                .says("invalid ISBN \"" + isbn + "\" in @Publication(isbn) of Knots: " + problem, "help: " + help);
    }

    private static PaperBuilder book(String isbn) {
        return paper("Knots")
                .publication(publication(PublicationType.BOOK).isbn(isbn).build());
    }

    private static Stream<Case> keys() {
        return Stream.of(
                key("Moon, 2015", "it contains \",\"", "write \"Moon2015\""),
                key("Moon 2015", "it contains a blank", "write \"Moon2015\""),
                key("moon{2015}", "it contains \"{\"", "write \"moon2015\""),
                key("moon\\_2015", "it contains \"\\\\\"", "write \"moon_2015\""),
                key("o'neil", "it contains \"'\"", "write \"oneil\""),
                key("100%", "it contains \"%\"", "write \"100\""),
                key("#", "it contains \"#\"", "write letters and digits, such as \"moon2015\""),
                silent("citation-key", "a key of DBLP").in(paper("Knots").citationKey("DBLP:conf/nips/Moon15")),
                silent("citation-key", "signs that BibTeX and Biber accept")
                        .in(paper("Knots").citationKey("a.b-c_d+e&f@g*h!i?j;k|l^m")),
                silent("citation-key", "letters of any language")
                        .in(paper("Knots").citationKey("m\u00fcller2015")));
    }

    private static Case key(String key, String problem, String help) {
        return breaks("citation-key", key)
                .in(paper("Knots").citationKey(key))
                .at(key)
                .says(
                        "invalid citation key " + Quote.of(key) + " in @Paper(citationKey) of Knots: " + problem,
                        "help: " + help);
    }
}
