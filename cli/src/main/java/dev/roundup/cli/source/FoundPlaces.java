package dev.roundup.cli.source;

import com.sun.source.util.JavacTask;
import com.sun.source.util.Trees;
import dev.roundup.cli.source.SourceTrees.Found;
import dev.roundup.processor.FindingListener;
import dev.roundup.processor.check.rule.Finding;
import dev.roundup.processor.check.rule.Part;
import dev.roundup.processor.read.SourcePlace;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.tools.JavaCompiler.CompilationTask;

/** Collects the findings of a compile with their exact places, in the order in which the compiler is told of them. */
public final class FoundPlaces implements FindingListener {
    private final Optional<SourceTrees> trees;
    private final SourceFiles files = new SourceFiles();
    private final List<PlacedFinding> findings = new ArrayList<>();

    /**
     * A finding with its place.
     *
     * @param value the value or the annotation that it speaks of; empty if the trees do not show it
     * @param part the wrong part of the value, which may be in the declaration of a constant
     */
    public record PlacedFinding(Finding finding, Optional<SourceSpan> value, Optional<SourceSpan> part) {}

    private FoundPlaces(Optional<SourceTrees> trees) {
        this.trees = trees;
    }

    /** Collects for a task that has not begun. */
    public static FoundPlaces in(CompilationTask task) {
        return new FoundPlaces(
                task instanceof JavacTask javac
                        ? Optional.of(new SourceTrees(Trees.instance(javac)))
                        : Optional.empty());
    }

    /** The findings so far, in order. */
    public List<PlacedFinding> findings() {
        return List.copyOf(findings);
    }

    @Override
    public void found(Finding finding, Optional<SourcePlace> place) {
        try {
            findings.add(placed(finding, place));
        } catch (RuntimeException | AssertionError unresolved) {
            // javac throws if it needs a class that is missing. It marks the finding all the same, if less exactly.
            findings.add(new PlacedFinding(finding, Optional.empty(), Optional.empty()));
        }
    }

    private PlacedFinding placed(Finding finding, Optional<SourcePlace> place) {
        Optional<Found> found = trees.flatMap(known ->
                place.filter(written -> written.annotation().isPresent()).flatMap(known::find));
        return new PlacedFinding(
                finding,
                found.map(value -> trees.orElseThrow().span(value.unit(), value.tree())),
                found.flatMap(value -> finding.part().flatMap(part -> placeOf(part, value))));
    }

    /** A text may also be the content of a file that the value names; then it has no place in the source. */
    private Optional<SourceSpan> placeOf(Part part, Found value) {
        return ValueText.of(trees.orElseThrow(), files, value)
                .filter(text -> text.value().equals(part.text()))
                .flatMap(text -> text.place(part.start(), part.end()));
    }
}
