package dev.roundup.cli.compile;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds the lock files of a project. A lock file lies in the project's own folder, or in one above it within the same
 * repository.
 */
public final class LockFile {
    private static final List<String> BUILD_FILES =
            List.of("pom.xml", "build.gradle", "build.gradle.kts", "settings.gradle", "settings.gradle.kts");

    private LockFile() {}

    /** The lock file that is nearest to one of some files and folders. Empty if there is none. */
    public static Optional<Path> near(List<Path> places, String name) {
        return places.stream()
                .flatMap(place ->
                        within(place).map(folder -> folder.resolve(name)).filter(Files::isRegularFile))
                .findFirst();
    }

    /** The place for a new lock file: the folder of the project, or the folder itself if it is in none. */
    public static Path place(Path folder, String name) {
        Path here = folder.toAbsolutePath().normalize();
        return within(here).filter(LockFile::isProject).findFirst().orElse(here).resolve(name);
    }

    /** A folder and those above it, as long as they belong to the same project or repository. */
    private static Stream<Path> within(Path place) {
        Path folder = Files.isDirectory(place) ? place : place.resolveSibling("");
        Path start = folder.toAbsolutePath().normalize();
        List<Path> all =
                Stream.<Path>iterate(start, at -> at != null, Path::getParent).toList();
        for (int at = 0; at < all.size(); at++) {
            if (Files.exists(all.get(at).resolve(".git"))) {
                return all.stream().limit(at + 1L);
            }
        }
        for (int at = 0; at < all.size(); at++) {
            if (isProject(all.get(at))) {
                return all.stream().limit(at + 1L);
            }
        }
        return Stream.of(start);
    }

    private static boolean isProject(Path folder) {
        return Files.exists(folder.resolve(".git"))
                || BUILD_FILES.stream().anyMatch(file -> Files.exists(folder.resolve(file)));
    }
}
