package dev.roundup.cli.kept;

import dev.roundup.cli.compile.CompileEvents;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.tools.JavaFileObject;

/** Notes what a compiler reads. */
final class Parsed implements CompileEvents {
    private final Runnable step;

    /** The names of the declarations in each source, but for generated ones. The compiler hands over wrappers of the files. */
    final Map<URI, List<String>> names = new HashMap<>();

    /** True if the sources may depend on classes that are not kept. */
    boolean hasForeignClasses;

    /** @param step is called after each source */
    Parsed(Runnable step) {
        this.step = step;
    }

    @Override
    public void parsed(JavaFileObject source, List<String> declared) {
        if (!"memory".equals(source.toUri().getScheme())) {
            names.put(source.toUri(), declared);
        }
        step.run();
    }

    @Override
    public void foundClass() {
        hasForeignClasses = true;
    }
}
