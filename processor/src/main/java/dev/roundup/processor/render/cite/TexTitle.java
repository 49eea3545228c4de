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
 * A title in a field of BibTeX. Styles set it in small letters but for the first, so words whose capitals mean something
 * stand in braces: all with a capital inside ({@code NeurIPS}, {@code 3D}) or of a single one ({@code E}, not {@code A}) and,
 * in a title that does not write all its words large, those that it does, save at its beginnings.
 */
final class TexTitle {
    /** What ends a sentence or a main title, so that what follows begins one. */
    private static final Pattern END = Pattern.compile("[:.?!]\\s");

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");

    /** Words that English titles write small even where they write all others large (The Chicago Manual of Style). */
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

    /** @param value what stands for a placeholder */
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
            tex.append(isToBeKept(word) ? "{" + word + "}" : word);
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

    /** Whether at least a third of the words that could be large are small; the first word always is large. */
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
