package dev.roundup.processor.read;

import dev.roundup.processor.model.Fault;
import dev.roundup.processor.model.Origin;
import dev.roundup.processor.model.Provenance;
import dev.roundup.processor.model.Text;
import dev.roundup.processor.model.TypeName;
import dev.roundup.processor.text.math.Macros;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.QualifiedNameable;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.tools.StandardLocation;
import org.jspecify.annotations.Nullable;

/** The data that the readers of one round share: the source types, the annotation types and the reading order. */
final class RoundContext {
    private final Elements elements;
    private final Set<String> sources;
    private final CompilerFiles classOutput;
    private final Macros macros;
    private final AnnotationTypes annotationTypes;
    private final boolean isEclipse;
    private long nextOrder;

    /** @param sources the names of the top-level types and packages that are compiled from source */
    RoundContext(Elements elements, Set<String> sources, CompilerFiles classOutput, Macros macros) {
        this.elements = elements;
        this.sources = sources;
        this.classOutput = classOutput;
        this.macros = macros;
        this.annotationTypes = new AnnotationTypes(this);
        this.isEclipse = EclipseValues.areIn(elements);
    }

    /** A string, parsed as text. */
    Text text(String source, Origin origin) {
        return Text.of(source, macros, origin);
    }

    /** The TeX commands that hold in all texts. */
    Macros macros() {
        return macros;
    }

    Elements elements() {
        return elements;
    }

    AnnotationTypes annotationTypes() {
        return annotationTypes;
    }

    /** True if the compiler is Eclipse's; see {@link EclipseValues}. */
    boolean isEclipse() {
        return isEclipse;
    }

    /**
     * A number for the next thing that is read. The numbers up to the following one are free for the values inside it.
     */
    long nextOrder() {
        nextOrder += 1L << 16;
        return nextOrder;
    }

    /** The place of an element as a whole. */
    SourceOrigin origin(Element element, @Nullable SourceOrigin standIn) {
        return new SourceOrigin(element, null, null, nextOrder(), compiledType(element), standIn, null);
    }

    /**
     * The name of the outermost type around an element, if it comes from a class file; null if it comes from source.
     */
    @Nullable
    String compiledType(Element element) {
        return isSource(element) ? null : nameOfOutermost(element);
    }

    /** The exception for an element that holds something unresolved. */
    UnresolvedValue unresolved(String what, Element holder) {
        return new UnresolvedValue(what, nameOfOutermost(holder), !isSource(holder));
    }

    /** The fault for an exception in our own code while an element was read. */
    Fault fault(Element element, @Nullable SourceOrigin standIn, Throwable cause) {
        return new Fault("reading " + element, cause, origin(element, standIn));
    }

    /**
     * The provenance of a type. A type that javac finds on a source path by itself belongs to the module that it
     * compiles.
     */
    Provenance provenance(TypeElement type) {
        if (isSource(type)) {
            return Provenance.SOURCE;
        }
        String compiled = elements.getBinaryName(type).toString().replace('.', '/') + ".class";
        String source = nameOfOutermost(type).replace('.', '/') + ".java";
        return classOutput.find(StandardLocation.CLASS_OUTPUT, compiled).isPresent()
                        || classOutput
                                .find(StandardLocation.SOURCE_PATH, source)
                                .isPresent()
                ? Provenance.MODULE
                : Provenance.LIBRARY;
    }

    /** True if the compiler resolved a value that an annotation gives to a member. */
    boolean isResolved(ExecutableElement member, AnnotationValue value) {
        return isEclipse ? EclipseValues.isResolved(member, value) : !AnnotationView.isError(value);
    }

    /** True if the element is compiled from source. */
    boolean isSource(Element element) {
        return sources.contains(nameOfOutermost(element));
    }

    private static String nameOfOutermost(Element element) {
        Element outermost = element;
        for (Element around = element; around != null; around = around.getEnclosingElement()) {
            if (around instanceof TypeElement) {
                outermost = around;
            }
        }
        return outermost instanceof QualifiedNameable named
                ? named.getQualifiedName().toString()
                : "";
    }

    /** The name of a type. */
    TypeName nameOf(TypeElement type) {
        Deque<String> simpleNames = new ArrayDeque<>();
        Element current = type;
        while (current instanceof TypeElement nested) {
            simpleNames.addFirst(nested.getSimpleName().toString());
            current = nested.getEnclosingElement();
        }
        PackageElement packageElement = elements.getPackageOf(type);
        return new TypeName(packageElement.getQualifiedName().toString(), List.copyOf(simpleNames));
    }
}
