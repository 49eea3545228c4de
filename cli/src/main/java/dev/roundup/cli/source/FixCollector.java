package dev.roundup.cli.source;

import com.sun.source.util.JavacTask;
import com.sun.source.util.Trees;
import dev.roundup.processor.FindingListener;
import dev.roundup.processor.check.rule.Finding;
import dev.roundup.processor.read.SourcePlace;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import javax.tools.JavaCompiler.CompilationTask;
import org.jspecify.annotations.Nullable;

/** Collects the fixes of the findings of one compile, while the compiler still knows their places. */
public final class FixCollector implements FindingListener {
    private final Deque<Collected> collected = new ArrayDeque<>();
    private @Nullable EditWriter writer;

    private record Collected(String firstLine, List<TextFix> fixes) {}

    /** Creates a collector, for one compile. */
    public FixCollector() {}

    /** Gets the sources from a compile, before it begins. Without them there are no fixes. */
    public void attach(CompilationTask task) {
        if (task instanceof JavacTask) {
            writer = new EditWriter(Trees.instance(task));
        }
    }

    @Override
    public void found(Finding finding, Optional<SourcePlace> place) {
        EditWriter known = writer;
        List<TextFix> fixes = known == null
                ? List.of()
                : finding.fixes().stream()
                        .flatMap(fix -> known.write(fix).stream())
                        .toList();
        collected.add(new Collected("[roundup:" + finding.rule().id() + "] " + finding.headline(), fixes));
    }

    /** The fixes of a message. Messages come in the order of their findings. */
    public List<TextFix> of(String message) {
        String first = message.strip();
        if (collected.stream().noneMatch(next -> first.startsWith(next.firstLine))) {
            return List.of();
        }
        Collected next = collected.remove();
        while (!first.startsWith(next.firstLine)) {
            next = collected.remove();
        }
        return next.fixes;
    }
}
