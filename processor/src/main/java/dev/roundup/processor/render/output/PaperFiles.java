package dev.roundup.processor.render.output;

import dev.roundup.processor.model.Asset;
import dev.roundup.processor.model.Paper;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The files of a paper that has a folder of its own in a site. */
public final class PaperFiles {
    /** The kinds of pictures that generators of sites and their themes know. */
    private static final Set<String> PICTURES = Set.of("png", "jpg", "jpeg", "gif", "webp", "svg", "avif");

    private PaperFiles() {}

    /** A name for the folder that no other paper has. Hugo and many file systems ignore letter case. */
    public static String folder(Paper paper, Set<String> taken) {
        String wanted = PublishedFiles.portable(paper.anchors().id().value());
        String name = wanted;
        for (int number = 2; !taken.add(name.toLowerCase(Locale.ROOT)); number++) {
            name = wanted + "-" + number;
        }
        return name;
    }

    /** The picture of a paper; of a video the still. */
    public static Optional<Asset> picture(Paper paper) {
        return paper.summary().figure().filter(figure -> !figure.pending()).stream()
                .flatMap(figure -> Stream.concat(figure.still().stream(), figure.asset().stream()))
                .filter(asset -> asset.file().isPresent() && PICTURES.contains(extension(asset.fileName())))
                .findFirst();
    }

    /** The extension of a file name, in small letters and without the dot. */
    public static String extension(String name) {
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    /** A copy of a file. */
    public static Output.Resource copy(String path, Asset.File file) {
        return new Output.Resource(path, out -> {
            try (InputStream content = file.content().open()) {
                content.transferTo(out);
            }
        });
    }

    /** A file with a text. */
    public static Output.Resource text(String path, String text) {
        return Output.Resource.of(path, List.of(text.getBytes(StandardCharsets.UTF_8)));
    }
}
