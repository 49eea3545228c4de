package dev.roundup.cli.compile;

import com.sun.source.util.JavacTask;
import com.sun.source.util.TaskEvent;
import com.sun.source.util.TaskListener;
import javax.tools.JavaCompiler.CompilationTask;

/**
 * Counts the sources that javac reads. Only this class names types of javac's own, which a Java without a compiler does
 * not have.
 */
final class ParseListener implements TaskListener {
    private final Runnable parsed;

    private ParseListener(Runnable parsed) {
        this.parsed = parsed;
    }

    static void addTo(CompilationTask task, Runnable parsed) {
        if (task instanceof JavacTask javac) {
            javac.addTaskListener(new ParseListener(parsed));
        }
    }

    @Override
    public void finished(TaskEvent event) {
        if (event.getKind() == TaskEvent.Kind.PARSE) {
            parsed.run();
        }
    }
}
