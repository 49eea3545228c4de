package dev.roundup.processor.render.page;

import dev.roundup.processor.markup.HtmlTree;
import dev.roundup.processor.model.OwnTemplate;
import dev.roundup.processor.template.Slot;
import dev.roundup.processor.template.TemplateSources;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/**
 * A page in the dress of a lab: its own document, with parts of our finished page in its slots. Our page is filled from
 * our template first, as always, so that a template decides where things stand, and never what is in them.
 */
final class OwnPage {
    private final Element design;
    private final Map<String, Set<String>> sources;
    private final Optional<Element> section;
    private final Optional<Element> entry;

    private OwnPage(Element design) {
        this.design = design;
        HtmlTree.all(design).stream()
                .filter(element -> element.hasAttr(Slot.SAMPLE))
                .forEach(Node::remove);
        this.sources = TemplateSources.of(design);
        this.section = SlotMarks.place(design, Slot.CONTENT).flatMap(content -> SlotMarks.place(content, Slot.SECTION));
        this.entry = SlotMarks.place(section.orElse(design), Slot.PAPER)
                .filter(paper -> paper.getElementsByAttribute(Slot.ATTRIBUTE).size() > 1)
                .map(Element::clone);
    }

    /** The page of a template; empty if there is no file. */
    static Optional<OwnPage> of(OwnTemplate template) {
        return template.html().map(html -> new OwnPage(HtmlTree.read(html)));
    }

    /** True if entries have an order of their own. */
    boolean hasEntries() {
        return entry.isPresent();
    }

    /** What the page's policy must allow, by directives. */
    Map<String, Set<String>> sources() {
        return sources;
    }

    /** Dresses the filled entry of a paper, and returns what took its place. */
    Element entry(Element article) {
        Map<String, Element> parts = SlotMarks.in(article);
        Element dressed =
                entry.map(sample -> dressed(sample.clone(), article, parts)).orElse(article);
        SlotMarks.remove(dressed);
        return dressed;
    }

    private static Element dressed(Element own, Element article, Map<String, Element> parts) {
        List<Element> formerIds = SlotMarks.all(article, SlotMarks.FORMER_ID);
        SlotFiller.fill(own, parts);
        own.removeAttr(Slot.ATTRIBUTE).removeAttr("id");
        SlotFiller.merge(own, article);
        if (own.nameIs("div")) {
            own.attr("role", "article");
        }
        HtmlTree.find(own, element -> element.hasClass("title")).orElse(own).insertChildren(0, formerIds);
        Optional.ofNullable(parts.get(SlotMarks.REMARKS)).ifPresent(own::appendChild);
        article.replaceWith(own);
        return own;
    }

    /** Puts the body of the template in place of ours. */
    void dress(Element document) {
        Element body = HtmlTree.child(document, "body");
        Element own = HtmlTree.child(design, "body");
        List<Element> sections = SlotMarks.all(body, Slot.SECTION.id());
        Map<String, Element> parts = new LinkedHashMap<>(SlotMarks.in(body));
        section.ifPresent(sample -> sections(sample, sections));
        Element main = parts.get(Slot.CONTENT.id());
        if (main != null) {
            content(own, main, parts);
        }
        SlotFiller.fill(own, parts);
        List<Node> first = new ArrayList<>(body.children().stream()
                .filter(child -> child.hasClass("draft") || (child.hasClass("skip") && !leadsToContent(own)))
                .toList());
        body.empty().appendChildren(first).appendChildren(List.copyOf(own.childNodes()));
        SlotFiller.merge(body, own);
        if (HtmlTree.find(body, part -> part.hasClass("filters")).isEmpty()) {
            HtmlTree.find(body, part -> part.hasClass("nothing")).ifPresent(Node::remove);
        }
        SlotMarks.remove(body);
    }

    private static boolean leadsToContent(Element own) {
        return HtmlTree.find(own, link -> link.nameIs("a") && link.attr("href").equals("#Content"))
                .isPresent();
    }

    /** Gives the content its id. With sections of its own, it keeps its markup. */
    private void content(Element own, Element main, Map<String, Element> parts) {
        Element place = SlotMarks.place(own, Slot.CONTENT).orElseGet(() -> own.appendElement("main"));
        if (main.nameIs("main") && (place.closest("main") != null) && (!place.nameIs("main") || place.hasAttr("id"))) {
            HtmlTree.rename(main, "div");
        }
        if (section.isEmpty()) {
            place.attr(Slot.ATTRIBUTE, Slot.CONTENT.id());
            return;
        }
        place.removeAttr(Slot.ATTRIBUTE);
        Element inside = place;
        if (place.hasAttr("id")) {
            inside = new Element("div").appendChildren(List.copyOf(place.childNodes()));
            place.appendChild(inside);
        }
        inside.attr("id", main.id()).attr("tabindex", "-1");
        List<Element> unnamed = main.children().stream()
                .filter(child -> SlotMarks.of(child).isEmpty())
                .toList();
        inside.insertChildren(0, unnamed);
        parts.remove(Slot.CONTENT.id());
    }

    /** Puts a dressed copy of the sample in place of each section. */
    private static void sections(Element sample, List<Element> sections) {
        for (Element filled : sections) {
            Element copy = sample.clone();
            Map<String, Element> parts = SlotMarks.in(filled);
            copy.removeAttr(Slot.ATTRIBUTE).removeAttr("id");
            copy.attr("id", filled.id()).addClass("section");
            if (copy.nameIs("section") && filled.hasAttr("aria-label")) {
                copy.attr("aria-label", filled.attr("aria-label"));
            }
            SlotMarks.place(copy, Slot.PAPER).ifPresent(place -> {
                List<Node> entries = filled.childNodes().stream()
                        .filter(node -> !(node instanceof Element))
                        .toList();
                entries.forEach(place::before);
                place.remove();
            });
            SlotFiller.fill(copy, parts);
            sample.before(copy);
        }
        sample.remove();
    }

    /**
     * Adds what the template has in its head. Its rules come after ours, and win over them.
     *
     * @param style a style sheet that comes last
     */
    void finish(Element document, Optional<String> style) {
        OwnHead.add(document, HtmlTree.child(design, "head"), style);
        for (var attribute : design.attributes()) {
            if (!document.hasAttr(attribute.getKey())) {
                document.attr(attribute.getKey(), attribute.getValue());
            }
        }
        design.classNames().forEach(document::addClass);
    }
}
