package dev.roundup.processor.text.name;

import dev.roundup.processor.text.name.PersonalName.NameWord;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Divides a folded name into words. If the family name comes first, followed by a comma, it is moved to the end. */
final class NameScanner {
    private static final int LONGEST_ABBREVIATION = 3;

    private final List<NameWord> words = new ArrayList<>();
    private final List<String> parts = new ArrayList<>();
    private final StringBuilder part = new StringBuilder();

    private NameScanner() {}

    /** The words in the order of a full name; empty if a character cannot be part of a name. */
    static Optional<List<NameWord>> scan(String folded) {
        NameScanner scanner = new NameScanner();
        int comma = -1;
        for (int i = 0; i < folded.length(); i++) {
            char c = folded.charAt(i);
            switch (c) {
                case ' ', '\t', '\n' -> scanner.endWord(false);
                case '.' -> scanner.endWord(true);
                case '-', '\u2010', '\u2011', '\u2013' -> scanner.endPart();
                case '\'', '\u2019', '\u02bc', '`', '\u00b4' -> {}
                case ',' -> {
                    scanner.endWord(false);
                    if (comma >= 0) {
                        return Optional.empty();
                    }
                    comma = scanner.words.size();
                }
                case '(' -> { // a nickname
                    scanner.endWord(false);
                    i = folded.indexOf(')', i);
                    if (i < 0) {
                        return Optional.empty();
                    }
                }
                default -> {
                    if (!isLetter(c)) {
                        return Optional.empty();
                    }
                    scanner.part.append(c);
                }
            }
        }
        scanner.endWord(false);
        return Optional.of(scanner.turned(comma));
    }

    private static boolean isLetter(char c) {
        return c <= 0x7f
                ? c >= 'a' && c <= 'z'
                : Character.isLetter(c)
                        || Character.isSurrogate(c)
                        || Character.getType(c) == Character.NON_SPACING_MARK
                        || Character.getType(c) == Character.COMBINING_SPACING_MARK;
    }

    private void endPart() {
        if (!part.isEmpty()) {
            parts.add(part.toString());
            part.setLength(0);
        }
    }

    private void endWord(boolean atFullStop) {
        endPart();
        if (!parts.isEmpty()) {
            String letters = String.join("", parts);
            boolean isAbbreviated = isInitials(letters) || (atFullStop && letters.length() <= LONGEST_ABBREVIATION);
            words.add(new NameWord(letters, List.copyOf(parts), isAbbreviated));
            parts.clear();
        }
    }

    /**
     * True for single letters, also between hyphens. In scripts without case, such as Chinese, a single letter is a
     * whole name.
     */
    private boolean isInitials(String letters) {
        return letters.length() == parts.size() && Character.isLowerCase(letters.charAt(0));
    }

    private List<NameWord> turned(int comma) {
        if (comma <= 0 || words.stream().skip(comma).allMatch(PersonalName::isSuffix)) {
            return words;
        }
        List<NameWord> turned = new ArrayList<>(words.subList(comma, words.size()));
        turned.addAll(words.subList(0, comma));
        return turned;
    }
}
