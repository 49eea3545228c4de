package dev.roundup.processor.text.name;

import dev.roundup.processor.text.prose.Prose;
import dev.roundup.processor.text.prose.ProseParser;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * TeX in a name: {@code L\"owe}, {@code Erd{\H o}s}, {@code Jane~Doe}, and what Java leaves of {@code \"} and {@code \'},
 * which are escapes of its own: {@code L"owe}, {@code Forr'e}.
 *
 * @param written the first piece of TeX
 * @param lost true if Java took the backslash away
 * @param clean the name without TeX; empty if the TeX means no letters
 */
public record NameTex(String written, boolean lost, Optional<String> clean) {
    private static final Pattern TEX = Pattern.compile(
            "\\\\(?:[\"'`^~=.]\\s*(?:\\{\\\\?[A-Za-z]?\\}|\\\\?[A-Za-z])|[A-Za-z]+\\s*(?:\\{[^{}]*\\})?|.)|[{}]"
                    + "|(?<=[\\p{L}.])~(?=\\p{L})");

    /** A quote in braces with a letter, or one that has the letter in braces after it. */
    private static final String BRACED = "\\{[\"'][A-Za-z]\\}|(?<!\\\\)[\"']\\{\\\\?[A-Za-z]\\}";

    /** A double quote between letters, or before a name if none closes it. */
    private static final Pattern LOST =
            Pattern.compile(BRACED + "|(?<=\\p{L})\"[aeiouyAEIOUY]|(?:^|(?<=\\s))\"[AEIOUaeiou](?=\\p{L}[^\"]*$)");

    /** In a name, no braces are meant to be shown. */
    private static final Pattern BRACES = Pattern.compile("[{}]");

    private static final Pattern ACUTE_WORD = Pattern.compile("(?<![\\p{L}'])\\p{L}*(?:'\\p{L}+)+(?![\\p{L}'])");

    /** Finds TeX in a name; empty if there is none. */
    public static Optional<NameTex> in(String name) {
        if (name.indexOf('\\') < 0
                && name.indexOf('{') < 0
                && name.indexOf('~') < 0
                && name.indexOf('"') < 0
                && name.indexOf('\'') < 0) {
            return Optional.empty();
        }
        String whole = restored(name);
        Matcher tex = TEX.matcher(whole);
        if (!tex.find()) {
            return Optional.empty();
        }
        boolean lost = !whole.equals(name);
        Matcher first = LOST.matcher(name);
        String written = lost ? (first.find() ? first.group() : acute(name).orElse(name)) : tex.group();
        return Optional.of(new NameTex(written, lost, clean(whole)));
    }

    /** The name with the backslashes that Java took away. */
    private static String restored(String name) {
        String quoted = LOST.matcher(name).replaceAll(found -> Matcher.quoteReplacement(withBackslash(found.group())));
        return ACUTE_WORD
                .matcher(quoted)
                .replaceAll(found -> Matcher.quoteReplacement(
                        isAccented(quoted, found) ? found.group().replace("'", "\\'") : found.group()));
    }

    private static String withBackslash(String lost) {
        return lost.startsWith("{") ? "{\\" + lost.substring(1) : "\\" + lost;
    }

    private static boolean isAccented(String name, MatchResult word) {
        boolean hasBackslash =
                word.group().startsWith("'") && word.start() > 0 && name.charAt(word.start() - 1) == '\\';
        return !hasBackslash && AccentedNames.hasLostAccent(word.group());
    }

    private static Optional<String> acute(String name) {
        return ACUTE_WORD
                .matcher(name)
                .results()
                .filter(word -> isAccented(name, word))
                .map(word -> word.group().substring(word.group().indexOf('\'')))
                .map(rest -> rest.substring(0, 2))
                .findFirst();
    }

    private static Optional<String> clean(String tex) {
        Prose prose = ProseParser.parse(NameScraps.without(tex));
        String plain = NameScraps.without(BRACES.matcher(prose.plain()).replaceAll(""));
        boolean understood = prose.problems().isEmpty() && !plain.isBlank() && plain.indexOf('\\') < 0;
        return understood ? Optional.of(plain) : Optional.empty();
    }
}
