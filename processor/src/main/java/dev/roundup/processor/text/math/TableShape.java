package dev.roundup.processor.text.math;

import java.util.List;

/**
 * How a table is set.
 *
 * @param columns how its columns are aligned, the last ones over and over where there are more
 * @param kind what it is for
 * @param pairs whether columns come in pairs that touch, right and left of a relation
 */
public record TableShape(List<Column> columns, TableKind kind, boolean pairs) {
    /** Where the cells of a column stand. */
    public enum Column {
        LEFT,
        CENTRE,
        RIGHT
    }

    /** What a table is for. */
    public enum TableKind {
        /** Cells of a matrix, set as within a line of text. */
        MATRIX,
        /** Lines of a formula, displayed. */
        LINES,
        /** A matrix as small as scripts are. */
        SMALL,
        /** Lines of a limit. */
        STACK
    }

    /** Where the cells of a column stand. */
    public Column column(int index) {
        return columns.get(index < columns.size() ? index : pairs ? index % 2 : columns.size() - 1);
    }
}
