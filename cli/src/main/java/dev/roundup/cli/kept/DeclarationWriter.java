package dev.roundup.cli.kept;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/**
 * Writes down what the compiler tells about declarations: all that the processor may ask. {@link DeclarationReader} reads
 * it.
 */
final class DeclarationWriter {
    /** Types that all types of a kind extend. They declare nothing that matters here. */
    private static final Set<String> ROOTS = Set.of("java.lang.Object", "java.lang.Enum", "java.lang.Record");

    /** The annotations of annotation types from elsewhere that the processor asks about. */
    private static final String VOCABULARY = "dev.roundup.";

    private static final String REPEATABLE = "java.lang.annotation.Repeatable";

    private final Elements elements;
    private final Set<String> named = new TreeSet<>();
    private final Map<String, TypeElement> annotationTypes = new HashMap<>();
    private boolean isLibrary;
    private ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private DataOutputStream out = new DataOutputStream(bytes);

    DeclarationWriter(Elements elements) {
        this.elements = elements;
    }

    /** The names of the types that the written declarations name as values or parents. */
    Set<String> named() {
        return named;
    }

    /** The annotation types that the written declarations use, by their names. */
    Map<String, TypeElement> annotationTypes() {
        return annotationTypes;
    }

    /**
     * Writes a package or a type of a source.
     *
     * @throws NotKeptException if it holds something that cannot be kept, such as a value that does not resolve
     */
    byte[] source(Element element) {
        isLibrary = false;
        return written(() -> element(element));
    }

    /** Writes an annotation type from elsewhere, with what its members are. */
    byte[] library(TypeElement type) {
        isLibrary = true;
        return written(() -> type(type));
    }

    private interface Writing {
        void run() throws IOException;
    }

