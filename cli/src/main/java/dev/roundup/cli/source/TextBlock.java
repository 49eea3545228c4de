package dev.roundup.cli.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads text blocks (JLS, section 3.10.6). */
final class TextBlock {
    private static final int DELIMITER = 3;

    private TextBlock() {}

    /** Reads a text block; empty if it is none. */
    static Optional<LiteralText> of(String source, List<SourceCharacters> all) {
        List<List<SourceCharacters>> lines = lines(all.subList(DELIMITER, all.size() - DELIMITER));
        if (lines.size() < 2
                || !isBlank(lines.get(0))
                || !LiteralText.text(all.subList(all.size() - DELIMITER, all.size()))
                        .equals("\"\"\"")) {
            return Optional.empty();
        }
        SourceCharacters firstEnd = lines.get(0).get(lines.get(0).size() - 1);
        List<List<SourceCharacters>> content = lines.subList(1, lines.size());
        int last = content.size() - 1;
        int indentation = Stream.concat(content.stream().filter(line -> !isBlank(line)), Stream.of(content.get(last)))
                .mapToInt(TextBlock::indentation)
                .min()
                .orElse(0);
        List<SourceCharacters> kept = new ArrayList<>();
        for (List<SourceCharacters> line : content) {
            kept.addAll(stripped(line, indentation));
        }
        String before = content.stream()
                .filter(line -> !isBlank(line) || line == content.get(last))
                .findFirst()
                .map(line -> LiteralText.text(line.subList(0, indentation)))
                .orElse("");
        return hasBareDelimiter(kept)
                ? Optional.empty()
                : LiteralText.unescaped(kept, true)
                        .map(characters -> new LiteralText(
                                source,
                                reaching(
                                        characters,
                                        all.get(all.size() - DELIMITER).start()),
                                true,
                                before,
                                source.substring(firstEnd.start(), firstEnd.end())));
    }

    /** The lines, each with its end as one line feed. */
    private static List<List<SourceCharacters>> lines(List<SourceCharacters> characters) {
        List<List<SourceCharacters>> lines = new ArrayList<>(List.of(new ArrayList<>()));
        for (int i = 0; i < characters.size(); i++) {
            SourceCharacters character = characters.get(i);
            boolean isReturn = character.c() == '\r';
            if (isReturn && i + 1 < characters.size() && characters.get(i + 1).c() == '\n') {
                i++;
            }
            List<SourceCharacters> line = lines.get(lines.size() - 1);
            if (isReturn || character.c() == '\n') {
                line.add(new SourceCharacters(
                        '\n', character.start(), characters.get(i).end()));
                lines.add(new ArrayList<>());
            } else {
                line.add(character);
            }
        }
        return lines;
    }

    private static boolean isBlank(List<SourceCharacters> line) {
        return line.stream().allMatch(character -> Character.isWhitespace(character.c()));
    }

    private static int indentation(List<SourceCharacters> line) {
        int indentation = 0;
        while (indentation < line.size()
                && line.get(indentation).c() != '\n'
                && Character.isWhitespace(line.get(indentation).c())) {
            indentation++;
        }
        return indentation;
    }

    private static List<SourceCharacters> stripped(List<SourceCharacters> line, int indentation) {
        boolean hasEnd = !line.isEmpty() && line.get(line.size() - 1).c() == '\n';
        int end = hasEnd ? line.size() - 1 : line.size();
        int to = end;
        while (to > 0 && Character.isWhitespace(line.get(to - 1).c())) {
            to--;
        }
        List<SourceCharacters> stripped = new ArrayList<>(line.subList(Math.min(indentation, to), to));
        if (hasEnd) {
            stripped.add(line.get(end));
        }
        return stripped;
    }

    /** True if quotes that are not escaped would have ended the block before. */
    private static boolean hasBareDelimiter(List<SourceCharacters> kept) {
        int quotes = 0;
        for (int i = 0; i < kept.size(); i++) {
            char c = kept.get(i).c();
            quotes = c == '"' ? quotes + 1 : 0;
            if (quotes == DELIMITER) {
                return true;
            }
            if (c == '\\') {
                i++;
            }
        }
        return quotes > 0;
    }

    /**
     * A line feed reaches to the next line's first character, so that it goes with the indentation behind it.
     *
     * @param delimiter the index of the closing delimiter
     */
    private static List<SourceCharacters> reaching(List<SourceCharacters> characters, int delimiter) {
        List<SourceCharacters> reaching = new ArrayList<>(characters.size());
        for (int i = 0; i < characters.size(); i++) {
            SourceCharacters character = characters.get(i);
            int next = i + 1 < characters.size() ? characters.get(i + 1).start() : delimiter;
            reaching.add(character.c() == '\n' ? new SourceCharacters('\n', character.start(), next) : character);
        }
        return reaching;
    }
}
