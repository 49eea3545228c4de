package dev.roundup.processor.model;

import java.util.List;

/** Something declared that can carry an {@code @Allow}. */
public sealed interface Declaration permits TypeDeclaration, Person, Topic {
    /** How messages name it. */
    String displayName();

    /** What is allowed at it: its own, then those of the types and the package around it. */
    List<Allowance> allowances();

    /** Where it was written. */
    Origin origin();
}
