package dev.roundup.cli.importer.map;

import dev.roundup.cli.importer.read.Field;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/** The authors in a citation such as {@code Ann Ash and Bo Bell (2020). Title. Venue.} They stand before the year. */
final class CitedAuthors {
    private static final Pattern BEFORE_YEAR = Pattern.compile(
            "\\s*([^\"\u201c(]*\\p{L}[^\"\u201c(]*?)[\\s,.]*\\(\\s*(?:\\d{4}|in press|to appear|forthcoming).*",
            Pattern.DOTALL);

    private static final Pattern INITIAL = Pattern.compile("(?:^|.*[\\s.,-])\\p{Lu}", Pattern.DOTALL);

    private CitedAuthors() {}

    /** A field with the names; empty if they cannot be told from the rest. */
    static Optional<Field> of(Field citation) {
        String words = Parser.unescapeEntities(citation.joined(), false);
        Matcher citing = BEFORE_YEAR.matcher(words);
        if (!citing.matches()) {
            return Optional.empty();
        }
        String names = citing.group(1);
        boolean endsInInitial = INITIAL.matcher(names).matches();
        return Optional.of(
                new Field(citation.name(), List.of(endsInInitial ? names + "." : names), "", citation.line()));
    }
}
