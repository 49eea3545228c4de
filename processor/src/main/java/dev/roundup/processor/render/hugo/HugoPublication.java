package dev.roundup.processor.render.hugo;

import dev.roundup.processor.model.Asset;
import dev.roundup.processor.model.Figure;
import dev.roundup.processor.model.Link;
import dev.roundup.processor.model.Paper;
import dev.roundup.processor.model.Roundup;
import dev.roundup.processor.model.Tag;
import dev.roundup.processor.render.cite.Citation;
import dev.roundup.processor.render.output.Addresses;
import dev.roundup.processor.render.output.FrontMatterText;
import dev.roundup.processor.render.output.Json;
import dev.roundup.processor.render.output.Output;
import dev.roundup.processor.render.output.PaperFiles;
import dev.roundup.processor.render.output.PlaceholderValues;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Renders a paper as a page bundle, with the front matter that academic themes such as Hugo Blox read: {@code index.md},
 * {@code cite.bib}, the picture under the name {@code featured}, and the files to which its links lead.
 */
final class HugoPublication {
    private final PlaceholderValues values;
    private final Optional<String> published;
    private final Addresses addresses;

    /** Prepares the bundles of a roundup. */
    HugoPublication(Roundup roundup, Addresses addresses) {
        this.values = new PlaceholderValues(roundup);
        this.published = HugoDates.moment(roundup.metadata().published());
        this.addresses = addresses;
    }

    /**
     * Renders the files of a paper.
     *
     * @param folder the path of its folder
     * @param bibtex its entry for BibTeX
     */
    List<Output.Resource> render(Citation citation, String folder, String bibtex) {
        List<Output.Resource> files = new ArrayList<>();
        files.add(PaperFiles.text(folder + "index.md", frontMatter(citation)));
        files.add(PaperFiles.text(folder + "cite.bib", bibtex));
        PaperFiles.picture(citation.paper())
                .ifPresent(asset -> asset.file()
                        .ifPresent(file -> files.add(
                                PaperFiles.copy(folder + "featured." + PaperFiles.extension(asset.fileName()), file))));
        citation.paper().links().stream()
                .flatMap(HugoPublication::asset)
                .forEach(asset -> HugoFiles.name(asset)
                        .flatMap(name -> asset.file().map(file -> PaperFiles.copy(folder + name, file)))
                        .filter(file ->
                                files.stream().noneMatch(other -> other.path().equals(file.path())))
                        .ifPresent(files::add));
        return files;
    }

    private String frontMatter(Citation citation) {
        Paper paper = citation.paper();
        FrontMatterText lines = new FrontMatterText()
                .put("title", values.plain(paper.title()))
                .put(
                        "authors",
                        citation.authors().stream()
                                .map(author -> author.name().printed())
                                .toList())
                .put("date", citation.date().map(date -> date.first().toString()))
                // Hugo leaves out what will appear in future, but a paper may appear after its roundup.
                .put("publishDate", published)
                .put("publication_types", List.of(citation.kind().csl()))
                .put("publication", citation.containerOrArchive())
                .put("abstract", paper.summary().abstractText().map(text -> values.plain(text.text())))
                .put("summary", paper.summary().tldr().map(values::plain))
                .put("tags", paper.summary().tags().stream().map(Tag::printed).toList());
        Optional.of(links(paper))
                .filter(links -> !links.isEmpty())
                .ifPresent(links -> lines.put("links", Json.array(links)));
        paper.summary()
                .figure()
                .filter(any -> PaperFiles.picture(paper).isPresent())
                .ifPresent(figure -> lines.put("image", image(figure)));
        return lines.text();
    }

    private Json image(Figure figure) {
        return Json.object()
                .put("alt_text", values.plain(figure.alt()))
                .put("caption", figure.caption().map(values::plain));
    }

    /** New versions of Hugo Blox show a link by its type, and old ones by its name. */
    private List<Json> links(Paper paper) {
        List<Json> links = new ArrayList<>();
        for (Link link : paper.links()) {
            Optional<String> target = link.target() instanceof Link.Target.LinkedFile file
                    ? HugoFiles.name(file.asset()).map(Addresses::encoded)
                    : addresses.target(link);
            target.ifPresent(url -> links.add(Json.object()
                    .put("type", type(link))
                    .put("name", link.label())
                    .put("label", link.label())
                    .put("url", url)));
        }
        return links;
    }

    private static String type(Link link) {
        return switch (link.kind()) {
            case PDF, CODE, PROJECT, VIDEO, SLIDES, POSTER -> link.kind().name().toLowerCase(Locale.ROOT);
            case DATA -> "dataset";
            case PAPER, BLOG, MODEL, DEMO, SUPPLEMENT, OTHER -> "custom";
        };
    }

    private static Stream<Asset> asset(Link link) {
        return link.target() instanceof Link.Target.LinkedFile file ? Stream.of(file.asset()) : Stream.empty();
    }
}
