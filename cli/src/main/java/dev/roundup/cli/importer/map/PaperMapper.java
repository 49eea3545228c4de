package dev.roundup.cli.importer.map;

import dev.roundup.cli.importer.map.ImportedPaper.ImportedBadge;
import dev.roundup.cli.importer.map.ImportedPaper.ImportedExtra;
import dev.roundup.cli.importer.map.ImportedPaper.ImportedFigure;
import dev.roundup.cli.importer.map.ImportedPaper.ImportedKeys;
import dev.roundup.cli.importer.map.LinkValues.LinkValue;
import dev.roundup.cli.importer.read.Entry;
import dev.roundup.cli.importer.read.Field;
import dev.roundup.cli.importer.read.SourceList.Notation;
import dev.roundup.processor.model.LinkKind;
import dev.roundup.processor.text.KebabCase;
import dev.roundup.processor.text.prose.ProseParser;
import dev.roundup.processor.text.tex.CitationKey;
import dev.roundup.processor.url.Archive;
import dev.roundup.processor.url.WebAddress;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Makes a paper from one entry. Each field goes through {@link #account} once and gets one outcome. */
final class PaperMapper {
    private static final Pattern SPACE = Pattern.compile("\\s+");

    private static final Pattern NOTHING = Pattern.compile("(?i)nan|none|null|nil|n/?a|no|false|[-#\u2013\u2014./]+");
    private static final Pattern TO_COME = Pattern.compile(
            "(?i)[(\\[]?(?:coming soon|soon|to come|to appear|tba|tbd|todo|pending|to be (?:announced|added))[)\\].]*");

    private final FieldNames names;
    private final ValueText words;
    private final ListedFiles assets;
    private final boolean isForCitations;

    private final LinkMapper links;
    private final AppearanceMapper appearance;
    private final AuthorMapper authors;
    private Optional<Field> citation = Optional.empty();
    private String container = "";
    private String title = "";
    private String id = "";
    private String citationKey = "";
    private String abstractText = "";
    private String tldr = "";
    private String figureAlt = "";
    private Optional<ImportedFigure> figure = Optional.empty();
    private final Set<String> tags = new LinkedHashSet<>();
    private final List<ImportedBadge> badges = new ArrayList<>();
    private final List<String> contacts = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();
    private final List<ImportedExtra> extras = new ArrayList<>();

    private PaperMapper(String format, Notation notation, FieldNames names, ListedFiles assets) {
        this.names = names;
        this.words = new ValueText(notation);
        this.assets = assets;
        boolean isBibtex = format.equals("bibtex");
        this.isForCitations = isBibtex || format.equals("csl");
        this.links = new LinkMapper(assets);
        this.appearance = new AppearanceMapper(words, links);
        this.authors = new AuthorMapper(notation, isBibtex);
    }

    static ImportedPaper map(Entry entry, String format, Notation notation, FieldNames names, ListedFiles assets) {
        PaperMapper mapper = new PaperMapper(format, notation, names, assets);
        mapper.container = entry.fields().stream()
                .filter(field -> names.role(field.name()) == FieldRole.CONTAINER)
                .map(Field::joined)
                .findFirst()
                .orElse("");
        List<FieldAccount> accounts = new ArrayList<>();
        // Ids that are fields of their own are known before addresses that may hold them.
        for (Field field : entry.fields()) {
            accounts.add(mapper.account(field));
        }
        accounts.replaceAll(mapper::cited);
        accounts.replaceAll(mapper::settled);
        return mapper.paper(entry, accounts);
    }

    private FieldAccount account(Field field) {
        FieldNames.FieldMeaning meaning = names.meaning(field.name());
        FieldAccount account = field.isBlank() && meaning.role() != FieldRole.TITLE && meaning.role() != FieldRole.KEY
                ? FieldAccount.leftOut(field, FieldAccount.IS_EMPTY)
                : account(field, meaning.role());
        FieldAccount told = account.outcome() == FieldAccount.FieldOutcome.CHANGED && Liquid.isIn(field.joined())
                ? FieldAccount.changed(field, "without what only a site's generator understands; " + account.note())
                : account;
        return meaning.misspelt()
                .filter(meant -> told.outcome() != FieldAccount.FieldOutcome.EXTRA
                        && told.outcome() != FieldAccount.FieldOutcome.LEFT_OUT)
                .map(meant -> FieldAccount.doubtful(
                        field, "taken for " + meant + (told.note().isEmpty() ? "" : "; " + told.note())))
                .orElse(told);
    }

    private FieldAccount account(Field field, FieldRole role) {
        String value = field.joined();
        if (field.name().equalsIgnoreCase("abbr")
                && role == FieldRole.EVENT
                && !VenueAbbreviation.is(words.plain(value), words.plain(container))) {
            return tags(field);
        }
        return switch (role) {
            case TITLE -> title(field);
            case AUTHORS -> authors.add(field);
            case CITATION -> citation(field);
            case MARKS -> authors.legend(field);
            case ABSTRACT -> abstractOf(field);
            case TLDR -> tldr(field);
            case TAGS -> tags(field);
            case KEY -> key(field);
            case ENTRYTYPE,
                    SUBTYPE,
                    CONTAINER,
                    EVENT,
                    PLACE,
                    VENUEORPLACE,
                    PUBLISHER,
                    PUBLISHERSPLACE,
                    SERIES,
                    EDITORS,
                    ISBN,
                    VOLUME,
                    NUMBER,
                    DATE,
                    YEAR,
                    MONTH,
                    DAY,
                    PAGES,
                    EPRINT,
                    EPRINTTYPE,
                    PRIMARYCLASS -> appearance.add(field, role).orElseGet(() -> extra(field));
            case DOI -> links.id(field, Archive.DOI, words.address(value));
            case ARXIV -> links.id(field, Archive.ARXIV, words.address(value));
            case OPENREVIEW -> links.id(field, Archive.OPENREVIEW, words.address(value));
            case GITHUB -> links.id(field, Archive.GITHUB, words.address(value));
            case HUGGINGFACE -> links.id(field, Archive.HUGGING_FACE, words.address(value));
            case ZENODO -> links.id(field, Archive.ZENODO, words.address(value));
            case YOUTUBE -> links.id(field, Archive.YOUTUBE, words.address(value));
            case ACL -> links.id(field, Archive.ACL, words.address(value));
            case PAPER, PDF, CODE, PROJECT, VIDEO, SLIDES, POSTER, BLOG, DATA, MODEL, DEMO, SUPPLEMENT ->
                addresses(field, LinkKind.valueOf(role.name()));
            case LINK -> links(field);
            case FIGURE -> figure(field);
            case FIGUREALT -> alt(field);
            case BADGE, AWARD -> badge(field, role);
            case NOTE -> note(field);
            case CONTACT -> contact(field);
            case LEFTOUT -> FieldAccount.leftOut(field, "only for a program or a theme");
            case EXTRA, HIDDEN -> extra(field);
        };
    }

    /** The final outcome for a field, now that all fields are known. */
    private FieldAccount settled(FieldAccount account) {
        if (!tldr.isEmpty()
                && plain(tldr).equals(plain(abstractText))
                && names.role(account.field().name()) == FieldRole.TLDR) {
            tldr = "";
            return FieldAccount.leftOut(account.field(), "the abstract says the same");
        }
        return appearance
                .settled(account, extras)
                .or(() -> authors.settled(account))
                .orElse(account);
    }

    private ImportedPaper paper(Entry entry, List<FieldAccount> accounts) {
        authors.note().ifPresent(notes::add);
        appearance.note().ifPresent(notes::add);
        return new ImportedPaper(
                entry.section(),
                entry.line(),
                title,
                new ImportedKeys(id, citationKey, ""),
                authors.names(),
                Stream.concat(authors.statements().stream(), appearance.statements().stream())
                        .toList(),
                authors.equal(),
                Optional.of(abstractText).filter(text -> !text.isEmpty()),
                Optional.of(tldr).filter(text -> !text.isEmpty()),
                figure.map(known -> new ImportedFigure(
                        known.file(), known.alt().isEmpty() ? figureAlt : known.alt(), known.source())),
                List.copyOf(tags),
                links.links(),
                badges,
                contacts,
                notes,
                appearance.appearance(),
                appearance.publication(),
                extras,
                accounts);
    }

    private FieldAccount citation(Field field) {
        citation = Optional.of(field);
        return extra(field);
    }

    /** Takes the authors from a citation if no field names them. */
    private FieldAccount cited(FieldAccount account) {
        Optional<Field> names = authors.isEmpty()
                ? citation.filter(account.field()::equals).flatMap(CitedAuthors::of)
                : Optional.empty();
        names.ifPresent(authors::add);
        return names.map(taken -> FieldAccount.doubtful(account.field(), "the authors are taken from it"))
                .orElse(account);
    }

    private FieldAccount title(Field field) {
        if (!title.isEmpty()) {
            return extra(field);
        }
        title = inOneLine(words.prose(field.joined()));
        return title.isEmpty() ? FieldAccount.doubtful(field, "the title is empty") : FieldAccount.of(field, title);
    }

    private FieldAccount abstractOf(Field field) {
        if (!abstractText.isEmpty()) {
            return extra(field);
        }
        abstractText = words.prose(String.join("\n\n", field.values()));
        return FieldAccount.of(field, abstractText);
    }

    private FieldAccount tldr(Field field) {
        if (!tldr.isEmpty()) {
            return extra(field);
        }
        tldr = words.prose(field.joined());
        return FieldAccount.of(field, tldr);
    }

    private FieldAccount tags(Field field) {
        List<String> found = field.values().stream()
                .flatMap(value -> words.tags(value).stream())
                .map(words::plain)
                .map(tag -> tag.startsWith("#") ? tag.substring(1) : tag)
                .filter(tag -> !tag.isEmpty())
                .toList();
        tags.addAll(found);
        return FieldAccount.taken(field);
    }

    /**
     * A key that can be part of an address becomes the paper's id. So the id stays the same if the title changes. Any other
     * key of a format for citations stays the key by which texts cite the paper.
     */
    private FieldAccount key(Field field) {
        String key = field.joined().strip();
        if (KebabCase.is(key) && id.isEmpty()) {
            id = key;
            return FieldAccount.taken(field);
        }
        if (isForCitations && citationKey.isEmpty() && CitationKey.refused(key).isEmpty() && !key.isEmpty()) {
            citationKey = key;
            return FieldAccount.taken(field);
        }
        return key.isEmpty() ? FieldAccount.doubtful(field, "there is no key") : extra(field);
    }

    private FieldAccount figure(Field field) {
        String file = LinkMapper.withoutBase(words.address(field.values().get(0)));
        if (figure.isPresent() || field.values().size() > 1) {
            return extra(field);
        }
        String alt = words.prose(field.label());
        Optional<ListedFiles.NamedFile> found = assets.find(file);
        figure = Optional.of(found.map(picture -> new ImportedFigure(picture.name(), alt, Optional.of(picture.file())))
                .orElseGet(() -> ImportedFigure.pending(alt)));
        if (found.isPresent()) {
            return FieldAccount.changed(field, "copied as " + found.get().name());
        }
        return FieldAccount.doubtful(
                field,
                WebAddress.of(file).isPresent()
                        ? "the picture is not at hand; download \"" + file + "\""
                        : "the picture was not found: \"" + file + "\"");
    }

    private FieldAccount alt(Field field) {
        figureAlt = words.prose(field.joined());
        return FieldAccount.taken(field);
    }

    private FieldAccount addresses(Field field, LinkKind kind) {
        List<LinkValue> found = LinkValues.of(field.values());
        if (found.isEmpty() && NOTHING.matcher(field.joined().strip()).matches()) {
            return FieldAccount.leftOut(field, "says that there is none");
        }
        if (found.isEmpty() && TO_COME.matcher(field.joined().strip()).matches()) {
            return links.toCome(field, kind);
        }
        return found.isEmpty()
                ? extra(field, "no address")
                : FieldAccount.worst(
                        field,
                        found.stream()
                                .map(link -> links.address(
                                        field, kind, words.plain(link.label()), words.address(link.address())))
                                .toList());
    }

    private FieldAccount links(Field field) {
        List<LinkValue> found = LinkValues.of(field.values());
        List<LinkValue> all = found.isEmpty() ? List.of(new LinkValue("", field.joined())) : found;
        return FieldAccount.worst(
                field,
                all.stream()
                        .map(link -> links.labelled(
                                field,
                                words.plain(link.label().isEmpty() ? field.label() : link.label()),
                                words.address(link.address())))
                        .toList());
    }

    private FieldAccount badge(Field field, FieldRole role) {
        String text = words.plain(field.joined());
        List<ImportedBadge> found = BadgeWords.of(text);
        found.stream().filter(badge -> !isRepeated(badge)).forEach(badges::add);
        if (found.isEmpty() && role == FieldRole.AWARD) {
            badges.add(new ImportedBadge("Award", text));
        } else if (found.isEmpty()) {
            notes.add(words.prose(field.joined()));
            return FieldAccount.doubtful(field, "kept as a note, since it names no badge");
        }
        return FieldAccount.of(field, text);
    }

    /** True if another field names the same badge. A paper can win several awards. */
    private boolean isRepeated(ImportedBadge badge) {
        return badges.stream()
                .anyMatch(other -> other.annotation().equals(badge.annotation())
                        && (!badge.annotation().equals("Award") || other.equals(badge)));
    }

    private FieldAccount note(Field field) {
        NoteText note = NoteText.of(words.plain(field.joined()));
        if (note.arxiv().isPresent()) {
            links.id(field, Archive.ARXIV, note.arxiv().get());
            return FieldAccount.changed(field, "as @Arxiv");
        }
        if (note.text().isEmpty()) {
            return FieldAccount.leftOut(field, "a citation count");
        }
        List<ImportedBadge> found = BadgeWords.of(note.text());
        if (!found.isEmpty()) {
            badges.addAll(found);
            return FieldAccount.changed(field, "as a badge");
        }
        notes.add(note.isCounted() ? words.prose(note.text()) : words.prose(field.joined()));
        return note.isCounted()
                ? FieldAccount.changed(field, "without a citation count")
                : FieldAccount.of(field, notes.get(notes.size() - 1));
    }

    private FieldAccount contact(Field field) {
        List<String> found = EmailList.of(words.address(field.joined()));
        contacts.addAll(found);
        return FieldAccount.of(field, String.join(", ", found));
    }

    private FieldAccount extra(Field field) {
        return extra(field, "");
    }

    private FieldAccount extra(Field field, String why) {
        FieldRole role = names.role(field.name());
        boolean isShown = role != FieldRole.HIDDEN && role != FieldRole.KEY;
        extras.add(new ImportedExtra(field.name(), inOneLine(words.plain(field.joined())), isShown));
        return new FieldAccount(field, FieldAccount.FieldOutcome.EXTRA, why);
    }

    private static String plain(String prose) {
        return inOneLine(ProseParser.parse(prose).plain());
    }

    private static String inOneLine(String text) {
        return SPACE.matcher(text).replaceAll(" ").strip();
    }
}
