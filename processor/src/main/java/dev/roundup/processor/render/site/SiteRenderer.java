package dev.roundup.processor.render.site;

import dev.roundup.processor.markup.PageForm;
import dev.roundup.processor.model.SitePage;
import dev.roundup.processor.model.TypeName;
import dev.roundup.processor.render.output.Addresses;
import dev.roundup.processor.render.output.Output;
import dev.roundup.processor.render.page.PageContext;
import dev.roundup.processor.render.page.PageRenderer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Renders everything of a site that is not a roundup. */
public final class SiteRenderer {
    private final SitePlan plan;

    /** A renderer of a planned site. */
    public SiteRenderer(SitePlan plan) {
        this.plan = plan;
    }

    /** The types of everything that the pages show. */
    public List<TypeName> madeOf() {
        return Stream.of(
                        Stream.of(plan.lab().site().type()),
                        plan.lab().roundups().stream().map(roundup -> roundup.type()),
                        plan.lab().publications().stream().map(list -> list.type()),
                        plan.papers().all().stream().map(PlacedPaper::type))
                .flatMap(types -> types)
                .distinct()
                .toList();
    }

    /** All files, with paths from the folder of the site. */
    public List<Output.Resource> files() {
        List<Output.Resource> files = new ArrayList<>();
        List<PlannedPage> pages = pages();
        pages.forEach(page -> files.add(Output.Resource.of(page.path() + Addresses.PAGE, render(page))));
        plan.lab().publications().forEach(list -> files.addAll(new PublicationsPage(plan, list).files()));
        icon().ifPresent(files::add);
        plan.addresses().former().forEach((old, now) -> files.add(Redirect.of(plan, old, now)));
        files.add(new NotFoundPage(plan).file());
        SiteFeed.render(plan).ifPresent(files::add);
        SiteMap.render(plan, pages).ifPresent(files::add);
        if (plan.lab().has(SitePage.ROBOTS)) {
            files.add(robots());
        }
        files.addAll(plan.shared().resources());
        return List.copyOf(files);
    }

    private List<PlannedPage> pages() {
        List<PlannedPage> pages = new ArrayList<>(lists());
        if (plan.lab().has(SitePage.PAPERS)) {
            pages.addAll(new PaperPages(plan).pages());
        }
        return pages;
    }

    /** The pages that list papers or pages. */
    List<PlannedPage> lists() {
        OverviewPages overviews = new OverviewPages(plan);
        List<PlannedPage> pages = new ArrayList<>();
        pages.add(overviews.index());
        plan.lab().publications().forEach(list -> pages.add(new PublicationsPage(plan, list).page()));
        if (plan.lab().has(SitePage.PEOPLE)) {
            pages.add(overviews.people());
            pages.addAll(new PersonPages(plan).pages());
        }
        if (plan.lab().has(SitePage.TOPICS)) {
            pages.add(overviews.topics());
            pages.addAll(new TopicPages(plan).pages());
        }
        return pages;
    }

    private List<byte[]> render(PlannedPage page) {
        PageContext context = new PageContext(
                plan.output(),
                page.citations(),
                page.bibtex(),
                page.files(),
                plan.look(),
                Optional.empty(),
                Optional.of(new SiteFrame(
                        plan, page.path(), page.content(), page.listing(), page.trail(), page.fill(), page.data())));
        PageRenderer renderer =
                new PageRenderer(page.content(), page.addresses(), context, Map.of(PageForm.PAGE, entry -> {}));
        return renderer.page(renderer.document());
    }

    private Optional<Output.Resource> icon() {
        return SiteIcon.of(plan.lab().site());
    }

    private Output.Resource robots() {
        String map = plan.base()
                .map(base -> "\nSitemap: " + base + SiteMap.FILE + "\n")
                .orElse("");
        return Output.Resource.of(
                "robots.txt", List.of(("User-agent: *\nAllow: /\n" + map).getBytes(StandardCharsets.UTF_8)));
    }
}
