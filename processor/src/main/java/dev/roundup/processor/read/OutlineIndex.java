package dev.roundup.processor.read;

import java.util.List;

/**
 * The names of a module's outlines, one a line, kept in the class output from compile to compile, so that a paper that is
 * compiled alone still brings its page up to date.
 */
public final class OutlineIndex {
    /** Where it is in the class output. */
    public static final String PATH = "META-INF/roundup/outlines";

    private OutlineIndex() {}

    static List<String> read(CompilerFiles classOutput) {
        return classOutput.lines(PATH);
    }
}
