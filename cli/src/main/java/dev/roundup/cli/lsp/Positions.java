package dev.roundup.cli.lsp;

import dev.roundup.cli.compile.FindingPlace;
import dev.roundup.cli.compile.SourceLines;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;

/** Places as the protocol counts them: lines and UTF-16 units from 0. */
final class Positions {
    private Positions() {}

    /** The place of a finding; the beginning of its file if that is all that is known. */
    static Range range(FindingPlace place) {
        Position start = position(place.line().orElse(1), place.column().orElse(1));
        return new Range(
                start,
                place.end().map(end -> position(end.line(), end.column())).orElse(start));
    }

    /** A part of a text. */
    static Range range(String text, int start, int end) {
        SourceLines lines = new SourceLines(text);
        return new Range(
                position(lines.line(start), lines.column(start)), position(lines.line(end), lines.column(end)));
    }

    private static Position position(long line, long column) {
        return new Position((int) line - 1, (int) column - 1);
    }

    /** The index of a place in a text. */
    static int offset(String text, Position position) {
        return new SourceLines(text).position(position.getLine() + 1, position.getCharacter() + 1);
    }
}
