package dev.roundup.cli.kept;

import java.io.Writer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javax.lang.model.AnnotatedConstruct;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Name;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/** All kept declarations. It knows the types by their names. */
final class KeptElements implements Elements {
    private final Map<String, KeptType> types = new HashMap<>();
    private final Map<String, KeptType> others = new HashMap<>();
    private final Map<String, KeptPackage> packages = new HashMap<>();
    private final Map<String, Map<String, KeptMethod>> members = new HashMap<>();

    void add(KeptType type) {
        types.put(type.getQualifiedName().toString(), type);
    }

    /** The names of all types that are kept. */
    Set<String> declared() {
        return Set.copyOf(types.keySet());
    }

    /** The package with a name, which is there even if nothing declares it. */
    KeptPackage packageOf(String name) {
        return packages.computeIfAbsent(name, KeptPackage::new);
    }

    /** The type with a name. One that is not kept, such as String, declares nothing that matters here. */
    KeptType type(String name) {
        @Nullable KeptType known = types.get(name);
        return known != null
                ? known
                : others.computeIfAbsent(
                        name,
                        any -> new KeptType(
                                ElementKind.CLASS,
                                name.substring(name.lastIndexOf('.') + 1),
                                name,
                                packageOf(name.substring(0, Math.max(0, name.lastIndexOf('.')))),
                                List::of));
    }

    /** A member of an annotation type, which may still have to be read. */
    KeptMethod member(String type, String name) {
        return members.computeIfAbsent(type, any -> new HashMap<>())
                .computeIfAbsent(name, any -> new KeptMethod(ElementKind.METHOD, name, null, KeptMirror.Other.NONE));
    }

    @Override
    public @Nullable TypeElement getTypeElement(CharSequence name) {
        return types.get(name.toString());
    }

    @Override
    public PackageElement getPackageOf(Element element) {
        Element around = element;
        while (!(around instanceof PackageElement)) {
            around = Objects.requireNonNull(around.getEnclosingElement());
        }
        return (PackageElement) around;
    }

    @Override
    public Origin getOrigin(AnnotatedConstruct construct, AnnotationMirror annotation) {
        return annotation instanceof KeptAnnotation kept && kept.isImplicit() ? Origin.MANDATED : Origin.EXPLICIT;
    }

    @Override
    public PackageElement getPackageElement(CharSequence name) {
        throw new UnsupportedOperationException("getPackageElement");
    }

    @Override
    public Map<? extends ExecutableElement, ? extends AnnotationValue> getElementValuesWithDefaults(
            AnnotationMirror annotation) {
        throw new UnsupportedOperationException("getElementValuesWithDefaults");
    }

    @Override
    public String getDocComment(Element element) {
        throw new UnsupportedOperationException("getDocComment");
    }

    @Override
    public boolean isDeprecated(Element element) {
        throw new UnsupportedOperationException("isDeprecated");
    }

    @Override
    public Name getBinaryName(TypeElement type) {
        throw new UnsupportedOperationException("getBinaryName");
    }

    @Override
    public List<? extends Element> getAllMembers(TypeElement type) {
        throw new UnsupportedOperationException("getAllMembers");
    }

    @Override
    public List<? extends AnnotationMirror> getAllAnnotationMirrors(Element element) {
        throw new UnsupportedOperationException("getAllAnnotationMirrors");
    }

    @Override
    public boolean hides(Element hider, Element hidden) {
        throw new UnsupportedOperationException("hides");
    }

    @Override
    public boolean overrides(ExecutableElement overrider, ExecutableElement overridden, TypeElement type) {
        throw new UnsupportedOperationException("overrides");
    }

    @Override
    public String getConstantExpression(Object value) {
        throw new UnsupportedOperationException("getConstantExpression");
    }

    @Override
    public void printElements(Writer writer, Element... elements) {
        throw new UnsupportedOperationException("printElements");
    }

    @Override
    public Name getName(CharSequence characters) {
        return new KeptName(characters.toString());
    }

    @Override
    public boolean isFunctionalInterface(TypeElement type) {
        throw new UnsupportedOperationException("isFunctionalInterface");
    }
}
