package dev.roundup.cli.kept;

import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/** Does something in the first round of a compile of a few sources. */
final class Recompiling extends AbstractProcessor {
    private final FirstRound task;
    private boolean isDone;
    private @Nullable RuntimeException failure;

    /** What is to be done while the compiler's elements are there. */
    @FunctionalInterface
    interface FirstRound {
        void run(ProcessingEnvironment compiler, RoundEnvironment round);
    }

    Recompiling(FirstRound task) {
        this.task = task;
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        if (!isDone) {
            isDone = true;
            try {
                task.run(processingEnv, round);
            } catch (RuntimeException failed) {
                failure = failed;
            }
        }
        return false;
    }

    /** Throws what the task threw. */
    void check() {
        Optional.ofNullable(failure).ifPresent(failed -> {
            throw failed;
        });
        if (!isDone) {
            throw new NotKeptException("nothing was compiled");
        }
    }

    @Override
    public Set<String> getSupportedAnnotationTypes() {
        return Set.of("*");
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }
}
