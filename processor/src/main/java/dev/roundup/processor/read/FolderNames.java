package dev.roundup.processor.read;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.BiFunction;

/** The names of files as their folders list them. Each folder is listed once. */
final class FolderNames {
    private static final List<String> EXTENSIONS =
            List.of("svg", "png", "jpg", "jpeg", "webp", "gif", "avif", "mp4", "webm");

    private final Map<Path, Map<String, String>> folders = new HashMap<>();

    /**
     * Finds a file whose path differs a little: in letter case or Unicode form, or in the extension of a picture that
     * the given path lacks. Empty if there is a file with exactly this path, or none at all.
     */
    Optional<String> almost(Path root, String path) {
        return find(root, path, (folder, wanted) -> name(folder, wanted, true)).filter(found -> !found.equals(path));
    }

    /** Finds a picture with a similar name in the same folder: {@link NearPicture}. */
    Optional<String> near(Path root, String path) {
        return find(
                root,
                path,
                (folder, wanted) -> NearPicture.of(
                                wanted, new TreeSet<>(names(folder).values()), EXTENSIONS)
                        .filter(name -> Files.isRegularFile(folder.resolve(name))));
    }

    private Optional<String> find(Path root, String path, BiFunction<Path, String, Optional<String>> file) {
        Path folder = root;
        StringBuilder real = new StringBuilder();
        String[] parts = path.split("/", -1);
        for (int i = 0; i < parts.length; i++) {
            boolean last = i == parts.length - 1;
            Optional<String> name = last ? file.apply(folder, parts[i]) : name(folder, parts[i], false);
            if (name.isEmpty()) {
                return Optional.empty();
            }
            folder = folder.resolve(name.get());
            real.append(i == 0 ? "" : "/").append(name.get());
        }
        return Optional.of(real.toString());
    }

    /** True if the file system ignores letter case. The file must exist. */
    static boolean ignoresCase(Path file) {
        String name = String.valueOf(file.getFileName());
        String flipped = name.equals(name.toLowerCase(Locale.ROOT))
                ? name.toUpperCase(Locale.ROOT)
                : name.toLowerCase(Locale.ROOT);
        return !flipped.equals(name) && Files.exists(file.resolveSibling(flipped));
    }

    private Optional<String> name(Path folder, String wanted, boolean file) {
        Map<String, String> names = names(folder);
        if (wanted.equals(names.get(wanted))) {
            return Optional.of(wanted);
        }
        Optional<String> same = Optional.ofNullable(names.get(folded(wanted)));
        if (same.isPresent() || !file || wanted.indexOf('.') >= 0) {
            return same;
        }
        return EXTENSIONS.stream()
                .map(extension -> names.get(folded(wanted + "." + extension)))
                .filter(name -> name != null)
                .map(String::valueOf)
                .findFirst();
    }

    private Map<String, String> names(Path folder) {
        return folders.computeIfAbsent(folder, FolderNames::list);
    }

    /** Maps each name in a folder, and its folded form, to the name. Empty if the folder cannot be read. */
    private static Map<String, String> list(Path folder) {
        TreeSet<String> sorted = new TreeSet<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
            files.forEach(file -> sorted.add(String.valueOf(file.getFileName())));
        } catch (IOException | InvalidPathException | java.nio.file.DirectoryIteratorException unreadable) {
            return Map.of();
        }
        Map<String, String> names = new HashMap<>();
        sorted.forEach(name -> names.putIfAbsent(folded(name), name));
        sorted.forEach(name -> names.put(name, name));
        return names;
    }

    static String folded(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }
}
