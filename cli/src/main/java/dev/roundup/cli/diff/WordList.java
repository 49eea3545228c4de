package dev.roundup.cli.diff;

import java.util.List;

/** Words in a sentence. */
final class WordList {
    private WordList() {}

    /** {@code A}, {@code A and B}, {@code A, B and C}. */
    static String of(List<String> words) {
        int last = words.size() - 1;
        return last < 1
                ? String.join("", words)
                : String.join(", ", words.subList(0, last)) + " and " + words.get(last);
    }
}
