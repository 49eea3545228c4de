package dev.roundup.cli.importer.map;

import dev.roundup.cli.importer.map.ImportedPaper.ImportedAppearance;
import dev.roundup.cli.importer.map.ImportedPaper.ImportedExtra;
import dev.roundup.cli.importer.map.ImportedPaper.ImportedVenue;
import dev.roundup.cli.importer.read.Field;
import dev.roundup.processor.model.Origin;
import dev.roundup.processor.model.VenueKind;
import dev.roundup.processor.model.WrittenDate;
import dev.roundup.processor.url.Archive;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds out where and when one paper appeared, from several fields that each know a part of it. */
final class AppearanceMapper {
    private static final Pattern ARXIV = Pattern.compile(
            "(?i)(?:ar ?xiv\\s*(?:e-?prints?|preprint)?|corr)[\\s,:]*(?:(?:abs/|arxiv:)?([a-z-]+/\\d{7}|\\d{4}\\.\\d{4,5}(?:v\\d+)?))?"
                    + "\\s*(?:\\[[^\\[\\]]*])?");
    private static final Pattern WORKSHOP = Pattern.compile("(?i).*\\bworkshops?\\b.*");
    private static final List<String> MONTHS = List.of(
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december");
    private static final Pattern MONTH =
            Pattern.compile("(?:(\\d{1,2})\\.?[\\s~]+)?(\\p{L}+)\\.?(?:[\\s~]+(\\d{1,2}))?");
    /** Front matter also gives the time of day, which a paper does not need. */
    private static final Pattern TIME_OF_DAY = Pattern.compile("^(\\d{4}-\\d{2}-\\d{2})[T ]+\\d.*$");

    private static final Set<WrittenDate.Precision> DATES =
            EnumSet.of(WrittenDate.Precision.YEAR, WrittenDate.Precision.MONTH, WrittenDate.Precision.DAY);

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
        if (role == FieldRole.EPRINT
                || (role == FieldRole.NUMBER && field.joined().startsWith("arXiv:"))) {
            links.id(field, Archive.ARXIV, words.address(field.joined()));
        }
        return Optional.of(FieldAccount.taken(field));
    }

