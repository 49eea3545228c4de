package dev.roundup.processor.read;

/** Thrown where a declaration holds something that the compiler could not resolve; caught where declarations are read. */
final class Unresolved extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Unresolved(String what) {
        super(what, null, false, false);
    }
}
