package dev.roundup.processor.text.math;

import dev.roundup.processor.text.math.TableShape.Column;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Reads the columns of an array, such as {@code {cc|c}}. */
final class ColumnReader {
    private static final int MOST = 100;

    private final String specification;
    private final List<Column> columns = new ArrayList<>();
    private final Set<Integer> lines = new TreeSet<>();
    private int at;

    private ColumnReader(String specification) {
        this.specification = specification;
    }

    /** The shape with these columns. An unknown column is a problem of the braces around them. */
    static TableShape read(String specification, Token opener, FormulaProblems problems, TableShape shape) {
        ColumnReader reader = new ColumnReader(specification);
        while (reader.at < specification.length()) {
            char column = specification.charAt(reader.at++);
            if (!reader.take(column)) {
                problems.refused(opener, "unknown column " + column, "write columns as l, c or r, and lines as |");
                return shape;
            }
        }
        return reader.columns.isEmpty() ? shape : new TableShape(reader.columns, shape.kind(), false, reader.lines);
    }

    private boolean take(char column) {
        switch (column) {
            case 'l' -> columns.add(Column.LEFT);
            case 'c' -> columns.add(Column.CENTRE);
            case 'r' -> columns.add(Column.RIGHT);
            case 'p', 'm', 'b' -> {
                group();
                columns.add(Column.LEFT);
            }
            case '|', ':' -> lines.add(columns.size());
            case '@', '!', '>', '<' -> group();
            case '*' -> {
                return repeat();
            }
            case ' ' -> {}
            default -> {
                return false;
            }
        }
        return true;
    }

    /** Reads {@code *{3}{c}}. */
    private boolean repeat() {
        String count = group();
        String repeated = group();
        if (!count.matches("[0-9]{1,2}") || !repeated.matches("[lcr|: ]*")) {
            return false;
        }
        for (int i = 0; i < Integer.parseInt(count) && columns.size() < MOST; i++) {
            repeated.chars().forEach(column -> take((char) column));
        }
        return true;
    }

    private String group() {
        int depth = 0;
        int start = at;
        while (at < specification.length()) {
            char c = specification.charAt(at++);
            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
            if (depth <= 0) {
                break;
            }
        }
        String group = specification.substring(start, at);
        return group.length() > 1 && group.charAt(0) == '{' ? group.substring(1, group.length() - 1) : group;
    }
}