    /** The place and time of publication; empty if no field names a venue. */
    Optional<ImportedAppearance> appearance() {
        return venue().map(venue -> new ImportedAppearance(
                venue, date(), words.plain(text(FieldRole.PAGES)).replaceAll("--|\u2013", "-")));
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
            boolean used = isUsed(known);
            if (!used) {
                extras.add(new ImportedExtra(field.name(), words.plain(field.joined())));
                boolean isUnclear =
                        known == FieldRole.MONTH ? month().isEmpty() : known == FieldRole.DATE && !isDate(text(known));
                return isUnclear
                        ? FieldAccount.doubtful(field, "kept as @Extra; it cannot be read as a date")
                        : new FieldAccount(field, FieldAccount.FieldOutcome.EXTRA, "");
            }
            if (account.outcome() == FieldAccount.FieldOutcome.DOUBTFUL) {
                return account;
            }
            return switch (known) {
                case YEAR, MONTH, DAY, DATE -> FieldAccount.changed(field, "date = \"" + date() + "\"");
                case EPRINT, NUMBER -> FieldAccount.changed(field, "as @Arxiv");
                case ENTRYTYPE, EPRINTTYPE, PRIMARYCLASS, PUBLISHER ->
                    FieldAccount.changed(field, "expressed by annotations");
                default -> FieldAccount.of(field, words.plain(field.joined()));
            };
        });
    }

    private boolean isUsed(FieldRole role) {
        boolean hasVenue = venue().isPresent();
        return switch (role) {
            case EPRINT -> true;
            case NUMBER -> text(FieldRole.NUMBER).startsWith("arXiv:");
            case EPRINTTYPE ->
                fields.containsKey(FieldRole.EPRINT) && text(role).equalsIgnoreCase("arxiv");
            case PRIMARYCLASS ->
                fields.containsKey(FieldRole.EPRINT) && text(FieldRole.EPRINT).contains("/");
            case ENTRYTYPE -> hasVenue && kindOfType().isPresent();
            case PUBLISHER -> venue().filter(venue -> isSaid(text(role), venue)).isPresent();
            case DAY -> hasVenue && date().length() == "2020-01-01".length();
            case MONTH -> hasVenue && month().isPresent() && !year().isEmpty();
            case DATE -> hasVenue && (isDate(text(role)) || (dayOfDate().isPresent() && date().length() == 10));
            case VENUEORPLACE, PLACE ->
                venue().filter(venue -> isSaid(words.plain(text(role)), venue)).isPresent();
            default -> hasVenue;
        };
    }

    private Optional<ImportedVenue> venue() {
        String container = words.plain(text(FieldRole.CONTAINER));
        String event = words.plain(text(FieldRole.EVENT));
        String either = words.plain(text(FieldRole.VENUEORPLACE));
        boolean eitherIsPlace = !container.isEmpty() || !event.isEmpty();
        String keeper = kindOfType().equals(Optional.of(VenueKind.PREPRINT)) ? text(FieldRole.PUBLISHER) : "";
        String name = Stream.of(event, container, either, keeper)
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
        String place = Stream.of(words.plain(text(FieldRole.PLACE)), eitherIsPlace ? either : "")
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
                : kindOfType().orElse(VenueKind.CONFERENCE);
        return Optional.of(new ImportedVenue(name, citedAs, kind, place));
    }

    private static boolean isSaid(String words, ImportedVenue venue) {
        return words.equals(venue.name()) || words.equals(venue.place());
    }

    private boolean isPreprint() {
        boolean isUnpublished = kindOfType().equals(Optional.of(VenueKind.PREPRINT));
        return (isUnpublished && links.has(Archive.ARXIV))
                || (fields.containsKey(FieldRole.EPRINT)
                        && text(FieldRole.EPRINTTYPE).equalsIgnoreCase("arxiv"))
                || text(FieldRole.PUBLISHER).equals("arXiv");
    }

    private Optional<VenueKind> kindOfType() {
        return switch (text(FieldRole.ENTRYTYPE).toLowerCase(Locale.ROOT)) {
            // In CSL, this type means a preprint, and the publisher is the archive.
            case "article" ->
                Optional.of(fields.containsKey(FieldRole.PUBLISHER) ? VenueKind.PREPRINT : VenueKind.JOURNAL);
            case "article-journal" -> Optional.of(VenueKind.JOURNAL);
            case "inproceedings", "conference", "paper-conference" -> Optional.of(VenueKind.CONFERENCE);
            case "workshop" -> Optional.of(VenueKind.WORKSHOP);
            case "misc", "unpublished", "online", "preprint" -> Optional.of(VenueKind.PREPRINT);
            default -> Optional.empty();
        };
    }

    /** The date, as exactly as it is known; empty if it is not. */
    private String date() {
        if (isDate(text(FieldRole.DATE))) {
            return text(FieldRole.DATE);
        }
        String month = month().map(number -> String.format(Locale.ROOT, "-%02d", number))
                .orElse("");
        String day = Stream.of(Optional.of(text(FieldRole.DAY)), dayOfDate(), dayOfMonth())
                .flatMap(Optional::stream)
                .filter(text -> text.matches("\\d{1,2}"))
                .map(text -> String.format(Locale.ROOT, "-%02d", Integer.parseInt(text)))
                .findFirst()
                .orElse("");
        String year = year();
        return Stream.of(year + month + day, year + month, year)
                .filter(date -> !(month.isEmpty() && date.length() > year.length()))
                .filter(AppearanceMapper::isDate)
                .findFirst()
                .orElse("");
    }

    /** Some lists have the day of the month in the field of the date. */
    private Optional<String> dayOfDate() {
        return Optional.of(text(FieldRole.DATE)).filter(text -> text.matches("\\d{1,2}"));
    }

    /** BibTeX lists may have the day beside the month: {@code March~4}. */
    private Optional<String> dayOfMonth() {
        Matcher parts = MONTH.matcher(text(FieldRole.MONTH));
        return parts.matches()
                ? Optional.ofNullable(parts.group(1)).or(() -> Optional.ofNullable(parts.group(3)))
                : Optional.empty();
    }

    private String year() {
        return text(FieldRole.YEAR);
    }

    private Optional<Integer> month() {
        Matcher parts = MONTH.matcher(text(FieldRole.MONTH));
        String month = (parts.matches() ? parts.group(2) : text(FieldRole.MONTH)).toLowerCase(Locale.ROOT);
        if (month.matches("0?[1-9]|1[0-2]")) {
            return Optional.of(Integer.parseInt(month));
        }
        List<String> named = MONTHS.stream()
                .filter(name -> month.length() >= 3 && name.startsWith(month.equals("sept") ? "sep" : month))
                .collect(Collectors.toList());
        return named.isEmpty() ? Optional.empty() : Optional.of(MONTHS.indexOf(named.get(0)) + 1);
    }

    private static boolean isDate(String text) {
        return WrittenDate.of(text, DATES, Origin.NOWHERE).reading().isPresent();
    }

    private String text(FieldRole role) {
        Field field = fields.get(role);
        String text = field == null ? "" : field.joined().strip();
        return role == FieldRole.DATE ? TIME_OF_DAY.matcher(text).replaceFirst("$1") : text;
    }
}
