package dev.roundup.cli.publish;

import java.util.List;
import java.util.stream.Stream;

/**
 * Where the files of a roundup may lie within a site.
 *
 * @param slug the roundup's
 */
record PublishedPaths(String slug) {
    private static final List<String> POSTS = List.of("_posts", "_drafts");

    /** The folder of pictures and files. */
    String assets() {
        return "assets/" + slug + "/";
    }

    String manifest() {
        return assets() + Manifest.NAME;
    }

    /** Whether a path may be that of a published file. */
    boolean mayPublish(String path) {
        return isPost(path) || (isWithin(path) && path.startsWith(assets()) && !path.equals(manifest()));
    }

    /** Whether Jekyll takes a path for a post that it does not run through Markdown. */
    static boolean isPost(String path) {
        List<String> parts = List.of(path.split("/", -1));
        return isWithin(path)
                && path.endsWith(".html")
                && parts.subList(0, parts.size() - 1).stream().anyMatch(POSTS::contains);
    }

    /** Whether a path, with solidi, stays within where it begins. */
    private static boolean isWithin(String path) {
        return path.indexOf('\\') < 0
                && path.indexOf(':') < 0
                && path.indexOf('\0') < 0
                && Stream.of(path.split("/", -1))
                        .noneMatch(part -> part.isEmpty() || part.equals(".") || part.equals(".."));
    }
}
