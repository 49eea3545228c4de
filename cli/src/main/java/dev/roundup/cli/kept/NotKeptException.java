package dev.roundup.cli.kept;

/** Says that a source cannot be kept, so that it is compiled in every build. */
final class NotKeptException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NotKeptException(String reason) {
        super(reason);
    }
}
