package dev.roundup.cli.importer.map;

import dev.roundup.cli.importer.map.ImportedPaper.ImportedAppearance;
import dev.roundup.cli.importer.map.ImportedPaper.ImportedExtra;
import dev.roundup.cli.importer.map.ImportedPaper.ImportedVenue;
import dev.roundup.cli.importer.map.ImportedPublication.ImportedPosition;
import dev.roundup.cli.importer.read.Field;
import dev.roundup.cli.importer.read.SourceList.Notation;
import dev.roundup.processor.model.PublicationType;
import dev.roundup.processor.model.VenueKind;
import dev.roundup.processor.text.Count;
import dev.roundup.processor.url.Archive;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds out where, when and as what one paper appeared, from several fields that each know a part of it. */
final class AppearanceMapper {
    private static final Pattern ARXIV = Pattern.compile(
            "(?i)(?:ar ?xiv\\s*(?:e-?prints?|preprint)?|corr)[\\s,:]*(?:(?:abs/|arxiv:)?([a-z-]+/\\d{7}|\\d{4}\\.\\d{4,5}(?:v\\d+)?))?"
                    + "\\s*(?:\\[[^\\[\\]]*])?");
    private static final Pattern WORKSHOP = Pattern.compile("(?i).*\\bworkshops?\\b.*");

    private final ValueText words;
    private final LinkMapper links;
    private final Map<FieldRole, Field> fields = new EnumMap<>(FieldRole.class);

    AppearanceMapper(ValueText words, LinkMapper links) {
        this.words = words;
        this.links = links;
    }

    /** Takes a field, unless there already is one with the same role. */
    Optional<FieldAccount> add(Field field, FieldRole role) {
        if (fields.putIfAbsent(role, field) != null) {
            return Optional.empty();
        }
        if (role == FieldRole.CONTAINER || role == FieldRole.PUBLISHER) {
            Matcher arxiv = ARXIV.matcher(words.plain(field.joined()));
            if (arxiv.matches() && arxiv.group(1) != null) {
                links.id(field, Archive.ARXIV, arxiv.group(1));
            }
        }
        if (role == FieldRole.EPRINT || (role == FieldRole.NUMBER && isArxivNumber())) {
            links.id(field, Archive.ARXIV, words.address(field.joined()));
        }
        return Optional.of(FieldAccount.taken(field));
    }

    /** The place and time of publication; empty if no field names a venue. */
    Optional<ImportedAppearance> appearance() {
        return venue().map(venue -> kind().isPaper()
                ? new ImportedAppearance(venue, dates().known(), position())
                : new ImportedAppearance(venue, "", ImportedPosition.NONE));
    }

    /** What the fields say besides the venue. */
    ImportedPublication publication() {
        boolean isOfVenue = kind().isPaper() && venue().isPresent();
        return new ImportedPublication(
                isUndated() ? PublicationType.OTHER : kind().type(),
                isOfVenue ? "" : dates().known(),
                publisher(),
                publishersPlace(),
                plain(FieldRole.SERIES),
                isOfVenue ? ImportedPosition.NONE : position(),
                editors().stream().map(MarkedName::name).toList(),
                plain(FieldRole.ISBN));
    }

    /** A citation without a venue and a date must not get the date of the page. */
    private boolean isUndated() {
        return fields.containsKey(FieldRole.ENTRYTYPE)
                && kind().isPaper()
                && venue().isEmpty()
                && dates().known().isEmpty()
                && !links.has(Archive.ARXIV);
    }

    /** What stands in place of the date, such as "To appear". */
    Optional<String> note() {
        return dates().state();
    }

    /**
     * The final outcome for a field of this mapper, now that all fields are known. A field that could not be used
     * becomes an extra.
     */
    Optional<FieldAccount> settled(FieldAccount account, List<ImportedExtra> extras) {
        Optional<FieldRole> role = fields.entrySet().stream()
                .filter(known -> known.getValue().equals(account.field())
                        && account.outcome() != FieldAccount.FieldOutcome.EXTRA)
                .map(Map.Entry::getKey)
                .findFirst();
        return role.map(known -> {
            Field field = account.field();
            if (!isUsed(known)) {
                extras.add(new ImportedExtra(field.name(), words.plain(field.joined()), isForReaders(known)));
                return isUnreadableDate(known)
                        ? FieldAccount.doubtful(field, "kept as @Extra; it cannot be read as a date")
                        : new FieldAccount(field, FieldAccount.FieldOutcome.EXTRA, "");
            }
            return account.outcome() == FieldAccount.FieldOutcome.DOUBTFUL ? account : used(field, known);
        });
    }

