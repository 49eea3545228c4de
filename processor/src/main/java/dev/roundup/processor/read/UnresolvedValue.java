package dev.roundup.processor.read;

/** Thrown if a declaration holds something that the compiler could not resolve. Caught where declarations are read. */
final class UnresolvedValue extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String what;
    private final String holder;
    private final boolean compiled;

    /**
     * @param what the value that does not resolve
     * @param holder the name of the type that holds it
     * @param compiled true if that type comes from a class file; no compiler then reports it
     */
    UnresolvedValue(String what, String holder, boolean compiled) {
        super(what, null, false, false);
        this.what = what;
        this.holder = holder;
        this.compiled = compiled;
    }

    String what() {
        return what;
    }

    String holder() {
        return holder;
    }

    boolean compiled() {
        return compiled;
    }
}
