package dev.roundup.processor.render.catalog;

import dev.roundup.processor.model.Badge;
import dev.roundup.processor.model.LinkKind;
import dev.roundup.processor.model.Paper;
import dev.roundup.processor.model.Tag;
import dev.roundup.processor.render.output.Addresses;
import dev.roundup.processor.render.output.InterfaceWords;
import dev.roundup.processor.render.output.LinkLabels;
import dev.roundup.processor.render.output.PlaceholderValues;
import java.util.List;
import java.util.stream.Stream;

/** Writes papers as texts, which {@code CatalogReader} reads. */
final class CatalogPapers {
    private final Addresses addresses;
    private final PlaceholderValues values;
    private final InterfaceWords words = InterfaceWords.english();

    CatalogPapers(Addresses addresses, PlaceholderValues values) {
        this.addresses = addresses;
        this.values = values;
    }

    /**
     * A paper in the catalogue's source.
     *
     * @param text everything that the catalogue knows about the paper
     * @param javadoc the title and the links to the web, for a documentation comment
     */
    record CatalogEntry(String text, String javadoc) {}

    /** Writes a paper. */
    CatalogEntry write(Paper paper) {
        List<ResolvedLink> targets = targets(paper);
        return new CatalogEntry(text(paper, targets), javadoc(paper, targets));
    }

    /** The title comes last, because it may contain several lines. */
    private String text(Paper paper, List<ResolvedLink> targets) {
        return CatalogText.of(
                addresses.anchor(paper),
                CatalogText.lines(paper.byline().authors().stream()
                        .map(author -> author.name().printed())),
                CatalogText.lines(paper.summary().tags().stream().map(Tag::printed)),
                CatalogText.lines(paper.presentation().badges().stream().map(Badge::label)),
                CatalogText.lines(
                        targets.stream().flatMap(link -> Stream.of(link.kind.name(), link.label, link.target))),
                title(paper));
    }

    private String title(Paper paper) {
        return values.plain(paper.title());
    }

    private String javadoc(Paper paper, List<ResolvedLink> targets) {
        StringBuilder text = new StringBuilder(JavadocText.of(title(paper)));
        for (ResolvedLink link : targets) {
            JavadocText.address(link.target)
                    .ifPresent(address -> text.append("\n<br><a href=\"")
                            .append(address)
                            .append("\">")
                            .append(JavadocText.of(link.label))
                            .append("</a>"));
        }
        return text.toString();
    }

    /** A link with a target. Links that are still to come have none. */
    private record ResolvedLink(LinkKind kind, String label, String target) {}

    private List<ResolvedLink> targets(Paper paper) {
        return LinkLabels.of(paper, words).entrySet().stream()
                .flatMap(entry -> addresses.target(entry.getKey()).stream()
                        .map(target -> new ResolvedLink(entry.getKey().kind(), entry.getValue(), target)))
                .toList();
    }
}
