package dev.roundup.cli.web;

import dev.roundup.cli.web.Answer.Body;
import dev.roundup.cli.web.BoundedBody.Taken;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.zip.GZIPInputStream;

/** Unpacks a body up to a limit, so that a few bytes cannot fill the memory. */
final class Unpacked {
    private Unpacked() {}

    /**
     * The unpacked body.
     *
     * @param encoding the header {@code Content-Encoding}
     * @throws IOException if the body is not packed in that way, or in one that we did not ask for
     */
    static Taken of(Taken packed, String encoding, int limit) throws IOException {
        return switch (encoding.strip().toLowerCase(Locale.ROOT)) {
            case "", "identity" -> packed;
            case "gzip", "x-gzip" -> packed.body().length() == 0 ? packed : ofGzip(packed, limit);
            default -> throw new IOException("it is packed as " + encoding + ", which nobody asked for");
        };
    }

    private static Taken ofGzip(Taken packed, int limit) throws IOException {
        ByteArrayOutputStream unpacked = new ByteArrayOutputStream();
        byte[] buffer = new byte[8192];
        try (InputStream gzip =
                new GZIPInputStream(new ByteArrayInputStream(packed.body().bytes()))) {
            for (int read = gzip.read(buffer); read >= 0; read = gzip.read(buffer)) {
                int rest = limit - unpacked.size();
                unpacked.write(buffer, 0, Math.min(rest, read));
                if (read > rest) {
                    return new Taken(new Body(unpacked.toByteArray()), true);
                }
            }
        } catch (EOFException cutOff) {
            if (!packed.isMore()) {
                throw cutOff;
            }
        }
        return new Taken(new Body(unpacked.toByteArray()), packed.isMore());
    }
}
