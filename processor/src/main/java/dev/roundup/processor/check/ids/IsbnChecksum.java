package dev.roundup.processor.check.ids;

import dev.roundup.processor.check.rule.Check;
import dev.roundup.processor.check.rule.Finding;
import dev.roundup.processor.check.rule.FindingBuilder;
import dev.roundup.processor.check.rule.Fix;
import dev.roundup.processor.check.rule.Rule;
import dev.roundup.processor.model.Declaration;
import dev.roundup.processor.model.Located;
import dev.roundup.processor.model.Paper;
import dev.roundup.processor.text.Blank;
import dev.roundup.processor.url.IdFlaw;
import dev.roundup.processor.url.PlaceholderAddress;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reports an invalid ISBN. It has 13 digits, or 10 if it is older than 2007, and the last one is a check digit. Hyphens
 * or blanks may stand between them. Source: International ISBN Agency, "ISBN Users' Manual", 7th edition, appendix 1.
 */
final class IsbnChecksum implements Check<Declaration> {
    private static final Rule RULE =
            Rule.error("isbn-checksum", "invalid ISBN {value} in {member} of {owner}: {problem}");

    private static final Pattern WRITTEN = Pattern.compile("[0-9](?:[ -]?[0-9])*(?:[ -]?X)?");
    private static final Pattern PREFIX = Pattern.compile("^(?i)(?:urn:)?(?:e-?)?isbn(?:[- ]?1[03])?[:\\s]*");
    private static final Pattern DASHES = Pattern.compile("[\\p{Pd}\\u2212]");
    private static final Pattern BETWEEN = Pattern.compile("[ -]");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public List<Finding> check(Declaration declaration) {
        return declaration instanceof Paper paper
                ? paper
                        .presentation()
                        .publication()
                        .isbn()
                        .filter(isbn -> !Blank.is(isbn.value()))
                        .flatMap(isbn -> finding(paper, isbn))
                        .stream()
                        .toList()
                : List.of();
    }

    private Optional<Finding> finding(Paper paper, Located<String> isbn) {
        return flaw(isbn.value())
                .map(flaw -> FindingBuilder.of(RULE, paper)
                        .value(isbn.value())
                        .member("@Publication(isbn)")
                        .with("problem", flaw.problem())
                        .fix(
                                flaw.meant().map(meant -> Fix.exactly(isbn, meant)),
                                PlaceholderAddress.is(isbn.value())
                                        ? "leave it out until it is known"
                                        : "copy it from the book or from its publisher's page")
                        .at(isbn.origin()));
    }

    private static Optional<IdFlaw> flaw(String isbn) {
        if (WRITTEN.matcher(isbn).matches()) {
            return digits(isbn);
        }
        String pasted = PREFIX.matcher(isbn.strip()).replaceFirst("").strip().toUpperCase(Locale.ROOT);
        String meant = DASHES.matcher(pasted).replaceAll("-");
        return WRITTEN.matcher(meant).matches() && digits(meant).isEmpty()
                ? IdFlaw.of("it must have only digits, and hyphens between", meant)
                : IdFlaw.of("it must be 13 digits, or 10, with hyphens between");
    }

    private static Optional<IdFlaw> digits(String isbn) {
        String digits = BETWEEN.matcher(isbn).replaceAll("");
        return switch (digits.length()) {
            case 13 ->
                isBookland(digits) && sum(digits, false) % 10 == 0
                        ? Optional.empty()
                        : IdFlaw.of(
                                isBookland(digits) ? "its check digit is wrong" : "it does not begin with 978 or 979");
            case 10 -> sum(digits, true) % 11 == 0 ? Optional.empty() : IdFlaw.of("its check digit is wrong");
            default -> IdFlaw.of("it has " + digits.length() + " digits, not 13 or 10");
        };
    }

    /** The prefixes of books among the numbers of articles (EAN). */
    private static boolean isBookland(String digits) {
        return (digits.startsWith("978") || digits.startsWith("979")) && !digits.endsWith("X");
    }

    /** The weighted sum, whose remainder is zero if no digit is wrong. Weights are 10 to 1, or 1 and 3 in turn. */
    private static int sum(String digits, boolean isTen) {
        int sum = 0;
        for (int at = 0; at < digits.length(); at++) {
            int digit = digits.charAt(at) == 'X' ? 10 : digits.charAt(at) - '0';
            sum += digit * (isTen ? 10 - at : at % 2 == 0 ? 1 : 3);
        }
        return sum;
    }
}
