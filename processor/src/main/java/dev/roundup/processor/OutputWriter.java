package dev.roundup.processor;

import dev.roundup.processor.check.rule.Finding;
import dev.roundup.processor.model.Origin;
import dev.roundup.processor.model.Paper;
import dev.roundup.processor.model.Roundup;
import dev.roundup.processor.model.Settings;
import dev.roundup.processor.model.TypeName;
import dev.roundup.processor.read.OutlineIndex;
import dev.roundup.processor.render.output.Output;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.annotation.processing.Filer;
import javax.annotation.processing.FilerException;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.util.Elements;
import javax.tools.FileObject;
import javax.tools.StandardLocation;
import org.jspecify.annotations.Nullable;

/**
 * Writes what was rendered, as UTF-8 with line feeds whatever the platform; a failure becomes a finding, whatever the file
 * manager of a build tool throws. Java sources are written in the round in which they come, since a compiler takes none in
 * the last; all else then, when it is known that nothing is wrong.
 */
final class OutputWriter {
    private final Filer filer;
    private final Elements elements;
    private final Settings settings;
    private final List<Kept> kept = new ArrayList<>();

    /** A page's files, to be written in the last round; of types only names live from round to round. */
    private record Kept(TypeName roundup, List<TypeName> madeOf, String folder, Rendering rendering) {}

    OutputWriter(ProcessingEnvironment environment, Settings settings) {
        this.filer = environment.getFiler();
        this.elements = environment.getElementUtils();
        this.settings = settings;
    }

    /** Keeps a roundup's files, which may still be in the making, for {@link #writeKept}. */
    void keep(Roundup roundup, Rendering files) {
        String folder = settings.output() + "/" + roundup.slug().value() + "/";
        kept.add(new Kept(roundup.type(), madeOf(roundup), folder, files));
    }

    /** Writes a roundup's catalogue, unless it is there already. */
    Optional<Finding> write(Roundup roundup, Output.JavaSource source) {
        return isUpToDate(roundup, source)
                ? Optional.empty()
                : write(roundup.origin(), source, originating(madeOf(roundup)));
    }

    private static List<TypeName> madeOf(Roundup roundup) {
        return Stream.concat(Stream.of(roundup.type()), roundup.papers().map(Paper::type))
                .toList();
    }

    /**
     * Writes all files, or none where some could not be made.
     *
     * @param origins where a roundup is declared, to point at when its files cannot be written
     */
    List<Finding> writeKept(Function<TypeName, Origin> origins) {
        List<Finding> faults =
                kept.stream().flatMap(page -> fault(page, origins).stream()).toList();
        if (!faults.isEmpty()) {
            return faults;
        }
        Set<String> written = new HashSet<>();
        return kept.stream()
                .flatMap(page -> write(page, origins.apply(page.roundup), written).stream())
                .toList();
    }

    private Optional<Finding> fault(Kept page, Function<TypeName, Origin> origins) {
        try {
            page.rendering.files();
            return Optional.empty();
        } catch (RuntimeException | StackOverflowError | AssertionError | LinkageError fault) {
            return Optional.of(
                    Finding.fault(origins.apply(page.roundup), rendering(page.roundup), fault, settings.debug()));
        }
    }

    /** What failed, for the message of a fault. */
    static String rendering(TypeName roundup) {
        return "rendering " + roundup.qualified();
    }

    /** The first failure: its other files fare alike, and that is no other problem. */
    private Optional<Finding> write(Kept page, Origin origin, Set<String> written) {
        Element[] originating = originating(page.madeOf);
        for (Output.Resource file : page.rendering.files()) {
            String path = page.folder + file.path();
            Optional<Finding> failure = written.add(path)
                    ? write(origin, path, file.body(), originating)
                    : Optional.of(Finding.unwritten(
                            origin,
                            path,
                            "another page writes it too",
                            Optional.of("give each page a slug of its own")));
            if (failure.isPresent()) {
                return failure;
            }
        }
        return Optional.empty();
    }

    /** Keeps the names of the outlines for the next compile, where they are not what it finds anyway. */
    Optional<Finding> writeIndex(List<String> before, List<String> outlines) {
        if (before.equals(outlines)) {
            return Optional.empty();
        }
        String lines = outlines.stream().map(name -> name + "\n").collect(Collectors.joining());
        return write(Origin.NOWHERE, OutlineIndex.PATH, out -> out.write(lines.getBytes(StandardCharsets.UTF_8)));
    }

    private Optional<Finding> write(Origin origin, Output.JavaSource source, Element... originating) {
        String name = source.type().qualified();
        try (OutputStream out = filer.createSourceFile(name, originating).openOutputStream()) {
            out.write(source.code().getBytes(StandardCharsets.UTF_8));
            return Optional.empty();
        } catch (FilerException taken) {
            String help = "rename your own " + source.type().simple() + ", or the outline";
            return Optional.of(
                    Finding.unwritten(origin, name, "a class of that name already exists", Optional.of(help)));
        } catch (IOException | RuntimeException failure) {
            return Optional.of(Finding.unwritten(origin, name, failure.toString(), Optional.empty()));
        }
    }

    private Optional<Finding> write(Origin origin, String path, Output.Body body, Element... originating) {
        try {
            FileObject file = filer.createResource(StandardLocation.CLASS_OUTPUT, "", path, originating);
            if (!isAt(file, path)) {
                // Without a folder for classes javac would write over files of that name where it was started.
                return Optional.of(Finding.unwritten(
                        origin, path, "the compiler has no output folder", Optional.of("set one, such as -d classes")));
            }
            try (OutputStream out = file.openOutputStream()) {
                body.writeTo(out);
            }
            return Optional.empty();
        } catch (IOException | RuntimeException failure) {
            return Optional.of(Finding.unwritten(origin, path, failure.toString(), Optional.empty()));
        }
    }

    private static boolean isAt(FileObject file, String path) {
        String place = file.toUri().getPath();
        return place == null || place.endsWith("/" + path);
    }

    /** The types that a file is made of, as build tools want to know. */
    private Element[] originating(List<TypeName> types) {
        return types.stream()
                .map(TypeName::qualified)
                .map(elements::getTypeElement)
                .filter(Objects::nonNull)
                .toArray(Element[]::new);
    }

    /** Whether the class was compiled before from the same source: writing it again would be a warning of javac's. */
    private boolean isUpToDate(Roundup roundup, Output.JavaSource source) {
        Element compiled = inModuleOf(roundup.type(), source.type().qualified());
        return compiled != null
                && compiled.getAnnotationMirrors().stream()
                        .filter(mark ->
                                mark.getAnnotationType().toString().equals("dev.roundup.catalog.RoundupGenerated"))
                        .flatMap(mark -> mark.getElementValues().values().stream())
                        .anyMatch(digest -> source.digest().equals(digest.getValue()));
    }

    /** A type of the module that another one is in: one that is nowhere would be looked for in every module of the JDK. */
    private @Nullable Element inModuleOf(TypeName known, String name) {
        Element there = elements.getTypeElement(known.qualified());
        ModuleElement module = there == null ? null : elements.getModuleOf(there);
        return module == null ? elements.getTypeElement(name) : elements.getTypeElement(module, name);
    }
}
