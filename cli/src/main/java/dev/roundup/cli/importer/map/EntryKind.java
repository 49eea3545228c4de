package dev.roundup.cli.importer.map;

import dev.roundup.processor.model.PublicationType;
import dev.roundup.processor.model.VenueKind;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The meaning of an entry's type: of a kind of venue, or of a work that is no paper. BibTeX's types are those of btxdoc,
 * section 3.1, and BibLaTeX 3.20, section 2.1; those of CSL are in CSL 1.0.2, appendix III.
 *
 * @param venue the kind of the venue of such entries
 * @param type the type of the work; a paper if the venue decides
 * @param isCertain false if the type of a thesis was guessed
 */
record EntryKind(Optional<VenueKind> venue, PublicationType type, boolean isCertain) {
    private static final EntryKind UNKNOWN = new EntryKind(Optional.empty(), PublicationType.PAPER, true);

    private static final Pattern DOCTOR = Pattern.compile("(?i).*(?:ph\\.?\\s?d|doctor|dissertation|habil).*");
    private static final Pattern BACHELOR =
            Pattern.compile("(?i).*(?:bachelor|bathesis|\\bb\\.?\\s?(?:sc|a|eng)\\b|undergrad).*");
    private static final Pattern MASTER =
            Pattern.compile("(?i).*(?:master|mathesis|diplom|\\bm\\.?\\s?(?:sc?|a|phil|eng)\\b).*");
    private static final Pattern DATA = Pattern.compile("(?i)data\\s?(?:set|base)?s?");
    private static final Pattern PROGRAM = Pattern.compile("(?i)(?:computer )?(?:software|program|code)");

    /**
     * The meaning of a type.
     *
     * @param name the type, such as {@code techreport}
     * @param more what the entry says about it, such as "Bachelor's thesis"; empty if it says nothing
     * @param isBibtex true for BibTeX, in which some names mean something else than in CSL
     * @param isKept true if a publisher or institution is named
     */
    static EntryKind of(String name, String more, boolean isBibtex, boolean isKept) {
        return switch (name.toLowerCase(Locale.ROOT)) {
            // In CSL, this type means a preprint, and the publisher is the archive.
            case "article" -> venue(!isBibtex && isKept ? VenueKind.PREPRINT : VenueKind.JOURNAL);
            case "article-journal", "journal-article" -> venue(VenueKind.JOURNAL);
            case "inproceedings", "conference", "paper-conference", "proceedings-article" ->
                venue(VenueKind.CONFERENCE);
            case "workshop" -> venue(VenueKind.WORKSHOP);
            case "incollection", "chapter", "suppcollection", "book-chapter" -> venue(VenueKind.BOOK);
            case "unpublished", "online", "electronic", "www", "webpage", "preprint", "manuscript", "posted-content" ->
                venue(VenueKind.PREPRINT);
            // In CSL, a work without a venue.
            case "document" -> work(PublicationType.OTHER);
            case "misc" ->
                DATA.matcher(more).matches()
                        ? work(PublicationType.DATASET)
                        : PROGRAM.matcher(more).matches() ? work(PublicationType.SOFTWARE) : venue(VenueKind.PREPRINT);
            case "phdthesis" -> work(PublicationType.PHD_THESIS);
            case "mastersthesis", "mathesis" ->
                work(isBachelor(more) ? PublicationType.BACHELORS_THESIS : PublicationType.MASTERS_THESIS);
            case "bachelorsthesis", "bathesis", "bachelorthesis" -> work(PublicationType.BACHELORS_THESIS);
            case "thesis", "dissertation" -> thesis(more);
            case "techreport", "report" -> work(PublicationType.REPORT);
            case "book", "mvbook", "inbook", "collection", "mvcollection", "proceedings", "mvproceedings" ->
                work(PublicationType.BOOK);
            case "dataset", "data" -> work(PublicationType.DATASET);
            case "software" -> work(PublicationType.SOFTWARE);
            case "patent" -> work(PublicationType.PATENT);
            default -> UNKNOWN;
        };
    }

    private static EntryKind thesis(String more) {
        if (isBachelor(more)) {
            return work(PublicationType.BACHELORS_THESIS);
        }
        boolean isDoctors = DOCTOR.matcher(more).matches();
        return isDoctors || !MASTER.matcher(more).matches()
                ? new EntryKind(Optional.empty(), PublicationType.PHD_THESIS, isDoctors)
                : work(PublicationType.MASTERS_THESIS);
    }

    private static boolean isBachelor(String more) {
        return BACHELOR.matcher(more).matches();
    }

    private static EntryKind venue(VenueKind kind) {
        return new EntryKind(Optional.of(kind), PublicationType.PAPER, true);
    }

    private static EntryKind work(PublicationType type) {
        return new EntryKind(Optional.empty(), type, true);
    }

    /** True if a place of publication belongs to the publisher, because the venue is no event. */
    static boolean isPublishersPlace(VenueKind kind) {
        return kind == VenueKind.JOURNAL || kind == VenueKind.BOOK;
    }

    boolean isPaper() {
        return type == PublicationType.PAPER;
    }

    boolean isKnown() {
        return venue.isPresent() || !isPaper();
    }
}
