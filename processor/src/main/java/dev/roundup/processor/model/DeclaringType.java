package dev.roundup.processor.model;

import java.util.List;

/**
 * The type that declares a paper, a roundup, a site or a venue.
 *
 * @param allowances what is allowed at it: its own, then those of the types and the package around it
 * @param origin the annotation that makes it such a declaration
 */
public record DeclaringType(TypeName name, Provenance provenance, List<Allowance> allowances, Origin origin) {
    /** Keeps its own copy of the list. */
    public DeclaringType {
        allowances = List.copyOf(allowances);
    }
}