    private byte[] written(Writing writing) {
        bytes = new ByteArrayOutputStream(2000);
        out = new DataOutputStream(bytes);
        try {
            writing.run();
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private void element(Element element) throws IOException {
        if (element instanceof TypeElement type) {
            type(type);
        } else if (element instanceof PackageElement inside) {
            out.writeByte(Tag.PACKAGE);
            string(inside.getQualifiedName());
            annotations(inside, inside.getAnnotationMirrors());
        } else if (element instanceof VariableElement field) {
            out.writeByte(Tag.FIELD);
            kindAndName(field);
            TypeKind kind = field.asType().getKind();
            resolved(kind);
            string(kind.name());
            optional(field.getConstantValue() instanceof String text ? text : null);
            annotations(field, field.getAnnotationMirrors());
        } else if (element instanceof ExecutableElement method) {
            method(method);
        } else {
            throw new NotKeptException(element.getKind() + " " + element);
        }
    }

    private void type(TypeElement type) throws IOException {
        out.writeByte(Tag.TYPE);
        kindAndName(type);
        string(type.getQualifiedName());
        annotations(type, isLibrary ? vocabulary(type) : type.getAnnotationMirrors());
        strings(isLibrary ? List.of() : parents(type));
        // Only the members of an annotation type matter, and types inside it are kept by themselves.
        List<? extends Element> enclosed =
                isLibrary ? ElementFilter.methodsIn(type.getEnclosedElements()) : type.getEnclosedElements();
        out.writeInt(enclosed.size());
        for (Element element : enclosed) {
            element(element);
        }
    }

    private void method(ExecutableElement method) throws IOException {
        out.writeByte(Tag.METHOD);
        kindAndName(method);
        mirror(method.getReturnType());
        annotationType(method.getReturnType());
        annotations(method, isLibrary ? List.of() : method.getAnnotationMirrors());
        AnnotationValue value = method.getDefaultValue();
        out.writeBoolean(value != null);
        if (value != null) {
            value(method, value);
        }
    }

    /** The processor asks what annotations a member holds, even if there are none. */
    private void annotationType(TypeMirror returned) {
        if (returned instanceof ArrayType array) {
            annotationType(array.getComponentType());
        } else if (returned instanceof DeclaredType type
                && type.asElement() instanceof TypeElement element
                && element.getKind() == ElementKind.ANNOTATION_TYPE) {
            annotationTypes.put(element.getQualifiedName().toString(), element);
        }
    }

    private static List<? extends AnnotationMirror> vocabulary(TypeElement type) {
        return type.getAnnotationMirrors().stream()
                .filter(meta -> {
                    String name = meta.getAnnotationType().toString();
                    return name.startsWith(VOCABULARY) || name.equals(REPEATABLE);
                })
                .toList();
    }

    private List<String> parents(TypeElement type) {
        List<String> parents = new ArrayList<>();
        parent(type.getSuperclass(), parents);
        type.getInterfaces().forEach(parent -> parent(parent, parents));
        return parents;
    }

    private void parent(TypeMirror parent, List<String> parents) {
        if (parent.getKind() == TypeKind.NONE) {
            return;
        }
        String name = declared(parent).getQualifiedName().toString();
        if (!ROOTS.contains(name) && !name.equals("java.lang.annotation.Annotation")) {
            named.add(name);
            parents.add(name);
        }
    }

    private static TypeElement declared(TypeMirror mirror) {
        resolved(mirror.getKind());
        if (mirror instanceof DeclaredType type && type.asElement() instanceof TypeElement element) {
            return element;
        }
        throw new NotKeptException(mirror.toString());
    }

    private static void resolved(TypeKind kind) {
        if (kind == TypeKind.ERROR) {
            throw new NotKeptException("a type does not resolve");
        }
    }

    private void annotations(Element element, List<? extends AnnotationMirror> annotations) throws IOException {
        out.writeInt(annotations.size());
        for (AnnotationMirror annotation : annotations) {
            annotation(element, annotation);
        }
    }

    private void annotation(Element element, AnnotationMirror annotation) throws IOException {
        TypeElement type = declared(annotation.getAnnotationType());
        String name = type.getQualifiedName().toString();
        annotationTypes.put(name, type);
        string(name);
        out.writeBoolean(elements.getOrigin(element, annotation) == Elements.Origin.MANDATED);
        var values = annotation.getElementValues();
        out.writeInt(values.size());
        for (var member : values.entrySet()) {
            string(member.getKey().getSimpleName());
            value(element, member.getValue());
        }
    }

    private void value(Element element, AnnotationValue value) throws IOException {
        Object content = value.getValue();
        if (content instanceof String text) {
            if (text.equals("<error>")) {
                throw new NotKeptException("a value does not resolve");
            }
            out.writeByte(Tag.STRING);
            string(text);
        } else if (content instanceof Boolean flag) {
            out.writeByte(flag ? Tag.TRUE : Tag.FALSE);
        } else if (content instanceof VariableElement constant) {
            out.writeByte(Tag.CONSTANT);
            string(constant.getSimpleName());
        } else if (content instanceof TypeMirror literal) {
            out.writeByte(Tag.LITERAL);
            if (!isLibrary && literal instanceof DeclaredType) {
                named.add(declared(literal).getQualifiedName().toString());
            }
            mirror(literal);
        } else if (content instanceof AnnotationMirror nested) {
            out.writeByte(Tag.ANNOTATION);
            annotation(element, nested);
        } else if (content instanceof List<?> items) {
            out.writeByte(Tag.LIST);
            out.writeInt(items.size());
            for (Object item : items) {
                value(element, (AnnotationValue) item);
            }
        } else {
            out.writeByte(Tag.NUMBER);
            string(content.toString());
        }
    }

    private void mirror(TypeMirror mirror) throws IOException {
        resolved(mirror.getKind());
        if (mirror instanceof ArrayType array) {
            out.writeByte(Tag.ARRAY);
            mirror(array.getComponentType());
        } else if (mirror instanceof DeclaredType type) {
            out.writeByte(Tag.DECLARED);
            string(declared(type).getQualifiedName());
        } else {
            out.writeByte(Tag.OTHER);
            string(mirror.getKind().name());
            string(mirror.toString());
        }
    }

    private void kindAndName(Element element) throws IOException {
        string(element.getKind().name());
        string(element.getSimpleName());
    }

    private void strings(List<String> all) throws IOException {
        out.writeInt(all.size());
        for (String each : all) {
            string(each);
        }
    }

    private void optional(@Nullable String text) throws IOException {
        out.writeBoolean(text != null);
        if (text != null) {
            string(text);
        }
    }

    private void string(CharSequence text) throws IOException {
        String string = text.toString();
        byte[] encoded = string.getBytes(UTF_8);
        if (!new String(encoded, UTF_8).equals(string)) {
            throw new NotKeptException("half a character");
        }
        out.writeInt(encoded.length);
        out.write(encoded);
    }
}
