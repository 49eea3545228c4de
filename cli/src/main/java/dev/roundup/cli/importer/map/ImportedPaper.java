package dev.roundup.cli.importer.map;

import dev.roundup.cli.importer.map.ImportedPublication.ImportedPosition;
import dev.roundup.processor.model.LinkKind;
import dev.roundup.processor.model.VenueKind;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A paper as it will be written.
 *
 * @param section the title of its section; empty for the first one
 * @param names the parts of the authors' names, as far as the source states them
 * @param equal groups of authors who contributed equally
 * @param accounts the outcome for each field of the source
 */
public record ImportedPaper(
        String section,
        int line,
        String title,
        ImportedKeys keys,
        List<String> authors,
        List<NameStatement> names,
        List<List<String>> equal,
        Optional<String> abstractText,
        Optional<String> tldr,
        Optional<ImportedFigure> figure,
        List<String> tags,
        List<ImportedLink> links,
        List<ImportedBadge> badges,
        List<String> contacts,
        List<String> notes,
        Optional<ImportedAppearance> appearance,
        ImportedPublication publication,
        List<ImportedExtra> extras,
        List<FieldAccount> accounts) {
    /** Keeps its own copies of the lists. */
    public ImportedPaper {
        authors = List.copyOf(authors);
        names = List.copyOf(names);
        equal = List.copyOf(equal);
        tags = List.copyOf(tags);
        links = List.copyOf(links);
        badges = List.copyOf(badges);
        contacts = List.copyOf(contacts);
        notes = List.copyOf(notes);
        extras = List.copyOf(extras);
        accounts = List.copyOf(accounts);
    }

    /** The same paper in a section. */
    ImportedPaper in(String other) {
        return new ImportedPaper(
                other,
                line,
                title,
                keys,
                authors,
                names,
                equal,
                abstractText,
                tldr,
                figure,
                tags,
                links,
                badges,
                contacts,
                notes,
                appearance,
                publication,
                extras,
                accounts);
    }

    /** The same paper with other keys, and the accounts that say so. */
    ImportedPaper with(ImportedKeys others, List<FieldAccount> told) {
        return new ImportedPaper(
                section,
                line,
                title,
                others,
                authors,
                names,
                equal,
                abstractText,
                tldr,
                figure,
                tags,
                links,
                badges,
                contacts,
                notes,
                appearance,
                publication,
                extras,
                told);
    }

    /** The same paper with other tags and additional values under names. */
    public ImportedPaper with(List<String> others, List<ImportedExtra> more) {
        return new ImportedPaper(
                section,
                line,
                title,
                keys,
                authors,
                names,
                equal,
                abstractText,
                tldr,
                figure,
                others,
                links,
                badges,
                contacts,
                notes,
                appearance,
                publication,
                Stream.concat(extras.stream(), more.stream()).toList(),
                accounts);
    }

    /** The year in which it was published, if the list states one. */
    Optional<String> year() {
        return Stream.concat(appearance.map(ImportedAppearance::date).stream(), Stream.of(publication.date()))
                .filter(date -> date.matches("\\d{4}(?:-.*)?"))
                .map(date -> date.substring(0, 4))
                .findFirst();
    }

    /**
     * The key of the list, in the place that it has in Roundup.
     *
     * @param id the id; empty if it comes from the name of the type
     * @param citation the key by which texts cite the paper; empty if it is the id
     * @param repeated the key in the list if an earlier paper with the same title has it; otherwise empty
     */
    public record ImportedKeys(String id, String citation, String repeated) {}

    /**
     * A name with a value.
     *
     * @param isShown false if it means nothing to readers of the page
     */
    public record ImportedExtra(String name, String value, boolean isShown) {
        ImportedExtra(String name, String value) {
            this(name, value, true);
        }
    }

    /** A link. */
    public sealed interface ImportedLink {
        /**
         * A link by id.
         *
         * @param annotation the simple name of the annotation
         * @param pdf true to link the PDF as well
         */
        record LinkById(String annotation, String id, String label, boolean pdf) implements ImportedLink {}

        /** A link by address. */
        record LinkByUrl(LinkKind kind, String url, String label) implements ImportedLink {}

        /** A link whose target is not at hand. */
        record PendingLink(LinkKind kind, String label) implements ImportedLink {}

        /** A link to a file that is published with the page. */
        record LinkToFile(LinkKind kind, String name, String label, Path source) implements ImportedLink {}
    }

    /**
     * A badge.
     *
     * @param annotation its simple name
     * @param words its own text; empty to use the badge's
     */
    public record ImportedBadge(String annotation, String words) {}

    /**
     * A picture.
     *
     * @param file its name; empty if it is not at hand
     * @param source the file to copy; empty if there is none
     */
    public record ImportedFigure(String file, String alt, Optional<Path> source) {
        /** A picture that is still to come. */
        static ImportedFigure pending(String alt) {
            return new ImportedFigure("", alt, Optional.empty());
        }

        /** True if the picture is not at hand. */
        public boolean isPending() {
            return file.isEmpty();
        }
    }

    /** The place and time at which a paper appeared. */
    public record ImportedAppearance(ImportedVenue venue, String date, ImportedPosition position) {}

    /**
     * A venue.
     *
     * @param citedAs the name of its proceedings; empty if it is the same
     */
    public record ImportedVenue(String name, String citedAs, VenueKind kind, String place) {}
}
