package dev.roundup.cli.publish;

import dev.roundup.cli.CommandFailure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The folder that the processor wrote for Hugo.
 *
 * @param slug the slug of the roundup
 * @param folder the folder
 */
record HugoFolder(String slug, Path folder) {
    /** How to get one. */
    static final String ASK =
            "write formats = {Format.PAGE, Format.HUGO, Format.BIBTEX, Format.CATALOG} in @Roundup, or"
                    + " compile with -Aroundup.formats=page,hugo,bibtex,catalog";

    private static final String NAME = "hugo";

    /** All such folders in a class output, sorted by slug. */
    static List<HugoFolder> in(Path root) {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(path -> path.endsWith("index.md") && Files.isRegularFile(path))
                    .flatMap(post -> of(root, post).stream())
                    .sorted((one, other) -> one.slug.compareTo(other.slug))
                    .toList();
        } catch (IOException failed) {
            throw new CommandFailure("cannot read " + root + ": " + failed, failed);
        }
    }

    /** The post is at {@code <slug>/hugo/content/post/<slug>/index.md}. */
    private static Optional<HugoFolder> of(Path root, Path post) {
        Path path = root.relativize(post);
        int names = path.getNameCount();
        if (names < 6) {
            return Optional.empty();
        }
        String slug = path.getName(names - 2).toString();
        Path expected = root.getFileSystem().getPath(slug, NAME, "content", "post", slug, "index.md");
        return path.endsWith(expected)
                ? Optional.of(new HugoFolder(slug, root.resolve(path.subpath(0, names - 4))))
                : Optional.empty();
    }

    /** Its files, by their paths with slashes. */
    Map<String, byte[]> files() {
        try (Stream<Path> all = Files.walk(folder)) {
            Map<String, byte[]> files = new TreeMap<>();
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files.put(folder.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
            }
            return files;
        } catch (IOException failed) {
            throw new CommandFailure("cannot read " + folder + ": " + failed, failed);
        }
    }
}
