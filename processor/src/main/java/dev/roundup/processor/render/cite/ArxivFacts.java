package dev.roundup.processor.render.cite;

import dev.roundup.processor.model.Link;
import dev.roundup.processor.model.Origin;
import dev.roundup.processor.model.Paper;
import dev.roundup.processor.model.WrittenDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An identifier on arXiv, such as {@code 2306.00600v2}, or before April 2007 {@code math.GT/0309136}. It says in which month
 * the first version arrived, and the old one in which subject class. Source: "Understanding the arXiv identifier", arXiv.
 */
record ArxivFacts(String value) {
    private static final Pattern MONTH = Pattern.compile("(?:.*/)?(\\d\\d)(\\d\\d).*");
    private static final int FIRST_YEAR = 91;

    /** The first that a paper names, where it follows the grammar. */
    static Optional<ArxivFacts> of(Paper paper) {
        return paper.links().stream()
                .flatMap(link -> link.id().stream())
                .filter(id -> id.scheme().name().equals("arXiv") && id.isWellFormed())
                .map(Link.ArchiveId::value)
                .map(ArxivFacts::new)
                .findFirst();
    }

    /** The month of the first version. */
    Optional<WrittenDate.Reading> month() {
        Matcher digits = MONTH.matcher(value);
        if (!digits.matches()) {
            return Optional.empty();
        }
        String century = Integer.parseInt(digits.group(1)) >= FIRST_YEAR ? "19" : "20";
        String written = century + digits.group(1) + "-" + digits.group(2);
        return WrittenDate.of(written, EnumSet.of(WrittenDate.Precision.MONTH), Origin.NOWHERE)
                .reading();
    }

    /** The subject class, which only old identifiers name. */
    Optional<String> subject() {
        int slash = value.indexOf('/');
        return slash < 0 ? Optional.empty() : Optional.of(value.substring(0, slash));
    }
}
