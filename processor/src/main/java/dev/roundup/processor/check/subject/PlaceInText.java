package dev.roundup.processor.check.subject;

import dev.roundup.processor.check.rule.FindingBuilder;
import dev.roundup.processor.check.rule.Part;
import dev.roundup.processor.model.Declaration;
import dev.roundup.processor.text.TextPosition;

/** Names a place in a text, for messages. */
public final class PlaceInText {
    /** A shorter text needs no excerpt: the message quotes the wrong part, which is easy to find. */
    private static final int SHORT = 80;

    private PlaceInText() {}

    /**
     * Fills in the {@code {place}} of a finding. If the text is long, it adds an excerpt.
     *
     * @param start the index in the text where the wrong part begins
     * @param end the index after the wrong part
     */
    public static FindingBuilder name(FindingBuilder finding, String text, int start, int end) {
        FindingBuilder placed = place(finding, text, start, end);
        return text.length() <= SHORT ? placed : excerpt(placed, text, start, end);
    }

    /** Fills in the {@code {place}} of a finding, and adds an excerpt. */
    static FindingBuilder show(FindingBuilder finding, String text, int start, int end) {
        return excerpt(place(finding, text, start, end), text, start, end);
    }

    /** Adds the place to the owner of a finding whose headline has no {@code {place}}, and an excerpt if it is long. */
    static FindingBuilder nameWithOwner(FindingBuilder finding, Declaration owner, String text, int start, int end) {
        FindingBuilder placed = finding.with("owner", owner.displayName() + " at " + words(text, start))
                .part(text, start, end);
        return text.length() <= SHORT ? placed : excerpt(placed, text, start, end);
    }

    /** The place in words, which a message gives because a compiler cannot show it. */
    public static String words(String text, int start) {
        return TextPosition.of(text, start) + " of the text";
    }

    /** The words around a part of a text, which a message shows because a compiler cannot. */
    public static String excerpt(Part part) {
        return Excerpt.of(part.text(), part.start(), part.end()).words();
    }

    private static FindingBuilder place(FindingBuilder finding, String text, int start, int end) {
        return finding.with("place", words(text, start)).part(text, start, end);
    }

    private static FindingBuilder excerpt(FindingBuilder finding, String text, int start, int end) {
        Excerpt excerpt = Excerpt.of(text, start, end);
        return finding.note(excerpt.words()).below(excerpt.caret());
    }
}
