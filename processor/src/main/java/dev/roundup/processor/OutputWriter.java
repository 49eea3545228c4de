package dev.roundup.processor;

import dev.roundup.processor.check.Finding;
import dev.roundup.processor.model.Origin;
import dev.roundup.processor.model.Roundup;
import dev.roundup.processor.model.TypeName;
import dev.roundup.processor.read.OutlineIndex;
import dev.roundup.processor.render.Output;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.annotation.processing.Filer;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.util.Elements;
import javax.tools.StandardLocation;

/** Writes what was rendered, as UTF-8 with line feeds whatever the platform; a failure becomes a finding. */
final class OutputWriter {
    private final Filer filer;
    private final Elements elements;
    private final String folder;

    /** @param folder where pages go in the class output */
    OutputWriter(ProcessingEnvironment environment, String folder) {
        this.filer = environment.getFiler();
        this.elements = environment.getElementUtils();
        this.folder = folder;
    }

    Optional<Finding> write(Roundup roundup, Output output) {
        Element[] originating = originating(roundup);
        if (output instanceof Output.JavaSource source) {
            return isUpToDate(source)
                    ? Optional.empty()
                    : attempt(roundup.origin(), source.type().qualified(), () -> {
                        try (Writer writer = new OutputStreamWriter(
                                filer.createSourceFile(source.type().qualified(), originating)
                                        .openOutputStream(),
                                StandardCharsets.UTF_8)) {
                            writer.write(source.code());
                        }
                    });
        }
        Output.Resource resource = (Output.Resource) output;
        return writeResource(
                roundup.origin(),
                folder + "/" + roundup.slug().value() + "/" + resource.path(),
                resource.body(),
                originating);
    }

    /** Keeps the names of the outlines for the next compile, where they are not what it finds anyway. */
    Optional<Finding> writeIndex(List<String> before, List<String> outlines) {
        if (before.equals(outlines)) {
            return Optional.empty();
        }
        String lines = outlines.stream().map(name -> name + "\n").collect(Collectors.joining());
        return writeResource(
                Origin.NOWHERE, OutlineIndex.PATH, out -> out.write(lines.getBytes(StandardCharsets.UTF_8)));
    }

    private Optional<Finding> writeResource(Origin origin, String path, Output.Body body, Element... originating) {
        return attempt(origin, path, () -> {
            try (OutputStream out = filer.createResource(StandardLocation.CLASS_OUTPUT, "", path, originating)
                    .openOutputStream()) {
                body.writeTo(out);
            }
        });
    }

    @FunctionalInterface
    private interface Writing {
        void run() throws IOException;
    }

    private static Optional<Finding> attempt(Origin origin, String path, Writing writing) {
        try {
            writing.run();
            return Optional.empty();
        } catch (IOException | IllegalArgumentException failure) {
            return Optional.of(Finding.unwritten(origin, path, failure));
        }
    }

    /** The types that a roundup is made of, as build tools want to know. */
    private Element[] originating(Roundup roundup) {
        return Stream.concat(Stream.of(roundup.type()), roundup.papers().map(paper -> paper.type()))
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
