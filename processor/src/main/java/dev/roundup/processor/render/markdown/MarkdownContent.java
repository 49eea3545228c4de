package dev.roundup.processor.render.markdown;

import dev.roundup.processor.model.Asset;
import dev.roundup.processor.model.Figure;
import dev.roundup.processor.model.Link;
import dev.roundup.processor.model.Name;
import dev.roundup.processor.model.Paper;
import dev.roundup.processor.model.Roundup;
import dev.roundup.processor.model.Section;
import dev.roundup.processor.model.Tag;
import dev.roundup.processor.model.WrittenDate;
import dev.roundup.processor.render.cite.Citation;
import dev.roundup.processor.render.output.Addresses;
import dev.roundup.processor.render.output.FrontMatterText;
import dev.roundup.processor.render.output.InterfaceWords;
import dev.roundup.processor.render.output.Output;
import dev.roundup.processor.render.output.PaperFiles;
import dev.roundup.processor.render.output.PlaceholderValues;
import dev.roundup.processor.render.output.SectionHeadings;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Renders the folder {@code markdown/<slug>/}: {@code index.md} with all papers, and a folder for each paper with an {@code
 * index.md} of its own and its picture.
 */
public final class MarkdownContent {
    private final Roundup roundup;
    private final PlaceholderValues values;
    private final MarkdownText text;
    private final Addresses addresses;
    private final String folder;

    private MarkdownContent(Roundup roundup, Addresses addresses) {
        this.roundup = roundup;
        this.values = new PlaceholderValues(roundup);
        this.text = new MarkdownText(values);
        this.addresses = addresses;
        this.folder = Addresses.MARKDOWN + "/" + roundup.slug().value() + "/";
    }

    /** Renders all files. */
    public static List<Output.Resource> render(Roundup roundup, Addresses addresses, List<Citation> citations) {
        MarkdownContent content = new MarkdownContent(roundup, addresses);
        Map<Paper, String> bodies = new HashMap<>();
        List<Output.Resource> outputs = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        for (Citation citation : citations) {
            Paper paper = citation.paper();
            String name = PaperFiles.folder(paper, taken);
            Optional<Asset> picture = PaperFiles.picture(paper);
            String file = picture.map(asset -> "picture." + PaperFiles.extension(asset.fileName()))
                    .orElse("");
            outputs.add(PaperFiles.text(
                    content.folder + name + "/index.md",
                    content.frontMatter(citation, file) + "\n" + content.body(citation, picture, file)));
            picture.flatMap(Asset::file)
                    .ifPresent(image -> outputs.add(PaperFiles.copy(content.folder + name + "/" + file, image)));
            bodies.put(paper, content.body(citation, picture, Addresses.encoded(name) + "/" + file));
        }
        outputs.add(PaperFiles.text(content.folder + "index.md", content.page(bodies)));
        return outputs;
    }

    private String page(Map<Paper, String> bodies) {
        FrontMatterText lines = new FrontMatterText()
                .put("title", values.plain(roundup.metadata().title()))
                .put("description", roundup.metadata().description().map(values::plain))
                .put(
                        "author",
                        roundup.metadata().author().map(Name::printed).stream().toList())
                .put("date", roundup.metadata().published().reading().map(MarkdownContent::date));
        List<String> parts = new ArrayList<>();
        roundup.body().intro().ifPresent(intro -> parts.add(text.paragraphs(intro.prose())));
        SectionHeadings headings = new SectionHeadings(
                roundup, values, InterfaceWords.in(roundup.metadata().language().value()));
        for (Section section : roundup.body().sections()) {
            headings.heading(section).ifPresent(heading -> parts.add("## " + text.line(heading.prose())));
            section.intro().ifPresent(intro -> parts.add(text.paragraphs(intro.prose())));
            section.papers().forEach(paper -> {
                parts.add("### " + text.line(paper.title().prose()));
                parts.add(bodies.getOrDefault(paper, ""));
            });
        }
        roundup.body().outro().ifPresent(outro -> parts.add(text.paragraphs(outro.prose())));
        return lines.text()
                + parts.stream()
                        .map(String::strip)
                        .filter(part -> !part.isEmpty())
                        .map(part -> "\n" + part + "\n")
                        .collect(Collectors.joining());
    }

    private String frontMatter(Citation citation, String picture) {
        Paper paper = citation.paper();
        return new FrontMatterText()
                .put("title", values.plain(paper.title()))
                .put(
                        "author",
                        citation.authors().stream()
                                .map(author -> author.name().printed())
                                .toList())
                .put("date", citation.date().map(MarkdownContent::date))
                .put("description", paper.summary().tldr().map(values::plain))
                .put(
                        "categories",
                        paper.summary().tags().stream().map(Tag::printed).toList())
                .put("publication", citation.containerOrArchive())
                .put("image", Optional.of(picture).map(file -> file.isEmpty() ? "" : "./" + file))
                .put(
                        "image-alt",
                        paper.summary()
                                .figure()
                                .filter(any -> !picture.isEmpty())
                                .map(figure -> values.plain(figure.alt())))
                .text();
    }

    private String body(Citation citation, Optional<Asset> picture, String file) {
        Paper paper = citation.paper();
        String authors = citation.authors().stream()
                .map(author -> MarkdownText.words(author.name().printed()))
                .collect(Collectors.joining(", "));
        Stream<String> parts = Stream.of(
                        Stream.of(MarkdownText.atStart(authors)),
                        citation.containerOrArchive().map(MarkdownText::words).map(MarkdownText::atStart).stream(),
                        paper.summary().tldr().map(words -> text.paragraphs(words.prose())).stream(),
                        paper
                                .summary()
                                .abstractText()
                                .map(words -> text.paragraphs(words.text().prose()))
                                .stream(),
                        picture.flatMap(any -> paper.summary().figure()).map(figure -> image(figure, file)).stream(),
                        Stream.of(links(paper)))
                .flatMap(part -> part);
        return parts.filter(part -> !part.isBlank()).map(part -> part + "\n").collect(Collectors.joining("\n"));
    }

    private String image(Figure figure, String file) {
        return "![" + text.line(figure.alt().prose()) + "](./" + file + ")";
    }

    /** Files lie beside the page, not here, so only links into the web are named. */
    private String links(Paper paper) {
        return paper.links().stream()
                .filter(link -> link.target() instanceof Link.Target.Url)
                .flatMap(link ->
                        addresses
                                .target(link)
                                .map(target -> MarkdownText.link(MarkdownText.words(link.label()), target))
                                .stream())
                .collect(Collectors.joining(" · "));
    }

    private static String date(WrittenDate.Reading reading) {
        return reading.time()
                .map(DateTimeFormatter.ISO_OFFSET_DATE_TIME::format)
                .orElse(reading.first().toString());
    }
}
