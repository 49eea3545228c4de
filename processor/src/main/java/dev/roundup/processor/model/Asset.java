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
 * @param onDisk the name to write for the file that is there under almost this name: in other letter case, or with an
 *     extension
 * @param near the name to write for a picture beside it of a like name, where there is no file of its own
 * @param sought whether it was looked for wherever it may be; not where the folder of pictures is unknown
 */
public record Asset(
        String written,
        String path,
        Optional<File> file,
        Optional<String> onDisk,
        Optional<String> near,
        boolean sought,
        Origin origin) {
    /** One of which nothing else is known. */
    public Asset(String written, String path, Optional<File> file, Origin origin) {
        this(written, path, file, Optional.empty(), Optional.empty(), true, origin);
    }

    /**
     * A file that was found.
     *
     * @param size width and height of a picture, where the file tells
     * @param inspection what its bytes say; empty where they were not looked at
     */
    public record File(Content content, Optional<Size> size, Optional<Inspection> inspection) {
        /** One whose bytes were not looked at. */
        public File(Content content, Optional<Size> size) {
            this(content, size, Optional.empty());
        }
    }

    /**
     * What the bytes of a file say.
     *
     * @param bytes how many there are
     * @param active what a drawing holds that drawings should not, such as a script, to be read after its name
     */
    public record Inspection(MediaFormat format, long bytes, Optional<String> active) {}

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

    /** Whether it is nowhere where it may be. */
    public boolean isMissing() {
        return file.isEmpty() && sought;
    }

    /** The file's own name, without folders. */
    public String fileName() {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
