package dev.roundup.processor.check.outline;

import dev.roundup.processor.model.Appearance;
import dev.roundup.processor.model.Link.ArchiveId;
import dev.roundup.processor.model.Paper;
import dev.roundup.processor.model.WrittenDate;
import dev.roundup.processor.url.Archive;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Tells the versions of one work, such as a paper at a conference and the article that followed, from a copy. */
final class Versions {
    private Versions() {}

    /**
     * True if one of two papers was published as the other, or if they have the same title, and they appeared at other
     * venues, in other years or with other DOIs.
     */
    static boolean areOfOneWork(Paper one, Paper other) {
        return isPublishedAs(one, other)
                || isPublishedAs(other, one)
                || (title(one).equals(title(other)) && differ(one, other));
    }

    private static boolean differ(Paper one, Paper other) {
        return !venue(one).equals(venue(other)) || differ(year(one), year(other)) || differ(doi(one), doi(other));
    }

    private static boolean isPublishedAs(Paper earlier, Paper later) {
        return earlier.published()
                .filter(published -> published.type().equals(later.type()))
                .isPresent();
    }

    private static String title(Paper paper) {
        return paper.title().plain().toLowerCase(Locale.ROOT);
    }

    private static Optional<String> venue(Paper paper) {
        return paper.presentation()
                .cited()
                .flatMap(appearance -> appearance.venue().target())
                .map(venue -> venue.name().value());
    }

    private static Optional<String> year(Paper paper) {
        return Stream.concat(
                        paper.presentation().cited().flatMap(Appearance::date).stream(),
                        paper.presentation().publication().date().stream())
                .flatMap(date -> date.reading().stream())
                .map(WrittenDate.Reading::first)
                .map(first -> Integer.toString(first.getYear()))
                .findFirst();
    }

    private static Optional<String> doi(Paper paper) {
        return paper.links().stream()
                .filter(link -> link.annotation().equals(Archive.DOI.annotation()))
                .flatMap(link -> link.id().stream())
                .map(ArchiveId::value)
                .map(id -> id.toLowerCase(Locale.ROOT))
                .findFirst();
    }

    private static boolean differ(Optional<String> one, Optional<String> other) {
        return one.isPresent() && other.isPresent() && !one.equals(other);
    }
}
