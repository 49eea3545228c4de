package dev.roundup.processor.read;

import java.util.List;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;

/**
 * Tells which annotation values Eclipse's compiler resolved. It hands over a value of the wrong type as it is, and puts
 * the string {@code "<error>"} in place of one that it cannot resolve. Nothing tells that string from a real one, so a
 * text cannot be {@code <error>} alone.
 */
final class EclipseValues {
    private EclipseValues() {}

    /** True if the compiler is Eclipse's. */
    static boolean areIn(Elements elements) {
        return elements.getClass().getName().startsWith("org.eclipse.");
    }

    /** False if the compiler throws an exception for a value of the wrong type. It then reports the value itself. */
    static boolean areReadable(AnnotationMirror annotation) {
        try {
            return annotation.getElementValues() != null;
        } catch (RuntimeException wrongType) {
            return false;
        }
    }

    /** True if the value of a member was resolved and has the type that the member declares. */
    static boolean isResolved(ExecutableElement member, AnnotationValue value) {
        return isResolved(member.getReturnType(), value.getValue());
    }

    private static boolean isResolved(TypeMirror declared, Object value) {
        if (AnnotationView.ERROR.equals(value)) {
            return false;
        }
        if (declared instanceof ArrayType array) {
            return value instanceof List<?> items
                    ? items.stream().allMatch(item -> isResolved(array, ((AnnotationValue) item).getValue()))
                    : isResolved(array.getComponentType(), value);
        }
        if (declared.getKind() == TypeKind.BOOLEAN) {
            return value instanceof Boolean;
        }
        return !(declared instanceof DeclaredType type && type.asElement() instanceof TypeElement element)
                || isOf(element, value);
    }

    private static boolean isOf(TypeElement declared, Object value) {
        if (declared.getKind() == ElementKind.ENUM) {
            return value instanceof VariableElement;
        }
        if (declared.getKind() == ElementKind.ANNOTATION_TYPE) {
            return value instanceof AnnotationMirror nested
                    && nested.getAnnotationType().asElement().equals(declared);
        }
        return declared.getQualifiedName().contentEquals("java.lang.String")
                ? value instanceof String
                : value instanceof TypeMirror;
    }
}
