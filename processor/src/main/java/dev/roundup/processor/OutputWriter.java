package dev.roundup.processor;

import dev.roundup.processor.check.rule.Finding;
import dev.roundup.processor.model.Origin;
import dev.roundup.processor.model.Paper;
import dev.roundup.processor.model.Roundup;
import dev.roundup.processor.model.Settings;
import dev.roundup.processor.model.TypeName;
import dev.roundup.processor.read.OutlineIndex;
import dev.roundup.processor.render.output.Output;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CancellationException;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/**
 * Writes the rendered files. Java sources are written in the round that makes them, because a compiler accepts none in
 * the last round. All other files are written in the last round, when it is known that there are no errors. Files that
 * the previous compile wrote and this one does not are deleted: a draft beside a finished page, a finished page beside
 * a draft, a format, a picture or a page that is no longer asked for.
 */
final class OutputWriter {
    /** The list of the written files, one path a line. The next compile reads it. */
    private static final String RECORD = "META-INF/roundup/files";

    private final OutputFiles files;
    private final Elements elements;
    private final Settings settings;
    private final List<PendingPage> kept = new ArrayList<>();

    /**
     * The files of a page, to be written in the last round. Types are kept by name, because elements are valid for one
     * round.
     */
    private record PendingPage(TypeName declaration, List<TypeName> madeOf, String folder, Rendering rendering) {
        Stream<String> paths() {
            return rendering.files().stream().map(file -> folder + file.path());
        }
    }

    OutputWriter(ProcessingEnvironment environment, Settings settings) {
        this.files = new OutputFiles(environment.getFiler());
        this.elements = environment.getElementUtils();
        this.settings = settings;
    }

    /** Keeps a roundup's files for {@link #writeKept}. They may still be rendering. */
    void keep(Roundup roundup, Rendering rendering) {
        keep(roundup.type(), madeOf(roundup), roundup.slug().value() + "/", rendering);
    }

    /**
     * Keeps the files that a declaration has in a folder, in place of those that it had in an earlier round.
     *
     * @param madeOf the types from which the files are made
     * @param folder the folder of its files, in the folder of all pages
     */
    void keep(TypeName declaration, List<TypeName> madeOf, String folder, Rendering rendering) {
        String place = settings.output() + "/" + folder;
        kept.removeIf(page -> page.declaration.equals(declaration) && page.folder.equals(place));
        kept.add(new PendingPage(declaration, madeOf, place, rendering));
    }

    /** Writes a roundup's catalogue, unless it is up to date. */
    Optional<Finding> write(Roundup roundup, Output.JavaSource source) {
        Optional<String> earlier = digestOfEarlier(roundup, source);
        if (earlier.equals(Optional.of(source.digest()))) {
            return Optional.empty();
        }
        String simple = source.type().simple();
        String ifTaken = earlier.isPresent()
                ? "an earlier compile wrote " + simple + ".java: delete it from your sources"
                : "rename your own " + simple + ", or the outline";
        return files.write(roundup.origin(), source, ifTaken, originating(madeOf(roundup)));
    }

    /** True if there is a type of that name already, with which a catalogue could clash. */
    boolean hasType(TypeName type) {
        return elements.getTypeElement(type.qualified()) != null;
    }

    private static List<TypeName> madeOf(Roundup roundup) {
        return Stream.concat(Stream.of(roundup.type()), roundup.papers().map(Paper::type))
                .toList();
    }

    /**
     * Writes all files, or none if some could not be rendered.
     *
     * @param origins where a roundup is declared, to point at when its files cannot be written
     * @param complete true if these are the files of all outlines
     */
    List<Finding> writeKept(Function<TypeName, Origin> origins, boolean complete) {
        List<Finding> faults =
                kept.stream().flatMap(page -> fault(page, origins).stream()).toList();
        if (!faults.isEmpty()) {
            return faults;
        }
        List<Finding> failures = new ArrayList<>(replaceEarlier(complete));
        Set<String> written = new HashSet<>();
        kept.forEach(
                page -> write(page, origins.apply(page.declaration), written).ifPresent(failures::add));
        return failures;
    }

