package dev.roundup.cli.report;

import dev.roundup.cli.compile.FindingPlace;
import dev.roundup.cli.compile.LocatedFinding;
import java.nio.file.Path;

/** The path of a file with slashes, also on Windows. */
final class ReportPath {
    private ReportPath() {}

    static String of(LocatedFinding found) {
        return of(found.place());
    }

    static String of(FindingPlace place) {
        return slashed(place.file());
    }

    /** A relative reference, or the whole address if the file is not in the current folder. */
    static String address(String file) {
        if (isRelative(file)) {
            // The name of the folder is not seen: it only makes the address encode the rest.
            Path root = Path.of("").toAbsolutePath().getRoot();
            return root.toUri().relativize(root.resolve(file).toUri()).getRawPath();
        }
        return Path.of(file).toUri().toASCIIString();
    }

    static boolean isRelative(String file) {
        return !Path.of(file).isAbsolute();
    }

    private static String slashed(String file) {
        return file.replace('\\', '/');
    }
}
