package dev.roundup.processor.read;

import java.util.List;

/**
 * The names of a module's outlines, one a line. The file stays in the class output from compile to compile. So if only
 * a paper is compiled, its page is still updated.
 */
public final class OutlineIndex {
    /** Its path in the class output. */
    public static final String PATH = "META-INF/roundup/outlines";

    private OutlineIndex() {}

    static List<String> read(CompilerFiles classOutput) {
        return classOutput.lines(PATH);
    }
}
