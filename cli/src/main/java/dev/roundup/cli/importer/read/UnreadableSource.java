package dev.roundup.cli.importer.read;

/** Reports a file that cannot be read. The message says why and where. */
public final class UnreadableSource extends Exception {
    private static final long serialVersionUID = 1L;

    UnreadableSource(String message) {
        super(message);
    }

    UnreadableSource(int line, String message) {
        super("line " + line + ": " + message);
    }
}
