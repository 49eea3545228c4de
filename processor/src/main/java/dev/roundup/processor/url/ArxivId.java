package dev.roundup.processor.url;

import dev.roundup.processor.text.Count;
import dev.roundup.processor.text.Quote;
import dev.roundup.processor.text.similar.Nearest;
import java.time.YearMonth;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Identifiers of arXiv: {@code archive/YYMMNNN} or {@code archive.XX/YYMMNNN} from July 1991, {@code YYMM.NNNN} since
 * April 2007, and {@code YYMM.NNNNN} since January 2015. Source: arXiv, "Understanding the arXiv identifier".
 */
public final class ArxivId {
    private static final Pattern NEW = Pattern.compile("(\\d{2})(\\d{2})\\.(\\d+)(v\\d+)?");
    private static final Pattern OLD = Pattern.compile("([a-z-]+)(?:\\.[A-Z]{2})?/(\\d{2})(\\d{2})(\\d{3})(v\\d+)?");
    private static final Pattern PASTED = Pattern.compile(
            "\\s*(?:arxiv[:\\s]\\s*|10\\.48550/arxiv\\.|abs/|pdf/)?(.*?)(?:\\.pdf)?[\\s,;.]*(?:\\[[a-z.-]+])?\\s*",
            Pattern.CASE_INSENSITIVE);

    /** The archives that existed before April 2007. */
    private static final Set<String> ARCHIVES = Set.of(
            "acc-phys",
            "adap-org",
            "alg-geom",
            "ao-sci",
            "astro-ph",
            "atom-ph",
            "bayes-an",
            "chao-dyn",
            "chem-ph",
            "cmp-lg",
            "comp-gas",
            "cond-mat",
            "cs",
            "dg-ga",
            "funct-an",
            "gr-qc",
            "hep-ex",
            "hep-lat",
            "hep-ph",
            "hep-th",
            "math",
            "math-ph",
            "mtrl-th",
            "nlin",
            "nucl-ex",
            "nucl-th",
            "patt-sol",
            "physics",
            "plasm-ph",
            "q-alg",
            "q-bio",
            "quant-ph",
            "solv-int",
            "supr-con");

    private static final YearMonth FIRST_NEW = YearMonth.of(2007, 4);
    private static final YearMonth FIVE_DIGITS = YearMonth.of(2015, 1);
    private static final YearMonth FIRST_OLD = YearMonth.of(1991, 7);

    private ArxivId() {}

    public static Optional<IdFlaw> flaw(String id) {
        Matcher present = NEW.matcher(id);
        if (present.matches()) {
            return present(present);
        }
        Matcher old = OLD.matcher(id);
        if (old.matches()) {
            return old(old);
        }
        Matcher pasted = PASTED.matcher(id);
        return pasted.matches() && !pasted.group(1).equals(id)
                ? IdFlaw.of("it contains more than the id", pasted.group(1))
                : IdFlaw.of("it is not an arXiv id");
    }

    /** The month of a valid id. */
    public static Optional<YearMonth> month(String id) {
        Matcher present = NEW.matcher(id);
        if (present.matches()) {
            return month(2000, present.group(1), present.group(2));
        }
        Matcher old = OLD.matcher(id);
        return old.matches() ? month(century(old.group(2)), old.group(2), old.group(3)) : Optional.empty();
    }

    /** The subject class of an id, such as {@code math.GT}. Only ids before April 2007 have one. */
    public static Optional<String> subject(String id) {
        int slash = id.indexOf('/');
        return slash < 0 ? Optional.empty() : Optional.of(id.substring(0, slash));
    }

    /** An id without its version. */
    public static String unversioned(String id) {
        int version = id.lastIndexOf('v');
        return version > 0 && Character.isDigit(id.charAt(version - 1)) ? id.substring(0, version) : id;
    }

    private static Optional<IdFlaw> present(Matcher id) {
        Optional<YearMonth> month = month(2000, id.group(1), id.group(2));
        if (month.isEmpty()) {
            return noMonth(id.group(1) + id.group(2));
        }
        if (month.get().isBefore(FIRST_NEW)) {
            return IdFlaw.of("arXiv has used ids of this form only since April 2007");
        }
        int digits = month.get().isBefore(FIVE_DIGITS) ? 4 : 5;
        if (id.group(3).length() != digits) {
            return IdFlaw.of("it has " + Count.of(id.group(3).length(), "digit") + " after the dot, but an id "
                    + (digits == 4 ? "before" : "since") + " 2015 has " + digits);
        }
        return Integer.parseInt(id.group(3)) == 0 ? IdFlaw.of("its number is 0") : version(id.group(4));
    }

    private static Optional<IdFlaw> old(Matcher id) {
        if (!ARCHIVES.contains(id.group(1))) {
            return IdFlaw.of(
                    "arXiv never had an archive " + Quote.of(id.group(1)),
                    id.group()
                            .replaceFirst(
                                    "^[a-z-]+",
                                    Nearest.to(id.group(1), ARCHIVES).orElse("")));
        }
        Optional<YearMonth> month = month(century(id.group(2)), id.group(2), id.group(3));
        if (month.isEmpty()) {
            return noMonth(id.group(2) + id.group(3));
        }
        return month.get().isBefore(FIRST_OLD) || !month.get().isBefore(FIRST_NEW)
                ? IdFlaw.of("arXiv used ids of this form only from July 1991 to March 2007")
                : version(id.group(5));
    }

    private static Optional<IdFlaw> version(@Nullable String version) {
        return version != null && version.startsWith("v0") ? IdFlaw.of("versions start at v1") : Optional.empty();
    }

    private static Optional<IdFlaw> noMonth(String digits) {
        return IdFlaw.of(Quote.of(digits) + " is not a year and a month");
    }

    private static int century(String year) {
        return year.compareTo("91") >= 0 ? 1900 : 2000;
    }

    private static Optional<YearMonth> month(int century, String year, String month) {
        int number = Integer.parseInt(month);
        return number >= 1 && number <= 12
                ? Optional.of(YearMonth.of(century + Integer.parseInt(year), number))
                : Optional.empty();
    }
}
