package dev.roundup.cli.importer.map;

import dev.roundup.cli.importer.map.ImportedPage.ImportedSection;
import dev.roundup.cli.importer.map.ImportedPage.PageVenue;
import dev.roundup.cli.importer.map.ImportedPaper.ImportedExtra;
import dev.roundup.cli.importer.map.ImportedPaper.ImportedFigure;
import dev.roundup.cli.importer.read.Field;
import dev.roundup.cli.importer.read.SourceList;
import dev.roundup.processor.model.Origin;
import dev.roundup.processor.model.SectionKind;
import dev.roundup.processor.model.WrittenDate;
import dev.roundup.processor.text.KebabCase;
import dev.roundup.processor.url.WebAddress;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;

/** Maps what a source says about the page, not about a paper. */
final class PageMapper {
    private static final Pattern DATE = Pattern.compile(
            "(\\d{4}-\\d{2}-\\d{2})(?:[T ](\\d{1,2}):(\\d{2})(:\\d{2})?(?:\\.\\d+)?\\s*(Z|[+-]\\d{2}:?\\d{2})?)?");
    private static final Pattern VENUE =
            Pattern.compile("\\bat (?:the )?((?:[\\p{Lu}][\\p{L}&+*-]*,? ){1,4}(?:19|20)\\d\\d)\\b");
    private static final Pattern TAGS = Pattern.compile("<[a-zA-Z/][^<>]*>");
    private static final String OF_GENERATOR = "what only a site's generator understands";
    private static final Pattern DATED_NAME = Pattern.compile("^(\\d{4}-\\d{2}-\\d{2})-");

    private final ListedFiles assets;
    private final Map<String, String> texts = new LinkedHashMap<>();
    private final Map<String, ImportedFigure> logos = new LinkedHashMap<>();
    private final Map<String, StringJoiner> paragraphs = new HashMap<>();
    private final Map<String, StringJoiner> intros = new HashMap<>();
    private final Set<String> headings = new LinkedHashSet<>();
    private final List<ImportedExtra> frontMatter = new ArrayList<>();

    private PageMapper(ListedFiles assets) {
        this.assets = assets;
    }

    /**
     * Maps the page of a source.
     *
     * @param title the title of the page; empty to use the source's
     * @param sections the headings above the papers, in order
     */
    static ImportedPage map(SourceList source, String title, ListedFiles assets, Set<String> sections) {
        PageMapper mapper = new PageMapper(assets);
        mapper.headings.addAll(headings(source, sections));
        List<FieldAccount> accounts =
                source.page().stream().map(mapper::account).toList();
        return mapper.page(source, title, accounts);
    }

    /** The headings of all sections with papers, a text or a picture, in the order of the source. */
    private static Set<String> headings(SourceList source, Set<String> withPapers) {
        Set<String> headings = new LinkedHashSet<>();
        if (withPapers.contains("")) {
            headings.add("");
        }
        Set<String> names = source.page().stream().map(Field::name).collect(Collectors.toSet());
        for (Field field : source.page()) {
            String heading = field.joined();
            boolean isShown = withPapers.contains(heading)
                    || names.contains(heading + ".intro")
                    || names.contains(heading + ".logo");
            if (field.name().equals("section") && isShown) {
                headings.add(heading);
            }
        }
        headings.addAll(withPapers);
        return headings;
    }

    private FieldAccount account(Field field) {
        String name = field.name().toLowerCase(Locale.ROOT);
        String section = field.name().substring(0, Math.max(0, field.name().lastIndexOf('.')));
        return switch (name.substring(name.lastIndexOf('.') + 1)) {
            case "title" -> text(field, "title");
            case "description", "summary" -> text(field, "description");
            case "author" -> text(field, "author");
            case "date", "published" -> date(field);
            case "intro" -> section.isEmpty() ? text(field, "intro") : intro(field, section);
            case "outro" -> text(field, "outro");
            case "logo" -> logo(field, section);
            case "section" -> heading(field);
            default -> frontMatter(field);
        };
    }

    /** Several texts with the same key become paragraphs. HTML is removed. */
    private FieldAccount text(Field field, String key) {
        String value = field.joined().strip();
        boolean isLong = key.equals("intro") || key.equals("outro");
        if (!isLong && texts.containsKey(key)) {
            return frontMatter(field);
        }
        String told = Liquid.removed(value).strip();
        boolean isMarkup = TAGS.matcher(told).find();
        String plain = isMarkup ? Jsoup.parseBodyFragment(told).text() : told;
        if (plain.isEmpty()) {
            return FieldAccount.leftOut(field, value.isEmpty() ? FieldAccount.IS_EMPTY : OF_GENERATOR);
        }
        if (isLong) {
            add(plain, paragraphs, key);
        } else {
            texts.put(key, plain);
        }
        if (isMarkup) {
            frontMatter.add(new ImportedExtra(field.name(), value));
            return FieldAccount.changed(field, "without HTML, which is kept as @FrontMatter");
        }
        return told.equals(value) ? FieldAccount.taken(field) : FieldAccount.changed(field, "without " + OF_GENERATOR);
    }

