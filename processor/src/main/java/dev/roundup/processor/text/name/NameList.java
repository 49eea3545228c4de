package dev.roundup.processor.text.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Splits several names in one value. Names of organisations contain commas and the word "and" as well. */
public final class NameList {
    private static final Pattern BETWEEN = Pattern.compile("\\s*[;\\u3001]\\s*");
    private static final Pattern SIGNS = Pattern.compile("\\s+[|/+\\u00b7\\u2022]\\s+");
    private static final Pattern AND = Pattern.compile(",?\\s+(?:and|&)\\s+");

    /** Words for "and" and "with" that names of companies may contain as well. */
    private static final Pattern FOREIGN_AND = Pattern.compile("\\s+(?:und|et|en|with)\\s+");

    private static final Pattern COMMA = Pattern.compile("\\s*,\\s*");
    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final Pattern ENTITY = Pattern.compile("&#?\\w+;");
    private static final Pattern OTHERS = Pattern.compile(
            "(?i),?\\s*(?:\\bet\\.?\\s+al\\b\\.?|,?\\s*\\band others\\b)"
                    + "|,?\\s*&\\s*al\\.|,?\\s*(?:\\band|&|\\+)\\s+(?:\\d+\\s+|many\\s+|several\\s+|all\\s+)?"
                    + "(?:others?|more|colleagues|co-?authors|collaborators)(?:\\s+authors)?\\s*$"
                    + "|(?-i:\\s+and\\s+(?:(?:her|his|their|the)\\s+)?team)\\s*$|\\s+\\+\\s*\\d+(?:\\s+(?:more|others|authors))?\\s*$"
                    + "|,\\s*(?:\\.{2,}|\\u2026)\\s*$|(?-i:\\s+[ue]\\.\\s?a\\.)$|(?:\\s+|(?<=\\p{IsHan}{2}))\\u7b49\\u4eba?\\s*$");
    private static final Pattern INITIAL = Pattern.compile("(?:-?\\p{Lu}\\p{Ll}{0,2}\\.)+|\\p{Lu}");
    private static final Pattern DOTTED_INITIALS = Pattern.compile("(?:-?\\p{Lu}\\.)+");
    private static final Pattern NAME = Pattern.compile("(?:\\p{Lu}|\\p{Lt}|\\p{Lo})[\\p{L}\\p{M}'\\u2019.\\u2010-]*");

    private static final Set<String> SUFFIXES = words("""
            jr jr. sr sr. ii iii iv phd ph.d. md m.d. msc esq.
            """);

    private static final Set<String> PARTICLES = words("""
            van von de der den del della di da dos do das du la le las los ten ter te zu zur el al bin ibn
            ben af av 't \u2019t y e i st.
            """);

    /** Words that occur in names of organisations, not in those of people. */
    private static final Set<String> ORGANISATION = words("""
            academy agency alliance association authors bureau center centre collaboration college committee
            community company consortium corporation council department division engineering faculty
            foundation group health hospital inc inc. initiative institute institution institutions
            laboratories laboratory lab labs llc ltd ltd. medicine ministry museum network office
            organisation organization partners program programme project research robotics school science
            universite universitat universidad universita universiteit institut instituto istituto hochschule
            gesellschaft laboratoire fondation
            sciences services society studio team technologies technology university systems
            """);

    /** Forms of companies that could be initials or given names. */
    private static final Set<String> COMPANY = Set.of(
            "GmbH", "KG", "LLP", "B.V.", "N.V.", "S.A.", "S.L.", "A.G.", "A.S.", "AG", "AS", "AB", "SE", "SA", "Oy",
            "Co.", "Corp.", "PLC");

    private static final List<String> JOINING =
            List.of(" and ", " al", " Al", " AL", " und ", " et ", " en ", " with ", " u.", " e.");

    private static final Set<String> NO_NAMES = Set.of("AI", "The", "the", "for", "of", "in", "at");

    private NameList() {}

    private static Set<String> words(String lines) {
        return Set.copyOf(wordsOf(lines.strip()));
    }

    private static List<String> wordsOf(String name) {
        return SPACE.splitAsStream(name).toList();
    }

