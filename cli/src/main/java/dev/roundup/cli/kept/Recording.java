package dev.roundup.cli.kept;

import dev.roundup.processor.FindingListener;
import dev.roundup.processor.RoundupProcessor;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/** The processor as it always runs, while the declarations are written down beside it. */
final class Recording extends AbstractProcessor {
    private final RoundupProcessor processor;
    private @Nullable Recorder recorder;
    private boolean isFirst = true;

    Recording(FindingListener listener) {
        this.processor = new RoundupProcessor(listener);
    }

    @Override
    public synchronized void init(ProcessingEnvironment environment) {
        super.init(environment);
        processor.init(environment);
    }

    /** What was recorded; empty if that is not possible. */
    Optional<Recorder> recorder() {
        return Optional.ofNullable(recorder);
    }

    @Override
    @SuppressWarnings("DoNotClaimAnnotations")
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        boolean isClaimed = processor.process(annotations, round);
        if (isFirst) {
            isFirst = false;
            record(round);
        }
        return isClaimed;
    }

    private void record(RoundEnvironment round) {
        try {
            Recorder fresh = new Recorder(processingEnv.getElementUtils());
            fresh.record(round.getRootElements());
            recorder = fresh;
        } catch (RuntimeException | StackOverflowError notKept) {
            // The next build compiles everything.
        }
    }

    @Override
    public Set<String> getSupportedOptions() {
        return processor.getSupportedOptions();
    }

    @Override
    public Set<String> getSupportedAnnotationTypes() {
        return processor.getSupportedAnnotationTypes();
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return processor.getSupportedSourceVersion();
    }
}
