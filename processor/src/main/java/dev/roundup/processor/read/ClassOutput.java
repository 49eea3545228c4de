package dev.roundup.processor.read;

import java.io.IOException;
import java.util.Optional;
import javax.annotation.processing.Filer;
import javax.tools.FileObject;
import javax.tools.JavaFileManager.Location;

/** Looks at files that were there before this compile. A file is there only if it opens. */
final class ClassOutput {
    private final Filer filer;

    ClassOutput(Filer filer) {
        this.filer = filer;
    }

    /** A file that opens. */
    Optional<FileObject> find(Location location, String path) {
        try {
            FileObject file = filer.getResource(location, "", path);
            file.openInputStream().close();
            return Optional.of(file);
        } catch (IOException | IllegalArgumentException | UnsupportedOperationException absent) {
            return Optional.empty();
        }
    }
}
