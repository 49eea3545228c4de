package dev.roundup.cli.publish;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A change to a file of a site.
 *
 * @param path the file's path within the site
 */
record FileChange(ChangeKind kind, String path) {
    /** The kinds of changes to a file. */
    enum ChangeKind {
        /** It does not exist yet. */
        NEW,
        /** It was published before, and now has other contents. */
        CHANGED,
        /** It already has the right contents. */
        SAME,
        /** It was published before, and is no longer needed. */
        REMOVED,
        /** It is no longer needed, but somebody changed it, so it stays. */
        KEPT,
        /** It belongs to somebody else, or somebody changed it, so it cannot be written. */
        FOREIGN
    }

    /**
     * Compares a publication with the files in the site.
     *
     * @param adopt true to overwrite files of somebody else
     */
    static List<FileChange> between(SiteFolder site, Manifest before, Publication after, boolean adopt) {
        List<FileChange> changes = new ArrayList<>();
        after.files()
                .forEach((path, bytes) -> changes.add(new FileChange(kind(site, before, path, bytes, adopt), path)));
        before.files().keySet().stream()
                .filter(path -> !after.files().containsKey(path))
                .forEach(path -> site.read(path)
                        .map(bytes -> before.owns(path, bytes) ? ChangeKind.REMOVED : ChangeKind.KEPT)
                        .ifPresent(kind -> changes.add(new FileChange(kind, path))));
        return changes;
    }

    private static ChangeKind kind(SiteFolder site, Manifest before, String path, byte[] wanted, boolean adopt) {
        Optional<byte[]> there = site.read(path);
        if (there.isEmpty()) {
            return ChangeKind.NEW;
        }
        if (Arrays.equals(there.get(), wanted)) {
            return ChangeKind.SAME;
        }
        return adopt || before.owns(path, there.get()) ? ChangeKind.CHANGED : ChangeKind.FOREIGN;
    }
}
