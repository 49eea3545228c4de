package dev.roundup.cli.importer.map;

import dev.roundup.cli.importer.map.ImportedPaper.Appearance;
import dev.roundup.cli.importer.map.ImportedPaper.ImportedVenue;
import dev.roundup.cli.importer.map.ImportedPaper.NamedValue;
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

    private final Words words;
    private final LinkMapper links;
    private final Map<Role, Field> fields = new EnumMap<>(Role.class);

    AppearanceMapper(Words words, LinkMapper links) {
        this.words = words;
        this.links = links;
    }

    /** Takes a field, unless there already is one with the same role. */
    Optional<Account> add(Field field, Role role) {
        if (fields.putIfAbsent(role, field) != null) {
            return Optional.empty();
        }
        if (role == Role.CONTAINER || role == Role.PUBLISHER) {
            Matcher arxiv = ARXIV.matcher(words.plain(field.joined()));
            if (arxiv.matches() && arxiv.group(1) != null) {
                links.id(field, Archive.ARXIV, arxiv.group(1));
            }
        }
        if (role == Role.EPRINT || (role == Role.NUMBER && field.joined().startsWith("arXiv:"))) {
            links.id(field, Archive.ARXIV, words.address(field.joined()));
        }
        return Optional.of(Account.taken(field));
    }

    /** The place and time of publication; empty if no field names a venue. */
    Optional<Appearance> appearance() {
        return venue().map(venue ->
                new Appearance(venue, date(), words.plain(text(Role.PAGES)).replaceAll("--|\u2013", "-")));
    }

    /**
     * The final outcome for a field of this mapper, now that all fields are known. A field that could not be used
     * becomes an extra.
     */
    Optional<Account> settled(Account account, List<NamedValue> extras) {
        Optional<Role> role = fields.entrySet().stream()
                .filter(known -> known.getValue().equals(account.field()) && account.outcome() != Account.Outcome.EXTRA)
                .map(Map.Entry::getKey)
                .findFirst();
        return role.map(known -> {
            Field field = account.field();
            boolean used = isUsed(known);
            if (!used) {
                extras.add(new NamedValue(field.name(), words.plain(field.joined())));
                boolean isUnclear =
                        known == Role.MONTH ? month().isEmpty() : known == Role.DATE && !isDate(text(known));
                return isUnclear
                        ? Account.doubtful(field, "kept as @Extra; it cannot be read as a date")
                        : new Account(field, Account.Outcome.EXTRA, "");
            }
            if (account.outcome() == Account.Outcome.DOUBTFUL) {
                return account;
            }
            return switch (known) {
                case YEAR, MONTH, DAY, DATE -> Account.changed(field, "date = \"" + date() + "\"");
                case EPRINT, NUMBER -> Account.changed(field, "as @Arxiv");
                case ENTRYTYPE, EPRINTTYPE, PRIMARYCLASS, PUBLISHER ->
                    Account.changed(field, "expressed by annotations");
                default -> Account.of(field, words.plain(field.joined()));
            };
        });
    }

    private boolean isUsed(Role role) {
        boolean hasVenue = venue().isPresent();
        return switch (role) {
            case EPRINT -> true;
            case NUMBER -> text(Role.NUMBER).startsWith("arXiv:");
            case EPRINTTYPE -> fields.containsKey(Role.EPRINT) && text(role).equalsIgnoreCase("arxiv");
            case PRIMARYCLASS ->
                fields.containsKey(Role.EPRINT) && text(Role.EPRINT).contains("/");
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
        String container = words.plain(text(Role.CONTAINER));
        String event = words.plain(text(Role.EVENT));
        String either = words.plain(text(Role.VENUEORPLACE));
        boolean eitherIsPlace = !container.isEmpty() || !event.isEmpty();
        String keeper = kindOfType().equals(Optional.of(VenueKind.PREPRINT)) ? text(Role.PUBLISHER) : "";
        String name = Stream.of(event, container, either, keeper)
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
        String place = Stream.of(words.plain(text(Role.PLACE)), eitherIsPlace ? either : "")
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
                || (fields.containsKey(Role.EPRINT) && text(Role.EPRINTTYPE).equalsIgnoreCase("arxiv"))
                || text(Role.PUBLISHER).equals("arXiv");
    }

    private Optional<VenueKind> kindOfType() {
        return switch (text(Role.ENTRYTYPE).toLowerCase(Locale.ROOT)) {
            // In CSL, this type means a preprint, and the publisher is the archive.
            case "article" -> Optional.of(fields.containsKey(Role.PUBLISHER) ? VenueKind.PREPRINT : VenueKind.JOURNAL);
            case "article-journal" -> Optional.of(VenueKind.JOURNAL);
            case "inproceedings", "conference", "paper-conference" -> Optional.of(VenueKind.CONFERENCE);
            case "workshop" -> Optional.of(VenueKind.WORKSHOP);
            case "misc", "unpublished", "online", "preprint" -> Optional.of(VenueKind.PREPRINT);
            default -> Optional.empty();
        };
    }

    /** The date, as exactly as it is known; empty if it is not. */
    private String date() {
        if (isDate(text(Role.DATE))) {
            return text(Role.DATE);
        }
        String month = month().map(number -> String.format(Locale.ROOT, "-%02d", number))
                .orElse("");
        String day = Stream.of(Optional.of(text(Role.DAY)), dayOfDate(), dayOfMonth())
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
        return Optional.of(text(Role.DATE)).filter(text -> text.matches("\\d{1,2}"));
    }

    /** BibTeX lists may have the day beside the month: {@code March~4}. */
    private Optional<String> dayOfMonth() {
        Matcher parts = MONTH.matcher(text(Role.MONTH));
        return parts.matches()
                ? Optional.ofNullable(parts.group(1)).or(() -> Optional.ofNullable(parts.group(3)))
                : Optional.empty();
    }

    private String year() {
        return text(Role.YEAR);
    }

    private Optional<Integer> month() {
        Matcher parts = MONTH.matcher(text(Role.MONTH));
        String month = (parts.matches() ? parts.group(2) : text(Role.MONTH)).toLowerCase(Locale.ROOT);
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

    private String text(Role role) {
        Field field = fields.get(role);
        String text = field == null ? "" : field.joined().strip();
        return role == Role.DATE ? TIME_OF_DAY.matcher(text).replaceFirst("$1") : text;
    }
}
