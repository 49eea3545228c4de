package dev.roundup.processor.render.mathml;

import dev.roundup.processor.text.math.MathNode.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Writes the lines between rows and columns of a table as borders of its cells. */
final class LineWriter {
    private LineWriter() {}

    /**
     * The borders of a cell.
     *
     * @param cells the number of cells in its row
     */
    static String css(Table table, int row, int column, int cells) {
        Set<Integer> vertical = table.shape().lines();
        if (vertical.isEmpty() && table.lines().isEmpty()) {
            return "";
        }
        List<String> borders = new ArrayList<>();
        add(borders, "left", vertical.contains(column));
        add(borders, "right", column == cells - 1 && vertical.contains(cells));
        add(borders, "top", table.lines().contains(row));
        add(borders, "bottom", row == table.rows().size() - 1 && table.lines().contains(row + 1));
        return String.join(";", borders);
    }

    private static void add(List<String> borders, String side, boolean drawn) {
        if (drawn) {
            borders.add("border-" + side + ":1px solid");
        }
    }
}
