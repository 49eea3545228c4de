package dev.roundup.cli.publish;

import dev.roundup.cli.CommandFailure;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A roundup in a class output.
 *
 * @param slug its slug
 * @param folder the folder with its page and pictures
 * @param post its post
 * @param address the part of its files' addresses between the base path of the site and the files' names
 */
record CompiledRoundup(String slug, Path folder, Path post, String address) {
    /** A name that can only be that of a folder. */
    private static final Pattern SLUG = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}._-]*");

    private static final Pattern POST = Pattern.compile("\\d{4}-\\d{2}-\\d{2}-(.+)\\.html");

    /** The folders of a class path that servers show as their root. The processor has the same list. */
    private static final Pattern SERVED_AS_ROOT = Pattern.compile("^/(?:META-INF/resources|static|public)(?=/)");

    private static final String POSTS = "_posts";

    /** All roundups in a class output, sorted by slug. */
    static List<CompiledRoundup> in(Path root) {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(Files::isRegularFile)
                    .flatMap(file -> at(root, file).stream())
                    .sorted((one, other) -> one.slug.compareTo(other.slug))
                    .toList();
        } catch (IOException failed) {
            throw new CommandFailure("cannot read " + root + ": " + failed, failed);
        }
    }

    private static Optional<CompiledRoundup> at(Path root, Path file) {
        Path path = root.relativize(file);
        int names = path.getNameCount();
        Matcher post = POST.matcher(path.getFileName().toString());
        if (names < 3 || !path.getName(names - 2).toString().equals(POSTS) || !post.matches()) {
            return Optional.empty();
        }
        String slug = post.group(1);
        Path folder = path.subpath(0, names - 2);
        if (!folder.getFileName().toString().equals(slug) || !SLUG.matcher(slug).matches()) {
            return Optional.empty();
        }
        String served = SERVED_AS_ROOT
                .matcher("/" + folder.toString().replace('\\', '/'))
                .replaceFirst("");
        String above = served.substring(0, served.lastIndexOf('/') + 1);
        String encoded = URLEncoder.encode(slug, StandardCharsets.UTF_8).replace("+", "%20");
        return Optional.of(new CompiledRoundup(slug, root.resolve(folder), file, above + encoded + "/"));
    }

    /** The text of the post. */
    String text() {
        try {
            return Files.readString(post);
        } catch (IOException failed) {
            throw new CommandFailure("cannot read " + post + ": " + failed, failed);
        }
    }

    /** A file that is published with the page; empty if there is none with that name. */
    Optional<byte[]> file(String name) {
        try {
            boolean isName = !name.isEmpty() && name.chars().noneMatch(c -> c == '/' || c == '\\' || c == 0);
            Path file = isName ? folder.resolve(name) : folder;
            return Files.isRegularFile(file) ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
        } catch (IOException failed) {
            throw new CommandFailure("cannot read " + name + " of " + slug + ": " + failed, failed);
        }
    }
}
