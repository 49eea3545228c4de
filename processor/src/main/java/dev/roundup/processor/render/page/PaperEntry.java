package dev.roundup.processor.render.page;

import dev.roundup.processor.markup.HtmlTree;
import dev.roundup.processor.model.Badge;
import dev.roundup.processor.model.Located;
import dev.roundup.processor.model.Paper;
import dev.roundup.processor.model.Roundup;
import dev.roundup.processor.model.Tag;
import dev.roundup.processor.model.Text;
import dev.roundup.processor.render.output.Addresses;
import dev.roundup.processor.render.output.DateWords;
import dev.roundup.processor.render.output.InterfaceWords;
import dev.roundup.processor.render.output.LabMembers;
import java.util.List;
import java.util.Optional;

/** Renders the entry of a paper. */
final class PaperEntry {
    private final Addresses addresses;
    private final ProseWriter prose;
    private final Pictures pictures;
    private final AuthorLine authors;
    private final PaperDetails details;
    private final InterfaceWords words;
    private final Filters filters;
    private final LinkRow links;
    private final int longestAbstract;
    private final Optional<PageFrame> frame;
    private final boolean isListed;
    private final EntryNames names;

    PaperEntry(
            Roundup roundup,
            LabMembers members,
            Addresses addresses,
            ProseWriter prose,
            DateWords dates,
            Pictures pictures,
            InterfaceWords words,
            Filters filters,
            PageContext facts,
            int longestAbstract) {
        this.addresses = addresses;
        this.prose = prose;
        this.pictures = pictures;
        this.authors = new AuthorLine(
                members, facts.frame(), addresses, words, facts.listing().isPresent());
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
        this.longestAbstract = longestAbstract;
        this.frame = facts.frame();
        this.isListed = facts.listing().isPresent();
        this.names = new EntryNames(words);
        this.links = new LinkRow(addresses, words, names, facts.bibtex());
    }

    /**
     * Fills the entry.
     *
     * @param heading the name of the element for its title
     */
    void fill(TemplatePart article, Paper paper, String heading) {
        String name = names.nextTitle();
        article.attribute("id", addresses.anchor(paper)).attribute("aria-labelledby", name);
        article.each(
                "former-id",
                isListed ? List.<Located<String>>of() : paper.anchors().formerIds(),
                (mark, id) -> mark.attribute("id", id.value()));
        TemplatePart title = article.in("paper-title").attribute("id", name);
        HtmlTree.rename(title.element(), heading);
        prose.line(
                title.in("paper-link")
                        .attribute("href", page(paper).orElseGet(() -> addresses.withinPage(addresses.anchor(paper)))),
                paper.title());
        article.ifPresent(
                "badges",
                some(paper.presentation().badges()),
                (list, badges) -> list.each("badge", badges, this::badge));
        authors.fill(article, paper);
        links.fill(article, paper, name);
        article.ifPresent("figure", shown(pictures.shownFigure(paper.summary().figure())), pictures::figure);
        article.ifPresent(
                "tldr", shown(some(paper.summary().tldr())), (part, text) -> prose.line(part.in("tldr-words"), text));
        abstractText(article, paper, name);
        details.fill(article, paper, !isListed);
        article.ifPresent("tags", some(paper.summary().tags()), (list, tags) -> list.each("tag", tags, this::tag));
        if (frame.isPresent()) {
            frame.get().entry(article.element(), paper);
        }
    }

    private Optional<String> page(Paper paper) {
        return frame.isPresent() ? frame.get().paper(paper) : Optional.empty();
    }

    /** A list leaves out what the pages of its papers show. */
    private <T> Optional<T> shown(Optional<T> value) {
        return isListed ? Optional.empty() : value;
    }

    private void badge(TemplatePart item, Badge badge) {
        item.text(words.badge(badge.label())).classIf("highlight", badge.highlight());
    }

    private void tag(TemplatePart item, Tag tag) {
        item.text(Hashtag.of(tag.printed()));
        Optional<String> page = frame.isPresent() ? frame.get().topic(tag) : Optional.empty();
        page.ifPresentOrElse(address -> topic(item, address), () -> filters.tag(item, tag.printed()));
    }

    /** Links a topic to its page. The link is the tag: inside one, it would choose the topic on this page. */
    private static void topic(TemplatePart item, String page) {
        item.classIf("tag", false).wrapInside("a").addClass("tag").attr("href", page);
    }

    /** The abstract belongs to the same item as the paper's JSON-LD, whose other half it is. */
    private void abstractText(TemplatePart article, Paper paper, String title) {
        Optional<Text> text = shown(some(paper.summary().abstractText().map(given -> given.text())));
        article.attribute("itemscope", text.map(any -> ""))
                .attribute("itemtype", text.map(any -> LinkedWork.typeAddress(paper)))
                .attribute("itemid", text.map(any -> addresses.withinPage(addresses.encodedAnchor(paper))));
        boolean isShort =
                text.filter(given -> given.plain().length() <= longestAbstract).isPresent();
        article.ifPresent(
                "abstract",
                text.filter(any -> isShort),
                (part, given) -> prose.paragraphs(part, "abstract-paragraph", given));
        article.ifPresent("long-abstract", text.filter(any -> !isShort), (part, given) -> {
            names.of(part.in("abstract-summary"), title);
            prose.paragraphs(part.in("long-abstract-text"), "long-abstract-paragraph", given);
        });
    }

    private static <T> Optional<List<T>> some(List<T> values) {
        return Optional.of(values).filter(present -> !present.isEmpty());
    }

    private static Optional<Text> some(Optional<Text> text) {
        return text.filter(given -> !given.prose().isBlank());
    }
}
