package dev.roundup.cli.fix;

import dev.roundup.cli.CommandFailure;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Sources as they were read at the beginning, so that nothing is mended that somebody changed meanwhile.
 *
 * @param texts the texts by the URIs of the sources; a source that is not UTF-8 has none, and nothing changes it
 * @param paths the files by the same URIs
 */
public record SourceTexts(Map<String, String> texts, Map<String, Path> paths) {
    /** Reads all files. */
    public static SourceTexts of(List<Path> sources) {
        Map<String, String> texts = new LinkedHashMap<>();
        Map<String, Path> paths = new LinkedHashMap<>();
        for (Path source : sources) {
            String name = source.toUri().toString();
            paths.put(name, source);
            try {
                texts.put(name, decoded(Files.readAllBytes(source)));
            } catch (CharacterCodingException notUtf8) {
                // The compiler reports it.
            } catch (IOException failed) {
                throw new CommandFailure("cannot read " + source + ": " + failed, failed);
            }
        }
        return new SourceTexts(texts, paths);
    }

    /** The file of a source. */
    Path path(String source) {
        return Objects.requireNonNull(paths.get(source), source);
    }

    private static String decoded(byte[] bytes) throws CharacterCodingException {
        return StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(bytes))
                .toString();
    }
}