    /** True if a field without a use still tells readers something by itself. */
    private static boolean isForReaders(FieldRole role) {
        return switch (role) {
            case ENTRYTYPE, EPRINTTYPE, PRIMARYCLASS, MONTH, DAY -> false;
            default -> true;
        };
    }

    private FieldAccount used(Field field, FieldRole role) {
        String date = dates().known();
        return switch (role) {
            case YEAR, DATE ->
                isClear(role)
                        ? FieldAccount.changed(field, "date = \"" + date + "\"")
                        : date.isEmpty()
                                ? FieldAccount.changed(field, "as @Note")
                                : FieldAccount.doubtful(field, "taken for " + date);
            case MONTH, DAY -> FieldAccount.changed(field, "date = \"" + date + "\"");
            case EPRINT -> FieldAccount.changed(field, "as @Arxiv");
            case NUMBER ->
                isArxivNumber()
                        ? FieldAccount.changed(field, "as @Arxiv")
                        : FieldAccount.of(field, words.plain(field.joined()));
            case ENTRYTYPE ->
                kind().isCertain()
                        ? FieldAccount.changed(field, "expressed by annotations")
                        : FieldAccount.doubtful(field, "taken for a doctoral thesis");
            case SUBTYPE, EPRINTTYPE, PRIMARYCLASS -> FieldAccount.changed(field, "expressed by annotations");
            case PUBLISHER ->
                publisher().isEmpty()
                        ? FieldAccount.changed(field, "expressed by annotations")
                        : FieldAccount.of(field, publisher());
            case EDITORS -> FieldAccount.of(field, "", Count.of(editors().size(), "name"));
            case PAGES -> FieldAccount.of(field, position().pages());
            default -> FieldAccount.of(field, words.plain(field.joined()));
        };
    }

    private boolean isUsed(FieldRole role) {
        return switch (role) {
            case EPRINTTYPE ->
                fields.containsKey(FieldRole.EPRINT) && text(role).equalsIgnoreCase("arxiv");
            case PRIMARYCLASS ->
                fields.containsKey(FieldRole.EPRINT) && text(FieldRole.EPRINT).contains("/");
            case ENTRYTYPE -> isTypeUsed();
            case SUBTYPE -> isSubtypeUsed();
            case PUBLISHER -> !publisher().isEmpty() || isSaid(plain(role)) || isArchive(plain(role));
            case YEAR -> isClear(role) || !dates().known().isEmpty() || note().isPresent();
            case DATE ->
                isClear(role)
                        || (text(FieldRole.YEAR).isEmpty() && (!dates().known().isEmpty() || note().isPresent()));
            case DAY -> dates().isDayUsed();
            case MONTH -> dates().isMonthClear() && !dates().known().isEmpty();
            case VENUEORPLACE, PLACE, PUBLISHERSPLACE ->
                isSaid(plain(role))
                        || publishersPlace().equals(plain(role))
                        || plain(role).isEmpty();
            default -> true;
        };
    }

    /** An entry without a venue comes out as the same type again if it is one of those that need none. */
    private boolean isTypeUsed() {
        EntryKind kind = kind();
        return !kind.isPaper()
                || (venue().isPresent() ? kind.isKnown() : kind.venue().equals(Optional.of(VenueKind.PREPRINT)));
    }

    /** The words of a type that say no more than our own do. */
    private boolean isSubtypeUsed() {
        return switch (kind().type()) {
            case PHD_THESIS, MASTERS_THESIS, BACHELORS_THESIS, DATASET, SOFTWARE -> true;
            case REPORT -> plain(FieldRole.SUBTYPE).matches("(?i)(?:technical )?report|techreport");
            case BOOK, PATENT ->
                plain(FieldRole.SUBTYPE).equalsIgnoreCase(kind().type().name());
            case PAPER, OTHER -> false;
        };
    }

    private boolean isClear(FieldRole role) {
        return role == FieldRole.YEAR ? dates().isYearClear() : dates().isDateClear();
    }

    private boolean isUnreadableDate(FieldRole role) {
        return role == FieldRole.MONTH ? !dates().isMonthClear() : role == FieldRole.DATE || role == FieldRole.YEAR;
    }

    private EntryKind kind() {
        boolean isKept = !text(FieldRole.PUBLISHER).isEmpty();
        EntryKind kind = EntryKind.of(
                text(FieldRole.ENTRYTYPE), plain(FieldRole.SUBTYPE), words.notation() == Notation.TEX, isKept);
        // Many lists call a preprint a report, though no institution gave it out.
        return kind.type() == PublicationType.REPORT && !isKept && links.has(Archive.ARXIV)
                ? EntryKind.of("preprint", "", true, false)
                : kind;
    }