    private FieldAccount date(Field field) {
        Matcher date = DATE.matcher(field.joined().strip());
        if (!date.matches() || texts.containsKey("date")) {
            return frontMatter(field);
        }
        boolean hasTime = date.group(2) != null && date.group(5) != null;
        String zone = hasTime && date.group(5).matches("[+-]\\d{4}")
                ? date.group(5).substring(0, 3) + ":" + date.group(5).substring(3)
                : String.valueOf(date.group(5));
        String seconds = date.group(4) == null ? ":00" : date.group(4);
        String hours =
                String.format(Locale.ROOT, "%2s", String.valueOf(date.group(2))).replace(' ', '0');
        texts.put("date", hasTime ? date.group(1) + "T" + hours + ":" + date.group(3) + seconds + zone : date.group(1));
        String now = texts.get("date");
        return FieldAccount.of(field, String.valueOf(now), "published = \"" + now + "\"");
    }

    private FieldAccount intro(Field field, String section) {
        String value = field.joined();
        String told = Tags.removed(Liquid.removed(value), "\n\n").strip();
        add(told, intros, section);
        return told.equals(value.strip())
                ? FieldAccount.taken(field)
                : FieldAccount.changed(
                        field, told.equals(Liquid.removed(value).strip()) ? "without " + OF_GENERATOR : "without HTML");
    }

    private static void add(String paragraph, Map<String, StringJoiner> texts, String key) {
        texts.computeIfAbsent(key, any -> new StringJoiner("\n\n")).add(paragraph);
    }

    private FieldAccount logo(Field field, String section) {
        String file = LinkMapper.withoutBase(field.values().get(0));
        if (logos.containsKey(section)) {
            return frontMatter(field);
        }
        boolean isRemote = WebAddress.of(file).isPresent();
        if (isRemote && !field.label().isBlank()) {
            logos.put(section, new ImportedFigure(file, field.label(), Optional.empty()));
            return FieldAccount.of(field, file);
        }
        Optional<ListedFiles.NamedFile> found = assets.find(file);
        found.ifPresent(picture ->
                logos.put(section, new ImportedFigure(picture.name(), field.label(), Optional.of(picture.file()))));
        return found.map(picture -> FieldAccount.of(field, picture.name(), "copied as " + picture.name()))
                .orElseGet(() -> FieldAccount.doubtful(
                        field,
                        isRemote
                                ? "the picture is not at hand; download \"" + file + "\""
                                : "the picture was not found: \"" + file + "\""));
    }

    private FieldAccount heading(Field field) {
        return headings.contains(field.joined()) ? FieldAccount.taken(field) : frontMatter(field);
    }

    private FieldAccount frontMatter(Field field) {
        frontMatter.add(new ImportedExtra(field.name(), field.joined()));
        return new FieldAccount(field, FieldAccount.FieldOutcome.EXTRA, "");
    }

    private ImportedPage page(SourceList source, String given, List<FieldAccount> accounts) {
        String name = DATED_NAME
                .matcher(source.file().name().replaceFirst("\\.[^.]*$", ""))
                .replaceFirst("");
        Optional<String> title = given.isEmpty() ? Optional.ofNullable(texts.get("title")) : Optional.of(given);
        Matcher venue = VENUE.matcher(title.orElse(""));
        Optional<PageVenue> place = venue.find()
                ? Optional.of(new PageVenue(venue.group(1), Optional.ofNullable(logos.get(""))))
                : Optional.empty();
        if (place.isEmpty() && logos.containsKey("")) {
            frontMatter.add(
                    new ImportedExtra("logo", String.valueOf(logos.get("").file())));
        }
        return new ImportedPage(
                title,
                KebabCase.of(name).isEmpty() ? "papers" : KebabCase.of(name),
                Optional.ofNullable(texts.get("description")),
                Optional.ofNullable(texts.get("author")),
                Optional.ofNullable(texts.get("date")).or(() -> dayOfName(source)),
                Optional.ofNullable(paragraphs.get("intro")).map(StringJoiner::toString),
                Optional.ofNullable(paragraphs.get("outro")).map(StringJoiner::toString),
                place,
                headings.stream().map(this::section).toList(),
                frontMatter,
                accounts);
    }

    /** The day in the name of a post, as Jekyll has it: {@code 2023-05-02-kites.md}. */
    static Optional<String> dayOfName(SourceList source) {
        Matcher name = DATED_NAME.matcher(source.file().name());
        return name.find()
                        && WrittenDate.of(name.group(1), EnumSet.of(WrittenDate.Precision.DAY), Origin.NOWHERE)
                                .reading()
                                .isPresent()
                ? Optional.of(name.group(1))
                : Optional.empty();
    }

    private ImportedSection section(String title) {
        return new ImportedSection(
                title,
                title.toLowerCase(Locale.ROOT).contains("workshop") ? SectionKind.WORKSHOPS : SectionKind.PAPERS,
                Optional.ofNullable(intros.get(title)).map(StringJoiner::toString),
                title.isEmpty() ? Optional.empty() : Optional.ofNullable(logos.get(title)));
    }
}
