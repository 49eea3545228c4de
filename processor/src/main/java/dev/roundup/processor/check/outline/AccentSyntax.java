package dev.roundup.processor.check.outline;

import dev.roundup.processor.check.rule.Check;
import dev.roundup.processor.check.rule.Finding;
import dev.roundup.processor.check.rule.FindingBuilder;
import dev.roundup.processor.check.rule.Fix;
import dev.roundup.processor.check.rule.Rule;
import dev.roundup.processor.model.Declaration;
import dev.roundup.processor.model.Located;
import dev.roundup.processor.model.Publications;
import dev.roundup.processor.model.Roundup;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reports an accent that is not a hexadecimal colour without transparency (CSS Color Level 4, section 5.2). */
final class AccentSyntax implements Check<Declaration> {
    private static final Rule RULE = Rule.error("accent-syntax", "{value} in {member} of {owner} is not a hex colour");

    private static final Pattern COLOUR = Pattern.compile("#(?:[0-9a-fA-F]{3}){1,2}");
    private static final Pattern WITH_ALPHA = Pattern.compile("#(?:[0-9a-fA-F]{4}){1,2}");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public List<Finding> check(Declaration declaration) {
        if (declaration instanceof Roundup roundup) {
            return check(roundup, "@Roundup(accent)", roundup.design().accent());
        }
        return declaration instanceof Publications list
                ? check(list, "@Publications(accent)", list.accent())
                : List.of();
    }

    private static List<Finding> check(Declaration page, String member, Optional<Located<String>> written) {
        return written.filter(accent -> !COLOUR.matcher(accent.value()).matches())
                .map(accent -> List.of(finding(page, member, accent)))
                .orElse(List.of());
    }

    private static Finding finding(Declaration page, String member, Located<String> accent) {
        return FindingBuilder.of(RULE, page)
                .value(accent.value())
                .member(member)
                .fix(
                        meant(accent.value()).map(meant -> Fix.write(accent, meant)),
                        "write a colour such as \"#7b68ee\" or \"#76e\"")
                .at(accent.origin());
    }

    /** The colour without blanks, with the number sign, and without the digits of transparency. */
    private static Optional<String> meant(String written) {
        String value = written.strip();
        String colour = value.startsWith("#") ? value : "#" + value;
        if (WITH_ALPHA.matcher(colour).matches()) {
            colour = colour.substring(0, colour.length() == 5 ? 4 : 7);
        }
        return Optional.of(colour).filter(candidate -> COLOUR.matcher(candidate).matches());
    }
}
