package dev.roundup.processor.check.people;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;

import dev.roundup.processor.check.people.Spelling.NameUse;
import dev.roundup.processor.check.rule.Check;
import dev.roundup.processor.check.rule.Edit;
import dev.roundup.processor.check.rule.Finding;
import dev.roundup.processor.check.rule.FindingBuilder;
import dev.roundup.processor.check.rule.Fix;
import dev.roundup.processor.check.rule.Fix.Certainty;
import dev.roundup.processor.check.rule.Hint;
import dev.roundup.processor.check.rule.Rule;
import dev.roundup.processor.model.Person;
import dev.roundup.processor.model.Roundup;
import dev.roundup.processor.text.Letters;
import dev.roundup.processor.text.OddSpelling;
import dev.roundup.processor.text.Quote;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reports one person in several spellings, on a page or on the page and in the registry. */
final class SimilarAuthor implements Check<Roundup> {
    private static final Rule RULE = Rule.warning(
                    "similar-author", "author {value} in {member} of {owner} looks like {other}")
            .yieldingTo("unknown-author");

    private static final String TWO_PEOPLE =
            "; if they are two people, write @Allow(value = \"similar-author\", because = \"two people\")";

    private static final Pattern CAPITALS = Pattern.compile("(?<!\\p{L})\\p{Lu}{2,}(?![\\p{L}.])");

    /** Accents on letters that have no accented form of their own, such as those on a dotless i. */
    private static final Pattern LOOSE_MARK = Pattern.compile("[\\u0300-\\u036f]");

    /**
     * Orders spellings so that the greatest is the one to keep. These points decide, one after the other: it is tidy,
     * its first name is not abbreviated, it is more frequent, it begins with a capital, it has accents, it is longer, it
     * comes earlier.
     */
    private static Comparator<Spelling> worth() {
        return comparing(SimilarAuthor::isTidy)
                .thenComparing(spelling -> !spelling.readings().get(0).first().isAbbreviated())
                .thenComparingInt(spelling -> spelling.uses().size())
                .thenComparing(
                        spelling -> !Character.isLowerCase(spelling.text().codePointAt(0)))
                .thenComparing(spelling -> !Letters.isAscii(spelling.text()))
                .thenComparingInt(spelling -> spelling.text().length())
                .thenComparing(comparingInt(Spelling::number).reversed());
    }

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public List<Finding> check(Roundup roundup) {
        return SpellingGroups.of(PageSpellings.of(roundup)).stream()
                .flatMap(group -> findings(group, roundup))
                .toList();
    }

    private Stream<Finding> findings(List<Spelling> group, Roundup roundup) {
        Spelling kept = group.stream()
                .filter(spelling -> spelling.person().isPresent())
                .findFirst()
                .or(() -> group.stream().max(worth()))
                .orElseThrow();
        return group.stream()
                .filter(spelling -> spelling.person().isEmpty() && spelling != kept && !looksLike(spelling, kept))
                .flatMap(spelling -> spelling.uses().stream()
                        .filter(NameUse::isOurs)
                        .findFirst()
                        .map(use -> finding(use, spelling, kept, roundup))
                        .stream());
    }

    private Finding finding(NameUse use, Spelling spelling, Spelling kept, Roundup roundup) {
        FindingBuilder finding = FindingBuilder.of(RULE, use.owner())
                .value(use.name().written())
                .member(use.member())
                .with("other", other(kept))
                .fix(fix(spelling, kept, roundup));
        if (spelling.uses().size() > 1) {
            finding.note("it appears in " + spelling.uses().size() + " places");
        }
        return finding.at(use.name().origin());
    }

    private static String other(Spelling kept) {
        return Quote.of(kept.text())
                + kept.person()
                        .map(person -> " of " + person.constant())
                        .or(() -> kept.uses().stream()
                                .findFirst()
                                .map(use -> " in " + use.member() + " of "
                                        + use.owner().displayName()))
                        .orElse("");
    }

    private static Fix fix(Spelling spelling, Spelling kept, Roundup roundup) {
        Optional<Person> person = kept.person();
        if (person.isPresent()) {
            return new Fix(
                            Certainty.PROPOSED,
                            "write the constant " + person.get().constant(),
                            ours(spelling)
                                    .<Edit>map(use -> AuthorConstant.constant(use.name(), person.get()))
                                    .toList())
                    .or(", or add this spelling to it with @Person(alsoKnownAs = " + Quote.of(spelling.text()) + ")"
                            + TWO_PEOPLE);
        }
        String other = Normalizer.normalize(kept.text(), Form.NFC);
        return new Fix(
                        Certainty.PROPOSED,
                        Hint.write(other),
                        ours(spelling)
                                .<Edit>map(use -> Edit.Replace.all(
                                        use.name().origin(), use.name().written(), other))
                                .toList())
                .or((roundup.site().isPresent() ? ", or declare the person with @Person(alsoKnownAs = …)" : "")
                        + TWO_PEOPLE);
    }

    /** All places that can be mended here. */
    private static Stream<NameUse> ours(Spelling spelling) {
        return spelling.uses().stream().filter(NameUse::isOurs);
    }

    /** True if two spellings differ only in how their characters are encoded, which {@code unicode-form} reports. */
    private static boolean looksLike(Spelling spelling, Spelling other) {
        return OddSpelling.mended(spelling.text()).equals(OddSpelling.mended(other.text()));
    }

    private static boolean isTidy(Spelling spelling) {
        String text = spelling.text();
        return text.indexOf(',') < 0
                && !CAPITALS.matcher(text).find()
                && !LOOSE_MARK.matcher(text).find();
    }
}
