package dev.roundup.processor.render.site;

import dev.roundup.processor.markup.HtmlTree;
import dev.roundup.processor.model.PageLook;
import dev.roundup.processor.model.Paper;
import dev.roundup.processor.model.Person;
import dev.roundup.processor.model.Roundup;
import dev.roundup.processor.model.Tag;
import dev.roundup.processor.render.output.InterfaceWords;
import dev.roundup.processor.render.output.Json;
import dev.roundup.processor.render.output.JsonText;
import dev.roundup.processor.render.page.Listing;
import dev.roundup.processor.render.page.PageFrame;
import dev.roundup.processor.render.page.SharedParts;
import dev.roundup.processor.render.page.TemplateTranslation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** The frame of one page: its place on the site, and the links from there. */
final class SiteFrame implements PageFrame {
    private final SitePlan plan;
    private final String path;
    private final Roundup page;
    private final Optional<Listing> listing;
    private final List<PlannedPage.Trail> trail;
    private final Consumer<Element> fill;
    private final Optional<Json> data;
    private final InterfaceWords words;

    SiteFrame(
            SitePlan plan,
            String path,
            Roundup page,
            Optional<Listing> listing,
            List<PlannedPage.Trail> trail,
            Consumer<Element> fill,
            Optional<Json> data) {
        this.plan = plan;
        this.path = path;
        this.page = page;
        this.listing = listing;
        this.trail = trail;
        this.fill = fill;
        this.data = data;
        this.words = InterfaceWords.in(page.metadata().language().value());
    }

    private String to(String target) {
        return SiteAddresses.relative(path, target);
    }

    @Override
    public Optional<String> person(Person person) {
        return plan.addresses().person(person).map(this::to);
    }

    @Override
    public Optional<String> topic(Tag tag) {
        return plan.addresses().topic(SiteAddresses.key(tag)).map(this::to);
    }

    @Override
    public Optional<String> paper(Paper paper) {
        return plan.papers()
                .find(paper.type())
                .flatMap(plan.addresses()::shown)
                .filter(target -> !(target + "#").startsWith(path + "#") || path.isEmpty())
                .map(this::to);
    }

    @Override
    public Optional<String> card() {
        return plan.base()
                .flatMap(base -> plan.papers().all().stream()
                        .filter(placed -> plan.addresses().paper(placed).equals(Optional.of(path)))
                        .findFirst()
                        .flatMap(placed -> plan.card(placed).map(file -> base + file)));
    }

    @Override
    public void entry(Element article, Paper paper) {
        plan.papers().find(paper.type()).ifPresent(placed -> {
            Element header = HtmlTree.child(article, "header");
            if (listing.isPresent() || isPageOf(placed)) {
                PaperPlace.of(placed, words)
                        .words()
                        .ifPresent(where ->
                                authors(header).after(Html.described("where", Html.link(page(placed), where))));
            }
            versions(placed).forEach(header::appendChild);
            if (isPageOf(placed)) {
                lead(article, header);
            }
        });
    }

    /** Makes a paper's title that of the page. Validators accept such a heading only outside of articles. */
    private static void lead(Element article, Element header) {
        HtmlTree.find(header, element -> element.hasClass("title")).ifPresent(title -> HtmlTree.rename(title, "h1"));
        HtmlTree.rename(article.attr("role", "article"), "div");
    }

    /** True if this is the paper's own page. Its title is that of the page. */
    private boolean isPageOf(PlacedPaper placed) {
        return plan.addresses().paper(placed).equals(Optional.of(path));
    }

    /** The last part of the header that every paper has: its authors, or else its title. */
    private static Element authors(Element header) {
        return HtmlTree.find(header, element -> element.nameIs("ul") && element.hasClass("authors"))
                .orElseGet(() -> header.child(0));
    }

    private Optional<String> page(PlacedPaper placed) {
        return placed.home()
                .filter(plan.addresses()::has)
                .map(SiteAddresses::roundup)
                .filter(home -> !home.equals(path))
                .map(this::to);
    }

    private List<Element> versions(PlacedPaper placed) {
        List<Element> versions = new ArrayList<>();
        plan.papers().later(placed).ifPresent(later -> versions.add(version("version.later", later)));
        if (listing.isEmpty()) {
            plan.papers().earlier(placed).forEach(earlier -> versions.add(version("version.earlier", earlier)));
        }
        return versions;
    }

    private Element version(String key, PlacedPaper other) {
        String title = other.paper().title().plain();
        String place = PaperPlace.of(other, words)
                .words()
                .map(where -> " (" + where + ")")
                .orElse("");
        return Html.described(
                "versions",
                new TextNode(words.of(key) + " "),
                Html.link(plan.addresses().shown(other).map(this::to), title),
                new TextNode(place));
    }

    @Override
    public Element navigation() {
        return new SiteNavigation(plan, path, words).element(trail);
    }

    @Override
    public void dress(Element document, PageLook look) {
        SharedFiles shared = plan.shared();
        SharedParts.link(
                document,
                to(shared.style()),
                shared.own().map(this::to),
                to(shared.script(
                        words,
                        TemplateTranslation.mark(
                                words, page.metadata().language().value()))));
    }

    @Override
    public void finish(Element document) {
        fill.accept(document);
        describe(document);
        plan.feed()
                .ifPresent(feed -> HtmlTree.child(document, "head")
                        .appendChild(new Element("link")
                                .attr("rel", "alternate")
                                .attr("type", "application/atom+xml")
                                .attr("title", words.of("file.atom"))
                                .attr("href", to(feed))));
        data.ifPresent(json -> SharedParts.addData(document, JsonText.inScript(json)));
        new SiteData(plan)
                .trail(path, trail, page)
                .ifPresent(json -> SharedParts.addData(document, JsonText.inScript(json)));
    }

    /** Gives search engines a description, if the author gives none: the title, the site and the number of papers. */
    private void describe(Element document) {
        Element head = HtmlTree.child(document, "head");
        if (HtmlTree.find(head, element -> element.attr("name").equals("description"))
                .isPresent()) {
            return;
        }
        String title = page.metadata().title().plain();
        String site = plan.lab().site().name().value();
        int papers = (int) page.papers().count();
        String words = Stream.of(
                        Optional.of(title),
                        Optional.of(site).filter(name -> !name.equals(title)),
                        Optional.of(this.words.count("papers", papers)).filter(any -> papers > 1))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" · "));
        head.appendChild(new Element("meta").attr("name", "description").attr("content", words));
    }

    @Override
    public Optional<Listing> listing() {
        return listing;
    }
}
