package dev.roundup.processor.text.prose;

import java.util.Optional;
import java.util.function.Function;

/** Reads the arguments of commands. */
final class Arguments {
    private final ParserParts parts;
    private final Cursor cursor;
    private final OpenGroups groups;

    Arguments(ParserParts parts, OpenGroups groups) {
        this.parts = parts;
        this.cursor = parts.cursor();
        this.groups = groups;
    }

    /** The part of the source between two braces. */
    record RawText(int start, int end) {
        String of(String source) {
            return source.substring(start, end);
        }
    }

    /** Reads an argument that is not text. Reports a missing argument, and returns empty for it. */
    Optional<RawText> raw(int start, String name) {
        cursor.moveTo(cursor.at() + (cursor.peek() == '*' ? 1 : 0));
        cursor.skipBlanks();
        while (cursor.skipOption()) {
            cursor.skipBlanks();
        }
        if (cursor.peek() != '{') {
            missing(start, "\\" + name);
            return Optional.empty();
        }
        int open = cursor.at();
        int close = cursor.closing(open);
        if (close < 0) {
            String opening = "\\" + name + "{";
            ProseParser.refuse(parts, start, open + 1, ProseParser.without(opening, "}"), "write } where it ends");
            cursor.moveTo(open + 1);
            return Optional.empty();
        }
        cursor.moveTo(close + 1);
        return Optional.of(new RawText(open + 1, close));
    }

    void skip(int count, int start, String name) {
        for (int i = 0; i < count && raw(start, name).isPresent(); i++) {}
    }

    /** Opens an argument that is text: the content of braces, or a single letter. */
    void open(String opening, int start, Function<String, OpenGroup> frame) {
        cursor.moveTo(cursor.at() + (cursor.peek() == '*' ? 1 : 0));
        cursor.skipBlanks();
        while (cursor.skipOption()) {
            cursor.skipBlanks();
        }
        char next = cursor.peek();
        if (next == '{') {
            groups.open(frame.apply(opening + "{"));
            cursor.moveTo(cursor.at() + 1);
        } else if (Character.isLetterOrDigit(next)) {
            parts.nodes().open(frame.apply(opening));
            parts.nodes().words(String.valueOf(next));
            parts.nodes().close();
            cursor.moveTo(cursor.at() + 1);
        } else if (next != '\\') {
            missing(start, opening);
        }
    }

    private void missing(int start, String written) {
        ProseParser.refuse(
                parts, start, start + written.length(), written + " without its argument", "write " + written + "{…}");
    }
}
