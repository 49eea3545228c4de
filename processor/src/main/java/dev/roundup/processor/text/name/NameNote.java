package dev.roundup.processor.text.name;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A note in brackets next to a name about the person's part in the paper. Other brackets contain nicknames, or the name
 * in another script.
 */
final class NameNote {
    private static final int LONGEST = 80;
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}]+");

    private static final Set<String> TELLING = Set.of(
            "advising",
            "adviser",
            "advisers",
            "advisor",
            "advisors",
            "author",
            "authors",
            "cofirst",
            "contributed",
            "contribution",
            "contributions",
            "contributor",
            "contributors",
            "correspondence",
            "corresponding",
            "deceased",
            "equal",
            "equally",
            "first",
            "intern",
            "joint",
            "jointly",
            "lead",
            "leader",
            "leads",
            "presenter",
            "presenting",
            "speaker",
            "student",
            "supervision",
            "supervisor",
            "supervisors");

    private NameNote() {}

    /** The end of the note that begins at an index; the index itself if none begins there. */
    static int end(String name, int at) {
        char closing = closing(name.charAt(at));
        if (closing == 0) {
            return at;
        }
        int last = Math.min(name.length(), at + LONGEST);
        for (int close = at + 1; close < last; close++) {
            if (name.charAt(close) == closing) {
                return isNote(name.substring(at + 1, close)) ? close + 1 : at;
            }
        }
        return at;
    }

    private static char closing(char opening) {
        return switch (opening) {
            case '(' -> ')';
            case '[' -> ']';
            case '\uff08' -> '\uff09';
            default -> 0;
        };
    }

    /** Numbers and signs without letters are footnotes. */
    private static boolean isNote(String words) {
        return words.codePoints().anyMatch(Character::isLetter)
                ? BETWEEN.splitAsStream(words.toLowerCase(Locale.ROOT)).anyMatch(TELLING::contains)
                : !words.isBlank();
    }
}
