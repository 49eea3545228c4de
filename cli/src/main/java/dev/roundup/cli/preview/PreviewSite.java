package dev.roundup.cli.preview;

import dev.roundup.cli.build.SitePaths;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/**
 * The files of the last good build.
 *
 * @param files the content of each file by its path
 * @param stamps for each folder, the number of the build that last changed a file in it
 * @param build the number of the last good build
 */
record PreviewSite(Map<String, byte[]> files, Map<String, Integer> stamps, int build) {
    /** The site before the first good build. */
    static final PreviewSite EMPTY = new PreviewSite(Map.of(), Map.of(), 0);

    /** The site after another build. */
    PreviewSite updated(Map<String, byte[]> now) {
        TreeSet<String> paths = new TreeSet<>(files.keySet());
        paths.addAll(now.keySet());
        Map<String, Integer> changed = new HashMap<>(stamps);
        paths.stream()
                .filter(path -> !Arrays.equals(files.get(path), now.get(path)))
                .forEach(path -> changed.put(folder(path), build + 1));
        return new PreviewSite(now, changed, build + 1);
    }

    /** The paths of all pages, in order. */
    List<String> pages() {
        return files.keySet().stream().filter(SitePaths::isPage).sorted().toList();
    }

    /** The pages whose folders the last build changed. */
    List<String> changedPages() {
        return pages().stream().filter(page -> stamp(page) == build).toList();
    }

    /** The number of the build that last changed a page or a file beside it; the index changes with every page. */
    int stamp(String path) {
        return path.isEmpty() ? build : stamps.getOrDefault(folder(path), 0);
    }

    /** The file that answers a request: the file itself, or the page of a folder. */
    Optional<String> find(String path) {
        if (files.containsKey(path)) {
            return Optional.of(path);
        }
        return path.endsWith("/")
                ? pages().stream().filter(page -> folder(page).equals(path)).findFirst()
                : Optional.empty();
    }

    /** True if a path names a folder with a page, but lacks the slash at its end. */
    boolean isFolder(String path) {
        return find(path + "/").isPresent();
    }

    /** The folder of a file, with a slash at its end; empty if it is in none. */
    static String folder(String path) {
        return path.substring(0, path.lastIndexOf('/') + 1);
    }

    /** The address of a page on the server, without a name that servers add themselves. */
    static String address(String page) {
        return "/" + folder(page);
    }
}
