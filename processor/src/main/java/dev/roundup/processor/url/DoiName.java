package dev.roundup.processor.url;

import dev.roundup.processor.text.Quote;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Digital Object Identifiers: {@code 10.}, the registrant's number, a slash and a suffix of any printable characters.
 * The suffix is opaque, so it may contain brackets, semicolons and angle brackets. Source: DOI Handbook, sections 2.2
 * and 3.4 (ISO 26324).
 */
public final class DoiName {
    private static final Pattern DOI =
            Pattern.compile("10\\.\\d{4,9}(?:\\.\\d+)*/[\\p{Graph}&&[^%]]+", Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern LABEL = Pattern.compile(
            "\\s*(?:https?://)?(?:(?:dx\\.|www\\.)?doi\\.org/|doi)?[:=\\s]*(10\\..*?)\\s*", Pattern.CASE_INSENSITIVE);

    /**
     * An address of a publisher or of a library's proxy with a DOI in its path. bioRxiv adds a version, and others the
     * part of the page.
     */
    private static final Pattern PAGE = Pattern.compile(
            "\\s*https?://[^/\\s]+/(?:[^?#\\s]*/)?(10\\.\\d{4,9}(?:\\.\\d+)*/[^?#\\s]+?)"
                    + "(?:(?<=/[\\d.]{6,20})v\\d+)?(?:\\.(?:full|abstract|pdf)|/(?:full|abstract|pdf|html|meta))*/?(?:[?#].*)?\\s*",
            Pattern.CASE_INSENSITIVE);

    /** The end of a sentence, or the closing bracket of a remark, in which a DOI stood. */
    private static final Pattern END = Pattern.compile("[.,;]+$");

    private DoiName() {}

    public static Optional<IdFlaw> flaw(String doi) {
        String tidy = withoutEnd(doi);
        boolean loose = !tidy.equals(doi);
        if (!loose && DOI.matcher(doi).matches()) {
            return Optional.empty();
        }
        if (doi.indexOf('%') >= 0 && !decoded(doi).equals(doi)) {
            return IdFlaw.of("it is percent-encoded", decoded(doi));
        }
        if (loose) {
            return IdFlaw.of(
                    "it ends in " + Quote.of(doi.substring(tidy.length())) + ", which is not part of it",
                    flaw(tidy).flatMap(IdFlaw::meant).orElse(tidy));
        }
        Matcher label = LABEL.matcher(doi);
        if (!label.matches()) {
            Matcher page = PAGE.matcher(doi);
            if (page.matches()) {
                return IdFlaw.of("it is the address of a page", withoutEnd(decoded(page.group(1))));
            }
            return IdFlaw.of("it does not start with 10.");
        }
        return label.group(1).equals(doi)
                ? IdFlaw.of("it must consist of 10., a number, a slash and a suffix")
                : IdFlaw.of("it contains more than the DOI", withoutEnd(decoded(label.group(1))));
    }

    /** A DOI without what the sentence around it left at its end, such as {@code ).} */
    private static String withoutEnd(String doi) {
        String shorter = UrlEnd.endsInLoose(doi, '(', ')')
                ? doi.substring(0, doi.length() - 1)
                : END.matcher(doi).replaceFirst("");
        return shorter.equals(doi) ? doi : withoutEnd(shorter);
    }

    private static String decoded(String doi) {
        try {
            return URLDecoder.decode(doi.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException loosePercent) {
            return doi;
        }
    }
}
