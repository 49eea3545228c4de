package dev.roundup.processor.render.output;

import dev.roundup.processor.model.TypeName;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** A file that a roundup becomes. */
public sealed interface Output {
    /**
     * A file of the page's folder.
     *
     * @param path its place in that folder, such as {@code index.html} or {@code clifford.svg}
     */
    record Resource(String path, FileBody body) implements Output {
        /**
         * A file whose content is there already.
         *
         * @param parts its content, which need not be held a second time to be written
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
     * @param digest a checksum of what it was made from, which the code carries too
     */
    record JavaSource(TypeName type, String code, String digest) implements Output {}

    /** The bytes of a file, made when they are needed. */
    @FunctionalInterface
    interface FileBody {
        /** Writes all bytes; leaves the stream open. */
        void writeTo(OutputStream out) throws IOException;
    }
}
