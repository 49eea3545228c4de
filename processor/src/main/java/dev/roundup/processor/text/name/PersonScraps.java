package dev.roundup.processor.text.name;

import static dev.roundup.processor.text.name.ScrapPatterns.scrap;

import dev.roundup.processor.text.name.NameScrap.ScrapKind;
import dev.roundup.processor.text.name.ScrapPatterns.ScrapPattern;
import java.util.List;
import java.util.regex.Pattern;

/** The forms of what a paste leaves before and after a person's name. Organisations may have the same in theirs. */
final class PersonScraps {
    private static final String NUMBERS = "\\d{1,2}(?:[,;\\s]\\s*\\d{1,2})*[\\s,;]*$";

    private static final String SIGN = "[*\\u2217\\u2020\\u2021\\u00a7]";

    /** Superscript letters. Names in phonetic spelling have others, such as \u02b0 and \u02b7. */
    private static final String RAISED = "[\\u00aa\\u1d43\\u1d47\\u1d9c\\u1d48\\u1d49\\u1da0\\u1d4d\\u2080-\\u2089]";

    /** Degrees that nobody takes for initials or for a name in capitals. */
    private static final String DEGREE =
            "(?:Ph\\.?\\s?D\\.?|D\\.?Phil\\.?|M\\.?Phil\\.?|[MB]\\.?Sc\\.?|D\\.?Sc\\.|DSc|Sc\\.?D\\.?|[MB]\\.?Eng\\.?|[MB]\\.?Tech\\.?"
                    + "|M\\.?Res\\.?|Pharm\\.?D\\.?|Dr\\.-Ing\\.|MBBS|DVM|DDS|MPH|MD(?=[/-]Ph))";

    /** Degrees, honours and titles that could be initials or a name without the comma before. */
    private static final String AFTER_COMMA =
            "(?:M\\.?D|M\\.?B\\.?A|M\\.?P\\.?H|M\\.?S|M\\.?A|B\\.?A|B\\.?S|J\\.?D|R\\.?N|LL\\.?M|Ed\\.?D|F\\.?R\\.?S|F[AIR][A-Z]{1,4}|FREng"
                    + "|[COM]BE|[FS]MIEEE|C\\.?Eng|P\\.?Eng|P\\.?E|Prof|Dipl\\.-\\p{L}+"
                    + "|Dr(?:\\.?\\s+(?:rer|nat|med|phil|h\\.\\s?c|habil)\\b)*)\\.?(?:\\s+(?:Dr|Prof)\\b\\.?)*";

    private static final String SOCIETY =
            "(?:IEEE|ACM|AAAI|OSA|SPIE|AIAA|IET|APS|SIAM|INFORMS|AAAS|ASME|AMS|CCF|EURASIP|IAPR|ISCA)";

    private static final String RANK =
            "(?:(?:senior|junior|assistant|associate|adjunct|visiting|full|emeritus|principal|lead|research|graduate|doctoral"
                    + "|post-?doctoral|life|student|honorary|founding|staff|distinguished|project|team|technical|ph\\.?\\s?d\\.?|master'?s?|undergraduate)\\s+)*";

    private static final String MEMBER = "(?:(?i:" + RANK + "(?:member|fellow),?\\s+(?:of\\s+)?(?:the\\s+)?)" + SOCIETY
            + "(?:(?:\\s*[,&]\\s*|\\s+and\\s+)" + SOCIETY + ")*|" + SOCIETY + "\\s+(?i:" + RANK + "(?:member|fellow)))";

    private static final String POST = "(?i:" + RANK
            + "(?:professor|lecturer|scientist|researcher|engineer|fellow|member|student|candidate|post-?doc|intern|editor"
            + "|eds?\\.|presenter|speaker|lead|chair|CEO|CTO|supervisor|advis[eo]r)(?:\\s+(?:of|in|at|for)\\s.*)?)";

    private static final String PART =
            "(?i:(?:joint\\s+|co-?)?(?:first|last|senior|corresponding|lead)\\s+author|equal(?:ly)?\\s+contribut\\p{L}+"
                    + "|contributed\\s+equally)";

