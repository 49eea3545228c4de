package dev.roundup.processor.render.site;

import dev.roundup.processor.model.Asset;
import dev.roundup.processor.model.Link;
import dev.roundup.processor.model.LinkKind;
import dev.roundup.processor.model.Tag;
import dev.roundup.processor.model.WrittenDate;
import dev.roundup.processor.render.cite.Citation;
import dev.roundup.processor.render.output.Addresses;
import dev.roundup.processor.render.output.PageRange;
import dev.roundup.processor.text.name.NameParts;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * The {@code citation_} tags of a paper's page, which Google Scholar and reference managers read (Inclusion Guidelines for
 * Webmasters, section "Indexing").
 */
final class CitationTags {
    private final Map<String, List<String>> tags = new LinkedHashMap<>();

    private CitationTags() {}

    /**
     * The values by the names of the tags, in order.
     *
     * @param base the absolute address of the site's folder
     * @param path the path of the page
     * @param file the address of a file from the page
     */
    static Map<String, List<String>> of(
            PlacedPaper placed, Optional<String> base, String path, Function<Asset, Optional<String>> file) {
        CitationTags all = new CitationTags();
        Citation citation = placed.citation();
        all.put("title", Optional.of(placed.paper().title().plain()));
        all.tags.put(
                "citation_author",
                citation.authors().stream()
                        .map(author -> author.parts()
                                .map(CitationTags::familyFirst)
                                .orElse(author.name().printed()))
                        .toList());
        all.put("publication_date", citation.date().map(CitationTags::date));
        all.container(citation);
        all.put("volume", citation.position().volume());
        all.put("issue", citation.position().number());
        citation.position().pages().ifPresent(pages -> {
            String[] ends = PageRange.with("-", pages).split("-", 2);
            all.put("firstpage", Optional.of(ends[0]));
            all.put("lastpage", Optional.of(ends[ends.length - 1]).filter(any -> ends.length > 1));
        });
        all.put("doi", citation.doi());
        all.put("arxiv_id", citation.arxiv());
        all.put("isbn", citation.imprint().isbn());
        all.put("publisher", citation.imprint().publisher());
        all.put("abstract_html_url", base.map(address -> address + path));
        all.put("pdf_url", pdf(placed, base, path, file));
        all.tags.put(
                "citation_keywords",
                placed.paper().summary().tags().stream().map(Tag::printed).toList());
        return all.tags;
    }

    private void put(String name, Optional<String> value) {
        tags.put(
                "citation_" + name,
                value.filter(words -> !words.isBlank()).stream().toList());
    }

    private void container(Citation citation) {
        switch (citation.kind()) {
            case JOURNAL_ARTICLE -> put("journal_title", citation.container());
            case CONFERENCE_PAPER, WORKSHOP_PAPER -> put("conference_title", citation.container());
            case BOOK_CHAPTER -> put("inbook_title", citation.container());
            case PHD_THESIS, MASTERS_THESIS, BACHELORS_THESIS ->
                put("dissertation_institution", citation.imprint().publisher());
            case REPORT -> {
                put("technical_report_institution", citation.imprint().publisher());
                put("technical_report_number", citation.position().number());
            }
            case PREPRINT, KEYNOTE, EVENT, BOOK, DATASET, SOFTWARE, PATENT, OTHER -> {}
        }
    }

    /** {@code Sample, Ada}: the form in which a family name of several words is understood. */
    private static String familyFirst(NameParts parts) {
        String rest = (parts.given() + " " + parts.suffix()).strip();
        return parts.wholeFamily() + (rest.isEmpty() ? "" : ", " + rest);
    }

    /** As exactly as it is known: {@code 2023}, {@code 2023/11} or {@code 2023/11/20}. */
    private static String date(WrittenDate.Reading date) {
        String pattern = switch (date.precision()) {
            case YEAR -> "uuuu";
            case MONTH -> "uuuu/MM";
            case DAY, TIME -> "uuuu/MM/dd";
        };
        return DateTimeFormatter.ofPattern(pattern, Locale.ROOT).format(date.first());
    }

    private static Optional<String> pdf(
            PlacedPaper placed, Optional<String> base, String path, Function<Asset, Optional<String>> file) {
        return placed.paper().links().stream()
                .filter(link -> link.kind() == LinkKind.PDF)
                .flatMap(link -> target(link, base, path, file).stream())
                .findFirst();
    }

    private static Optional<String> target(
            Link link, Optional<String> base, String path, Function<Asset, Optional<String>> file) {
        if (link.target() instanceof Link.Target.Url url) {
            return Addresses.linkable(url.value());
        }
        return link.target() instanceof Link.Target.LinkedFile local
                ? base.flatMap(address -> file.apply(local.asset())
                        .map(relative -> java.net
                                .URI
                                .create(address + path)
                                .resolve(relative)
                                .toString()))
                : Optional.empty();
    }
}