    /**
     * Deletes the files that are no longer written, before anything else is written: if the file system ignores letter
     * case, an old file may have the name of a new one. The record is also written first, so that the next compile
     * knows every file.
     *
     * @param complete true if each outline was read; if not, nothing is deleted, because the page of an unread outline
     *     stays
     */
    private List<Finding> replaceEarlier(boolean complete) {
        List<String> before = files.lines(RECORD);
        Set<String> now =
                new TreeSet<>(kept.stream().flatMap(PendingPage::paths).toList());
        List<String> stale =
                before.stream().filter(path -> complete && !now.contains(path)).toList();
        now.addAll(complete ? List.of() : before);
        if (before.equals(List.copyOf(now))) {
            return List.of();
        }
        return Stream.concat(stale.stream().map(files::delete), Stream.of(files.write(RECORD, now)))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Finding> fault(PendingPage page, Function<TypeName, Origin> origins) {
        try {
            page.rendering.files();
            return Optional.empty();
        } catch (CancellationException interrupted) {
            return Optional.of(OutputFiles.interrupted(origins.apply(page.declaration), page.folder));
        } catch (RuntimeException | StackOverflowError | AssertionError | LinkageError fault) {
            return Optional.of(Finding.fault(
                    origins.apply(page.declaration), rendering(page.declaration), fault, settings.debug()));
        }
    }

    /** Ends what is still being rendered, so that no thread outlives the compile. */
    void end() {
        kept.forEach(page -> page.rendering.end());
    }

    /** Names the step that failed, for the message of a fault. */
    static String rendering(TypeName roundup) {
        return "rendering " + roundup.qualified();
    }

    /** Writes the files of a page until one fails. The others would fail in the same way, so one message is enough. */
    private Optional<Finding> write(PendingPage page, Origin origin, Set<String> written) {
        Element[] originating = originating(page.madeOf);
        for (Output.Resource file : page.rendering.files()) {
            String path = page.folder + file.path();
            Optional<Finding> failure = written.add(path)
                    ? files.write(origin, path, file.body(), originating)
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

    /** Keeps the names of the outlines for the next compile, unless the index already holds them. */
    Optional<Finding> writeIndex(List<String> before, List<String> outlines) {
        return before.equals(outlines) ? Optional.empty() : files.write(OutlineIndex.PATH, outlines);
    }

    /** The types that a file is made from, for the incremental compiles of build tools. */
    private Element[] originating(List<TypeName> types) {
        return types.stream()
                .map(TypeName::qualified)
                .map(elements::getTypeElement)
                .filter(Objects::nonNull)
                .toArray(Element[]::new);
    }

    /**
     * The digest of the source from which the class was made before, if we wrote it. If it is the same, writing it again
     * would make javac warn.
     */
    private Optional<String> digestOfEarlier(Roundup roundup, Output.JavaSource source) {
        Element compiled = inModuleOf(roundup.type(), source.type().qualified());
        return compiled == null
                ? Optional.empty()
                : compiled.getAnnotationMirrors().stream()
                        .filter(mark ->
                                mark.getAnnotationType().toString().equals("dev.roundup.catalog.RoundupGenerated"))
                        .flatMap(mark -> mark.getElementValues().values().stream())
                        .map(digest -> digest.getValue().toString())
                        .findFirst();
    }

    /**
     * Looks for a type in the module of a known one. Otherwise javac looks for a missing type in every module of the
     * JDK.
     */
    private @Nullable Element inModuleOf(TypeName known, String name) {
        Element there = elements.getTypeElement(known.qualified());
        ModuleElement module = there == null ? null : elements.getModuleOf(there);
        return module == null ? elements.getTypeElement(name) : elements.getTypeElement(module, name);
    }
}
