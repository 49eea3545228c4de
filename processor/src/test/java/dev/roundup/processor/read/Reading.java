package dev.roundup.processor.read;

import dev.roundup.processor.model.Settings;
import dev.roundup.processor.model.Workspace;
import dev.roundup.testing.Project;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;

/** Reads a project as the processor does, and keeps the result of the first round. */
@SupportedAnnotationTypes("*")
final class Reading extends AbstractProcessor {
    private final List<Workspace> workspaces = new ArrayList<>();

    static Workspace of(Project project) {
        Reading reading = new Reading();
        project.compile(reading);
        return reading.workspaces.get(0);
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        Settings settings = OptionReader.read(Map.of());
        workspaces.add(new WorkspaceReader(processingEnv, settings).read(round));
        return false;
    }
}
