package dev.roundup.processor.text.name;

import dev.roundup.processor.text.name.NameScrap.ScrapKind;
import java.util.List;
import java.util.regex.Pattern;

/** The forms of what a paste leaves in a name. */
final class ScrapPatterns {
    /** A form, and its meaning. */
    record ScrapPattern(ScrapKind kind, Pattern pattern) {}

    private static final String OPEN = "\\s*[(\\[<\\uff08]?\\s*";
    private static final String CLOSE = "\\s*[)\\]>\\uff09]?";
    private static final String HYPHEN = "[\\u2010-\\u2013-]?";

    /** Words that stand before authors' names, with a colon. */
    private static final String LABEL = "(?:(?:first|last|senior|corresponding|lead|co-?)[\\s-]*)?authors?(?:\\(s\\))?"
            + "|(?:(?:written|presented|submitted|authored|posted|talk|work) )?by|presenters?|(?:keynote |invited )?speakers?"
            + "|editors?|names?|contributors?|supervisors?|advis[eo]rs?|autor(?:en|es|i|a)?|auteurs?|auteure|autore"
            + "|\u4f5c\u8005|\u8457\u8005|\uc800\uc790";

    /** A form that is never a part of a name, whatever surrounds it. An earlier one goes before a later one. */
    static final List<ScrapPattern> ANYWHERE = List.of(
            scrap(
                    ScrapKind.EMAIL,
                    OPEN + "(?:(?i)e-?mail:\\s*|mailto:)?(?:[\\w.+-]+|\\{[\\w., ]+\\})@[\\w-]+(?:\\.[\\w-]+)+" + CLOSE),
            scrap(
                    ScrapKind.EMAIL,
                    OPEN + "(?i)[\\w.+-]+\\s*[(\\[{]\\s*at\\s*[)\\]}]\\s*[\\w-]+"
                            + "(?:(?:\\.|\\s*[(\\[{]\\s*dot\\s*[)\\]}]\\s*)[\\w-]+)+" + CLOSE),
            // https://support.orcid.org/hc/en-us/articles/360006897674
            scrap(
                    ScrapKind.ORCID,
                    OPEN + "(?:(?i)orcid(?:\\s*id)?\\s*:?\\s*)?(?:https?://)?(?:orcid\\.org/)?" + "\\d{4}" + HYPHEN
                            + "\\d{4}" + HYPHEN + "\\d{4}" + HYPHEN + "\\d{3}[\\dXx]\\b" + CLOSE),
            scrap(ScrapKind.MARK, "(?i)<sup\\b[^<>]*>.*?</sup\\s*>"),
            scrap(ScrapKind.HTML, "</?[A-Za-z][A-Za-z0-9]*(?:\\s[^<>]*)?/?>|<!--.*?-->"),
            scrap(ScrapKind.WEB, "\\[(?=[^\\[\\]]+\\]\\()|\\]\\([^()]*\\)"),
            scrap(ScrapKind.WEB, OPEN + "(?:https?://|www\\.)[^\\s)\\]>]+" + CLOSE),
            scrap(ScrapKind.WEB, "(?<![\\p{L}\\p{N}])@(?=[A-Za-z])\\w{2,}"),
            scrap(ScrapKind.MARK, "&(?:d?dagger|Dagger|ast|sect|para|sup[123]);"),
            scrap(
                    ScrapKind.MARK,
                    "\\\\(?:textsuperscript|thanks|footnote(?:mark|text)?|inst|orcid\\w*|IEEEauthorrefmark|tnote(?:ref|mark)"
                            + "|[cf]nref|corref|affil|email)\\b\\s*(?:\\[[^\\]]*\\])?(?:\\{[^{}]*\\})?"),
            scrap(
                    ScrapKind.MARK,
                    "\\$[^$]*\\$|(?<!\\\\)\\^(?:\\{[^{}]*\\}|(?:[\\d*]+|[a-h]\\b)(?:,\\s*(?:[\\d*]+|[a-h]\\b))*)"),
            scrap(ScrapKind.LABEL, "(?i)^\\s*view orcid profile\\s*|\\s*view profile\\s*$"),
            scrap(ScrapKind.LABEL, "(?i)^\\s*(?:" + LABEL + ")(?:\\s*[:\\uff1a=]|\\s[\\u2013\\u2014-]\\s)\\s*"),
            // Arrows, shapes and dingbats; emoji; private use (Unicode Standard, section 23.5)
            scrap(
                    ScrapKind.ICON,
                    "[\\u2190-\\u2216\\u2218-\\u2bff\\ue000-\\uf8ff\\x{1f000}-\\x{1faff}\\x{f0000}-\\x{10ffff}\\u2122"
                            + "&&[^\\u2709\\u2731]][\\ufe0e\\ufe0f\\u200d\\x{1f3fb}-\\x{1f3ff}]*"),
            scrap(ScrapKind.ICON, "(?<=\\s):[a-z_]{3,}:|(?<![\\u00c2\\u00c3])[\\u00a9\\u00ae]"),
            scrap(ScrapKind.LOST, "(?<=\\p{L})\\?(?=\\p{L}|\\s+\\p{Lu})"),
            // Addresses and file names write blanks in these ways. OpenReview has ids such as ~Jane_Doe1.
            scrap(ScrapKind.BLANK, "(?<=\\p{Ll})(?:_|%20|\\+)(?=\\p{Lu}\\p{Ll})"),
            scrap(ScrapKind.MARK, "^\\s*~\\s*(?=\\p{Lu})"));

    /** A name in quotation marks, or in the signs of Markdown. */
    static final Pattern FRAMED =
            Pattern.compile("\\s*(?:[\"\\u201c\\u201e\\u00ab`]|_{1,2}|\\*{1,3})([^\"\\u201c\\u201d\\u00ab\\u00bb_*`]+)"
                    + "(?:[\"\\u201c\\u201d\\u00bb`]|_{1,2}|\\*{1,3})\\s*");

    /** What is left of a list, and marks that stand only at the end. */
    static final List<ScrapPattern> AT_ENDS = List.of(
            scrap(ScrapKind.REST, "^\\s*(?:[\\u2022\\u00b7\\u2023\\u2013\\u2014-]\\s+|\\d{1,2}[.)]\\s+)"),
            scrap(ScrapKind.REST, "[\\s,;:]+(?:and|&)\\s*$"),
            scrap(
                    ScrapKind.REST,
                    "(?<!&#?\\w{1,9})[\\s,;:|/\\\\\\u00b7\\u2022\\u2026]*[,;:|/\\\\\\u00b7\\u2022\\u2026]\\s*$"),
            scrap(ScrapKind.REST, "^\\s*[,;:|/]+"),
            scrap(ScrapKind.MARK, "(?<=[\\p{L}\\p{M}.])\\s*\\?+\\s*$"));

    private ScrapPatterns() {}

    static ScrapPattern scrap(ScrapKind kind, String pattern) {
        return new ScrapPattern(kind, Pattern.compile(pattern));
    }
}
