package dev.roundup.processor.read;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The name of a file as an author writes it.
 *
 * @param folder the folder of the declaring type's package, with a slash at the end; empty for the unnamed package
 * @param written the name without white space around it
 */
record AssetPath(String folder, String written) {
    /** A folder whose content a build puts at the root. */
    private static final Pattern SOURCES = Pattern.compile("(?:.*/)?src/(?:main|test)/(?:resources|java)/(.+)");

    private static final Pattern OWN_COMPUTER =
            Pattern.compile("(?:[A-Za-z]:|~|/(?:home|Users|tmp|mnt|media|Volumes))/.*");

    static AssetPath of(String packageName, String written) {
        return new AssetPath(packageName.isEmpty() ? "" : packageName.replace('.', '/') + "/", written.strip());
    }

    /** The path from the root, without a leading slash. It may have parts that no file can have, such as dots. */
    String path() {
        return written.startsWith("/") ? written.substring(1) : folder + written;
    }

    /** Other paths that the author may have meant, the most likely first. */
    List<String> others() {
        String slashes = written.replace('\\', '/');
        List<String> others = new ArrayList<>();
        Matcher sources = SOURCES.matcher(slashes);
        if (sources.matches()) {
            others.add(sources.group(1));
        }
        normal(folder + slashes).ifPresent(others::add);
        normal(slashes).ifPresent(others::add);
        others.remove(path());
        return others;
    }

    /** The path where a file that is nowhere belongs. */
    String proper() {
        String slashes = written.replace('\\', '/');
        Matcher sources = SOURCES.matcher(slashes);
        if (sources.matches()) {
            return sources.group(1);
        }
        String inside = folder + slashes.substring(slashes.lastIndexOf('/') + 1);
        return OWN_COMPUTER.matcher(slashes).matches()
                ? inside
                : normal(new AssetPath(folder, slashes).path()).orElse(inside);
    }

    /** The name of an existing file, as this declaration must write it. */
    String nameOf(String path) {
        return path.startsWith(folder) && !written.startsWith("/") ? path.substring(folder.length()) : "/" + path;
    }

    /** A path without dots and empty parts. Empty if it leads out of the root. */
    private static Optional<String> normal(String path) {
        Deque<String> parts = new ArrayDeque<>();
        for (String part : path.split("/", -1)) {
            if (part.equals("..")) {
                if (parts.isEmpty()) {
                    return Optional.empty();
                }
                parts.removeLast();
            } else if (!part.isBlank() && !part.equals(".")) {
                parts.addLast(part);
            }
        }
        return Optional.of(String.join("/", parts)).filter(normal -> !normal.isEmpty());
    }
}
