package dev.roundup.processor.read;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Filer;
import javax.tools.FileObject;
import javax.tools.JavaFileManager.Location;
import javax.tools.StandardLocation;

/** Finds files that existed before this compile. A file counts only if it can be opened. */
public final class CompilerFiles {
    private final Filer filer;

    public CompilerFiles(Filer filer) {
        this.filer = filer;
    }

    /** A file, if it can be opened. */
    public Optional<FileObject> find(Location location, String path) {
        try {
            FileObject file = filer.getResource(location, "", path);
            file.openInputStream().close();
            return Optional.of(file);
        } catch (IOException | RuntimeException absent) {
            // Other file managers throw at names that they do not accept, and javac wraps what they throw.
            return Optional.empty();
        }
    }

    /** The lines of a file of the class output, without blank ones. Empty if there is no such file. */
    public List<String> lines(String path) {
        return find(StandardLocation.CLASS_OUTPUT, path)
                .map(file -> {
                    try (BufferedReader lines =
                            new BufferedReader(new InputStreamReader(file.openInputStream(), StandardCharsets.UTF_8))) {
                        return lines.lines()
                                .map(String::strip)
                                .filter(line -> !line.isEmpty())
                                .toList();
                    } catch (IOException | UncheckedIOException unreadable) {
                        return List.<String>of();
                    }
                })
                .orElse(List.of());
    }

    /** The folder of the class output, if it is in the default file system. */
    Optional<Path> folder() {
        try {
            return onDisk(filer.getResource(StandardLocation.CLASS_OUTPUT, "", "roundup"))
                    .flatMap(file -> Optional.ofNullable(file.getParent()));
        } catch (IOException | RuntimeException absent) {
            return Optional.empty();
        }
    }

    /** The path of a file in the default file system. Empty if the file is in a jar or in memory. */
    public static Optional<Path> onDisk(FileObject file) {
        try {
            URI address = file.toUri();
            return "file".equals(address.getScheme()) ? Optional.of(Path.of(address)) : Optional.empty();
        } catch (IllegalArgumentException | FileSystemNotFoundException elsewhere) {
            return Optional.empty();
        }
    }
}
