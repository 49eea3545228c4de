package dev.roundup.processor.hostile;

import dev.roundup.testing.Compiled.Message;
import dev.roundup.testing.Project;
import java.util.Set;
import org.eclipse.jdt.internal.compiler.tool.EclipseCompiler;

/** The same with Eclipse's compiler, which leaves it to us to say that an outline was never read. */
class UnresolvedInEclipseTest extends UnresolvedSourcesTest {
    /** Mistakes that this compiler finds after all processors have run. */
    private static final Set<String> LATE = Set.of(
            "a parent of itself",
            "a key that is there twice",
            "an annotation that is there twice",
            "a constant that is made of itself");

    @Override
    Project prepared(Project project) {
        return project.compiler(new EclipseCompiler()).options("-source", "17", "-target", "17");
    }

    @Override
    boolean isSeen(String what) {
        return !LATE.contains(what);
    }

    @Override
    boolean isExpected(Message message) {
        return message.rule().isEmpty() || message.rule().get().equals("unresolved-outline");
    }
}
