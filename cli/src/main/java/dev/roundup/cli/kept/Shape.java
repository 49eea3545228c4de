package dev.roundup.cli.kept;

import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;

/**
 * What other sources can see of a type: everything but its annotations. If it stays the same, they need not be compiled
 * again.
 */
final class Shape {
    private final StringBuilder text = new StringBuilder();
    private boolean isComplete = true;

    private Shape() {}

    /** The shape of a declaration; empty if there is more to see than is written down here. */
    static String of(Element element) {
        Shape shape = new Shape();
        shape.add(element);
        return shape.isComplete ? shape.text.toString() : "";
    }

    private void add(Element element) {
        text.append(element.getKind()).append(element.getModifiers()).append(element);
        if (element instanceof TypeElement type && type.getKind() == ElementKind.INTERFACE) {
            isComplete &= type.getTypeParameters().isEmpty();
            isComplete &= type.getPermittedSubclasses().isEmpty();
            text.append(type.getInterfaces()).append('{');
            type.getEnclosedElements().forEach(this::add);
            text.append('}');
        } else if (element instanceof VariableElement field) {
            text.append(':').append(field.asType()).append('=').append(field.getConstantValue());
            text.append(';');
        } else {
            isComplete = false;
        }
    }
}
