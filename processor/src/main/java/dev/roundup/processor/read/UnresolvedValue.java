package dev.roundup.processor.read;

import java.util.Optional;

/** Thrown where a declaration holds something that the compiler could not resolve; caught where declarations are read. */
final class UnresolvedValue extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String what;
    private final transient Optional<String> compiledType;

    /**
     * @param what the value that does not resolve
     * @param compiledType the type that holds it, where that comes from a class file, so that the compiler says nothing
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
