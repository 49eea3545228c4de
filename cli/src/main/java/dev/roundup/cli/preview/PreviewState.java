package dev.roundup.cli.preview;

import dev.roundup.cli.compile.LocatedFinding;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The result of the latest build.
 *
 * @param site the last good pages
 * @param findings what the latest build found
 * @param failure says why the latest build could not run at all
 * @param isGood true if the pages are those of the latest build
 */
record PreviewState(PreviewSite site, List<LocatedFinding> findings, Optional<String> failure, boolean isGood) {
    /** The state before the first build. */
    static final PreviewState BEGINNING = new PreviewState(PreviewSite.EMPTY, List.of(), Optional.empty(), true);

    /** The state after a build that made all pages. */
    PreviewState built(Map<String, byte[]> files, List<LocatedFinding> found) {
        return new PreviewState(site.updated(files), found, Optional.empty(), true);
    }

    /** The state after a build that found errors. The pages stay. */
    PreviewState broken(List<LocatedFinding> found) {
        return new PreviewState(site, found, Optional.empty(), false);
    }

    /** The state after a build that could not run. The pages stay. */
    PreviewState failed(String message) {
        return new PreviewState(site, List.of(), Optional.of(message), false);
    }
}
