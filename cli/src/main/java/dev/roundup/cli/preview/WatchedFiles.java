package dev.roundup.cli.preview;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The files in some folders at one moment, so that two moments can be compared.
 *
 * @param folders all folders with sources or pictures
 * @param above the folders that contain those to look at, or would if they were there
 * @param files what tells one version of a file from another
 */
record WatchedFiles(Set<Path> folders, Set<Path> above, Map<Path, Version> files) {
    /** Files that editors write beside the one that is edited. */
    private static final Pattern OF_EDITOR =
            Pattern.compile("\\..*|.*~|#.*#|.*\\.(sw[a-p]|tmp|bak|part|class)|4913|.*___jb_(tmp|old)___");

    /** The time, the size and the identity of a file. */
    record Version(FileTime time, long size, @Nullable Object key) {}

    /**
     * Looks at some folders.
     *
     * @param isSkipped folders that hold no sources
     */
    static WatchedFiles in(Set<Path> roots, Predicate<Path> isSkipped) {
        Set<Path> folders = new HashSet<>();
        Set<Path> above = new HashSet<>();
        Map<Path, Version> files = new HashMap<>();
        for (Path root : roots) {
            walk(root, isSkipped, folders, files);
            @Nullable Path parent = root.getParent();
            while (parent != null && !Files.isDirectory(parent)) {
                parent = parent.getParent();
            }
            if (parent != null) {
                above.add(parent);
            }
        }
        return new WatchedFiles(folders, above, files);
    }

    private static void walk(Path root, Predicate<Path> isSkipped, Set<Path> folders, Map<Path, Version> files) {
        try {
            Files.walkFileTree(root, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                    boolean isSeen = folders.contains(folder);
                    if (isSeen || (!folder.equals(root) && isSkipped.test(folder))) {
                        return FileVisitResult.SKIP_SUBTREE;
                    }
                    folders.add(folder);
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    if (!OF_EDITOR.matcher(String.valueOf(file.getFileName())).matches()) {
                        files.put(
                                file,
                                new Version(attributes.lastModifiedTime(), attributes.size(), attributes.fileKey()));
                    }
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFileFailed(Path file, IOException gone) {
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException gone) {
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException unreadable) {
            // Whoever builds from these files reports it.
        }
    }
}
