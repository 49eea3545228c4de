package dev.roundup.processor.text.prose;

import dev.roundup.processor.text.prose.Inline.Break;
import dev.roundup.processor.text.prose.Inline.Emphasized;
import dev.roundup.processor.text.prose.Inline.InlineFormula;
import dev.roundup.processor.text.prose.Inline.Words;
import dev.roundup.processor.text.prose.OpenGroup.GroupKind;
import java.util.ArrayList;
import java.util.List;

/**
 * Combines nodes into paragraphs and lists. If a paragraph ends inside braces, everything open ends with it, and begins
 * anew in the next paragraph.
 */
final class NodeBuilder {
    private static final int LONGEST_WORD = 40;

    /** The blank and the spaces that break no line. */
    private static final String BLANKS = " \u00a0\u202f";

    private final List<Block> blocks = new ArrayList<>();
    private final List<OpenGroup> frames = new ArrayList<>(List.of(OpenGroup.text()));
    private final StringBuilder words = new StringBuilder();

    /** True if the next blank would follow another one. */
    private boolean afterBlank = true;

    OpenGroup top() {
        return frames.get(frames.size() - 1);
    }

    int depth() {
        return frames.size() - 1;
    }

    /** Everything that is open, the outermost first. */
    List<OpenGroup> open() {
        return frames.subList(1, frames.size());
    }

    void words(String more) {
        words(more, 0, more.length());
    }

    void words(String source, int start, int end) {
        if (end > start) {
            words.append(source, start, end);
            afterBlank = source.charAt(end - 1) == ' ';
        }
    }

    /** Adds a blank, unless there is one already. */
    void blank() {
        if (!afterBlank) {
            words.append(' ');
            afterBlank = true;
        }
    }

    /** Adds a space other than a blank. It replaces the blanks before and after it. */
    void space(char wide) {
        eatBlank();
        words.append(wide);
        afterBlank = true;
    }

    /** Removes the blanks at the end. */
    void eatBlank() {
        int end = endOfVisible();
        afterBlank &= end == words.length();
        words.setLength(end);
    }

    /** True if the last node is words that end with a character. */
    boolean endsWith(char c) {
        return !words.isEmpty() && words.charAt(words.length() - 1) == c;
    }

    /** True if the last node is a formula or a script. */
    boolean isAfterFormula() {
        List<Inline> inlines = top().inlines;
        Inline last = words.isEmpty() && !inlines.isEmpty() ? inlines.get(inlines.size() - 1) : new Break();
        return last instanceof InlineFormula
                || (last instanceof Emphasized styled
                        && (styled.style() == Emphasis.SUPERSCRIPT || styled.style() == Emphasis.SUBSCRIPT));
    }

    /** Removes the last character of the words. */
    void dropLast() {
        words.setLength(words.length() - 1);
        afterBlank = endsWith(' ');
    }

    /** True if the paragraph is still empty. */
    boolean isAtStart() {
        return words.isEmpty() && frames.stream().allMatch(frame -> frame.inlines.isEmpty());
    }

    /** The last word before the cursor, without the blank after it; empty if the last node is not a word. */
    String lastWord() {
        int end = endOfVisible();
        int start = end;
        while (start > 0 && end - start < LONGEST_WORD && BLANKS.indexOf(words.charAt(start - 1)) < 0) {
            start--;
        }
        return words.substring(start, end);
    }

    /** The last character of the words before the cursor that is no blank; {@link Cursor#END} if there is none. */
    char lastVisible() {
        int end = endOfVisible();
        return end == 0 ? Cursor.END : words.charAt(end - 1);
    }

    private int endOfVisible() {
        int end = words.length();
        while (end > 0 && BLANKS.indexOf(words.charAt(end - 1)) >= 0) {
            end--;
        }
        return end;
    }

    void add(Inline inline) {
        endWords();
        top().inlines.add(inline);
        afterBlank = inline instanceof Break;
    }

    void open(OpenGroup frame) {
        endWords();
        frames.add(frame);
    }

    /** Closes the group that was opened last. */
    void close() {
        endWords();
        OpenGroup frame = frames.remove(frames.size() - 1);
        if (frame.items != null) {
            items(frames.size()).add(new Block.Listing(frame.opening.contains("enumerate"), frame.items));
        } else if (!frame.inlines.isEmpty()) {
            top().inlines.addAll(frame.wrap.apply(frame.inlines));
        }
        words(frame.after);
    }

    void endParagraph() {
        if (words.length() > 0 && words.charAt(words.length() - 1) == ' ') {
            words.setLength(words.length() - 1);
        }
        endWords();
        for (int i = frames.size() - 1; i > 0; i--) {
            OpenGroup frame = frames.get(i);
            if (!frame.inlines.isEmpty()) {
                frames.get(i - 1).inlines.addAll(frame.wrap.apply(List.copyOf(frame.inlines)));
                frame.inlines.clear();
            }
        }
        List<Inline> inlines = frames.get(0).inlines;
        while (!inlines.isEmpty() && isLeftOver(inlines.get(inlines.size() - 1))) {
            inlines.remove(inlines.size() - 1);
        }
        if (!inlines.isEmpty()) {
            items(frames.size()).add(new Block.Paragraph(inlines));
            inlines.clear();
        }
        afterBlank = true;
    }

    private static boolean isLeftOver(Inline last) {
        return last instanceof Break
                || (last instanceof Words blank && blank.text().isBlank());
    }

    /** Begins an item of the innermost list. Returns false if no list is open. */
    boolean item() {
        for (int i = frames.size() - 1; i > 0; i--) {
            List<List<Block>> items = frames.get(i).items;
            if (items != null) {
                endParagraph();
                items.add(new ArrayList<>());
                return true;
            }
        }
        return false;
    }

    /** The place for a new block: the last item of the innermost list, or the text. */
    private List<Block> items(int below) {
        for (int i = below - 1; i > 0; i--) {
            List<List<Block>> items = frames.get(i).items;
            if (items != null) {
                if (items.isEmpty()) {
                    items.add(new ArrayList<>());
                }
                return items.get(items.size() - 1);
            }
        }
        return blocks;
    }

    private void endWords() {
        if (!words.isEmpty()) {
            top().inlines.add(new Words(words.toString()));
            words.setLength(0);
        }
    }

    /** Closes everything that is open, and returns all blocks. */
    List<Block> finish() {
        while (top().kind != GroupKind.TEXT) {
            if (top().kind == GroupKind.ENVIRONMENT) {
                endParagraph();
            }
            close();
        }
        endParagraph();
        return blocks;
    }
}
