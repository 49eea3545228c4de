package dev.roundup.processor.render.page;

import dev.roundup.processor.markup.HtmlTree;
import dev.roundup.processor.render.output.InterfaceWords;
import dev.roundup.processor.render.output.Json;
import dev.roundup.processor.render.output.JsonText;
import dev.roundup.processor.render.output.PackedText;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Element;

/** The page's only script, from files beside this class. The build makes them short. */
final class PageScript {
    /** The part for pages of so many papers that readers search and filter them. */
    static final String FIND = read("find.js");

    /** The part for pages with formulas. */
    static final String FORMULAS = read("formulas.js");

    /** The part for pages with formulas that may be wider than a phone. */
    static final String WIDE_FORMULAS = read("wide-formulas.js");

    /** The part for pages with references to copy: a function of its words. */
    static final String CITE = read("cite.js");

    private PageScript() {}

    /** Adds the part for pages with sessions, which must run before the page is shown. */
    static void addToHead(Element page, InterfaceWords words, Optional<String> language) {
        Json given = Json.object().put("own", words.after("time.own")).put("lang", language);
        append(HtmlTree.child(page, "head"), called(read("times.js"), given));
    }

    /** Adds the part for pages with a text face, after the style that holds it. */
    static void addFace(Element page) {
        append(HtmlTree.child(page, "head"), "(" + read("face.js") + ")();");
    }

    /**
     * Adds the parts of the script that have work to do on the page.
     *
     * @param page the page with its data, which the script reads
     */
    static void add(Element page, UsedFeatures needs, InterfaceWords words, Optional<String> language) {
        Element body = HtmlTree.child(page, "body");
        String parts = Stream.of(
                        needs.filters() ? FIND : "",
                        // The part for pages whose papers are laid out as readers scroll.
                        body.hasClass("long") ? read("arrive.js") : "",
                        needs.references() ? cite(words, language) : "",
                        needs.formulas() ? FORMULAS : "",
                        needs.wideFormulas() ? WIDE_FORMULAS : "")
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("\n"));
        if (!parts.isEmpty()) {
            append(body, parts);
        }
    }

    /** The part that gives the browser the text face of a style sheet. */
    static String face(String style) {
        String data = style.substring(style.indexOf("base64,") + 7);
        return "document.fonts.add(new FontFace('Roundup Text',Uint8Array.from(atob('"
                + data.substring(0, data.indexOf(')')) + "'),byte=>byte.charCodeAt()),{weight:'400 600'}));\n";
    }

    private static void append(Element parent, String script) {
        parent.appendChild(new Element("script").appendChild(new DataNode(script)));
    }

    private static String called(String function, Json words) {
        return "(" + function + ")(" + JsonText.inScript(words) + ");";
    }

    static String cite(InterfaceWords words, Optional<String> language) {
        Json given = Json.object()
                .put("copy", words.of("cite.copy"))
                .put("copied", words.of("cite.copied"))
                .put("selected", words.of("cite.selected"))
                .put("link", words.of("address.copy"))
                .put("linked", words.of("address.copied"))
                .put("lang", language);
        return called(CITE, given);
    }

    static String read(String file) {
        return PackedText.of(PageScript.class, file).strip();
    }
}
