package dev.roundup.processor.render.cite;

import dev.roundup.processor.model.Abstract;
import dev.roundup.processor.model.Paper;
import dev.roundup.processor.model.Roundup;
import dev.roundup.processor.model.Tag;
import dev.roundup.processor.model.Text;
import dev.roundup.processor.model.WrittenDate;
import dev.roundup.processor.render.output.Json;
import dev.roundup.processor.render.output.JsonText;
import dev.roundup.processor.render.output.PageRange;
import dev.roundup.processor.render.output.PlaceholderValues;
import dev.roundup.processor.text.name.NameParts;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Renders {@code papers.json}: CSL-JSON, the input of citation processors (CSL 1.0.2, appendices III and IV). */
public final class CslRenderer {
    private final PlaceholderValues values;

    private CslRenderer(Roundup roundup) {
        this.values = new PlaceholderValues(roundup);
    }

    public static byte[] render(Roundup roundup, List<Citation> citations) {
        CslRenderer renderer = new CslRenderer(roundup);
        List<Json> items = citations.stream().map(renderer::item).toList();
        return JsonText.indented(Json.array(items)).getBytes(StandardCharsets.UTF_8);
    }

    private Json item(Citation citation) {
        Paper paper = citation.paper();
        Imprint imprint = citation.imprint();
        boolean isPreprint = citation.kind() == Citation.CitationKind.PREPRINT;
        Json.Members item = Json.object()
                .put("id", citation.key())
                .put("type", citation.kind().csl())
                .put("genre", degree(citation.kind()))
                .put("title", values.plain(paper.title()))
                .put("author", names(citation))
                .put(
                        "editor",
                        citation.imprint().editors().stream()
                                .map(CslRenderer::name)
                                .toList())
                .put("container-title", citation.containerOrArchive().filter(any -> !isPreprint))
                .put(
                        "publisher",
                        isPreprint ? citation.containerOrArchive().or(imprint::publisher) : imprint.publisher())
                .put("publisher-place", imprint.place())
                .put("collection-title", imprint.series())
                .put("event-title", citation.event())
                .put("event-place", citation.place());
        citation.date()
                .ifPresentOrElse(
                        date -> item.put("issued", date(date)),
                        () -> item.put("note", some(notes(paper.additions().notes()))));
        Optional<String> number = citation.position().number();
        boolean isInJournal = citation.kind() == Citation.CitationKind.JOURNAL_ARTICLE;
        Optional<String> arxiv = citation.arxiv().filter(any -> isPreprint).map(id -> "arXiv:" + id);
        return item.put("volume", citation.position().volume())
                .put("page", citation.position().pages().map(CslRenderer::range))
                .put("DOI", citation.doi())
                .put("ISBN", imprint.isbn())
                .put("issue", number.filter(any -> isInJournal).map(CslRenderer::range))
                .put("number", arxiv.or(() -> number).filter(any -> !isInJournal))
                .put("URL", citation.url())
                .put(
                        "keyword",
                        some(keywords(paper.summary().tags().stream()
                                .map(Tag::printed)
                                .toList())))
                .put(
                        "abstract",
                        paper.summary()
                                .abstractText()
                                .map(Abstract::text)
                                .map(values::plain)
                                .flatMap(CslRenderer::some));
    }

    /** CSL has no word for authors who are left out. Pandoc writes this literal name, and prints "et al." for it. */
    private static List<Json> names(Citation citation) {
        Stream<Json> others =
                citation.paper().byline().others() && !citation.authors().isEmpty()
                        ? Stream.of(Json.object().put("literal", "others"))
                        : Stream.of();
        return Stream.concat(citation.authors().stream().map(CslRenderer::name), others)
                .toList();
    }

    /** The notes of a work without a date, which say why, such as "To appear". */
    private String notes(List<Text> notes) {
        return notes.stream().map(values::plain).collect(Collectors.joining("; "));
    }

    /** Tags that contain commas are divided by semicolons. */
    private static String keywords(List<String> tags) {
        return String.join(tags.stream().anyMatch(tag -> tag.indexOf(',') >= 0) ? "; " : ", ", tags);
    }

    private static Json name(Citation.CitedAuthor author) {
        Json.Members name = Json.object();
        if (author.parts().isEmpty()) {
            return name.put("literal", author.printed().strip());
        }
        NameParts parts = author.parts().get();
        return name.put("family", parts.family())
                .put("given", some(parts.given()))
                .put("non-dropping-particle", some(parts.particle()))
                .put("suffix", some(parts.suffix()));
    }

    private static String range(String written) {
        return PageRange.with("-", written);
    }

    private static Json date(WrittenDate.Reading date) {
        List<Json> parts = new ArrayList<>();
        parts.add(Json.of(date.first().getYear()));
        if (date.precision() != WrittenDate.Precision.YEAR) {
            parts.add(Json.of(date.first().getMonthValue()));
        }
        if (date.precision() == WrittenDate.Precision.DAY || date.precision() == WrittenDate.Precision.TIME) {
            parts.add(Json.of(date.first().getDayOfMonth()));
        }
        return Json.object().put("date-parts", List.of(Json.array(parts)));
    }

    private static Optional<String> degree(Citation.CitationKind kind) {
        return switch (kind) {
            case PHD_THESIS -> Optional.of("PhD thesis");
            case MASTERS_THESIS -> Optional.of("Master's thesis");
            case BACHELORS_THESIS -> Optional.of("Bachelor's thesis");
            default -> Optional.empty();
        };
    }

    private static Optional<String> some(String text) {
        return Optional.of(text).filter(given -> !given.isBlank());
    }
}
