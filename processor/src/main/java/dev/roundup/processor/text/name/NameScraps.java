package dev.roundup.processor.text.name;

import dev.roundup.processor.text.name.NameScrap.ScrapKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds what a paste leaves in a name: marks, titles, degrees, affiliations, addresses, icons and odd blanks. */
public final class NameScraps {
    private static final Pattern REMAINS = Pattern.compile("^[\\s,;:|/\\\\]+|[\\s,;:|/\\\\]+$");

    /** Blanks that are more than a plain space between two words. An ideographic space is right in East Asian names. */
    private static final Pattern BLANK =
            Pattern.compile("^[\\s\\u00a0]+|[\\s\\u00a0]+$|[\\s\\u00a0\\u2000-\\u200a\\u202f\\u205f]{2,}"
                    + "|[\\t\\n\\r\\f\\u00a0\\u2000-\\u200a\\u202f\\u205f]");

    private static final Pattern BEFORE_SCRAP = Pattern.compile("^(?:,\\s*|[|/@\\u00b7\\u2013\\u2014-]\\s+)(?=.)");

    private final String name;
    private final List<NameScrap> found = new ArrayList<>();

    private NameScraps(String name) {
        this.name = name;
    }

    /** The scraps in a name, in order. Odd blanks count only if there are no others. */
    public static List<NameScrap> in(String name) {
        if (NameShape.isPlain(name)) {
            return List.of();
        }
        NameScraps scraps = new NameScraps(name);
        scraps.patterns();
        SpacedAccents.in(name).forEach(accent -> scraps.add(accent.start(), accent.end(), ScrapKind.ACCENT));
        scraps.frame();
        scraps.marks();
        scraps.aroundPeople();
        if (scraps.found.isEmpty() && !name.isBlank()) {
            scraps.all(BLANK, ScrapKind.BLANK);
        }
        scraps.found.sort(Comparator.comparingInt(NameScrap::start));
        return List.copyOf(scraps.found);
    }

    /**
     * The letter of a footnote at the end of a name, such as {@code b}. It counts only if another author of the list has
     * the letter {@code a}: otherwise it may be an initial.
     */
    public static List<NameScrap> letter(String name) {
        Matcher letter = PersonScraps.LETTER.matcher(name);
        return letter.find() && NameShape.isFullName(name.substring(0, letter.start()))
                ? List.of(new NameScrap(
                        letter.start(), letter.end(), letter.group().strip(), ScrapKind.MARK))
                : List.of();
    }

    /** The name without scraps, and without the commas and blanks that remain around them. */
    public static String without(String name) {
        String clean = SpacedAccents.composed(name).orElse(name);
        for (List<NameScrap> scraps = removable(clean); !scraps.isEmpty(); scraps = removable(clean)) {
            clean = removed(clean, scraps);
        }
        return clean;
    }

    /** All scraps but those in place of a letter, which nobody can delete. */
    private static List<NameScrap> removable(String name) {
        return in(name).stream()
                .filter(scrap -> scrap.kind() != ScrapKind.ACCENT && scrap.kind() != ScrapKind.LOST)
                .toList();
    }

    private static String removed(String name, List<NameScrap> scraps) {
        StringBuilder clean = new StringBuilder(name.length());
        int at = 0;
        for (NameScrap scrap : scraps) {
            clean.append(name, at, scrap.start()).append(joins(name, scrap) ? "" : " ");
            at = scrap.end();
        }
        String rest = clean.append(name.substring(at)).toString();
        return BLANK.matcher(REMAINS.matcher(rest).replaceAll(""))
                .replaceAll(" ")
                .strip();
    }

    /** True for a mark inside a word, such as {@code Jane*Doe}, where no blank may come in. */
    private static boolean joins(String name, NameScrap scrap) {
        return scrap.kind() != ScrapKind.BLANK
                && scrap.start() > 0
                && scrap.end() < name.length()
                && !Character.isWhitespace(name.charAt(scrap.start()))
                && !Character.isWhitespace(name.charAt(scrap.end() - 1));
    }

    private void patterns() {
        ScrapPatterns.ANYWHERE.forEach(pattern -> all(pattern.pattern(), pattern.kind()));
    }

    private void frame() {
        Matcher framed = ScrapPatterns.FRAMED.matcher(name);
        if (framed.matches()) {
            add(0, framed.start(1), ScrapKind.FRAME);
            add(framed.end(1), name.length(), ScrapKind.FRAME);
        }
    }

    private void marks() {
        for (int at = 0; at < name.length(); ) {
            int end = NameMarks.end(name, at);
            if (end > at) {
                boolean joining = at == 0 && Character.isLetter(name.charAt(0));
                add(at, end, joining || name.charAt(at) == '&' ? ScrapKind.REST : ScrapKind.MARK);
            }
            at = Math.max(at + 1, end);
        }
        ScrapPatterns.AT_ENDS.forEach(pattern -> all(pattern.pattern(), pattern.kind()));
    }

    /** Finds what is a scrap only next to a person's name. Organisations may have it in theirs. */
    private void aroundPeople() {
        for (ScrapPatterns.ScrapPattern pattern : PersonScraps.AFTER) {
            Matcher matcher = pattern.pattern().matcher(name);
            while (matcher.find()) {
                String before = name.substring(0, matcher.start());
                boolean isShortForm =
                        pattern.kind() == ScrapKind.AFFILIATION && NameShape.isAcronymOf(matcher.group(), before);
                if (NameShape.isFullName(before) && !isShortForm) {
                    add(matcher.start(), matcher.end(), pattern.kind());
                }
            }
        }
        if (!NameShape.isOrganisation(name)) {
            PersonScraps.BEFORE.forEach(pattern -> all(pattern.pattern(), pattern.kind()));
        }
    }

    private void all(Pattern pattern, ScrapKind kind) {
        Matcher matcher = pattern.matcher(name);
        while (matcher.find()) {
            if (matcher.end() > matcher.start()) {
                add(matcher.start(), matcher.end(), kind);
            }
        }
    }

    /** Adds a scrap, unless another one covers a part of it. */
    private void add(int start, int end, ScrapKind kind) {
        if (found.stream().noneMatch(scrap -> start < scrap.end() && scrap.start() < end)) {
            String written = name.substring(start, end);
            found.add(new NameScrap(start, end, kind == ScrapKind.BLANK ? written : bare(written), kind));
        }
    }

    /** Without the blanks and the comma or dash before it. */
    private static String bare(String written) {
        return BEFORE_SCRAP.matcher(written.strip()).replaceFirst("");
    }
}
