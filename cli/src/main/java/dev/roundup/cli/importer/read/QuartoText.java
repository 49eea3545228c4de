package dev.roundup.cli.importer.read;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Markdown as Quarto extends it ("Markdown Basics" and "Execution Options" in its guide): without the marks of divisions
 * and without the code that it would run. The lines stay where they are.
 *
 * @param cells the code, a field for each cell
 */
record QuartoText(String text, List<Field> cells) {
    private static final Pattern DIVISION = Pattern.compile(" {0,3}:{3,}.*");
    private static final Pattern CELL = Pattern.compile(" {0,3}(`{3,}|~{3,})\\s*\\{(?!\\.)[^{}]*}\\s*");

    /** Keeps its own copy of the list. */
    QuartoText {
        cells = List.copyOf(cells);
    }

    /** @param firstLine the line of the file in which the body begins */
    static QuartoText of(String body, int firstLine) {
        StringBuilder text = new StringBuilder();
        List<Field> cells = new ArrayList<>();
        StringBuilder code = new StringBuilder();
        String fence = "";
        int begin = firstLine;
        int number = firstLine - 1;
        for (String line : body.split("\n", -1)) {
            number++;
            Matcher cell = CELL.matcher(line);
            if (!fence.isEmpty()) {
                if (line.strip().startsWith(fence)
                        && line.strip().replace(fence.substring(0, 1), "").isEmpty()) {
                    cells.add(Field.of("code cell", code.toString(), begin));
                    fence = "";
                } else {
                    code.append(line).append('\n');
                }
            } else if (cell.matches()) {
                fence = cell.group(1);
                begin = number;
                code.setLength(0);
                code.append(line.strip()).append('\n');
            } else if (!DIVISION.matcher(line).matches()) {
                text.append(line);
            }
            text.append('\n');
        }
        if (!fence.isEmpty()) {
            cells.add(Field.of("code cell", code.toString(), begin));
        }
        return new QuartoText(text.substring(0, text.length() - 1), cells);
    }
}
