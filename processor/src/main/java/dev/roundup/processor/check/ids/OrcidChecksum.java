package dev.roundup.processor.check.ids;

import dev.roundup.processor.check.rule.Check;
import dev.roundup.processor.check.rule.Finding;
import dev.roundup.processor.check.rule.FindingBuilder;
import dev.roundup.processor.check.rule.Fix;
import dev.roundup.processor.check.rule.Rule;
import dev.roundup.processor.model.Declaration;
import dev.roundup.processor.model.Located;
import dev.roundup.processor.model.Person;
import dev.roundup.processor.url.IdFlaw;
import dev.roundup.processor.url.PlaceholderAddress;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reports an invalid ORCID iD. An iD has four groups of four digits. The last digit is a check digit and may be an X
 * (ISO/IEC 7064, MOD 11-2). Source: ORCID, "Structure of the ORCID Identifier".
 */
final class OrcidChecksum implements Check<Declaration> {
    private static final Rule RULE =
            Rule.error("orcid-checksum", "invalid ORCID iD {value} in {member} of {owner}: {problem}");

    private static final Pattern ORCID = Pattern.compile("(?:\\d{4}-){3}\\d{3}[\\dX]");
    private static final Pattern PASTED = Pattern.compile(
            "\\s*(?:https?://)?(?:www\\.)?(?:orcid(?:\\.org)?[/:\\s]*(?:id[:\\s]*)?)?(\\d{4})[-\\s]?(\\d{4})[-\\s]?(\\d{4})[-\\s]?(\\d{3}[\\dX])[/.\\s]*",
            Pattern.CASE_INSENSITIVE);

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public List<Finding> check(Declaration declaration) {
        return declaration instanceof Person person && person.orcid().isPresent()
                ? finding(person, person.orcid().get()).stream().toList()
                : List.of();
    }

    private Optional<Finding> finding(Person person, Located<String> orcid) {
        return flaw(orcid.value())
                .map(flaw -> FindingBuilder.of(RULE, person)
                        .value(orcid.value())
                        .member("@Person(orcid)")
                        .with("problem", flaw.problem())
                        .fix(
                                flaw.meant().map(meant -> Fix.exactly(orcid, meant)),
                                PlaceholderAddress.is(orcid.value())
                                        ? "leave it out until it is known"
                                        : "copy it from the person's page at orcid.org")
                        .at(orcid.origin()));
    }

    static Optional<IdFlaw> flaw(String orcid) {
        if (ORCID.matcher(orcid).matches()) {
            return isChecked(orcid) ? Optional.empty() : IdFlaw.of("its check digit is wrong");
        }
        Matcher pasted = PASTED.matcher(orcid);
        if (!pasted.matches()) {
            return IdFlaw.of("it must be 16 digits in groups of four, with hyphens between");
        }
        String meant = (pasted.group(1) + "-" + pasted.group(2) + "-" + pasted.group(3) + "-" + pasted.group(4))
                .toUpperCase(Locale.ROOT);
        return isChecked(meant)
                ? IdFlaw.of("it must be written as 0000-0000-0000-0000", meant)
                : IdFlaw.of("its check digit is wrong");
    }

    private static boolean isChecked(String orcid) {
        int total = 0;
        for (int at = 0; at < orcid.length() - 1; at++) {
            if (orcid.charAt(at) != '-') {
                total = (total + orcid.charAt(at) - '0') * 2;
            }
        }
        int digit = (12 - total % 11) % 11;
        return orcid.charAt(orcid.length() - 1) == (digit == 10 ? 'X' : (char) ('0' + digit));
    }
}
