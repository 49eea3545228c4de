package dev.roundup.processor.render.cite;

import dev.roundup.processor.markup.ValidText;
import dev.roundup.processor.model.Paper;
import dev.roundup.processor.model.Roundup;
import dev.roundup.processor.model.Tag;
import dev.roundup.processor.model.Text;
import dev.roundup.processor.model.TypeName;
import dev.roundup.processor.model.WrittenDate;
import dev.roundup.processor.render.output.PageRange;
import dev.roundup.processor.render.output.PlaceholderValues;
import dev.roundup.processor.text.tex.TexForm;
import dev.roundup.processor.text.tex.TexText;
import dev.roundup.processor.url.ArxivId;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Renders {@code papers.bib} for BibTeX. It also contains fields of BibLaTeX, which BibTeX ignores. */
public final class BibtexRenderer {
    /** The macros for months that every style defines (btxdoc, section 3). */
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    private final PlaceholderValues values;

    private BibtexRenderer(Roundup roundup) {
        this.values = new PlaceholderValues(roundup);
    }

    /** The entry of each paper, in the order of the page. */
    public static Map<TypeName, String> entries(Roundup roundup, List<Citation> citations) {
        BibtexRenderer renderer = new BibtexRenderer(roundup);
        Map<TypeName, String> entries = new LinkedHashMap<>();
        for (Citation citation : citations) {
            entries.put(citation.paper().type(), renderer.entry(citation));
        }
        return entries;
    }

    /** The file with all entries. */
    public static byte[] file(Map<TypeName, String> entries) {
        return ValidText.of(String.join("\n", entries.values())).getBytes(StandardCharsets.UTF_8);
    }

    private String entry(Citation citation) {
        String fields = fields(citation).entrySet().stream()
                .map(field -> "  " + field.getKey() + " = " + field.getValue() + ",\n")
                .collect(Collectors.joining());
        return "@" + type(citation.kind()) + "{" + citation.key() + ",\n" + fields + "}\n";
    }

    /** The fields of an entry, with braces around their values. */
    private Map<String, String> fields(Citation citation) {
        Paper paper = citation.paper();
        Map<String, String> fields = new LinkedHashMap<>();
        put(fields, "type", degree(citation.kind()), TexText::of);
        put(fields, "title", Optional.of(paper.title().prose()), title -> TexTitle.of(title, values::of));
        put(
                fields,
                "author",
                Optional.of(citation.authors()),
                authors -> BibtexNames.of(authors, paper.byline().others()));
        put(fields, containerField(citation.kind()), container(citation), TexText::of);
        put(fields, "editor", Optional.of(citation.imprint().editors()), editors -> BibtexNames.of(editors, false));
        put(
                fields,
                "eventtitle",
                citation.event().filter(event -> !citation.container().equals(Optional.of(event))),
                TexText::of);
        put(fields, "venue", citation.place(), TexText::of);
        citation.date()
                .ifPresentOrElse(
                        date -> date(fields, date),
                        () -> put(fields, "note", Optional.of(paper.additions().notes()), this::notes));
        put(fields, "series", citation.imprint().series(), TexText::of);
        put(fields, "volume", citation.position().volume(), TexText::of);
        put(fields, "number", citation.position().number(), number -> number(citation.kind(), number));
        put(fields, "pages", citation.position().pages(), BibtexRenderer::range);
        put(fields, publisherField(citation.kind()), citation.imprint().publisher(), TexText::of);
        put(fields, "address", citation.imprint().place(), TexText::of);
        put(fields, "isbn", citation.imprint().isbn(), TexText::of);
        put(fields, "doi", citation.doi(), TexText::address);
        put(fields, "eprint", citation.arxiv(), TexText::address);
        put(fields, "archiveprefix", citation.arxiv(), any -> "arXiv");
        put(fields, "primaryclass", citation.arxiv().flatMap(ArxivId::subject), TexText::of);
        put(fields, "url", citation.url(), TexText::address);
        put(fields, "keywords", Optional.of(paper.summary().tags()), BibtexRenderer::keywords);
        return fields;
    }

    /** The notes of a work without a date, which say why, such as "To appear". */
    private String notes(List<Text> notes) {
        return notes.stream()
                .map(note -> TexForm.of(note.prose(), values::of).strip())
                .collect(Collectors.joining("; "));
    }

    private static <T> void put(Map<String, String> fields, String name, Optional<T> value, Function<T, String> tex) {
        value.map(tex)
                .map(String::strip)
                .filter(text -> !text.isBlank())
                .ifPresent(text -> fields.put(name, "{" + text + "}"));
    }

    private static void date(Map<String, String> fields, WrittenDate.Reading date) {
        fields.put("year", "{" + date.first().getYear() + "}");
        if (date.precision() != WrittenDate.Precision.YEAR) {
            fields.put("month", MONTHS.get(date.first().getMonthValue() - 1));
        }
    }

    /** Issues can be a range; a number with a hyphen can be that of a report. */
    private static String number(Citation.CitationKind kind, String written) {
        return kind == Citation.CitationKind.JOURNAL_ARTICLE ? range(written) : TexText.of(written);
    }

    private static String range(String written) {
        return TexText.of(PageRange.with("--", written));
    }

    /** Keeps a keyword with a comma together. */
    private static String keywords(List<Tag> tags) {
        return tags.stream()
                .map(tag -> TexText.of(tag.printed()).strip())
                .map(tag -> tag.contains(",") ? "{" + tag + "}" : tag)
                .collect(Collectors.joining(", "));
    }

    private static String type(Citation.CitationKind kind) {
        return switch (kind) {
            case CONFERENCE_PAPER, WORKSHOP_PAPER -> "inproceedings";
            case JOURNAL_ARTICLE -> "article";
            case BOOK_CHAPTER -> "incollection";
            case PHD_THESIS -> "phdthesis";
            case MASTERS_THESIS, BACHELORS_THESIS -> "mastersthesis";
            case REPORT -> "techreport";
            case BOOK -> "book";
            // These three are types of BibLaTeX. BibTeX takes them for @misc.
            case DATASET -> "dataset";
            case SOFTWARE -> "software";
            case PATENT -> "patent";
            case PREPRINT, KEYNOTE, EVENT, OTHER -> "misc";
        };
    }

    /** BibTeX has no entry for a bachelor's thesis, but prints this field in place of "Master's thesis". */
    private static Optional<String> degree(Citation.CitationKind kind) {
        return kind == Citation.CitationKind.BACHELORS_THESIS ? Optional.of("Bachelor's thesis") : Optional.empty();
    }

    private static String publisherField(Citation.CitationKind kind) {
        return switch (kind) {
            case PHD_THESIS, MASTERS_THESIS, BACHELORS_THESIS -> "school";
            case REPORT -> "institution";
            // Styles print no publisher of these.
            case SOFTWARE, PATENT, OTHER -> "howpublished";
            default -> "publisher";
        };
    }

    private static String containerField(Citation.CitationKind kind) {
        return switch (kind) {
            case CONFERENCE_PAPER, WORKSHOP_PAPER, BOOK_CHAPTER -> "booktitle";
            case JOURNAL_ARTICLE -> "journal";
            default -> "howpublished";
        };
    }

    /** For a preprint on arXiv, the identifier already names the archive. */
    private static Optional<String> container(Citation citation) {
        return switch (citation.kind()) {
            case PREPRINT -> citation.container().filter(any -> citation.arxiv().isEmpty());
            case KEYNOTE -> citation.event().map(event -> "Keynote at " + event);
            case EVENT -> citation.event().map(event -> "Organized at " + event);
            default -> citation.container();
        };
    }
}
