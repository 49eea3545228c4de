package dev.roundup.processor.read;

import dev.roundup.processor.model.Asset;
import dev.roundup.processor.model.Asset.Content;
import dev.roundup.processor.model.Located;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.tools.JavaFileManager.Location;
import javax.tools.StandardLocation;

/**
 * Finds the files that declarations name: relative to the declaring type's package or, with a leading slash, to the root,
 * as {@link Class#getResource} does; in the assets folder, then the class output, then the class path.
 */
final class AssetFinder {
    private static final List<Location> LOCATIONS = List.of(StandardLocation.CLASS_OUTPUT, StandardLocation.CLASS_PATH);

    private final ClassOutput files;
    private final Optional<Path> assets;
    private final Map<String, Optional<Asset.File>> found = new HashMap<>();

    AssetFinder(ClassOutput files, Optional<Path> assets) {
        this.files = files;
        this.assets = assets;
    }

    Asset find(String packageName, Located<String> name) {
        String written = name.value().strip();
        String path = written.startsWith("/")
                ? written.substring(1)
                : packageName.isEmpty() ? written : packageName.replace('.', '/') + "/" + written;
        return new Asset(name.value(), path, found.computeIfAbsent(path, this::look), name.origin());
    }

    private Optional<Asset.File> look(String path) {
        if (path.isEmpty() || path.endsWith("/") || List.of(path.split("/")).contains("..")) {
            return Optional.empty();
        }
        return content(path).map(content -> new Asset.File(content, PictureSize.of(path, content)));
    }

    private Optional<Content> content(String path) {
        Optional<Content> inFolder = assets.flatMap(folder -> inFolder(folder, path));
        if (inFolder.isPresent()) {
            return inFolder;
        }
        return LOCATIONS.stream()
                .flatMap(location -> files.find(location, path).stream())
                .findFirst()
                .map(file -> file::openInputStream);
    }

    private static Optional<Content> inFolder(Path folder, String path) {
        try {
            Path file = folder.resolve(path);
            return Files.isRegularFile(file) ? Optional.of(() -> Files.newInputStream(file)) : Optional.empty();
        } catch (InvalidPathException noSuchName) {
            return Optional.empty();
        }
    }

    /** The bytes of a file that was found; none where it cannot be read. */
    static byte[] bytes(Asset.File file) {
        try (InputStream in = file.content().open()) {
            return in.readAllBytes();
        } catch (IOException unreadable) {
            return new byte[0];
        }
    }
}
