package dev.roundup.cli.fix;

import dev.roundup.cli.CommandFailure;
import dev.roundup.cli.Staging;
import dev.roundup.cli.compile.TreeCompilation;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Writes mended sources, each at once. */
final class FixedFiles {
    private FixedFiles() {}

    /** What became of the files: their names, and why some were left alone. */
    record Written(List<String> files, List<String> leftAlone) {}

    /** Writes the texts that differ. Leaves alone what somebody changed meanwhile, or protected from writing. */
    static Written write(SourceTexts read, Map<String, String> texts) {
        List<String> written = new ArrayList<>();
        List<String> leftAlone = new ArrayList<>();
        Map<Path, Set<PosixFilePermission>> permissions = new LinkedHashMap<>();
        try (Staging staging = new Staging()) {
            for (Map.Entry<String, String> file : read.texts().entrySet()) {
                String text = texts.getOrDefault(file.getKey(), file.getValue());
                if (text.equals(file.getValue())) {
                    continue;
                }
                String name = TreeCompilation.shown(file.getKey());
                // Replaces what a symbolic link leads to, and not the link.
                Path place = read.path(file.getKey()).toRealPath();
                if (!isSame(place, file.getValue())) {
                    leftAlone.add(name + " was left alone, because it changed meanwhile");
                } else if (isProtected(place)) {
                    leftAlone.add(name + " was left alone, because it is read-only");
                } else {
                    permissions(place, permissions);
                    staging.put(place, text.getBytes(StandardCharsets.UTF_8));
                    written.add(name);
                }
            }
            staging.moveAll();
            for (Map.Entry<Path, Set<PosixFilePermission>> file : permissions.entrySet()) {
                Files.setPosixFilePermissions(file.getKey(), file.getValue());
            }
        } catch (IOException failed) {
            throw new CommandFailure("cannot write the sources: " + failed, failed);
        }
        return new Written(written, leftAlone);
    }

    private static boolean isSame(Path file, String text) throws IOException {
        return Arrays.equals(Files.readAllBytes(file), text.getBytes(StandardCharsets.UTF_8));
    }

    /** True if nobody may write the file, although whoever runs this command may be able to replace it. */
    private static boolean isProtected(Path file) throws IOException {
        @Nullable PosixFileAttributeView view = Files.getFileAttributeView(file, PosixFileAttributeView.class);
        return !Files.isWritable(file)
                || (view != null
                        && view.readAttributes().permissions().stream()
                                .noneMatch(permission -> permission.name().endsWith("_WRITE")));
    }

    private static void permissions(Path file, Map<Path, Set<PosixFilePermission>> permissions) throws IOException {
        @Nullable PosixFileAttributeView view = Files.getFileAttributeView(file, PosixFileAttributeView.class);
        if (view != null) {
            permissions.put(file, view.readAttributes().permissions());
        }
    }
}
