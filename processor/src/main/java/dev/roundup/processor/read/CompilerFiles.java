package dev.roundup.processor.read;

import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Path;
import java.util.Optional;
import javax.annotation.processing.Filer;
import javax.tools.FileObject;
import javax.tools.JavaFileManager.Location;
import javax.tools.StandardLocation;

/** Looks at files that were there before this compile. A file is there only if it opens. */
final class CompilerFiles {
    private final Filer filer;

    CompilerFiles(Filer filer) {
        this.filer = filer;
    }

    /** A file that opens. */
    Optional<FileObject> find(Location location, String path) {
        try {
            FileObject file = filer.getResource(location, "", path);
            file.openInputStream().close();
            return Optional.of(file);
        } catch (IOException | RuntimeException absent) {
            // javac wraps what a file manager of others throws at a name that it cannot take
            return Optional.empty();
        }
    }

    /** The folder of the class output, where it is one of the default file system. */
    Optional<Path> folder() {
        try {
            return onDisk(filer.getResource(StandardLocation.CLASS_OUTPUT, "", "roundup"))
                    .flatMap(file -> Optional.ofNullable(file.getParent()));
        } catch (IOException | RuntimeException absent) {
            return Optional.empty();
        }
    }

    /** Where a file is in the default file system; empty where it is in a jar or in memory. */
    static Optional<Path> onDisk(FileObject file) {
        try {
            URI address = file.toUri();
            return "file".equals(address.getScheme()) ? Optional.of(Path.of(address)) : Optional.empty();
        } catch (IllegalArgumentException | FileSystemNotFoundException elsewhere) {
            return Optional.empty();
        }
    }
}
