package dev.roundup.processor.text.name;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Words in the place of a name: of a template, of a blind review, or for authors who are left out. Words that can be
 * names, such as Nan, count only in the form in which scripts leave them.
 */
public final class NamePlaceholder {
    private static final Set<String> EXACT = Set.of(
            "n.a.", "test", "foo", "bar", "asdf", "foo bar", "--", "\u2013", "\u2014", "nan", "null", "none", "n/a",
            "N/A", "NaN", "NULL", "na", "NA", "-");

    private static final Set<String> WORDS = Set.of(
            "anon",
            "anonymized",
            "anonymised",
            "anonymous",
            "author",
            "authors",
            "author name",
            "author names",
            "author list",
            "erika mustermann",
            "fixme",
            "first last",
            "first name last name",
            "firstname lastname",
            "first middle last",
            "full name",
            "given family",
            "insert name",
            "lorem ipsum",
            "many others",
            "max mustermann",
            "multiple authors",
            "name",
            "name here",
            "name surname",
            "no author",
            "no authors",
            "no authors listed",
            "others",
            "and others",
            "and co-authors",
            "and colleagues",
            "and many others",
            "placeholder",
            "redacted",
            "see paper",
            "several authors",
            "show less",
            "show more",
            "tba",
            "tbd",
            "to be added",
            "t.b.d.",
            "tbc",
            "test author",
            "to be announced",
            "to be confirmed",
            "to be determined",
            "to do",
            "todo",
            "undefined",
            "unknown",
            "unknown author",
            "unknown authors",
            "various",
            "various authors",
            "withheld",
            "xxx",
            "xxxx",
            "your name",
            "your name here");

    private static final Pattern FORM = Pattern.compile(
            "(?:the )?anonym(?:ous|ized|ised) (?:authors?|author\\(s\\)|institution|submission|for (?:double[- ])?(?:blind )?review)(?: \\d+)?"
                    + "|(?:anonymous )?(?:first|second|third|fourth|fifth|last|senior|corresponding|lead|other) authors?"
                    + "|(?:anonymous )?authors?[ #]*(?:\\d+|[a-cxyz]|one|two|three)"
                    + "|,?\\s*(?:and )?et\\.? al\\.?"
                    + "|\\(?(?:\\+|and)?\\s*\\d+ (?:more|others|authors|other authors|more authors|additional authors)\\)?"
                    + "|(?:paper )?under (?:double[- ]blind )?review|(?:author )?names? (?:withheld|removed|hidden|redacted|omitted)(?: .*)?"
                    + "|see paper .*|full (?:author )?list (?:in|of) .*"
                    + "|(?:todo|tbd|fixme|xxx)\\s*:.*|(?:todo|fixme) (?:add|authors?|names?|ask|fill|insert|complete)\\b.*"
                    + "|[?.\\u2026\\s]+");

    private NamePlaceholder() {}

    /** True if a value stands for a name that is missing. */
    public static boolean is(String value) {
        String bare = value.strip();
        if (bare.isEmpty()) {
            return false;
        }
        String words = bare.toLowerCase(Locale.ROOT);
        return EXACT.contains(bare) || WORDS.contains(words) || WORDS.contains(unframed(words)) || isForm(words);
    }

    private static String unframed(String words) {
        String inside = words.length() > 2 && "[<({".indexOf(words.charAt(0)) >= 0
                ? words.substring(1, words.length() - 1)
                : words;
        int end = inside.length();
        while (end > 0 && ".!\u2026".indexOf(inside.charAt(end - 1)) >= 0) {
            end--;
        }
        return inside.substring(0, end);
    }

    private static boolean isForm(String words) {
        return FORM.matcher(words).matches();
    }
}
