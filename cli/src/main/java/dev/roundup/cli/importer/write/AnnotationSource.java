package dev.roundup.cli.importer.write;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;

/** Builds annotations of Roundup, without the members that have no value. */
final class AnnotationSource {
    private static final String PACKAGE = "dev.roundup";

    private final AnnotationSpec.Builder annotation;

    private AnnotationSource(String name) {
        annotation = AnnotationSpec.builder(type(name));
    }

    static ClassName type(String name) {
        return ClassName.get(PACKAGE, name);
    }

    static AnnotationSource annotation(String name) {
        return new AnnotationSource(name);
    }

    /** Adds a string, unless it is empty. */
    AnnotationSource with(String member, String value) {
        return value.isEmpty() ? this : with(member, CodeBlock.of("$S", value));
    }

    AnnotationSource with(String member, CodeBlock value) {
        annotation.addMember(member, value);
        return this;
    }

    AnnotationSpec build() {
        return annotation.build();
    }
}
