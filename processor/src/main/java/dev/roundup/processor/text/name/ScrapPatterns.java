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

    /** A form that is never a part of a name, whatever surrounds it. An earlier one goes before a later one. */
    static final List<ScrapPattern> ANYWHERE = List.of(
            of(ScrapKind.EMAIL, OPEN + "(?:(?i)e-?mail:\\s*|mailto:)?[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+" + CLOSE),
            // https://support.orcid.org/hc/en-us/articles/360006897674
            of(
                    ScrapKind.ORCID,
                    OPEN + "(?:(?i)orcid(?:\\s*id)?\\s*:?\\s*)?(?:https?://)?(?:orcid\\.org/)?"
                            + "\\d{4}-\\d{4}-\\d{4}-\\d{3}[\\dXx]" + CLOSE),
            of(ScrapKind.WEB, "\\[(?=[^\\[\\]]+\\]\\()|\\]\\([^()]*\\)"),
            of(ScrapKind.WEB, OPEN + "(?:https?://|www\\.)[^\\s)\\]>]+" + CLOSE),
            of(ScrapKind.WEB, "(?<![\\p{L}\\p{N}])@(?=[A-Za-z])\\w{2,}"),
            of(ScrapKind.MARK, "(?i)<sup\\b[^<>]*>.*?</sup\\s*>"),
            of(ScrapKind.HTML, "</?[A-Za-z][A-Za-z0-9]*(?:\\s[^<>]*)?/?>|<!--.*?-->"),
            of(
                    ScrapKind.MARK,
                    "\\\\(?:textsuperscript|thanks|footnote(?:mark|text)?|inst|orcid\\w*|IEEEauthorrefmark|tnote(?:ref|mark)"
                            + "|[cf]nref|corref|affil|email)\\b\\s*(?:\\[[^\\]]*\\])?(?:\\{[^{}]*\\})?"),
            of(ScrapKind.MARK, "\\$[^$]*\\$|\\^\\{[^{}]*\\}|\\^[\\d*]+(?:,\\s*[\\d*]+)*"),
            of(ScrapKind.LABEL, "(?i)^\\s*view orcid profile\\s*|\\s*view profile\\s*$"),
            of(
                    ScrapKind.LABEL,
                    "(?i)^\\s*(?:authors?|by|(?:written|presented) by|presenters?|speakers?|editors?|names?)\\s*:\\s*"),
            // Arrows, shapes and dingbats; emoji; private use (Unicode Standard, section 23.5)
            of(
                    ScrapKind.ICON,
                    "[\\u2190-\\u2216\\u2218-\\u2bff\\ue000-\\uf8ff\\x{1f000}-\\x{1faff}\\x{f0000}-\\x{10ffff}&&[^\\u2709"
                            + "\\u2731]][\\ufe0e\\ufe0f\\u200d\\x{1f3fb}-\\x{1f3ff}]*"));

    /** A name in quotation marks, or in the underscores of Markdown. */
    static final Pattern FRAMED = Pattern.compile(
            "\\s*[\"\\u201c\\u201e\\u00ab_]([^\"\\u201c\\u201d\\u00ab\\u00bb_]+)[\"\\u201c\\u201d\\u00bb_]\\s*");

    /** What is left of a list, and marks that stand only at the end. */
    static final List<ScrapPattern> AT_ENDS = List.of(
            of(ScrapKind.REST, "^\\s*(?:[\\u2022\\u00b7\\u2023\\u2013\\u2014-]\\s+|\\d{1,2}[.)]\\s+)"),
            of(ScrapKind.REST, "[\\s,;:|/\\\\\\u00b7\\u2022\\u2026]*[,;:|/\\\\\\u00b7\\u2022\\u2026]\\s*$"),
            of(ScrapKind.REST, "^\\s*[,;:|/]+"),
            of(ScrapKind.MARK, "(?<=[\\p{L}\\p{M}.])\\s*\\?+\\s*$"));

    private static final String NUMBERS = "\\d{1,2}(?:\\s*[,;]\\s*\\d{1,2})*[\\s,;]*$";

    private static final String COMPANY = "Google|Microsoft|Meta|Apple|Amazon|Nvidia|NVIDIA|Facebook|Huawei|Samsung"
            + "|Bosch|Qualcomm|Tencent|Alibaba|Baidu|Anthropic|Inria|Mila|Stanford|Harvard|Princeton|Oxford"
            + "|Cambridge|Berkeley|Caltech|Cornell|Yale|Technion|Tsinghua|Amsterdam|Delft|Leuven|Zurich|Z\\u00fcrich";

    private static final String ACADEMY = "(?:Univ(?:\\.|ersit\\p{L}*)|Institut\\p{L}*|Colleges?|School|Academy"
            + "|Laborator(?:y|ies)|Labs?|Hospital|Research|Department|Dept\\.?|Facult\\p{L}*|Cent(?:er|re)|Inc\\.?"
            + "|Ltd\\.?|GmbH|LLC|AG|AI)";

    private static final String ACRONYM = "(?!I{1,3}\\b|IV\\b|VI{0,3}\\b)[A-Z]{3,}";

    /** Scraps that follow a person's full name. */
    static final List<ScrapPattern> AFTER_A_PERSON = List.of(
            of(ScrapKind.MARK, "(?<=\\p{Ll}|\\p{Lo}|\\p{M}|\\.)" + NUMBERS),
            of(ScrapKind.MARK, "\\s+" + NUMBERS),
            of(ScrapKind.MARK, "\\s+[a-h](?:\\s*,\\s*(?:[a-h]|\\d{1,2}|[*\\u2217\\u2020\\u2021]))+\\s*$"),
            of(ScrapKind.MARK, "\\s+[a-h](?=\\s*,?\\s*[*\\u2217\\u2020\\u2021\\u00a7])"),
            of(
                    ScrapKind.MARK,
                    "(?i)\\s*[(\\[](?:she|he|they|ze|xe|hij|zij|sie|er|elle|il)\\s*/[^()\\[\\]]{1,30}[)\\]]"
                            + "|\\s*[(\\[](?:oral|poster|spotlight|keynote|talk|eds?\\.?|editors?|chair|invited|virtual|remote"
                            + "|online|in person)[)\\]]"),
            of(
                    ScrapKind.DEGREE,
                    "(?:,\\s*|\\s+)(?:Ph\\.?\\s?D\\.?|D\\.?Phil\\.?|M\\.?Phil\\.?|[MB]\\.?Sc\\.?|[MB]\\.?Eng\\.?|Dr\\.-Ing\\.)"
                            + "(?:\\s*\\([^()]*\\)|\\s+(?:candidate|student|cand\\.))?(?=[\\s,;)]|$)"),
            of(
                    ScrapKind.DEGREE,
                    ",\\s*(?:M\\.?D|M\\.?B\\.?A|M\\.?P\\.?H|M\\.?S|M\\.?A|B\\.?A|B\\.?S|J\\.?D|R\\.?N|LL\\.?M|Ed\\.?D|FRS|FACM"
                            + "|FIEEE)\\.?(?=\\s*(?:,|$))"),
            of(
                    ScrapKind.DEGREE,
                    "(?i),\\s*(?:(?:senior|student|life|graduate)\\s+)*(?:member|fellow),?\\s+(?:IEEE|ACM)\\b"),
            of(
                    ScrapKind.AFFILIATION,
                    "\\s*[(\\[\\uff08](?:[^()\\[\\]\\uff08\\uff09]*[\\s,])?(?:" + ACADEMY + "|" + COMPANY
                            + "|" + ACRONYM + "|\\p{Lu}{2,}(?=\\s\\p{Lu}\\p{Ll})|DeepMind|\\p{Lu}\\p{L}*\\p{Ll}\\p{Lu})"
                            + "(?:[\\s,/.&-][^()\\[\\]\\uff08\\uff09]*)?[)\\]\\uff09]"),
            of(
                    ScrapKind.AFFILIATION,
                    "(?:\\s*,|\\s+(?:[-\\u2013\\u2014|/@]|at|from))\\s+(?:[^,]*\\s)?(?:Univ\\.|Universit\\p{L}*"
                            + "|Institute of Technology)(?:[\\s,].*)?$"));

    private static final String MORE_TITLES =
            "(?:Prof(?:essor|\\.)?|Dr\\.?|Drs\\.?|[Ii]r\\.|[Ii]ng\\.|Dipl\\.-\\p{L}+\\."
                    + "|Dr\\.-Ing\\.|rer\\.|nat\\.|med\\.|phil\\.|h\\.\\s?c\\.|habil\\.|mult\\.|[Dd]r\\.|PD)";

    /** Titles before a name. {@code Md.} and {@code Mohd.} are names. */
    static final Pattern TITLE =
            Pattern.compile("\\s*(?:(?:Assoc(?:iate|\\.)|Ass(?:istant|t\\.|ist\\.)|Adj(?:unct|\\.)|Univ\\.-)[\\s-]*)?"
                    + "(?:Prof(?:essor|\\.)?|Dr\\.-Ing\\.|Dr\\.?|Drs\\.|Dipl\\.-\\p{L}+\\.|Mrs?\\.?|Ms\\.?|PD\\s+Dr\\.)"
                    + "(?:\\s+" + MORE_TITLES + ")*\\s+(?=\\p{Lu}|\\p{Lo})"
                    + "|\\s*(?:Prof|Dr)\\.(?=\\p{Lu}\\p{Ll})"
                    + "|\\s*[Bb]y\\s+(?=\\p{Lu}[\\p{L}.'\\u2019-]*\\s+\\p{Lu})");

    private ScrapPatterns() {}

    private static ScrapPattern of(ScrapKind kind, String pattern) {
        return new ScrapPattern(kind, Pattern.compile(pattern));
    }
}
