package dev.roundup.cli.compile;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TaskEvent;
import com.sun.source.util.TaskListener;
import java.util.List;
import javax.tools.JavaCompiler.CompilationTask;

/**
 * Tells of the sources that javac reads. Only this class names types of javac's own, which a Java without a compiler does
 * not have.
 */
final class ParseListener implements TaskListener {
    private final CompileEvents events;

    private ParseListener(CompileEvents events) {
        this.events = events;
    }

    static void addTo(CompilationTask task, CompileEvents events) {
        if (task instanceof JavacTask javac) {
            javac.addTaskListener(new ParseListener(events));
        }
    }

    @Override
    public void finished(TaskEvent event) {
        if (event.getKind() == TaskEvent.Kind.PARSE) {
            events.parsed(event.getSourceFile(), names(event.getCompilationUnit()));
        }
    }

    private static List<String> names(CompilationUnitTree source) {
        String inside =
                source.getPackageName() == null ? "" : source.getPackageName().toString();
        if (source.getSourceFile()
                .isNameCompatible("package-info", source.getSourceFile().getKind())) {
            return List.of(inside);
        }
        return source.getTypeDecls().stream()
                .filter(ClassTree.class::isInstance)
                .map(type -> (inside.isEmpty() ? "" : inside + ".") + ((ClassTree) type).getSimpleName())
                .toList();
    }
}