    /** Checks quickly if {@link #split} or {@link #leavesOut} may find something. */
    public static boolean mayBe(String value) {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == ',' || c == ';' || c == '&' || c == '\u3001' || c == '|' || c == '/' || isDot(c)) {
                return true;
            }
        }
        return JOINING.stream().anyMatch(value::contains);
    }

    private static boolean isDot(char c) {
        return c == '\u00b7' || c == '\u2022' || c == '+' || c == '\u7b49';
    }

    /** Returns true if a value says that it leaves out some authors. */
    public static boolean leavesOut(String value) {
        return OTHERS.matcher(value).find();
    }

    /**
     * True for a folded word that shows that a name is an organisation's. Short words do not count, because they can be
     * people's names too.
     */
    static boolean isOrganisation(String folded) {
        return folded.length() > 3 && ORGANISATION.contains(folded);
    }

    /** True if the words after a comma are the form of a company, such as {@code Inc.} */
    public static boolean isCompanyForm(String words) {
        return COMPANY.contains(words) || ORGANISATION.contains(words.toLowerCase(Locale.ROOT));
    }

    /** True if a word consists of initials with their full stops. */
    static boolean isDottedInitial(String word) {
        return DOTTED_INITIALS.matcher(word).matches();
    }

    /** True if a word is a part of family names that comes first, such as {@code van}. */
    static boolean isParticle(String word) {
        return PARTICLES.contains(word);
    }

    /** True if a word after a name is an addition to it, such as {@code Jr.} */
    public static boolean isSuffix(String word) {
        return SUFFIXES.contains(word.toLowerCase(Locale.ROOT));
    }

    /** Returns true if a value is one name with the family name first, followed by a comma. */
    public static boolean isTurned(String value) {
        List<String> parts = parts(value);
        return parts.size() == 2 && isTurned(parts) && !parts.stream().allMatch(NameList::isShortened);
    }

    /**
     * One person's name with the given names first, if the value has the family name first, followed by a comma.
     *
     * @param inList true if another name in the list has the family name first, so that two words before and after the
     *     comma are one name, too
     */
    public static Optional<String> inOrder(String value, boolean inList) {
        List<String> parts = value.indexOf(',') < 0 ? List.of() : parts(value);
        boolean turned = parts.size() == 2
                && !leavesOut(value)
                && !isCompanyForm(parts.get(1))
                && parts.stream().allMatch(NameList::isName)
                && !parts.stream().allMatch(NameList::isShortened)
                && (inList || isTurned(parts) || !parts.stream().allMatch(NameList::isFull));
        return turned ? Optional.of(turned(parts, 0)) : Optional.empty();
    }

    /**
     * The names in a value, each as if written alone. If the value seems to be a single name, returns the value itself.
     */
    public static List<String> split(String value) {
        if (!mayBe(value)) {
            return List.of(value);
        }
        String names = OTHERS.matcher(value).replaceAll("").strip();
        if (ENTITY.matcher(names).find()) {
            return List.of(names);
        }
        if (names.indexOf(';') >= 0 || names.indexOf('\u3001') >= 0) {
            return BETWEEN.splitAsStream(names).filter(name -> !name.isEmpty()).toList();
        }
        for (Pattern between : List.of(SIGNS, FOREIGN_AND)) {
            List<String> apart = between.splitAsStream(names).toList();
            if (apart.size() > 1 && apart.stream().allMatch(name -> isName(name) && isFull(name))) {
                return apart;
            }
        }
        List<String> all = new ArrayList<>();
        List<String> pieces = AND.splitAsStream(names).toList();
        for (String piece : pieces) {
            List<String> parts = parts(piece);
            List<String> found = people(parts, pieces.size() > 1);
            if (found.isEmpty()) {
                return List.of(names);
            }
            all.addAll(found);
        }
        return all;
    }

    /** Splits at commas. A suffix such as Jr. stays with the name before it. */
    private static List<String> parts(String piece) {
        List<String> parts = new ArrayList<>();
        for (String part : COMMA.splitAsStream(piece.strip()).toList()) {
            if (!parts.isEmpty() && SUFFIXES.contains(part.toLowerCase(Locale.ROOT))) {
                int last = parts.size() - 1;
                parts.set(last, parts.get(last) + ", " + part);
            } else if (!part.isEmpty()) {
                parts.add(part);
            }
        }
        return parts;
    }

    /**
     * The people that the parts name; empty if they do not look like people.
     *
     * @param inList true if something else shows that the value is a list
     */
    private static List<String> people(List<String> parts, boolean inList) {
        if (parts.isEmpty() || !parts.stream().allMatch(NameList::isName)) {
            return List.of();
        }
        boolean allFull = parts.stream().allMatch(NameList::isFull);
        if (parts.size() == 1) {
            return allFull ? parts : List.of();
        }
        if (parts.stream().allMatch(NameList::isShortened)) {
            return parts;
        }
        if (parts.size() == 2 && (isTurned(parts) || !allFull)) {
            return inList ? List.of(turned(parts, 0)) : List.of();
        }
        if (allFull) {
            return parts;
        }
        return parts.size() % 2 == 0
                ? Stream.iterate(0, i -> i < parts.size(), i -> i + 2)
                        .map(i -> turned(parts, i))
                        .toList()
                : List.of();
    }

    private static String turned(List<String> parts, int i) {
        String given = withoutSuffix(parts.get(i + 1));
        return given + " " + parts.get(i) + parts.get(i + 1).substring(given.length());
    }

    /**
     * True for two parts that are a family name and given names: {@code García Márquez, Gabriel J.} ends in initials,
     * and {@code van der Berg, Jan Peter} has one family name.
     */
    private static boolean isTurned(List<String> parts) {
        List<String> before = wordsOf(parts.get(0));
        List<String> after = wordsOf(parts.get(1));
        long names = before.stream().filter(word -> !PARTICLES.contains(word)).count();
        return names == 1 || (!isInitial(before.get(0)) && isInitial(after.get(after.size() - 1)));
    }

    private static boolean isInitial(String word) {
        return INITIAL.matcher(word).matches();
    }

    private static boolean isName(String part) {
        List<String> words = wordsOf(withoutSuffix(part));
        return words.size() <= 6
                && words.stream()
                        .allMatch(word -> !ORGANISATION.contains(word.toLowerCase(Locale.ROOT))
                                && !NO_NAMES.contains(word)
                                && (PARTICLES.contains(word)
                                        || NAME.matcher(word).matches()));
    }

    /** True if a name has a given name or an initial, and a family name. */
    private static boolean isFull(String part) {
        List<String> words = wordsOf(withoutSuffix(part));
        return words.size() > 1 && !isInitial(words.get(words.size() - 1));
    }

    /** True for a name as reference managers shorten it: {@code Lane A.} */
    private static boolean isShortened(String part) {
        List<String> words = wordsOf(part);
        return words.size() == 2 && !isInitial(words.get(0)) && isInitial(words.get(1));
    }

    private static String withoutSuffix(String part) {
        int comma = part.indexOf(',');
        return comma < 0 ? part : part.substring(0, comma);
    }
}
