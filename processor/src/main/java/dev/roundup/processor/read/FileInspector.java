package dev.roundup.processor.read;

import dev.roundup.processor.model.Asset;
import dev.roundup.processor.model.Asset.Content;
import dev.roundup.processor.model.MediaFormat;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Optional;
import java.util.OptionalLong;

/** Examines a file. It reads no more than the format of the file needs. */
final class FileInspector {
    private static final int FIRST = 1 << 12;

    /** Enough for the metadata that cameras put before a JPEG's frame header. */
    private static final int HEAD = 1 << 18;

    private FileInspector() {}

    /** @param length the length of the file, if the file system knows it */
    static Asset.File at(Content content, OptionalLong length) {
        try (InputStream in = content.open()) {
            ByteArrayOutputStream head = new ByteArrayOutputStream(FIRST);
            head.write(in.readNBytes(FIRST));
            MediaFormat format = FormatSniffer.of(head.toByteArray());
            if (head.size() == FIRST && wantsMore(format)) {
                head.write(in.readNBytes(HEAD - FIRST));
                format = FormatSniffer.of(head.toByteArray());
            }
            Optional<Asset.Size> size = PictureSize.of(head.toByteArray());
            Optional<String> active = Optional.empty();
            Optional<String> damage = Optional.empty();
            Optional<String> trace = Optional.empty();
            if (format == MediaFormat.SVG || format == MediaFormat.SVG_WITHOUT_NAMESPACE) {
                in.transferTo(head);
                String svg = FormatSniffer.text(head.toByteArray());
                active = SvgActive.in(svg);
                damage = SvgForm.flaw(svg);
                trace = HomePath.in(svg);
            }
            long bytes = length.isPresent()
                    ? length.getAsLong()
                    : head.size() + in.transferTo(OutputStream.nullOutputStream());
            if (FileEnd.isMissing(format, head.toByteArray(), bytes, content)) {
                damage = Optional.of("is cut off");
            }
            return new Asset.File(
                    content, size, Optional.of(new Asset.Inspection(format, bytes, active, damage, trace)));
        } catch (IOException unreadable) {
            return new Asset.File(content, Optional.empty());
        }
    }

    private static boolean wantsMore(MediaFormat format) {
        return switch (format) {
            case JPEG, AVIF, SVG, SVG_WITHOUT_NAMESPACE, UNKNOWN -> true;
            default -> false;
        };
    }
}
