package dev.roundup.processor;

import dev.roundup.processor.check.Finding;
import dev.roundup.processor.model.Origin;
import dev.roundup.processor.model.Paper;
import dev.roundup.processor.model.Roundup;
import dev.roundup.processor.model.TypeName;
import dev.roundup.processor.read.OutlineIndex;
import dev.roundup.processor.render.Output;
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
import javax.lang.model.util.Elements;
import javax.tools.FileObject;
import javax.tools.StandardLocation;

/**
 * Writes what was rendered, as UTF-8 with line feeds whatever the platform; a failure becomes a finding, whatever the file
 * manager of a build tool throws. Java sources are written in the round in which they come, since a compiler takes none in
 * the last; all else then, when it is known that nothing is wrong.
 */
final class OutputWriter {
    private final Filer filer;
    private final Elements elements;
    private final String folder;
    private final List<Kept> kept = new ArrayList<>();

    /** A page's files, to be written in the last round; of types only names live from round to round. */
    private record Kept(TypeName roundup, List<TypeName> madeOf, String folder, List<Output.Resource> files) {}

    /** @param folder where pages go in the class output */
    OutputWriter(ProcessingEnvironment environment, String folder) {
        this.filer = environment.getFiler();
        this.elements = environment.getElementUtils();
        this.folder = folder;
    }

    /** Writes a roundup's Java sources at once, and keeps all else for {@link #writeKept}. */
    List<Finding> accept(Roundup roundup, List<Output> outputs) {
        List<TypeName> madeOf = Stream.concat(
                        Stream.of(roundup.type()), roundup.papers().map(Paper::type))
                .toList();
        List<Finding> failures = new ArrayList<>();
        List<Output.Resource> files = new ArrayList<>();
        for (Output output : outputs) {
            if (output instanceof Output.Resource file) {
                files.add(file);
            } else if (output instanceof Output.JavaSource source && !isUpToDate(source)) {
                write(roundup.origin(), source, originating(madeOf)).ifPresent(failures::add);
            }
        }
        kept.add(new Kept(roundup.type(), madeOf, folder + "/" + roundup.slug().value() + "/", files));
        return failures;
    }

    /** @param origins where a roundup is declared, to point at when its files cannot be written */
    List<Finding> writeKept(Function<TypeName, Origin> origins) {
        Set<String> written = new HashSet<>();
        List<Finding> failures = new ArrayList<>();
        for (Kept page : kept) {
            Origin origin = origins.apply(page.roundup);
            Element[] originating = originating(page.madeOf);
            for (Output.Resource file : page.files) {
                String path = page.folder + file.path();
                Optional<Finding> failure = written.add(path)
                        ? write(origin, path, file.body(), originating)
                        : Optional.of(Finding.unwritten(
                                origin, path, "another page has it", Optional.of("give each page a slug of its own")));
                if (failure.isPresent()) {
                    failures.add(failure.get());
                    break; // its other files fare alike, and that is no other problem
                }
            }
        }
        return failures;
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
            return Optional.of(Finding.unwritten(origin, name, "there is such a type already", Optional.of(help)));
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
                        origin,
                        path,
                        "the compiler has no folder for what it writes",
                        Optional.of("name one, such as -d classes")));
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
    private boolean isUpToDate(Output.JavaSource source) {
        Element compiled = elements.getTypeElement(source.type().qualified());
        return compiled != null
                && compiled.getAnnotationMirrors().stream()
                        .filter(mark ->
                                mark.getAnnotationType().toString().equals("dev.roundup.catalog.RoundupGenerated"))
                        .flatMap(mark -> mark.getElementValues().values().stream())
                        .anyMatch(digest -> source.digest().equals(digest.getValue()));
    }
}
