package dev.roundup.processor.check.people;

import dev.roundup.processor.check.people.WrittenNames.WrittenName;
import dev.roundup.processor.check.rule.Check;
import dev.roundup.processor.check.rule.Finding;
import dev.roundup.processor.check.rule.FindingBuilder;
import dev.roundup.processor.check.rule.Fix;
import dev.roundup.processor.check.rule.Rule;
import dev.roundup.processor.model.Declaration;
import dev.roundup.processor.model.Paper;
import dev.roundup.processor.text.Quote;
import dev.roundup.processor.text.name.NamePlaceholder;
import dev.roundup.processor.text.name.NameScrap;
import dev.roundup.processor.text.name.NameScrap.ScrapKind;
import dev.roundup.processor.text.name.NameScraps;
import dev.roundup.processor.text.name.NameTex;
import dev.roundup.processor.text.name.SpacedAccents;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Reports a name with something that is not part of the name. */
final class AuthorMarker implements Check<Declaration> {
    private static final Rule RULE =
            Rule.error("author-marker", "name {value} in {member} of {owner} contains {scrap}");

    /** Signs and words of equal contribution. Numbers and letters are more often those of affiliations. */
    private static final Pattern EQUAL =
            Pattern.compile("equal|contribut|joint|first|[^\\p{ASCII}\\p{L}\\p{Z}]|[*#]|^\\^$");

    /** The end of names as reference managers shorten them, such as {@code Lane AB}. */
    private static final Pattern INITIALS =
            Pattern.compile("\\p{L}\\s(?!MD$|MPH$|DVM$|DDS$|III$|II$|IV$)\\p{Lu}{1,3}$");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public List<Finding> check(Declaration declaration) {
        List<Finding> findings = new ArrayList<>(0);
        List<WrittenName> names = WrittenNames.of(declaration);
        for (WrittenName name : names) {
            List<NameScrap> scraps = scraps(name.value(), names);
            if (!scraps.isEmpty() && !NamePlaceholder.is(name.value())) {
                findings.add(finding(declaration, name, scraps.get(0)));
            }
        }
        return findings;
    }

    /** Other authors of a list tell the letters of footnotes from initials, and initials from degrees. */
    private static List<NameScrap> scraps(String name, List<WrittenName> names) {
        List<NameScrap> scraps = NameScraps.in(name);
        if (scraps.isEmpty()) {
            boolean amongLettered =
                    names.stream().anyMatch(other -> other.value().endsWith(" a"));
            return amongLettered ? NameScraps.letter(name) : scraps;
        }
        boolean amongInitials = scraps.get(0).written().equals("MD")
                && names.stream()
                        .anyMatch(other -> INITIALS.matcher(other.value()).find());
        return amongInitials ? List.of() : scraps;
    }

    private static Finding finding(Declaration owner, WrittenName name, NameScrap scrap) {
        return FindingBuilder.of(RULE, owner)
                .value(name.value())
                .member(name.member())
                .with("scrap", words(scrap))
                .fix(fix(name, scrap, owner instanceof Paper))
                .at(name.origin());
    }

    /** Certain if the scrap means nothing that belongs elsewhere. */
    private static Fix fix(WrittenName name, NameScrap scrap, boolean ofPaper) {
        String meaning = meaning(scrap);
        Fix fix = fix(name, scrap);
        return meaning.isEmpty() ? fix : fix.proposed().or(ofPaper ? meaning : "");
    }

    private static Fix fix(WrittenName name, NameScrap scrap) {
        if (scrap.kind() == ScrapKind.LOST) {
            return Fix.advice("write the letter that was lost");
        }
        return scrap.kind() == ScrapKind.ACCENT
                ? SpacedAccents.composed(name.value())
                        .map(NameScraps::without)
                        .map(clean -> WrittenNames.fix(name, clean))
                        .orElseGet(() -> Fix.advice("write the letter with its accent, such as \"\u00e9\""))
                : WrittenNames.fix(name, clean(name.value(), scrap));
    }

    private static String clean(String written, NameScrap scrap) {
        String name = scrap.end() == written.length() ? written.substring(0, scrap.start()) : written;
        String clean = NameTex.in(name).flatMap(NameTex::clean).orElseGet(() -> NameScraps.without(name));
        return WrittenNames.inOrder(clean);
    }

    private static String words(NameScrap scrap) {
        String written = Quote.of(scrap.written());
        return switch (scrap.kind()) {
            case MARK, REST -> "the mark " + written;
            case TITLE -> "the title " + written;
            case DEGREE -> "the degree " + written;
            case ROLE -> "the role " + written;
            case AFFILIATION -> "the affiliation " + written;
            case ORCID -> "the ORCID iD " + written;
            case EMAIL -> "the e-mail address " + written;
            case WEB -> "the address " + written;
            case ICON -> "the icon " + written;
            case LABEL -> "the words " + written;
            case HTML -> "the HTML " + written;
            case FRAME -> "the sign " + written;
            case ACCENT -> written + ", where an accent stands beside its letter";
            case LOST -> written + " in place of a letter";
            case BLANK -> blank(scrap.written());
        };
    }

    private static String blank(String written) {
        if (written.indexOf('\u00a0') >= 0 || written.indexOf('\u202f') >= 0) {
            return "a no-break space";
        }
        if (written.chars().anyMatch(c -> "_%+".indexOf(c) >= 0)) {
            return Quote.of(written) + " in place of a space";
        }
        return written.isBlank() && written.chars().allMatch(c -> c == ' ')
                ? "an extra space"
                : "an unusual space, " + Quote.of(written);
    }

    /** Says where the meaning of a scrap at an author belongs. */
    private static String meaning(NameScrap scrap) {
        return switch (scrap.kind()) {
            case MARK -> mark(scrap.written());
            case AFFILIATION -> "; give the affiliation with @Person(affiliation)";
            case ORCID -> "; give the ORCID iD with @Person(orcid)";
            case EMAIL -> "; give the address with @Contact";
            case WEB -> "; give the address with @Person(url)";
            case REST, TITLE, DEGREE, ROLE, ICON, LABEL, HTML, FRAME, LOST, ACCENT, BLANK -> "";
        };
    }

    private static String mark(String written) {
        String words = written.toLowerCase(Locale.ROOT);
        if (words.contains("correspond") || words.contains("\u2709")) {
            return "; name the corresponding author with @Contact(author)";
        }
        return EQUAL.matcher(words).find() ? "; mark equal contribution with @EqualContribution" : "";
    }
}
