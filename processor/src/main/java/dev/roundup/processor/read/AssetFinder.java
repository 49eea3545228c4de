package dev.roundup.processor.read;

import dev.roundup.processor.model.Asset;
import dev.roundup.processor.model.Located;
import dev.roundup.processor.model.Settings;
import dev.roundup.processor.text.Letters;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import javax.tools.JavaFileManager.Location;
import javax.tools.StandardLocation;

/**
 * Finds the files that declarations name. A path is relative to the package of the declaring type; with a leading slash
 * it starts at the root, as for {@link Class#getResource}. The finder looks in the assets folder, then in the class
 * output, then on the class path.
 */
final class AssetFinder {
    private static final List<Location> LOCATIONS = List.of(StandardLocation.CLASS_OUTPUT, StandardLocation.CLASS_PATH);

    private final CompilerFiles files;
    private final Optional<Path> assets;
    private final Optional<Path> classOutput;
    private final boolean assetsKnown;
    private final FolderNames names = new FolderNames();
    private final Map<String, FoundAsset> found = new HashMap<>();

    /**
     * The result of looking for a path.
     *
     * @param almost the path of a file that differs only in letter case, Unicode form or a missing extension
     * @param near the path of a picture with a similar name
     */
    private record FoundAsset(
            Optional<Asset.File> file, Optional<String> almost, Optional<String> near, boolean isNameable) {
        FoundAsset(Optional<Asset.File> file, Optional<String> almost) {
            this(file, almost, Optional.empty(), true);
        }
    }

    private static final FoundAsset NOTHING = new FoundAsset(Optional.empty(), Optional.empty());

    private static final FoundAsset UNNAMEABLE =
            new FoundAsset(Optional.empty(), Optional.empty(), Optional.empty(), false);

    AssetFinder(CompilerFiles files, Settings settings) {
        this.files = files;
        this.assets = settings.assets();
        this.assetsKnown = settings.assetsKnown();
        this.classOutput = files.folder();
    }

    Asset find(String packageName, Located<String> given) {
        AssetPath name = AssetPath.of(packageName, given.value());
        FoundAsset here = found(name.path());
        Asset.Search search = !assetsKnown
                ? Asset.Search.WITHOUT_ASSETS
                : here.isNameable ? Asset.Search.EVERYWHERE : Asset.Search.UNNAMEABLE;
        boolean absent = here.file.isEmpty();
        if (absent && here.almost.isEmpty()) {
            here = otherwise(name).orElse(here);
        }
        return new Asset(
                given.value(),
                absent ? name.proper() : name.path(),
                here.file,
                here.almost.map(name::nameOf),
                here.near.map(name::nameOf),
                search,
                given.origin());
    }

    /** Looks for a file that is there, but whose path the author wrote in another way. */
    private Optional<FoundAsset> otherwise(AssetPath name) {
        return name.others().stream()
                .map(other -> {
                    FoundAsset there = found(other);
                    return there.file.isPresent()
                            ? new FoundAsset(Optional.empty(), there.almost.or(() -> Optional.of(other)))
                            : there;
                })
                .filter(there -> there.almost.isPresent() || there.near.isPresent())
                .findFirst();
    }

    private FoundAsset found(String path) {
        return found.computeIfAbsent(path, this::look);
    }

    private FoundAsset look(String path) {
        if (path.indexOf('\\') >= 0
                || Stream.of(path.split("/", -1)).anyMatch(part -> part.isBlank() || part.matches("\\.+"))) {
            return NOTHING;
        }
        try {
            return roots().flatMap(root -> inFolder(root, path).stream())
                    .findFirst()
                    .or(() -> onClassPath(path))
                    .orElseGet(() -> missing(path));
        } catch (InvalidPathException noSuchName) {
            return Letters.isAscii(path) ? NOTHING : UNNAMEABLE;
        }
    }

    /** The folders that can be listed. Their files are read directly, because javac accepts no blank in a name. */
    private Stream<Path> roots() {
        return Stream.concat(assets.stream(), classOutput.stream());
    }

    private FoundAsset missing(String path) {
        Optional<String> almost =
                roots().flatMap(root -> names.almost(root, path).stream()).findFirst();
        Optional<String> near = almost.isPresent()
                ? Optional.empty()
                : roots().flatMap(root -> names.near(root, path).stream()).findFirst();
        return new FoundAsset(Optional.empty(), almost, near, true);
    }

    private Optional<FoundAsset> inFolder(Path root, String path) {
        Path file = root.resolve(path);
        if (!file.normalize().startsWith(root.normalize()) || !Files.isRegularFile(file)) {
            return Optional.empty();
        }
        Optional<String> almost = FolderNames.ignoresCase(file) ? names.almost(root, path) : Optional.empty();
        return Optional.of(
                new FoundAsset(Optional.of(FileInspector.at(() -> Files.newInputStream(file), length(file))), almost));
    }

    private Optional<FoundAsset> onClassPath(String path) {
        return LOCATIONS.stream()
                .flatMap(location -> files.find(location, path).stream())
                .findFirst()
                .map(file -> new FoundAsset(
                        Optional.of(FileInspector.at(
                                file::openInputStream,
                                CompilerFiles.onDisk(file)
                                        .map(AssetFinder::length)
                                        .orElse(OptionalLong.empty()))),
                        Optional.empty()));
    }

    private static OptionalLong length(Path file) {
        try {
            return OptionalLong.of(Files.size(file));
        } catch (IOException unreadable) {
            return OptionalLong.empty();
        }
    }

    /** Reads the bytes of a file. */
    static byte[] bytes(Asset.File file) throws IOException {
        try (InputStream in = file.content().open()) {
            return in.readAllBytes();
        }
    }
}
