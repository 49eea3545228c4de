package dev.roundup.processor.model;

import static dev.roundup.processor.model.TestOrigin.at;

import java.util.List;

/** Makes the declaring types of test values: sources of the package {@code lab}, whose place is named after the type. */
public final class TestDeclaration {
    private TestDeclaration() {}

    /** A type, after the types around it. */
    public static DeclaringType declaredBy(String... simpleNames) {
        return declaredBy(new TypeName("lab", List.of(simpleNames)));
    }

    public static DeclaringType declaredBy(TypeName name) {
        return new DeclaringType(name, Provenance.SOURCE, List.of(), at(String.join(".", name.simpleNames())));
    }
}