    private static final String COMPANY =
            "(?:(?:Google|Microsoft|Meta|Apple|Amazon|Nvidia|NVIDIA|Facebook|Huawei|Samsung"
                    + "|Bosch|Qualcomm|Tencent|Alibaba|Baidu|Anthropic|Inria|INRIA|Mila|Stanford|Harvard|Princeton|Oxford|OpenAI"
                    + "|Cambridge|Berkeley|Caltech|Cornell|Yale|Technion|Tsinghua|Amsterdam|Delft|Leuven|Zurich|Z\\u00fcrich"
                    + "|DeepMind|MIT|ETH|EPFL|CMU|UvA|UCL|TUM|CNRS|IBM|NYU|UCLA|KAIST|KTH)"
                    + "(?:\\s+(?:DeepMind|Research|AI|Brain|Zurich|Z\\u00fcrich|University|Labs?))*)";

    private static final String COUNTRY =
            "(?:U\\.?S\\.?A\\.?|U\\.?K\\.?|(?:[Tt]he )?Netherlands|Germany|Switzerland|South Korea)";

    private static final String SCHOOL =
            "(?:Univ(?:\\.|ersit\\p{L}*)|Institut\\p{L}*|Colleges?|School|Academy|\\u00c9cole|Ecole"
                    + "|Polit[e\\u00e9]cnic\\p{L}*|Polytechni\\p{L}*|Laborator(?:y|ies)|Hospital|Department|Dept\\.?|Facult\\p{L}*|Cent(?:er|re))";

    private static final String ACADEMY = "(?:" + SCHOOL + "|Labs?|Research|Inc\\.?|Ltd\\.?|GmbH|LLC|AG|AI)";

    private static final String ACRONYM = "(?!I{1,3}\\b|IV\\b|VI{0,3}\\b)[A-Z]{3,}";

    /** Chinese, Japanese and Korean words at the end of an institution's name. */
    private static final String EAST_ASIAN =
            "(?:\\u5927\\u5b66|\\u5927\\u5b78|\\u5b66\\u9662|\\u5b78\\u9662|\\u7814\\u7a76\\u6240|\\u7814\\u7a76\\u9662"
                    + "|\\u516c\\u53f8|\\u5b9e\\u9a8c\\u5ba4|\\ub300\\ud559\\uad50)";

    /** The letter of a footnote after those with an {@code a}. */
    static final Pattern LETTER = Pattern.compile("\\s+[b-h]\\s*$");

    /** Bangladeshi family names. After these, {@code MD} is the given name Mohammad. */
    private static final String BANGLADESHI =
            "(?i:rahman|islam|hossain|hossen|hasan|hassan|khan|ahmed|ahmad|uddin|alam|haque|karim|mia|miah|sheikh|ali"
                    + "|hussain|chowdhury|akter|sarkar|kabir)";

