package dev.roundup.cli.importer.map;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Finds the files that lists name.
 *
 * @param folders the folders to look in; a file outside of them is never found
 */
public record ListedFiles(List<Path> folders) {
    /**
     * The folders of a site to which its theme or generator adds the names in lists: those of al-folio, of academicpages,
     * and of Hugo.
     */
    private static final List<String> OF_SITES = List.of(
            "",
            "assets/img/publication_preview",
            "assets/pdf",
            "assets/img",
            "assets",
            "files",
            "images",
            "static",
            "assets/media",
            "static/img",
            "static/files");

    /** Keeps its own copy of the list. */
    public ListedFiles {
        folders = List.copyOf(folders);
    }

    /** A file that exists, with the name that its copy will have. */
    record NamedFile(String name, Path file) {}

    /** Looks for a file by its path in a list. */
    Optional<NamedFile> find(String written) {
        String path = written.replaceFirst("[?#].*$", "").replaceFirst("^/+", "");
        if (path.isBlank() || path.indexOf(':') >= 0) {
            return Optional.empty();
        }
        try {
            Path relative = Path.of(path).normalize();
            return folders.stream()
                    .flatMap(folder -> OF_SITES.stream()
                            .map(place ->
                                    folder.resolve(place).resolve(relative).normalize())
                            .filter(file -> file.startsWith(folder.normalize())))
                    .filter(Files::isRegularFile)
                    .findFirst()
                    .map(file -> new NamedFile(name(written), file));
        } catch (InvalidPathException noPath) {
            return Optional.empty();
        }
    }

    /** The name of a file that was not found, for the sources. It starts at the root if the path has folders. */
    static String fromRoot(String written) {
        String path = written.strip().replaceFirst("[?#].*$", "");
        return path.indexOf('/') > 0 ? "/" + path : path;
    }

    private static String name(String written) {
        String path = written.replaceFirst("[?#].*$", "");
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
