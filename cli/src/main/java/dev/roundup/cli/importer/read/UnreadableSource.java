package dev.roundup.cli.importer.read;

/** Reports a file that cannot be read. The message says why and where. */
public final class UnreadableSource extends Exception {
    private static final long serialVersionUID = 1L;

    private final boolean isLocal;

    UnreadableSource(String message) {
        super(message);
        isLocal = false;
    }

    UnreadableSource(int line, String message) {
        this(line, message, false);
    }

    /** @param isLocal true if the fault is in one place, so that the rest of the file may be read without it */
    UnreadableSource(int line, String message, boolean isLocal) {
        super("line " + line + ": " + message);
        this.isLocal = isLocal;
    }

    boolean isLocal() {
        return isLocal;
    }
}
