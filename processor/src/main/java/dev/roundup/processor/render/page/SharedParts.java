package dev.roundup.processor.render.page;

import dev.roundup.processor.markup.HtmlTree;
import dev.roundup.processor.model.PageLook;
import dev.roundup.processor.render.output.InterfaceWords;
import dev.roundup.processor.render.output.PackedText;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Element;

/** The style sheet and the script that the pages of a site share: all that any of them may need. */
public final class SharedParts {
    private SharedParts() {}

    /**
     * The rules of the style sheet.
     *
     * @param more rules of the site
     */
    public static String style(String more) {
        String rules = styles(PageTemplate.load()).stream().map(Element::data).collect(Collectors.joining());
        return IconSheet.draw(rules, UsedFeatures.all()) + FormulaStyle.of(UsedFeatures.all()) + TightRules.of(more);
    }

    /** The script, which runs in the head. Each part looks first if the page has work for it. */
    public static String script(PageLook look, String more, InterfaceWords words, Optional<String> language) {
        String face = look.textFace() ? PageScript.face(PackedText.of(PageRenderer.class, "text-face.css")) : "";
        return face + "addEventListener('DOMContentLoaded',()=>{"
                + when(".filters", PageScript.FIND)
                + when(".long", PageScript.read("arrive.js"))
                + when("details.cite", PageScript.cite(words, language))
                + when("math", PageScript.FORMULAS)
                + when(".wide", PageScript.WIDE_FORMULAS)
                + more
                + "});";
    }

    private static String when(String selector, String part) {
        return "if(document.querySelector('" + selector + "')){" + part + "}";
    }

    /**
     * Puts links to the shared files into a page's head, in place of its own rules. Rules that are the page's alone can be
     * added to it afterwards.
     *
     * @param style the address of the style sheet
     * @param own the address of the style sheet of the lab, which comes last
     * @param script the address of the script
     */
    public static void link(Element document, String style, Optional<String> own, String script) {
        List<Element> styles = styles(document);
        Element first = styles.get(0);
        styles.stream().skip(1).forEach(Element::remove);
        first.empty();
        first.before(sheet(style));
        own.ifPresent(address -> first.after(sheet(address)));
        HtmlTree.child(document, "head").appendChild(new Element("script").attr("src", script));
    }

    /** Removes the element for a page's own rules if there are none. Allows the shared files. */
    public static void settle(Element document) {
        styles(document).stream().filter(style -> style.data().isBlank()).forEach(Element::remove);
        PagePolicy.allowShared(document);
    }

    private static Element sheet(String address) {
        return new Element("link").attr("rel", "stylesheet").attr("href", address);
    }

    private static List<Element> styles(Element document) {
        return HtmlTree.child(document, "head").children().stream()
                .filter(element -> element.nameIs("style"))
                .toList();
    }

    /** Adds data for search engines to the head of a page. */
    public static void addData(Element document, String json) {
        HtmlTree.child(document, "head")
                .appendChild(new Element("script")
                        .attr("type", "application/ld+json")
                        .appendChild(new DataNode(json)));
    }
}
