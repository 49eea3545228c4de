package dev.roundup.processor.check.text;

import dev.roundup.processor.check.rule.Check;
import dev.roundup.processor.check.rule.Finding;
import dev.roundup.processor.check.rule.FindingBuilder;
import dev.roundup.processor.check.rule.Rule;
import dev.roundup.processor.check.subject.ShownText;
import dev.roundup.processor.check.subject.ShownText.TextUse;
import dev.roundup.processor.text.PlaceholderWord;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Reports a text that is still to be written. The whole text must be a placeholder: there are papers about TODO
 * comments.
 */
final class PlaceholderText implements Check<ShownText> {
    private static final Rule RULE =
            Rule.error("placeholder-text", "{value} in {member} of {owner} is only a placeholder");

    /** A longer text is not a placeholder, unless it begins like one. */
    private static final int LONGEST = 80;

    private static final Set<String> WHOLE = Set.of(
            "",
            "abstract",
            "caption",
            "coming soon",
            "description",
            "fixme",
            "foo",
            "foo bar",
            "placeholder",
            "tba",
            "tbd",
            "title",
            "to appear",
            "to be added",
            "to be announced",
            "to be done",
            "to be written",
            "to do",
            "todo",
            "untitled",
            "xxx");

    /** What a note can say of a paper, though it is no text for any other place. */
    private static final String STATE = "to appear";

    /** The name of the lab, which every page shows. */
    private static final String SITE = "@Site(name)";

    private static final String PART =
            "(?:title|abstract|summary|tl;?dr|caption|alt(?:ernative)? text|description|text|note)";

    private static final Pattern REQUEST = Pattern.compile(
            "(?:please )?(?:insert|add|put|write|paste|enter|type)(?: (?:your|the|a|an|paper|some|short|brief|own))* "
                    + PART
                    + "(?: (?:goes )?here)?"
                    + "|(?:(?:your|the|paper|some|short|brief|own) )*" + PART
                    + " (?:(?:goes|comes|should go|must go) )?here"
                    + "|(?:(?:your|the|paper) )*" + PART
                    + " (?:(?:is |will be |to be )?(?:coming soon|added(?: soon| later)?|announced|to follow|follows|tba|tbd|todo|pending))"
                    + "|no " + PART + "(?: yet)?"
                    + "|todo: the (?:page|lab|paper)'s (?:title|name)");

    /** The first words of requests. Most titles begin with other words and need not be matched with the pattern. */
    private static final Set<String> BEGINNINGS = Set.of(
            "please",
            "insert",
            "add",
            "put",
            "write",
            "paste",
            "enter",
            "type",
            "your",
            "the",
            "paper",
            "some",
            "short",
            "brief",
            "own",
            "title",
            "abstract",
            "summary",
            "tldr",
            "tl;dr",
            "caption",
            "alt",
            "alternative",
            "a",
            "an",
            "description",
            "text",
            "note",
            "no",
            "todo:");

    private static final Pattern TASK = Pattern.compile("\\W{0,3}(?:TODO|FIXME|TBD|XXX):");

    private static final String BEFORE = "[<(*_ \t\n\u000b\f\r";
    private static final String AFTER = "])>*_ \t\n\u000b\f\r.!…";

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public List<Finding> check(ShownText text) {
        return (text.use() != TextUse.LABEL || text.member().equals(SITE)) && isPlaceholder(text)
                ? List.of(FindingBuilder.of(RULE, text.owner())
                        .value(text.value().strip())
                        .member(text.member())
                        .help(help(text))
                        .at(text.origin()))
                : List.of();
    }

    private static boolean isPlaceholder(ShownText text) {
        String value = text.value().strip();
        if (value.isEmpty()) {
            return false;
        }
        if (value.regionMatches(true, 0, "lorem ipsum", 0, 11)) {
            return text.use() != TextUse.TITLE || value.length() <= "lorem ipsum dolor sit amet.".length();
        }
        if (text.use() == TextUse.PROSE && TASK.matcher(value).lookingAt()) {
            return true;
        }
        if (value.length() > LONGEST || (text.use() == TextUse.ALT && PlaceholderWord.is(value))) {
            return false; // figure-alt reports the latter
        }
        String words = bare(value.toLowerCase(Locale.ROOT));
        boolean isState = words.equals(STATE) && text.member().equals("@Note");
        return (WHOLE.contains(words) && !isState)
                || (text.use() == TextUse.PROSE && PlaceholderWord.is(value))
                || (BEGINNINGS.contains(firstWord(words))
                        && REQUEST.matcher(words).matches());
    }

    /** The text without brackets, marks of emphasis and blanks around it, and without punctuation at the end. */
    private static String bare(String framed) {
        int from = 0;
        int to = framed.length();
        while (from < to && BEFORE.indexOf(framed.charAt(from)) >= 0) {
            from++;
        }
        while (to > from && AFTER.indexOf(framed.charAt(to - 1)) >= 0) {
            to--;
        }
        return framed.substring(from, to);
    }

    private static String firstWord(String words) {
        int end = words.indexOf(' ');
        return end < 0 ? words : words.substring(0, end);
    }

    private static String help(ShownText text) {
        return switch (text.use()) {
            case TITLE, ALT, LABEL -> "write the real text";
            default -> "write the real text, or leave it out until you have one";
        };
    }
}
