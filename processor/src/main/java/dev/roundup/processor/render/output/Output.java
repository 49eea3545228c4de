package dev.roundup.processor.render.output;

import dev.roundup.processor.model.TypeName;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** A file that Roundup writes. */
public sealed interface Output {
    /**
     * A file in the page's folder.
     *
     * @param path its path in that folder, such as {@code index.html} or {@code clifford.svg}
     */
    record Resource(String path, FileBody body) implements Output {
        /**
         * A file whose content is already there.
         *
         * @param parts the content; it is written without copying it
         */
        public static Resource of(String path, List<byte[]> parts) {
            return new Resource(path, out -> {
                for (byte[] part : parts) {
                    out.write(part);
                }
            });
        }
    }

    /**
     * A Java class.
     *
     * @param code its source, in ASCII
     * @param digest a checksum of the source, which the source contains as well
     */
    record JavaSource(TypeName type, String code, String digest) implements Output {}

    /** The bytes of a file, produced when they are needed. */
    @FunctionalInterface
    interface FileBody {
        /** Writes all bytes, and leaves the stream open. */
        void writeTo(OutputStream out) throws IOException;
    }
}
