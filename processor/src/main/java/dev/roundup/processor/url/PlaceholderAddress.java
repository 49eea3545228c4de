package dev.roundup.processor.url;

import dev.roundup.processor.text.PlaceholderWord;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Recognises placeholders, which people write in place of an address or id that is still to come. */
public final class PlaceholderAddress {
    private static final Set<String> WORDS = Set.of(
            "",
            "#",
            "#!",
            "...",
            "…",
            "about:blank",
            "add link",
            "available soon",
            "here",
            "insert link",
            "link",
            "link here",
            "nil",
            "no",
            "pending",
            "tbc",
            "to appear",
            "url here",
            "your link",
            "your url",
            "0",
            "xxxx.xxxxx",
            "0000.00000",
            "forthcoming",
            "unavailable",
            "not available",
            "in preparation");

    private static final Pattern FILLER = Pattern.compile("x{3,}|\\?+|_+|-+|\\.+");

    /** Words of a sentence that says when the address comes. */
    private static final Pattern PHRASE = Pattern.compile(
            "\\b(?:a?waiting|coming|soon|forthcoming|upcoming|pending|later|tb[acd]|todo|to be \\w+|will be|to appear"
                    + "|to come|to follow|not yet|(?:not|un) ?available|no \\w+ (?:yet|available)"
                    + "|under (?:review|construction|embargo)|in (?:preparation|progress|press)"
                    + "|(?:insert|add|your) (?:link|url|video|code|pdf)|(?:link|url) here|placeholder)\\b");

    /** Addresses of archives up to the id, which is missing. */
    private static final Pattern WITHOUT_ID = Pattern.compile(
            "https?://(?:www\\.|dx\\.)?(?:arxiv\\.org/(?:abs|pdf)/|doi\\.org/|openreview\\.net/(?:forum|pdf)\\?id="
                    + "|youtube\\.com/watch\\?v=|youtu\\.be/|zenodo\\.org/records?/|aclanthology\\.org/|hal\\.science/)");

    private static final Pattern SCHEME = Pattern.compile("https?:/*(?:www\\.)?");
    private static final Pattern FRAME = Pattern.compile("^[<\\[({\"'\\s]+|[>\\])}\"'\\s.!…/]+$");

    private static final int LONGEST = 150;

    private PlaceholderAddress() {}

    /** True if a value is a placeholder. */
    public static boolean is(String value) {
        if (isWithoutId(value)) {
            return true;
        }
        if (value.isBlank() || value.length() > LONGEST || PlainUrl.is(value) || isSpecific(value)) {
            return false;
        }
        String folded = value.strip().toLowerCase(Locale.ROOT);
        if (WORDS.contains(folded)) {
            return true;
        }
        boolean web = folded.startsWith("http");
        String bare = FRAME.matcher(web ? SCHEME.matcher(folded).replaceFirst("") : folded)
                .replaceAll("");
        if (bare.isEmpty()
                || PlaceholderWord.is(bare)
                || WORDS.contains(bare)
                || FILLER.matcher(bare).matches()) {
            return true;
        }
        String words = bare.replace('_', ' ').replace('-', ' ');
        return !folded.contains("://")
                && words.indexOf(' ') > 0
                && words.chars().noneMatch(c -> c == '@' || c == '=')
                && !bare.matches("\\S*[./]\\S*")
                && PHRASE.matcher(words).find();
    }

    private static boolean isWithoutId(String value) {
        return (value.endsWith("/") || value.endsWith("="))
                && WITHOUT_ID.matcher(value).matches();
    }

    /** True if the value is a single word that contains a digit other than 0, as most ids do. */
    private static boolean isSpecific(String value) {
        boolean digit = false;
        for (int at = 0; at < value.length(); at++) {
            char c = value.charAt(at);
            if (c == ' ') {
                return false;
            }
            digit |= c >= '1' && c <= '9';
        }
        return digit;
    }
}
