package dev.roundup.processor.render.site;

import dev.roundup.processor.model.Format;
import dev.roundup.processor.model.Roundup;
import dev.roundup.processor.model.TypeName;
import dev.roundup.processor.render.cite.Citation;
import dev.roundup.processor.render.output.Addresses;
import dev.roundup.processor.render.output.Json;
import dev.roundup.processor.render.page.Listing;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jsoup.nodes.Element;

/**
 * A page of the site beside its roundups, before it is rendered.
 *
 * @param path its path, such as {@code people/ada-sample/}
 * @param content its title, and its papers in sections
 * @param addresses the addresses of the papers' files
 * @param listing how it lists papers; empty if it shows them in full
 * @param citations the citations of papers that are shown in full
 * @param bibtex their BibTeX entries
 * @param files the formats of the files beside it
 * @param trail the pages above it that the navigation names: addresses from this page, and titles
 * @param fill adds what is neither a title nor a paper
 * @param data what the page tells search engines about itself
 */
record PlannedPage(
        String path,
        Roundup content,
        Addresses addresses,
        Optional<Listing> listing,
        Map<TypeName, Citation> citations,
        Map<TypeName, String> bibtex,
        List<Format> files,
        List<Trail> trail,
        Consumer<Element> fill,
        Optional<Json> data) {
    /** A page that lists papers, or none. */
    static PlannedPage of(
            String path, Roundup content, Addresses addresses, Listing listing, Consumer<Element> fill, Json data) {
        return new PlannedPage(
                path,
                content,
                addresses,
                Optional.of(listing),
                Map.of(),
                Map.of(),
                List.of(),
                List.of(),
                fill,
                Optional.of(data));
    }

    PlannedPage below(Trail... above) {
        return new PlannedPage(path, content, addresses, listing, citations, bibtex, files, List.of(above), fill, data);
    }

    PlannedPage with(List<Format> others) {
        return new PlannedPage(path, content, addresses, listing, citations, bibtex, others, trail, fill, data);
    }

    /** A page above another one. */
    record Trail(String path, String title) {}
}
