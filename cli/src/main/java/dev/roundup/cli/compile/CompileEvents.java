package dev.roundup.cli.compile;

import java.util.List;
import javax.tools.JavaFileObject;

/** Takes what the compiler does. */
@FunctionalInterface
public interface CompileEvents {
    /**
     * A source was parsed.
     *
     * @param names the qualified names of the types at its top level, or of its package if it is a
     *     {@code package-info.java}
     */
    void parsed(JavaFileObject source, List<String> names);

    /** The compiler found a class that is neither one of Java's nor one of ours. */
    default void foundClass() {}
}
