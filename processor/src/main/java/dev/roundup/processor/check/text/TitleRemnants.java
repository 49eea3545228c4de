package dev.roundup.processor.check.text;

import dev.roundup.processor.url.ConferenceSite;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The title of a paper without what a page or a list had around it.
 *
 * @param found what does not belong to the title, in the order in which it was found
 * @param rest the title
 */
record TitleRemnants(List<String> found, String rest) {
    /** More would not be a title any more. */
    private static final int MOST = 8;

    private static final Pattern LABEL = Pattern.compile(
            "(?:(?:paper|article|full|original) )?title ?[:：]|\\[(?:pdf|html|book|citation|[bc])]",
            Pattern.CASE_INSENSITIVE);

    /** An arXiv id, or the number of an entry in a list. */
    private static final Pattern NUMBER = Pattern.compile(
            "\\[(?:arxiv:)?\\d{4}\\.\\d{4,5}(?:v\\d+)?]:?|arxiv:\\d{4}\\.\\d{4,5}(?:v\\d+)?:?|\\[[a-z-]+(?:\\.[a-z]{2})?/\\d{7}]:?"
                    + "|\\[\\d{1,3}](?=\\s)",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern NUMBER_AT_END = Pattern.compile(
            "[\\[(]?arxiv:\\d{4}\\.\\d{4,5}(?:v\\d+)?[])]?(?: \\[[a-z-]+\\.[a-z]{2}])?$|[\\[(]\\d{4}\\.\\d{5}(?:v\\d+)?[])]$",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern SITE = Pattern.compile(
            "\\s\\|\\s(?:openreview(?:\\.net)?|arxiv(?:\\.org)?|papers with code|semantic scholar|request pdf|researchgate"
                    + "|ieee .{4,60}|springerlink|springer|acm digital library|nature(?: \\p{L}+){0,2}|science(?: \\p{L}+)?|plos one"
                    + "|proceedings of .{4,100}|deepai|alphaxiv|b?iorxiv|biorxiv|medrxiv|github|hugging face|cambridge core|oxford academic)$"
                    + "|\\s[-–—]\\s(?:openreview|acl anthology|sciencedirect|semantic scholar|google scholar|pubmed|pmc|acm digital library)$",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern BADGE = Pattern.compile(
            "[\\[(](?:(?:\\p{L}+ )?(?:\\d{4} )?(?:oral|spotlight|poster)(?: presentations?| papers?| talks?)?|highlight(?:ed)?(?: paper)?"
                    + "|(?:best|outstanding) (?:student )?paper(?: award)?(?: (?:finalist|nominee|candidate|runner[- ]up))?"
                    + "|accepted(?: paper)?|accepted (?:at|to|by|as|for) [^()\\[\\]]{2,60}|to appear(?: (?:at|in) [^()\\[\\]]{2,60})?"
                    + "|under (?:review|submission)|in submission|camera[- ]ready(?: version)?|(?:arxiv )?preprint"
                    + "|(?:notable )?top[ -]\\d{1,2} ?%)[])]$",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern VENUE =
            Pattern.compile("[\\[(](\\p{Lu}\\p{L}+)[ '’-]{0,2}(?:19|20)?\\d{2}(?:[ ,]+\\p{L}+)?[])]");

    /** Signs of a footnote. A star also belongs to names of algorithms, such as A*. */
    private static final Pattern MARK = Pattern.compile(
            "(?:[†‡¶]|\\\\thanks\\{[^{}]*})$"
                    + "|(?<=(?:^|[^\\p{L}\\p{N}])(?<word>\\p{L}\\p{Ll}{2,40})[?!)]?)\\s?(?:[*∗]|\\$\\^\\{?(?:\\*|\\\\(?:ast|dagger|star)) ?}?\\$)+$");

    private static final Set<String> STARRED = Set.of(
            "theta",
            "phi",
            "alpha",
            "beta",
            "gamma",
            "delta",
            "sigma",
            "omega",
            "lambda",
            "anya",
            "fringe",
            "focal",
            "weighted");

    private static final Pattern LOOSE_END = Pattern.compile("(?<!&\\p{L}{1,10})[,;:]$");

    static TitleRemnants of(String title) {
        List<String> found = new ArrayList<>();
        String rest = title.strip();
        for (Optional<Cut> cut = cut(rest); cut.isPresent() && found.size() < MOST; cut = cut(rest)) {
            found.add(cut.get().remnant);
            rest = cut.get().rest;
        }
        return new TitleRemnants(found, rest);
    }

    private record Cut(String remnant, String rest) {}

    private static Optional<Cut> cut(String title) {
        return first(title, LABEL)
                .or(() -> first(title, NUMBER))
                .or(() -> first(title, VENUE).filter(cut -> isConference(cut.remnant)))
                .or(() -> last(title, SITE))
                .or(() -> last(title, NUMBER_AT_END))
                .or(() -> inBrackets(title))
                .or(() -> mark(title))
                .or(() -> last(title, LOOSE_END))
                .filter(cut -> !cut.rest.isEmpty());
    }

    private static Optional<Cut> first(String title, Pattern pattern) {
        Matcher matcher = pattern.matcher(title);
        return matcher.lookingAt()
                ? Optional.of(
                        new Cut(matcher.group(), title.substring(matcher.end()).strip()))
                : Optional.empty();
    }

    private static Optional<Cut> last(String title, Pattern pattern) {
        Matcher matcher = pattern.matcher(title);
        return matcher.find() ? Optional.of(upTo(title, matcher.start())) : Optional.empty();
    }

    private static Cut upTo(String title, int end) {
        return new Cut(title.substring(end).strip(), title.substring(0, end).strip());
    }

    private static Optional<Cut> inBrackets(String title) {
        return title.endsWith(")") || title.endsWith("]")
                ? last(title, BADGE).or(() -> venueAtEnd(title))
                : Optional.empty();
    }

    private static Optional<Cut> venueAtEnd(String title) {
        int open = Math.max(title.lastIndexOf('('), title.lastIndexOf('['));
        return open > 0 && VENUE.matcher(title.substring(open)).matches() && isConference(title.substring(open))
                ? Optional.of(upTo(title, open))
                : Optional.empty();
    }

    private static boolean isConference(String remnant) {
        return !ConferenceSite.namedIn(remnant).isEmpty();
    }

    private static Optional<Cut> mark(String title) {
        char last = title.isEmpty() ? ' ' : title.charAt(title.length() - 1);
        if ("*∗$†‡¶}".indexOf(last) < 0) {
            return Optional.empty();
        }
        Matcher matcher = MARK.matcher(title);
        boolean found = matcher.find();
        String word = found ? matcher.group("word") : null;
        return found && (word == null || !STARRED.contains(word.toLowerCase(Locale.ROOT)))
                ? Optional.of(upTo(title, matcher.start()))
                : Optional.empty();
    }
}
