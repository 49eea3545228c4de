package dev.roundup.cli.importer.read;

/** Finds the lines of places in a text. It is fast if the places are asked for in order. */
final class LineCount {
    private final String text;
    private int counted;
    private int line = 1;

    LineCount(String text) {
        this.text = text;
    }

    /** The line of a place, counted from 1. */
    int at(int place) {
        if (place < counted) {
            counted = 0;
            line = 1;
        }
        for (; counted < place; counted++) {
            if (text.charAt(counted) == '\n') {
                line++;
            }
        }
        return line;
    }
}
