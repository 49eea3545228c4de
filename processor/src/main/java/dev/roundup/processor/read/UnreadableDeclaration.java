package dev.roundup.processor.read;

import dev.roundup.processor.model.Fault;

/**
 * Thrown if a fault stopped us from reading a declaration that others refer to. The fault is reported only at that one.
 */
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
