package dev.roundup.processor.model;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/**
 * A file that a declaration names, to be published with the page.
 *
 * @param written the name as it stands in the source
 * @param path the file's place from the root of the class path, without a leading slash
 * @param file the file, where it was found
 */
public record Asset(String written, String path, Optional<File> file, Origin origin) {
    /**
     * A file that was found.
     *
     * @param size width and height of a picture, where the file tells
     */
    public record File(Content content, Optional<Size> size) {}

    /**
     * Width and height.
     *
     * @param width in CSS pixels, above 0
     * @param height in CSS pixels, above 0
     */
    public record Size(int width, int height) {}

    /** The bytes of a file, read when they are needed. */
    @FunctionalInterface
    public interface Content {
        /** Opens the file; the caller closes it. */
        InputStream open() throws IOException;
    }

    /** The file's own name, without folders. */
    public String fileName() {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
