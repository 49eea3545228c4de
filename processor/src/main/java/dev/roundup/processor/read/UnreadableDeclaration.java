package dev.roundup.processor.read;

import dev.roundup.processor.model.Fault;

/** Thrown where a fault kept a declaration from being read that others refer to, so that it is told of that one alone. */
final class UnreadableDeclaration extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Fault fault;

    UnreadableDeclaration(Fault fault) {
        super(fault.where(), fault.cause(), false, false);
        this.fault = fault;
    }

    Fault fault() {
        return fault;
    }
}
