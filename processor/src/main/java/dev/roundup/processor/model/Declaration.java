package dev.roundup.processor.model;

import java.util.List;

/** A declaration that can carry an {@code @Allow}. */
public sealed interface Declaration permits TypeDeclaration, Person, Topic {
    /** The name by which messages call it. */
    String displayName();

    /** Its own allowances, followed by those of the enclosing types and the package. */
    List<Allowance> allowances();

    /** The place where it was written. */
    Origin origin();
}
