package dev.roundup.processor.text.math;

import java.util.List;
import java.util.Set;

/**
 * The layout of a table.
 *
 * @param columns the alignment of its columns; the last ones repeat for further columns
 * @param kind the purpose of the table
 * @param pairs true if the columns form pairs without space between them, to the left and right of a relation
 * @param lines the numbers of the columns with a line to their left; a line behind the last one has the next number
 */
public record TableShape(List<Column> columns, TableKind kind, boolean pairs, Set<Integer> lines) {
    /** The alignment of the cells of a column. */
    public enum Column {
        LEFT,
        CENTRE,
        RIGHT
    }

    /** The purpose of a table. */
    public enum TableKind {
        /** A matrix. Its cells have the size of text in a line. */
        MATRIX,
        /** Lines of a displayed formula. */
        LINES,
        /** A matrix in the size of scripts. */
        SMALL,
        /** Lines below a large operator. */
        STACK
    }

    /** The alignment of the cells of a column. */
    public Column column(int index) {
        return columns.get(index < columns.size() ? index : pairs ? index % 2 : columns.size() - 1);
    }
}