    private Optional<ImportedVenue> venue() {
        String container = isContainerPublisher() ? "" : plain(FieldRole.CONTAINER);
        String event = plain(FieldRole.EVENT);
        String either = plain(FieldRole.VENUEORPLACE);
        boolean eitherIsPlace = !container.isEmpty() || !event.isEmpty() || !kind().isPaper();
        boolean isPreprint = kind().venue().equals(Optional.of(VenueKind.PREPRINT));
        String keeper = isPreprint && words.notation() != Notation.TEX ? plain(FieldRole.PUBLISHER) : "";
        String name = Stream.of(event, container, eitherIsPlace ? "" : either, keeper)
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
        boolean isArxiv = ARXIV.matcher(name).matches();
        if (name.isEmpty() ? isPreprint() : isArxiv) {
            return Optional.of(new ImportedVenue("arXiv", "", VenueKind.PREPRINT, ""));
        }
        if (name.isEmpty()) {
            return Optional.empty();
        }
        String citedAs = container.equals(name) ? "" : container;
        VenueKind kind = WORKSHOP.matcher(name + " " + container).matches()
                ? VenueKind.WORKSHOP
                : kind().venue().orElse(VenueKind.CONFERENCE);
        String place = Stream.of(eitherIsPlace ? either : "", plain(FieldRole.PLACE))
                .filter(text -> !text.isEmpty() && kind().isPaper() && !EntryKind.isPublishersPlace(kind))
                .findFirst()
                .orElse("");
        return Optional.of(new ImportedVenue(name, citedAs, kind, place));
    }

    private String publisher() {
        String publisher = isContainerPublisher() ? plain(FieldRole.CONTAINER) : plain(FieldRole.PUBLISHER);
        return isSaid(publisher) || isArchive(publisher) ? "" : publisher;
    }

    private String publishersPlace() {
        return Stream.of(plain(FieldRole.PUBLISHERSPLACE), plain(FieldRole.PLACE))
                .filter(place -> !place.isEmpty() && !isSaid(place))
                .findFirst()
                .orElse("");
    }

    /** In an entry of BibTeX that is no paper, {@code howpublished} and the like name the archive. */
    private boolean isContainerPublisher() {
        return !kind().isPaper()
                && text(FieldRole.PUBLISHER).isEmpty()
                && !ARXIV.matcher(plain(FieldRole.CONTAINER)).matches();
    }

    private boolean isSaid(String text) {
        return !text.isEmpty()
                && venue().filter(venue -> text.equals(venue.name()) || text.equals(venue.place()))
                        .isPresent();
    }

    /** True for arXiv as a publisher, which the identifier says already. */
    private static boolean isArchive(String publisher) {
        return ARXIV.matcher(publisher).matches();
    }

    private boolean isPreprint() {
        boolean isUnpublished = kind().venue().equals(Optional.of(VenueKind.PREPRINT));
        return (isUnpublished && links.has(Archive.ARXIV))
                || (kind().isPaper()
                        && ((fields.containsKey(FieldRole.EPRINT)
                                        && text(FieldRole.EPRINTTYPE).equalsIgnoreCase("arxiv"))
                                || text(FieldRole.PUBLISHER).equals("arXiv")));
    }

    private DateFields dates() {
        return new DateFields(plain(FieldRole.DATE), plain(FieldRole.YEAR), text(FieldRole.MONTH), text(FieldRole.DAY));
    }

    private ImportedPosition position() {
        return new ImportedPosition(
                plain(FieldRole.VOLUME), isArxivNumber() ? "" : range(FieldRole.NUMBER), range(FieldRole.PAGES));
    }

    private String range(FieldRole role) {
        return plain(role).replaceAll("--|\u2013", "-");
    }

    private List<MarkedName> editors() {
        Field field = fields.get(FieldRole.EDITORS);
        return field == null
                ? List.of()
                : AuthorNames.of(field, words.notation(), true).authors();
    }

    /** The parts of editors' names that the list states. */
    List<NameStatement> statements() {
        return editors().stream().flatMap(editor -> editor.stated().stream()).toList();
    }

    private boolean isArxivNumber() {
        return text(FieldRole.NUMBER).startsWith("arXiv:");
    }

    private String plain(FieldRole role) {
        return words.plain(text(role));
    }

    private String text(FieldRole role) {
        Field field = fields.get(role);
        return field == null ? "" : field.joined().strip();
    }
}