    /** Scraps that follow a person's full name. */
    static final List<ScrapPattern> AFTER = List.of(
            scrap(ScrapKind.MARK, "(?<=\\p{Ll}|\\p{Lo}|\\p{M}|\\.)" + NUMBERS),
            scrap(ScrapKind.MARK, "\\s+" + NUMBERS),
            scrap(ScrapKind.MARK, "\\s*" + RAISED + "+(?:\\s*,\\s*" + RAISED + "+)*\\s*$"),
            scrap(
                    ScrapKind.MARK,
                    "\\s+[a-h](?:\\s*,\\s*(?:[a-h]|\\d{1,2}|" + SIGN + "))+\\s*$|\\s+a(?:\\s+[b-h])*\\s*$"),
            scrap(ScrapKind.MARK, "\\s+[a-h](?=\\s*,?\\s*" + SIGN + ")"),
            scrap(ScrapKind.MARK, "\\s*[(\\[][a-h](?:\\s*,\\s*[a-h])*[)\\]]"),
            scrap(ScrapKind.MARK, "\\s*(?:[+~!=%@\\u203b\\u00b0]+|_\\d_)\\s*$"),
            scrap(
                    ScrapKind.MARK,
                    "(?i)\\s*[(\\[](?:she|he|they|ze|xe|hij|zij|sie|er|elle|il)\\s*/[^()\\[\\]]{1,30}[)\\]]"
                            + "|\\s*[(\\[](?:oral|poster|spotlight|keynote|talk|invited|virtual|remote|online|in person)[)\\]]"),
            scrap(ScrapKind.MARK, "(?:\\s*,)?\\s+" + PART + "\\s*$"),
            scrap(
                    ScrapKind.DEGREE,
                    "(?:,\\s*|\\s+)" + DEGREE
                            + "(?:\\s*\\([^()]*\\)|\\s+(?i:candidate|student|cand\\.))?(?=[\\s,;)/-]|$)"),
            scrap(ScrapKind.DEGREE, "(?<!\\b" + BANGLADESHI + ")\\s+MD(?=[\\s,;)/-]|$)|(?:\\s*[/-])" + DEGREE + "$"),
            scrap(ScrapKind.DEGREE, "\\s*[(\\[](?:" + DEGREE + "|Dr\\.?|Prof\\.?)[)\\]]"),
            scrap(ScrapKind.ROLE, "\\s*,?\\s*[(\\[](?:" + MEMBER + "|" + POST + "|PI)[)\\]]"),
            scrap(ScrapKind.ROLE, "(?:\\s*,|\\s+[\\u2013\\u2014|-])?\\s+(?:" + MEMBER + "|IEEE)\\s*$"),
            scrap(
                    ScrapKind.ROLE,
                    "(?:\\s*,|\\s+[\\u2013\\u2014|-])\\s*(?:" + MEMBER + "|" + POST + "|" + SOCIETY + ")\\s*$"),
            scrap(ScrapKind.DEGREE, ",\\s*" + AFTER_COMMA + "(?=\\s*(?:[,/-]|$|\\s" + DEGREE + "))"),
            scrap(
                    ScrapKind.AFFILIATION,
                    "\\s*[(\\[\\uff08](?:[^()\\[\\]\\uff08\\uff09]*[\\s,])?(?:" + ACADEMY + "|" + COMPANY
                            + "|" + ACRONYM + "|(?:\\p{Lu}{2,}|U)(?=\\s\\p{Lu}\\p{Ll})|\\p{Lu}\\p{L}*\\p{Ll}\\p{Lu})"
                            + "(?:[\\s,/.&-][^()\\[\\]\\uff08\\uff09]*)?[)\\]\\uff09]"),
            scrap(
                    ScrapKind.AFFILIATION,
                    "\\s*[(\\uff08\\u3010][^()\\uff08\\uff09]*" + EAST_ASIAN + "[)\\uff09\\u3011]"),
            scrap(ScrapKind.AFFILIATION, "\\s*,\\s+(?:[^,]*\\s)?" + SCHOOL + "(?:[\\s,].*)?$"),
            scrap(ScrapKind.AFFILIATION, "\\s*,\\s*(?:" + COMPANY + "|" + COUNTRY + ")\\s*$"),
            scrap(
                    ScrapKind.AFFILIATION,
                    "\\s+(?:[-\\u2013\\u2014|/@\\u00b7\\u2022]|at|from)\\s+(?:(?:[^,]*\\s)?(?:" + SCHOOL
                            + ")(?:[\\s,].*)?|" + COMPANY + ")\\s*$"),
            scrap(ScrapKind.ORCID, "(?i)\\s+\\[?orcid(?:\\s+(?:id|logo|icon))?\\]?\\s*$|(?-i:\\s+iD)\\s*$"),
            scrap(
                    ScrapKind.WEB,
                    "\\s+[(\\[]?(?:[a-z0-9-]{2,}\\.)+(?:com|org|net|edu|io|dev|nl|de|eu)(?:/\\S*)?[)\\]]?\\s*$"),
            scrap(ScrapKind.EMAIL, "\\s+\\S+\\s+AT\\s+\\S+(?:\\s+DOT\\s+\\S+)+\\s*$"),
            scrap(
                    ScrapKind.LABEL,
                    "(?i)\\s*[(\\[](?:e-?mail(?:\\s+protected)?|(?:personal\\s+)?(?:website|homepage|web|page)|profile|link"
                            + "|(?:google\\s+)?scholar|linkedin|twitter|github|cv|bio)[)\\]]"),
            scrap(
                    ScrapKind.TITLE,
                    "(?<=\\p{IsHan}{2})(?:\\u6559\\u6388|\\u535a\\u58eb|\\u8001\\u5e08|\\u5148\\u751f)$"));

