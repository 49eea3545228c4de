package dev.roundup.cli.web;

/** Ends one request, inside this package. It becomes a {@link Failure}. */
final class NoAnswer extends Exception {
    private static final long serialVersionUID = 1;

    private final Failure.Kind kind;
    private final String detail;

    NoAnswer(Failure.Kind kind, String detail) {
        super(detail);
        this.kind = kind;
        this.detail = detail;
    }

    Failure.Kind kind() {
        return kind;
    }

    String detail() {
        return detail;
    }
}
