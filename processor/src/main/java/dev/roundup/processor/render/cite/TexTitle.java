package dev.roundup.processor.render.cite;

import dev.roundup.processor.text.prose.Inline;
import dev.roundup.processor.text.prose.Prose;
import dev.roundup.processor.text.tex.TexForm;
import dev.roundup.processor.text.tex.TexText;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Writes a title in a field of BibTeX. Styles print titles in small letters, except for the first letter. So words with
 * meaningful capitals are put in braces: those with a capital inside ({@code NeurIPS}, {@code 3D}), and single capitals
 * ({@code E}, but not {@code A}). In a title in sentence case, these are all capitalised words that do not begin the
 * title or a part of it.
 */
final class TexTitle {
    /** The end of a sentence or a main title. A new beginning follows it. */
    private static final Pattern END = Pattern.compile("[:.?!]\\s");

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");

    /**
     * Words that English titles do not capitalise, even if they capitalise all others (The Chicago Manual of Style).
     */
    private static final Set<String> SMALL_IN_TITLES = Set.of("""
            a an the and but or nor for so yet as at by from in into of off on onto out over per than to up via vs with
            about above across after against along among around before behind below beneath beside between beyond
            despite down during except inside like near outside since through throughout toward towards under until
            upon using versus within without is are be its it not that when where whether\
            """.split("\\s+"));

    private final boolean inSentenceCase;
    private boolean atBeginning = true;

    private TexTitle(Prose title) {
        this.inSentenceCase = isInSentenceCase(title);
    }

    /**
     * Writes a title.
     *
     * @param value the text for a placeholder
     */
    static String of(Prose title, Function<Inline.Placeholder, String> value) {
        return TexForm.of(title, value, new TexTitle(title)::words);
    }

    private String words(String text) {
        StringBuilder tex = new StringBuilder();
        int end = 0;
        Matcher words = WORD.matcher(text);
        while (words.find()) {
            tex.append(between(text.substring(end, words.start())));
            String word = words.group();
            String written = TexText.of(word);
            tex.append(isToBeKept(word) ? "{" + written + "}" : written);
            atBeginning = false;
            end = words.end();
        }
        return tex.append(between(text.substring(end))).toString();
    }

    private String between(String text) {
        atBeginning |= END.matcher(text).find();
        return TexText.of(text);
    }

    private boolean isToBeKept(String word) {
        int first = word.codePointAt(0);
        boolean isLarge = Character.isUpperCase(first);
        boolean isSingle = word.length() == Character.charCount(first);
        boolean hasCapitalInside = word.codePoints().skip(1).anyMatch(letter -> Character.isUpperCase(letter));
        return hasCapitalInside
                || (isLarge && isSingle && !word.equals("A"))
                || (isLarge && inSentenceCase && !atBeginning);
    }

    /**
     * True if at least a third of the words that could be capitalised are not. The first word does not count, because
     * it always is.
     */
    private static boolean isInSentenceCase(Prose title) {
        List<String> telling = title.paragraphs().stream()
                .flatMap(paragraph -> paragraph.inlines().stream())
                .flatMap(Inline::all)
                .filter(Inline.Words.class::isInstance)
                .flatMap(words -> WORD.matcher(words.plain()).results())
                .map(MatchResult::group)
                .skip(1)
                .filter(word -> word.length() > 1 && !SMALL_IN_TITLES.contains(word))
                .toList();
        long small = telling.stream()
                .filter(word -> word.codePoints().allMatch(Character::isLowerCase))
                .count();
        return small > 0 && small * 3 >= telling.size();
    }
}
