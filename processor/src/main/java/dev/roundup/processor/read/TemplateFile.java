package dev.roundup.processor.read;

import dev.roundup.processor.model.Asset;
import dev.roundup.processor.model.Located;
import dev.roundup.processor.model.Origin;
import dev.roundup.processor.model.OwnTemplate;
import dev.roundup.processor.template.TemplateReader;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Reads the file of a lab's own template. */
final class TemplateFile {
    private TemplateFile() {}

    /** The template that a declaration names. */
    static OwnTemplate of(Asset asset) {
        return TemplateReader.read(
                new Located<>(asset.written(), asset.origin()),
                Optional.of(asset),
                asset.file().flatMap(TemplateFile::text));
    }

    /** The template that an option names. */
    static OwnTemplate of(String path, String html) {
        return TemplateReader.read(new Located<>(path, Origin.NOWHERE), Optional.empty(), Optional.of(html));
    }

    /** The text of a file. Empty if it cannot be read, or is not UTF-8. */
    private static Optional<String> text(Asset.File file) {
        try {
            byte[] bytes = AssetFinder.bytes(file);
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }
}
