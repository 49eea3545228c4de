package dev.roundup.processor.render.page;

import dev.roundup.processor.render.cite.Citation;
import dev.roundup.processor.render.cite.Citation.CitationKind;
import dev.roundup.processor.render.output.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The journal, the proceedings, the book or the series that contains a work, as JSON-LD. schema.org puts an issue into a
 * volume and that into a journal; one thing of all three types says the same.
 *
 * @param issue of a journal the issue, otherwise the number within the volume or series
 */
record LinkedContainer(
        String type, Optional<String> name, Optional<String> volume, Optional<String> issue, Optional<String> series) {
    /** What contains a work; empty if nothing is known about it. */
    static Optional<LinkedContainer> of(Citation citation) {
        Optional<String> container = citation.container().filter(any -> citation.kind() != CitationKind.PREPRINT);
        Optional<String> series = citation.imprint().series();
        return Optional.of(new LinkedContainer(
                        type(citation.kind(), container.isPresent()),
                        container.or(() -> series),
                        citation.position().volume(),
                        citation.position()
                                .number()
                                .filter(any -> citation.kind() != CitationKind.REPORT
                                        && container.or(() -> series).isPresent()),
                        series.filter(any -> container.isPresent())))
                .filter(some -> Stream.of(some.name, some.volume).anyMatch(Optional::isPresent));
    }

    private static String type(CitationKind kind, boolean isContained) {
        if (kind == CitationKind.JOURNAL_ARTICLE) {
            return "Periodical";
        }
        return isContained ? "Book" : "BookSeries";
    }

    Json.Members json() {
        List<String> types = new ArrayList<>();
        issue.ifPresent(any -> types.add("PublicationIssue"));
        volume.ifPresent(any -> types.add("PublicationVolume"));
        types.add(type);
        Json.Members json = Json.object();
        if (types.size() == 1) {
            json.put("@type", type);
        } else {
            json.put("@type", types.stream().map(Json::of).toList());
        }
        json.put("name", name).put("volumeNumber", volume).put("issueNumber", issue);
        series.ifPresent(of ->
                json.put("isPartOf", Json.object().put("@type", "BookSeries").put("name", of)));
        return json;
    }
}
