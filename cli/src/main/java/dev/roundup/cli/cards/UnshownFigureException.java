package dev.roundup.cli.cards;

/** Says why a figure is not on a share picture, as a phrase such as {@code is in a format that Java cannot read}. */
final class UnshownFigureException extends Exception {
    private static final long serialVersionUID = 1L;

    UnshownFigureException(String reason) {
        super(reason);
    }

    /** The reason as a phrase. */
    String reason() {
        return String.valueOf(getMessage());
    }
}
