package dev.roundup.processor.render.mathml;

import dev.roundup.processor.text.math.AtomRole;
import dev.roundup.processor.text.math.MathNode;
import dev.roundup.processor.text.math.MathNode.Table;
import dev.roundup.processor.text.math.MathStyle;
import dev.roundup.processor.text.math.TableShape;
import dev.roundup.processor.text.math.TableShape.Column;
import dev.roundup.processor.text.math.TableShape.TableKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Writes tables. The alignment of cells is in CSS, because MathML Core has no attributes for it. */
final class TableWriter {
    /** Chromium follows only the second value; a browser that does not know it follows the first. */
    private static final String RIGHT_ALIGNED = "text-align:right;text-align:-webkit-right";

    private TableWriter() {}

    static MathMlElement table(MathMlWriter writer, Table table, MathStyle style) {
        TableKind kind = table.shape().kind();
        MathStyle cells = switch (kind) {
            case LINES -> MathStyle.DISPLAY;
            case SMALL -> MathStyle.SCRIPT;
            default -> style.cell();
        };
        List<MathMlElement> rows = new ArrayList<>();
        for (List<List<MathNode>> row : table.rows()) {
            List<MathMlElement> written = new ArrayList<>();
            for (int column = 0; column < row.size(); column++) {
                String lines = LineWriter.css(table, rows.size(), column, row.size());
                written.add(cell(writer, row.get(column), column, table.shape(), cells, lines));
            }
            rows.add(MathMlWriter.branch("mtr", Map.of(), written));
        }
        Map<String, String> attributes = kind == TableKind.LINES ? Map.of("displaystyle", "true") : Map.of();
        MathMlElement whole = MathMlWriter.branch("mtable", attributes, rows);
        return kind == TableKind.SMALL ? MathMlWriter.styled(MathStyle.SCRIPT, whole) : whole;
    }

    private static MathMlElement cell(
            MathMlWriter writer, List<MathNode> items, int column, TableShape shape, MathStyle style, String lines) {
        boolean second = shape.pairs() && column % 2 == 1;
        List<MathMlElement> elements = RowWriter.elements(writer, items, style, second ? AtomRole.ORD : AtomRole.OPEN);
        String alignment = css(column, shape);
        String css = alignment + (alignment.isEmpty() || lines.isEmpty() ? "" : ";") + lines;
        return MathMlWriter.branch("mtd", css.isEmpty() ? Map.of() : Map.of("style", css), elements);
    }

    private static String css(int column, TableShape shape) {
        if (shape.kind() == TableKind.STACK) {
            return shape.column(column) == Column.LEFT ? "text-align:left;padding:0" : "padding:0";
        }
        String side = column % 2 == 0 ? "right" : "left";
        return switch (shape.column(column)) {
            case LEFT -> "text-align:left" + (shape.pairs() ? ";padding-" + side + ":0" : "");
            case RIGHT -> RIGHT_ALIGNED + (shape.pairs() ? ";padding-" + side + ":0" : "");
            case CENTRE -> "";
        };
    }
}
