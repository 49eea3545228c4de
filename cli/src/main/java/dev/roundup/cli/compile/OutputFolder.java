package dev.roundup.cli.compile;

import java.io.IOException;
import java.io.OutputStream;

/** Takes the files that a compile writes, but no Java sources and no classes. */
@FunctionalInterface
public interface OutputFolder {
    /** Takes everything and keeps nothing. */
    OutputFolder NOWHERE = path -> OutputStream.nullOutputStream();

    /**
     * Opens a new file.
     *
     * @param path its path in the class output, such as {@code META-INF/resources/roundup/days/index.html}
     */
    OutputStream create(String path) throws IOException;
}
