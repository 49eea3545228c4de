package dev.roundup.processor.render;

import dev.roundup.processor.text.Inline;
import dev.roundup.processor.text.Prose;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A title in a field of BibTeX. Styles set it in small letters but for the first, so words whose capitals mean something
 * stand in braces: all with a capital inside ({@code NeurIPS}, {@code 3D}) or of a single one ({@code E}, not {@code A}) and,
 * in a title that does not write all its words large, those that it does, save at its beginnings.
 */
final class TexTitle {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");
    private static final int SHORTEST_TELLING_WORD = 4;

    private final Prose title;
    private final Function<Inline.Placeholder, String> value;
    private final boolean inSentenceCase;
    private final StringBuilder tex = new StringBuilder();
    private boolean atBeginning = true;

    private TexTitle(Prose title, Function<Inline.Placeholder, String> value) {
        this.title = title;
        this.value = value;
        this.inSentenceCase = isInSentenceCase(title);
    }

    /** @param value what stands for a placeholder */
    static String of(Prose title, Function<Inline.Placeholder, String> value) {
        return new TexTitle(title, value).tex();
    }

    private String tex() {
        title.paragraphs().forEach(paragraph -> {
            tex.append(tex.isEmpty() ? "" : " ");
            paragraph.inlines().forEach(this::append);
        });
        return tex.toString();
    }

    private void append(Inline inline) {
        if (inline instanceof Inline.Formula formula) {
            tex.append(TexFormula.of(formula.tex()));
            atBeginning = false;
        } else if (inline instanceof Inline.Placeholder placeholder) {
            appendWords(value.apply(placeholder));
        } else {
            appendWords(inline.plain());
        }
    }

    private void appendWords(String text) {
        int end = 0;
        Matcher words = WORD.matcher(text);
        while (words.find()) {
            appendBetween(text.substring(end, words.start()));
            String word = words.group();
            tex.append(isToBeKept(word) ? "{" + word + "}" : word);
            atBeginning = false;
            end = words.end();
        }
        appendBetween(text.substring(end));
    }

    private void appendBetween(String text) {
        tex.append(TexText.of(text));
        atBeginning |= text.matches("(?s).*[:.?!]\\s.*");
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

    private static boolean isInSentenceCase(Prose title) {
        List<String> telling = title.paragraphs().stream()
                .flatMap(paragraph -> paragraph.inlines().stream())
                .filter(Inline.Words.class::isInstance)
                .flatMap(words -> WORD.matcher(words.plain()).results())
                .map(MatchResult::group)
                .filter(word -> word.length() >= SHORTEST_TELLING_WORD)
                .skip(1)
                .collect(Collectors.toCollection(ArrayList::new));
        long large = telling.stream()
                .filter(word -> Character.isUpperCase(word.codePointAt(0)))
                .count();
        return large * 2 < telling.size();
    }
}
