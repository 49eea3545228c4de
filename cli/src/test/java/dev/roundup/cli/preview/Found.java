package dev.roundup.cli.preview;

import dev.roundup.cli.compile.FindingPlace;
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
        FindingPlace place = new FindingPlace(
                file,
                OptionalLong.of(15),
                OptionalLong.of(3),
                Optional.empty(),
                Optional.of(new SourceExcerpt("\tx" + message, 2, 1)));
        return new LocatedFinding(
                "author-marker",
                severity,
                message,
                List.of("help: write " + message),
                place,
                Optional.empty(),
                List.of());
    }
}
