package dev.roundup.cli.preview;

import dev.roundup.cli.compile.LocatedFinding;
import dev.roundup.cli.compile.LocatedFinding.FindingSeverity;
import dev.roundup.cli.compile.SourceExcerpt;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** Findings for tests. */
final class Found {
    private Found() {}

    static LocatedFinding in(String file, FindingSeverity severity, String message) {
        return new LocatedFinding(
                "author-marker",
                severity,
                file,
                OptionalLong.of(15),
                OptionalLong.of(3),
                message,
                Optional.of(new SourceExcerpt("\tx" + message, 2)),
                List.of("help: write " + message),
                List.of());
    }
}
