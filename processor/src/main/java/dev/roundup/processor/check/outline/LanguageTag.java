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
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Reports a page whose language is not a tag of BCP 47 (RFC 5646). */
final class LanguageTag implements Check<Declaration> {
    private static final Rule RULE = Rule.error("language-tag", "{value} in {member} of {owner} is not a language tag");

    /** RFC 5646, section 2.2.1: longer ones are reserved or need a registration, and none is registered. */
    private static final int LONGEST_LANGUAGE = 3;

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public List<Finding> check(Declaration declaration) {
        if (declaration instanceof Roundup roundup) {
            return check(roundup, "@Roundup(language)", roundup.metadata().language());
        }
        return declaration instanceof Publications list
                ? check(list, "@Publications(language)", list.language())
                : List.of();
    }

    private static List<Finding> check(Declaration page, String member, Located<String> written) {
        String tag = written.value();
        if (canonical(tag).isPresent()) {
            return List.of();
        }
        Optional<Fix> fix = canonical(tag.strip().replace('_', '-'))
                .or(() -> codeOf(tag.strip()))
                .map(meant -> Fix.write(written, meant));
        return List.of(FindingBuilder.of(RULE, page)
                .value(tag)
                .member(member)
                .fix(fix, "write a tag such as \"en\" or \"nl-NL\"")
                .at(written.origin()));
    }

    private static Optional<String> canonical(String tag) {
        try {
            Locale locale = new Locale.Builder().setLanguageTag(tag).build();
            boolean shown = !tag.isEmpty() && locale.getLanguage().length() <= LONGEST_LANGUAGE;
            return Optional.of(locale.toLanguageTag()).filter(canonical -> shown);
        } catch (IllformedLocaleException notATag) {
            return Optional.empty();
        }
    }

    /** The code of a language that is named in English or in the language itself. */
    private static Optional<String> codeOf(String name) {
        return Stream.of(Locale.getISOLanguages())
                .filter(code -> {
                    Locale language = Locale.forLanguageTag(code);
                    return language.getDisplayLanguage(Locale.ENGLISH).equalsIgnoreCase(name)
                            || language.getDisplayLanguage(language).equalsIgnoreCase(name);
                })
                .findFirst();
    }
}
