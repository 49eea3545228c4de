package dev.roundup.processor.model;

import java.util.List;

/** Something that a whole type declares; a constant declares a person or a topic. */
public sealed interface TypeDeclaration extends Declaration permits Paper, Publications, Roundup, Site, Venue {
    /** The type that declares it. */
    DeclaringType declaringType();

    /** The name of that type. */
    default TypeName type() {
        return declaringType().name();
    }

    /** From where that type was read. */
    default Provenance provenance() {
        return declaringType().provenance();
    }

    @Override
    default String displayName() {
        return type().simple();
    }

    @Override
    default List<Allowance> allowances() {
        return declaringType().allowances();
    }

    @Override
    default Origin origin() {
        return declaringType().origin();
    }
}
