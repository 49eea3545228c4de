package dev.roundup.cli.publish;

import java.util.List;
import java.util.stream.Stream;

/**
 * The paths that the files of a roundup can have within a site.
 *
 * @param slug the slug of the roundup
 */
record PublishedPaths(String slug) {
    private static final List<String> POSTS = List.of("_posts", "_drafts");

    /** The folder of its pictures and files. */
    String assets() {
        return "assets/" + slug + "/";
    }

    String manifest() {
        return assets() + Manifest.NAME;
    }

    /** True if a published file can have this path. */
    boolean mayPublish(String path) {
        return isPost(path) || (isWithin(path) && path.startsWith(assets()) && !path.equals(manifest()));
    }

    /** True if Jekyll reads this path as a post and does not run it through Markdown. */
    static boolean isPost(String path) {
        List<String> parts = List.of(path.split("/", -1));
        return isWithin(path)
                && path.endsWith(".html")
                && parts.subList(0, parts.size() - 1).stream().anyMatch(POSTS::contains);
    }

    /** True if a path with slashes does not lead out of its folder. */
    static boolean isWithin(String path) {
        return path.indexOf('\\') < 0
                && path.indexOf(':') < 0
                && path.indexOf('\0') < 0
                && Stream.of(path.split("/", -1))
                        .noneMatch(part -> part.isEmpty() || part.equals(".") || part.equals(".."));
    }
}
