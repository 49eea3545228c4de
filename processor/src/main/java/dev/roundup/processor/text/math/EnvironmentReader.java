package dev.roundup.processor.text.math;

import static dev.roundup.processor.text.math.TableShape.Column.CENTRE;
import static dev.roundup.processor.text.math.TableShape.Column.LEFT;
import static dev.roundup.processor.text.math.TableShape.Column.RIGHT;

import dev.roundup.processor.text.math.MathNode.Fenced;
import dev.roundup.processor.text.math.MathNode.Row;
import dev.roundup.processor.text.math.MathNode.Table;
import dev.roundup.processor.text.math.Openings.Opening;
import dev.roundup.processor.text.math.TableShape.Column;
import dev.roundup.processor.text.math.TableShape.TableKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Reads environments: matrices, cases, and lines below each other (amsmath's user guide, sections 3 and 4). */
final class EnvironmentReader {
    /** The delimiters of an environment, and the shape of its table. */
    private record Environment(String left, TableShape shape, String right) {}

    private static final Map<String, Environment> KNOWN = Map.ofEntries(
            Map.entry("matrix", matrix("", "")),
            Map.entry("pmatrix", matrix("(", ")")),
            Map.entry("bmatrix", matrix("[", "]")),
            Map.entry("Bmatrix", matrix("{", "}")),
            Map.entry("vmatrix", matrix("|", "|")),
            Map.entry("Vmatrix", matrix("‖", "‖")),
            Map.entry("array", matrix("", "")),
            Map.entry("smallmatrix", small("", "")),
            Map.entry("psmallmatrix", small("(", ")")),
            Map.entry("bsmallmatrix", small("[", "]")),
            Map.entry("Bsmallmatrix", small("{", "}")),
            Map.entry("vsmallmatrix", small("|", "|")),
            Map.entry("Vsmallmatrix", small("‖", "‖")),
            Map.entry("subarray", new Environment("", shape(TableKind.STACK, CENTRE), "")),
            Map.entry("cases", new Environment("{", shape(TableKind.MATRIX, LEFT), "")),
            Map.entry("dcases", new Environment("{", shape(TableKind.LINES, LEFT), "")),
            Map.entry("rcases", new Environment("", shape(TableKind.MATRIX, LEFT), "}")),
            Map.entry("drcases", new Environment("", shape(TableKind.LINES, LEFT), "}")),
            Map.entry("aligned", pairs()),
            Map.entry("alignedat", pairs()),
            Map.entry("split", pairs()),
            Map.entry("align", pairs()),
            Map.entry("align*", pairs()),
            Map.entry("alignat", pairs()),
            Map.entry("alignat*", pairs()),
            Map.entry("flalign", pairs()),
            Map.entry("flalign*", pairs()),
            Map.entry("eqnarray", new Environment("", shape(TableKind.LINES, RIGHT, CENTRE, LEFT), "")),
            Map.entry("eqnarray*", new Environment("", shape(TableKind.LINES, RIGHT, CENTRE, LEFT), "")),
            Map.entry("gathered", lines()),
            Map.entry("gather", lines()),
            Map.entry("gather*", lines()),
            Map.entry("multline", lines()),
            Map.entry("multline*", lines()),
            Map.entry("equation", lines()),
            Map.entry("equation*", lines()));

    private EnvironmentReader() {}

    /** The names of all environments, in alphabetical order. */
    static List<String> names() {
        return KNOWN.keySet().stream().sorted().toList();
    }

    /** Reads the environment that a token begins, up to its end. */
    static Optional<MathNode> read(MathParser parser, Token begin) {
        String name = begin.text();
        Environment environment = Optional.ofNullable(KNOWN.get(name)).orElse(matrix("", ""));
        if (name.isEmpty()) {
            parser.problems.syntax(begin, "\\begin without the name of an environment in braces");
        } else if (!KNOWN.containsKey(name)) {
            parser.problems.unknown(
                    begin,
                    "unknown environment " + name,
                    KNOWN.keySet(),
                    "did you mean \\begin{%s}?",
                    "leave it out, or write the formula in another one");
        }
        TableShape shape = environment.shape();
        switch (name) {
            case "array", "subarray" -> shape = shaped(parser, begin, shape);
            case "alignedat", "alignat", "alignat*" -> RawArgument.read(parser, begin);
            case "aligned", "gathered" -> parser.optionalArgument();
            default -> {}
        }
        Set<Integer> lines = new TreeSet<>();
        List<List<List<MathNode>>> rows = rows(parser, Opening.ENVIRONMENT, lines);
        end(parser, begin);
        MathNode table = new Table(rows, shape, lines);
        boolean bare = environment.left().isEmpty() && environment.right().isEmpty();
        return Optional.of(bare ? table : new Fenced(environment.left(), List.of(table), environment.right()));
    }

    private static void end(MathParser parser, Token begin) {
        Token end = parser.tokens.peek();
        if (!end.is(Token.TokenKind.END_ENVIRONMENT)) {
            if (!begin.text().isEmpty()) {
                String closer = "\\end{" + begin.text() + "}";
                parser.problems.unclosed(begin, begin.written() + " without " + closer, closer);
            }
            return;
        }
        parser.tokens.next();
        if (!end.text().equals(begin.text())) {
            String right = "\\end{" + begin.text() + "}";
            parser.problems.mismatch(end, begin, end.written() + " closes " + begin.written(), "write " + right);
        }
    }

    /** Reads rows of cells in braces, usually of one column, such as the argument of {@code \substack}. */
    static MathNode stack(MathParser parser, Token command) {
        Token opener = parser.tokens.peek();
        if (!opener.is(Token.TokenKind.OPEN)) {
            parser.problems.syntax(command, command.written() + " needs an argument in braces");
            return Row.EMPTY;
        }
        parser.tokens.next();
        List<List<List<MathNode>>> rows = rows(parser, Opening.BRACED_ROWS, new TreeSet<>());
        parser.close(opener);
        return new Table(rows, shape(TableKind.STACK, CENTRE), Set.of());
    }

    /** Reads rows of cells. Adds the number of each row with a line above it to {@code lines}. */
    private static List<List<List<MathNode>>> rows(MathParser parser, Opening opening, Set<Integer> lines) {
        List<List<List<MathNode>>> rows = new ArrayList<>();
        List<List<MathNode>> row = new ArrayList<>();
        parser.openings.open(opening);
        while (true) {
            while (opening == Opening.ENVIRONMENT && row.isEmpty() && isLine(parser.tokens.peek())) {
                parser.tokens.next();
                lines.add(rows.size());
            }
            row.add(parser.row());
            Token token = parser.tokens.peek();
            boolean rowEnd = Openings.isRowEnd(token);
            if (rowEnd || !token.is(Token.TokenKind.ALIGN)) {
                rows.add(row);
                row = new ArrayList<>();
            }
            if (!rowEnd && !token.is(Token.TokenKind.ALIGN)) {
                break;
            }
            parser.tokens.next();
            if (rowEnd) {
                rowGap(parser);
            }
        }
        parser.openings.close();
        List<List<MathNode>> last = rows.get(rows.size() - 1);
        if (rows.size() > 1 && last.size() == 1 && last.get(0).isEmpty()) {
            rows.remove(rows.size() - 1);
        }
        return rows;
    }

    private static boolean isLine(Token token) {
        return token.isCommand("hline") || token.isCommand("hdashline");
    }

    /**
     * Skips a star or a distance in brackets after the end of a row. Brackets with anything else in them are a formula.
     */
    private static void rowGap(MathParser parser) {
        Tokens tokens = parser.tokens;
        if (tokens.ahead(0).isCharacter("*")) {
            tokens.nextAny();
        }
        if (tokens.ahead(0).isCharacter("[")) {
            StringBuilder length = new StringBuilder();
            int count = 1;
            while (count < 12
                    && tokens.ahead(count).is(Token.TokenKind.CHARACTER)
                    && !tokens.ahead(count).isCharacter("]")) {
                length.append(tokens.ahead(count++).text());
            }
            if (tokens.ahead(count).isCharacter("]")
                    && Length.em(length.toString()).isPresent()) {
                for (int i = 0; i <= count; i++) {
                    tokens.nextAny();
                }
            }
        }
    }

    private static TableShape shaped(MathParser parser, Token begin, TableShape shape) {
        parser.optionalArgument();
        Token opener = parser.tokens.peek();
        return ColumnReader.read(RawArgument.read(parser, begin), opener, parser.problems, shape);
    }

    private static Environment small(String left, String right) {
        return new Environment(left, shape(TableKind.SMALL, CENTRE), right);
    }

    private static Environment matrix(String left, String right) {
        return new Environment(left, shape(TableKind.MATRIX, CENTRE), right);
    }

    private static Environment pairs() {
        return new Environment("", new TableShape(List.of(RIGHT, LEFT), TableKind.LINES, true, Set.of()), "");
    }

    private static Environment lines() {
        return new Environment("", shape(TableKind.LINES, CENTRE), "");
    }

    private static TableShape shape(TableKind kind, Column... columns) {
        return new TableShape(List.of(columns), kind, false, Set.of());
    }
}
