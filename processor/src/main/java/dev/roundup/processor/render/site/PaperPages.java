package dev.roundup.processor.render.site;

import dev.roundup.processor.markup.HtmlTree;
import dev.roundup.processor.model.Roundup;
import dev.roundup.processor.model.TypeName;
import dev.roundup.processor.render.cite.BibtexRenderer;
import dev.roundup.processor.render.output.Addresses;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** The pages of papers. Each shows its paper in full, with the files in the folder of the roundup or list above it. */
final class PaperPages {
    private final SitePlan plan;

    PaperPages(SitePlan plan) {
        this.plan = plan;
    }

    List<PlannedPage> pages() {
        return plan.papers().all().stream()
                .flatMap(placed -> plan.addresses().paper(placed).map(path -> page(placed, path)).stream())
                .toList();
    }

    private PlannedPage page(PlacedPaper placed, String path) {
        Roundup content = content(placed, path);
        TypeName type = placed.type();
        return new PlannedPage(
                path,
                content,
                new Addresses(
                        asset -> SiteIcon.addresses(plan.lab().site(), path)
                                .file(asset)
                                .or(() -> plan.file(path, asset)),
                        paper -> paper.anchors().id().value()),
                Optional.empty(),
                Map.of(type, placed.citation()),
                Map.of(
                        type,
                        BibtexRenderer.entries(content, List.of(placed.citation()))
                                .get(type)),
                List.of(),
                List.of(above(placed)),
                document -> arrange(document, placed, path),
                Optional.empty());
    }

    private Roundup content(PlacedPaper placed, String path) {
        String language = placed.home()
                .map(home -> home.metadata().language().value())
                .or(() -> placed.list().map(list -> list.language().value()))
                .orElseGet(plan::language);
        Roundup content = SitePageContent.of(
                        plan.lab().site(),
                        path.substring(0, path.length() - 1),
                        placed.paper().title(),
                        language)
                .describedBy(placed.paper().summary().tldr())
                .accent(placed.home()
                        .flatMap(home -> home.design().accent())
                        .or(() -> placed.list().flatMap(list -> list.accent())))
                .date(placed.home().map(home -> home.metadata().published()).orElseGet(plan.papers()::date))
                .withPapers("Paper", List.of(placed.paper()))
                .roundup();
        return content;
    }

    private static PlannedPage.Trail above(PlacedPaper placed) {
        return placed.home()
                .map(home -> new PlannedPage.Trail(
                        SiteAddresses.roundup(home), home.metadata().title().plain()))
                .or(() -> placed.list()
                        .map(list -> new PlannedPage.Trail(
                                SiteAddresses.publications(list), list.title().plain())))
                .orElseThrow();
    }

    /** The title of the paper is that of the page, so there is no band above it. */
    private void arrange(Element document, PlacedPaper placed, String path) {
        Element body = PageParts.body(document);
        HtmlTree.find(body, part -> part.nameIs("header") && part.hasClass("band"))
                .ifPresent(Element::remove);
        HtmlTree.find(body, part -> part.nameIs("section") && part.hasClass("section"))
                .ifPresent(section -> HtmlTree.rename(section.removeAttr("aria-label"), "div"));
        body.addClass("single").attr("id", "Top");
        CitationTags.of(placed, plan.base(), path, file -> plan.file(path, file))
                .forEach((name, values) -> values.forEach(value -> HtmlTree.child(document, "head")
                        .appendChild(new Element("meta").attr("name", name).attr("content", value))));
    }
}
