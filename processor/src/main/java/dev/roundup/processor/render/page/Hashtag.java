package dev.roundup.processor.render.page;

import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Converts names of topics to hashtags. */
final class Hashtag {
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}_]+");

    private Hashtag() {}

    /** For example, {@code Geometric algebra} becomes {@code #GeometricAlgebra}. */
    static String of(String topic) {
        String words = BETWEEN_WORDS
                .splitAsStream(topic)
                .filter(word -> !word.isEmpty())
                .map(Hashtag::capitalized)
                .collect(Collectors.joining());
        return "#" + (words.isEmpty() ? topic : words);
    }

    private static String capitalized(String word) {
        int first = word.codePointAt(0);
        return Character.toString(Character.toTitleCase(first)) + word.substring(Character.charCount(first));
    }
}
