package dev.roundup.processor.text.name;

import dev.roundup.processor.text.Letters;
import java.util.List;
import java.util.regex.Pattern;

/** Tells people's names from other words by their shape. */
final class NameShape {
    private static final Pattern WORD_END = Pattern.compile("[\\s-]+");
    private static final Pattern SPACE = Pattern.compile("[\\s\\u00a0]+");

    /** Beginnings that may be those of titles, roles and labels. */
    private static final List<String> BEGINNINGS = List.of(
            "Prof",
            "Dr",
            "Mr",
            "Ms",
            "Mx",
            "Mme ",
            "Miss ",
            "Ass",
            "Adj",
            "Univ.",
            "Dipl.",
            "PD ",
            "by ",
            "By ",
            "and ",
            "View ",
            "-",
            "prof",
            "dr",
            "Ir.",
            "ir.",
            "Ing.",
            "ing.",
            "Engr.",
            "Rev.",
            "Dott.",
            "Frau ",
            "Herr ",
            "Emeritus ",
            "Lecturer ",
            "Post",
            "post",
            "Doctoral ",
            "doctoral ",
            "Master",
            "master",
            "Graduate ",
            "Undergraduate ",
            "Senior ",
            "senior ",
            "Presenter ",
            "Speaker ",
            "Written ",
            "Presented ",
            "Submitted ",
            "Authored ",
            "Talk ",
            "Work ",
            "Joint",
            "joint",
            "In ",
            "with ",
            "First ",
            "Last ",
            "Corresponding ");

    /** Endings that may be those of marks and lists. */
    private static final List<String> ENDINGS = List.of(
            " a",
            " a b",
            " a c",
            " and",
            "\u6559\u6388",
            "\u535a\u58eb",
            "\u8001\u5e08",
            "\u5148\u751f",
            " equally",
            "ontribution",
            "uthor");

    private NameShape() {}

    /**
     * True if a name has only letters, single blanks, hyphens and the like, and no word that may be a title or degree. A
     * quick look that spares most names the patterns.
     */
    static boolean isPlain(String name) {
        char last = ' ';
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (!(c == ' ' || c == '.' || isPlain(c))
                    || (last == ' ' && (c == ' ' || c == '-'))
                    || isCapitalInside(c, last)
                    || (last == '.' && c >= 'a' && c <= 'z')) {
                return false;
            }
            last = c;
        }
        return last != ' '
                && !name.contains(" at ")
                && !name.contains(" from ")
                && BEGINNINGS.stream().noneMatch(name::startsWith)
                && ENDINGS.stream().noneMatch(name::endsWith);
    }

    /** All degrees have one: {@code PhD}, {@code M.Sc.} */
    private static boolean isCapitalInside(char c, char last) {
        return c >= 'A' && c <= 'Z' && last != ' ' && last != '-' && last != '\'';
    }

    private static boolean isPlain(char c) {
        return c <= 0x7f
                ? (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '\'' || c == '-'
                : Character.isLetter(c) && Character.getType(c) != Character.MODIFIER_LETTER && c != '\u00aa';
    }

    /** True for a person's name of at least two words. In scripts without case, one word of a few letters is enough. */
    static boolean isFullName(String name) {
        String bare = SPACE.matcher(name.strip()).replaceAll(" ");
        boolean isFirm = NameList.isCompanyForm(bare.substring(bare.lastIndexOf(' ') + 1));
        return (!isFirm && PersonalName.of(bare).isPresent()) || isUncased(bare);
    }

    private static boolean isUncased(String name) {
        int letters = name.codePointCount(0, name.length());
        return letters >= 2
                && letters <= 4
                && name.codePoints()
                        .allMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN
                                || Character.UnicodeScript.of(c) == Character.UnicodeScript.HANGUL);
    }

    /** True if a word shows that a name is an organisation's. */
    static boolean isOrganisation(String name) {
        return SPACE.splitAsStream(Letters.fold(name)).anyMatch(NameList::isOrganisation);
    }

    /** True for the short form of a name in brackets: {@code Northern Lights Watch (NLW)}. */
    static boolean isAcronymOf(String bracket, String before) {
        String letters = bracket.replaceAll("[^\\p{Lu}]", "");
        StringBuilder initials = new StringBuilder();
        WORD_END.splitAsStream(before)
                .filter(word -> !word.isEmpty())
                .mapToInt(word -> word.codePointAt(0))
                .filter(Character::isUpperCase)
                .forEach(initials::appendCodePoint);
        return letters.length() > 1 && initials.toString().startsWith(letters);
    }
}