    private static final String MORE_TITLES =
            "(?:Prof(?:essor|\\.)?|Dr\\.?|Drs\\.?|[Ii]r\\.|[Ii]ng\\.|Dipl\\.-\\p{L}+\\."
                    + "|Dr\\.-Ing\\.|em\\.|rer\\.|nat\\.|med\\.|phil\\.|h\\.\\s?c\\.|habil\\.|mult\\.|[Dd]r\\.|PD)";

    /** The beginning of a name of at least two words. */
    private static final String TWO_WORDS = "(?=\\p{Lu}[\\p{L}\\p{M}.'\\u2019-]*\\s+(?:\\p{Ll}+\\s+)*\\p{Lu})";

    /** Scraps before a person's name. {@code Md.} and {@code Mohd.} are names, {@code Dame} and {@code Shri} can be. */
    static final List<ScrapPattern> BEFORE = List.of(
            scrap(
                    ScrapKind.TITLE,
                    "^\\s*(?:(?:Assoc(?:iate|\\.)|Ass(?:istant|t\\.|ist\\.)|Adj(?:unct|\\.)|Univ\\.-)[\\s-]*)?"
                            + "(?:Prof(?:essor|\\.)?|Dr\\.-Ing\\.|Dr\\.?|Drs\\.|Dipl\\.-\\p{L}+\\.|Mrs?\\.?|Ms\\.?|PD\\s+Dr\\.)"
                            + "(?:\\s+" + MORE_TITLES + ")*\\s+(?=\\p{Lu}|\\p{Lo})"
                            + "|^\\s*(?:Prof|Dr)\\.(?=\\p{Lu}\\p{Ll})"),
            scrap(
                    ScrapKind.TITLE,
                    "^\\s*(?:(?:[Pp]rof\\.?|PROF\\.|[Dd]r\\.?|DR\\.|[Ii]r\\.|[Ii]ng\\.|Engr\\.|DDr\\.|MUDr\\.|RNDr\\.|Profa\\.|Dra\\.|Rev\\."
                            + "|Dott\\.(?:ssa)?|Prof\\.ssa|Miss|Mx\\.?|Mme|Frau|Herr|Emeritus\\s+Professor|Lecturer)\\s+)+"
                            + TWO_WORDS),
            scrap(
                    ScrapKind.ROLE,
                    "^\\s*(?:" + MEMBER + "|(?i:(?:ph\\.?\\s?d\\.?|doctoral|master'?s?|graduate|undergraduate)\\s+"
                            + "(?:student|candidate|researcher)|post-?doc(?:toral\\s+(?:researcher|fellow))?"
                            + "|(?:senior|assistant|associate)\\s+(?:lecturer|professor)|presenter|speaker))"
                            + "[\\s,:\\u2013-]+" + TWO_WORDS),
            scrap(
                    ScrapKind.LABEL,
                    "^\\s*(?:(?i:(?:(?:written|presented|submitted|authored|posted|talk|work)\\s+)?by"
                            + "|(?:in\\s+collaboration|joint(?:ly)?(?:\\s+work)?)\\s+with"
                            + "|(?:first|last|senior|corresponding)\\s+author)|with)\\s+" + TWO_WORDS),
            scrap(ScrapKind.MARK, "^\\s*[1-9]\\s*(?=\\p{Lu}\\p{Ll}+\\s+(?:\\p{Ll}+\\s+)*\\p{Lu}\\p{Ll})"));

    private PersonScraps() {}
}
