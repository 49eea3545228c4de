package dev.roundup.processor.read;

import java.util.Optional;

/** Thrown if a declaration holds something that the compiler could not resolve. Caught where declarations are read. */
final class UnresolvedValue extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String what;
    private final transient Optional<String> compiledType;

    /**
     * @param what the value that does not resolve
     * @param compiledType the type that holds it, if that comes from a class file; the compiler then reports nothing
     */
    UnresolvedValue(String what, Optional<String> compiledType) {
        super(what, null, false, false);
        this.what = what;
        this.compiledType = compiledType;
    }

    String what() {
        return what;
    }

    Optional<String> compiledType() {
        return compiledType;
    }
}
