package dev.roundup.cli.source;

import com.sun.source.util.JavacTask;
import com.sun.source.util.Trees;
import dev.roundup.cli.source.SourceTrees.Found;
import dev.roundup.processor.FindingListener;
import dev.roundup.processor.check.rule.Finding;
import dev.roundup.processor.check.rule.Part;
import dev.roundup.processor.model.Workspace;
import dev.roundup.processor.read.SourcePlace;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javax.tools.JavaCompiler.CompilationTask;
import javax.tools.JavaFileObject;

/**
 * Collects the findings of a compile with their exact places and their fixes, in the order in which the compiler is told
 * of them. It asks javac's trees, which a processor must not.
 */
public final class FoundPlaces implements FindingListener {
    private Optional<SourceTrees> trees;
    private final SourceFiles files = new SourceFiles();
    private final List<PlacedFinding> findings = new ArrayList<>();
    private final Consumer<Workspace> reader;

    /**
     * A finding with its place.
     *
     * @param value the value or the annotation that it speaks of; empty if the trees do not show it
     * @param part the wrong part of the value, which may be in the declaration of a constant
     * @param fixes the ways to mend it, as changes of files
     */
    public record PlacedFinding(
            Finding finding, Optional<SourceSpan> value, Optional<SourceSpan> part, List<TextFix> fixes) {}

    private FoundPlaces(Optional<SourceTrees> trees, Consumer<Workspace> reader) {
        this.trees = trees;
        this.reader = reader;
    }

    /**
     * Collects for a task that has not begun.
     *
     * @param reader gets everything that is read, round by round
     */
    public static FoundPlaces in(CompilationTask task, Consumer<Workspace> reader) {
        return new FoundPlaces(
                task instanceof JavacTask javac
                        ? Optional.of(new SourceTrees(Trees.instance(javac), UnaryOperator.identity()))
                        : Optional.empty(),
                reader);
    }

    @Override
    public void read(Workspace workspace) {
        reader.accept(workspace);
    }

    /** Translates places from now on: the findings are those of another compile of the same sources. */
    public void translate(UnaryOperator<SourcePlace> places) {
        trees = trees.map(known -> new SourceTrees(known.trees(), places));
    }

    /** The findings so far, in order. */
    public List<PlacedFinding> findings() {
        return List.copyOf(findings);
    }

    /** The text of a source; empty if it cannot be read any more, because somebody deleted it, for example. */
    public String text(JavaFileObject source) {
        return files.text(source);
    }

    @Override
    public void found(Finding finding, Optional<SourcePlace> place) {
        Optional<Found> value = asked(() -> trees.flatMap(known ->
                place.filter(written -> written.annotation().isPresent()).flatMap(known::find)));
        findings.add(new PlacedFinding(
                finding,
                asked(() -> value.map(found -> trees.orElseThrow().span(found.unit(), found.tree()))),
                asked(() -> value.flatMap(found -> finding.part().flatMap(part -> placeOf(part, found)))),
                trees.map(known -> new EditWriter(known, files)).stream()
                        .flatMap(writer ->
                                finding.fixes().stream().flatMap(fix -> asked(() -> writer.write(fix)).stream()))
                        .toList()));
    }

    /** The trees' answer. javac throws if it needs a class that is missing, and then has none. */
    private static <T> Optional<T> asked(Supplier<Optional<T>> trees) {
        try {
            return trees.get();
        } catch (RuntimeException | AssertionError unresolved) {
            return Optional.empty();
        }
    }

    /** A text may also be the content of a file that the value names; then it has no place in the source. */
    private Optional<SourceSpan> placeOf(Part part, Found value) {
        return ValueText.of(trees.orElseThrow(), files, value)
                .filter(text -> text.value().equals(part.text()))
                .flatMap(text -> text.place(part.start(), part.end()));
    }
}
