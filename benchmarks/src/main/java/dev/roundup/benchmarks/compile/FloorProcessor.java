package dev.roundup.benchmarks.compile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.annotation.processing.SupportedOptions;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.SimpleAnnotationValueVisitor14;
import javax.tools.StandardLocation;

/**
 * A processor of roundups that does as little as possible. It reads every value of every annotation of every paper in
 * an outline, and writes one resource. With its option it also writes a source that is given to it. Anything that
 * Roundup needs beyond this is the cost of its checks and formats.
 */
@SupportedAnnotationTypes("dev.roundup.*")
@SupportedOptions(FloorProcessor.SOURCE)
public final class FloorProcessor extends AbstractProcessor {
    static final String SOURCE = "floor.source";

    private final StringBuilder read = new StringBuilder();

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        for (TypeElement annotation : annotations) {
            if (annotation.getSimpleName().contentEquals("Roundup")) {
                round.getElementsAnnotatedWith(annotation).forEach(this::readOutline);
            }
        }
        if (round.processingOver() && !read.isEmpty()) {
            write();
        }
        return false;
    }

    private void readOutline(Element outline) {
        Values values = new Values();
        outline.getAnnotationMirrors().forEach(values::visitMirror);
        for (TypeMirror named : List.copyOf(values.types)) {
            if (named instanceof DeclaredType type) {
                type.asElement().getAnnotationMirrors().forEach(values::visitMirror);
            }
        }
        read.append(values.text);
        Optional.ofNullable(processingEnv.getOptions().get(SOURCE))
                .map(Path::of)
                .ifPresent(this::write);
    }

    /** The name of the folder is the package of the source. */
    private void write(Path source) {
        String name = source.getParent().getFileName() + "."
                + source.getFileName().toString().replace(".java", "");
        try (Writer out = processingEnv.getFiler().createSourceFile(name).openWriter()) {
            out.append(Files.readString(source));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write() {
        try (Writer out = processingEnv
                .getFiler()
                .createResource(StandardLocation.CLASS_OUTPUT, "", "META-INF/resources/roundup/floor.txt")
                .openWriter()) {
            out.append(read);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Collects all values as text, and the types among them. */
    private static final class Values extends SimpleAnnotationValueVisitor14<Void, Void> {
        private final StringBuilder text = new StringBuilder();
        private final List<TypeMirror> types = new ArrayList<>();

        private void visitMirror(AnnotationMirror mirror) {
            mirror.getElementValues().values().forEach(value -> value.accept(this, null));
        }

        @Override
        protected Void defaultAction(Object value, Void unused) {
            text.append(value).append('\n');
            return null;
        }

        @Override
        public Void visitType(TypeMirror type, Void unused) {
            types.add(type);
            return null;
        }

        @Override
        public Void visitAnnotation(AnnotationMirror mirror, Void unused) {
            visitMirror(mirror);
            return null;
        }

        @Override
        public Void visitArray(List<? extends AnnotationValue> values, Void unused) {
            values.forEach(value -> value.accept(this, null));
            return null;
        }
    }
}
