package dev.roundup.processor.render.page;

import dev.roundup.processor.markup.HtmlTree;
import dev.roundup.processor.model.Badge;
import dev.roundup.processor.model.Link;
import dev.roundup.processor.model.Paper;
import dev.roundup.processor.model.Roundup;
import dev.roundup.processor.model.Tag;
import dev.roundup.processor.model.Text;
import dev.roundup.processor.model.TypeName;
import dev.roundup.processor.render.output.Addresses;
import dev.roundup.processor.render.output.DateWords;
import dev.roundup.processor.render.output.InterfaceWords;
import dev.roundup.processor.render.output.LinkLabels;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Renders the entry of a paper. */
final class PaperEntry {
    /**
     * The longest abstract, in characters, that is shown in full. It is two thirds of a standard page of 1,800
     * characters.
     */
    private static final int SHORT_ABSTRACT = 1_200;

    private final Addresses addresses;
    private final ProseWriter prose;
    private final Pictures pictures;
    private final AuthorLine authors;
    private final PaperDetails details;
    private final InterfaceWords words;
    private final Filters filters;
    private final Map<TypeName, String> bibtex;

    PaperEntry(
            Roundup roundup,
            Addresses addresses,
            ProseWriter prose,
            DateWords dates,
            Pictures pictures,
            InterfaceWords words,
            Filters filters,
            PageContext facts) {
        this.addresses = addresses;
        this.prose = prose;
        this.pictures = pictures;
        this.authors = new AuthorLine(roundup, addresses, words);
        this.details = new PaperDetails(
                addresses,
                facts.files(),
                prose,
                dates,
                new PublicationLine(
                        words,
                        dates,
                        TemplateTranslation.mark(
                                words, roundup.metadata().language().value())));
        this.words = words;
        this.filters = filters;
        this.bibtex = facts.bibtex();
    }

    /**
     * Fills the entry.
     *
     * @param heading the name of the element for its title
     */
    void fill(TemplatePart article, Paper paper, String heading) {
        article.attribute("id", addresses.anchor(paper));
        article.each("former-id", paper.anchors().formerIds(), (mark, id) -> mark.attribute("id", id.value()));
        article.ifPresent(
                "badges",
                some(paper.presentation().badges()),
                (list, badges) -> list.each("badge", badges, this::badge));
        HtmlTree.rename(article.in("paper-title").element(), heading);
        prose.line(
                article.in("paper-link").attribute("href", addresses.withinPage(addresses.anchor(paper))),
                paper.title());
        authors.fill(article, paper);
        links(article, paper);
        article.ifPresent("figure", pictures.shownFigure(paper.summary().figure()), pictures::figure);
        article.ifPresent(
                "tldr", some(paper.summary().tldr()), (part, text) -> prose.line(part.in("tldr-words"), text));
        abstractText(article, paper);
        details.fill(article, paper);
        article.ifPresent("tags", some(paper.summary().tags()), (list, tags) -> list.each("tag", tags, this::tag));
    }

    private void badge(TemplatePart item, Badge badge) {
        item.text(words.badge(badge.label())).classIf("highlight", badge.highlight());
    }

    /** If the tag is a choice, it links to the choice, which filters the papers. */
    private void tag(TemplatePart item, Tag tag) {
        item.text(Hashtag.of(tag.printed()));
        filters.topic(tag.printed()).ifPresent(item::linkInside);
    }

    /** The abstract belongs to the same item as the paper's JSON-LD, whose other half it is. */
    private void abstractText(TemplatePart article, Paper paper) {
        Optional<Text> text = some(paper.summary().abstractText().map(given -> given.text()));
        article.attribute("itemscope", text.map(any -> ""))
                .attribute("itemtype", text.map(any -> LinkedWork.typeAddress(paper)))
                .attribute("itemid", text.map(any -> addresses.withinPage(addresses.encodedAnchor(paper))));
        boolean isShort =
                text.filter(given -> given.plain().length() <= SHORT_ABSTRACT).isPresent();
        article.ifPresent(
                "abstract",
                text.filter(any -> isShort),
                (part, given) -> prose.paragraphs(part, "abstract-paragraph", given));
        article.ifPresent("long-abstract", text.filter(any -> !isShort), (part, given) -> {
            part.in("abstract-of").become(prose.plain(paper.title()));
            prose.paragraphs(part.in("long-abstract-text"), "long-abstract-paragraph", given);
        });
    }

    /** The links to show. Links without a target are left out, unless they are still to come. */
    private List<Map.Entry<Link, String>> shownLinks(Paper paper) {
        return LinkLabels.of(paper, words).entrySet().stream()
                .filter(entry -> entry.getKey().target() instanceof Link.Target.Pending
                        || addresses.target(entry.getKey()).isPresent())
                .toList();
    }

    /** The links of a paper; the last of them opens its reference. */
    private void links(TemplatePart article, Paper paper) {
        String title = prose.plain(paper.title());
        List<Map.Entry<Link, String>> links = shownLinks(paper);
        Optional<String> reference = Optional.ofNullable(bibtex.get(paper.type()));
        Optional<Paper> shown = Optional.of(paper).filter(any -> !links.isEmpty() || reference.isPresent());
        article.ifPresent("links", shown, (list, any) -> {
            list.each("link-item", links, (item, link) -> link(item, link, title));
            list.ifPresent("cite-item", reference, (item, entry) -> {
                item.in("cite")
                        .attribute(
                                "data-others",
                                Optional.of("").filter(same -> paper.byline().others()));
                item.in("cite-of").become(title);
                item.in("bibtex").text(entry.strip());
            });
        });
    }

    private void link(TemplatePart item, Map.Entry<Link, String> entry, String title) {
        Link link = entry.getKey();
        Optional<String> target = addresses.target(link);
        item.attribute("data-kind", LinkLabels.kind(link));
        item.in("link").link(target);
        item.in("link-label").become(entry.getValue());
        item.keepIf("link-pending", target.isEmpty());
        item.in("link-of").become(title);
    }

    private static <T> Optional<List<T>> some(List<T> values) {
        return Optional.of(values).filter(present -> !present.isEmpty());
    }

    private static Optional<Text> some(Optional<Text> text) {
        return text.filter(given -> !given.prose().isBlank());
    }
}
