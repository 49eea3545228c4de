package dev.roundup.processor.model;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/**
 * A file that a declaration names, to be published with the page.
 *
 * @param written the name as the author wrote it
 * @param path the path from the root of the class path, without a leading slash
 * @param file the file, if it was found
 * @param onDisk the right name of an existing file that differs only in letter case, or by a missing extension
 * @param near the name of a similarly named picture in the same folder, if the file does not exist
 * @param search how far the search for the file went
 */
public record Asset(
        String written,
        String path,
        Optional<File> file,
        Optional<String> onDisk,
        Optional<String> near,
        Search search,
        Origin origin) {
    /** A file about which nothing else is known. */
    public Asset(String written, String path, Optional<File> file, Origin origin) {
        this(written, path, file, Optional.empty(), Optional.empty(), Search.EVERYWHERE, origin);
    }

    /** How far a search went. */
    public enum Search {
        /** Through every possible place. */
        EVERYWHERE,
        /** Not through the folder of pictures, because it is unknown. */
        WITHOUT_ASSETS,
        /** Nowhere, because Java cannot write the name in the encoding that the system has for names. */
        UNNAMEABLE
    }

    /**
     * A file that was found.
     *
     * @param size width and height of a picture, if the file states them
     * @param inspection facts from the bytes of the file; empty if nobody looked at them
     */
    public record File(Content content, Optional<Size> size, Optional<Inspection> inspection) {
        /** A file whose bytes were not looked at. */
        public File(Content content, Optional<Size> size) {
            this(content, size, Optional.empty());
        }
    }

    /**
     * Facts from the bytes of a file.
     *
     * @param bytes the size of the file in bytes
     * @param active something that a drawing should not contain, such as a script, as a phrase
     * @param damage why nothing can show the file, although its format is known, as a phrase: {@code is cut off}
     * @param trace a path of the author's own computer that a drawing contains
     */
    public record Inspection(
            MediaFormat format, long bytes, Optional<String> active, Optional<String> damage, Optional<String> trace) {
        /** Facts about a sound file. */
        public Inspection(MediaFormat format, long bytes, Optional<String> active) {
            this(format, bytes, active, Optional.empty(), Optional.empty());
        }
    }

    /**
     * The width and height of a picture.
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

    /** True if the file is in none of the possible places. */
    public boolean isMissing() {
        return file.isEmpty() && search != Search.WITHOUT_ASSETS;
    }

    /** The file's own name, without folders. */
    public String fileName() {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
