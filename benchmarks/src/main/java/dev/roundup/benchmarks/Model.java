package dev.roundup.benchmarks;

import dev.roundup.benchmarks.compile.InProcess;
import dev.roundup.processor.model.Settings;
import dev.roundup.processor.model.Workspace;
import dev.roundup.processor.read.OptionReader;
import dev.roundup.processor.read.WorkspaceReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;

/** Reads the model of generated papers in the same way as a compile. */
final class Model {
    private Model() {}

    /** The workspace that the first round of a compile reads, with these options of the processor. */
    static Workspace of(int papers, Map<String, String> options) {
        List<Workspace> read = new ArrayList<>();
        new InProcess(papers).compile(List.of(new ModelReader(options, read::add)));
        return read.get(0);
    }

    /** A processor that only reads. */
    @SupportedAnnotationTypes("dev.roundup.*")
    static final class ModelReader extends AbstractProcessor {
        private final Settings settings;
        private final Consumer<Workspace> use;
        private boolean read;

        ModelReader(Map<String, String> options, Consumer<Workspace> use) {
            this.settings = OptionReader.read(options);
            this.use = use;
        }

        @Override
        public SourceVersion getSupportedSourceVersion() {
            return SourceVersion.latestSupported();
        }

        @Override
        public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
            if (!read) {
                read = true;
                use.accept(new WorkspaceReader(processingEnv, settings).read(round));
            }
            return false;
        }
    }
}
