package dev.roundup.processor.render.page;

import dev.roundup.processor.markup.HtmlTree;
import dev.roundup.processor.render.output.PackedText;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Loads the template of the pages. */
public final class PageTemplate {
    private static final Pattern INDENTED_LINE_END = Pattern.compile("\\s*\\n\\s*");

    /** The template is read once and never changed. */
    private static final Element TEMPLATE = read();

    private static final Set<String> CLASSES = HtmlTree.all(TEMPLATE).stream()
            .flatMap(element -> element.classNames().stream())
            .collect(Collectors.toUnmodifiableSet());

    private PageTemplate() {}

    /** The classes of the template that are not among the given ones. */
    static Set<String> classesWithout(Set<String> used) {
        return CLASSES.stream().filter(name -> !used.contains(name)).collect(Collectors.toUnmodifiableSet());
    }

    /** A new copy with the words of a language. */
    public static Element load(TemplateTranslation wording) {
        Element template = load();
        wording.apply(template);
        return template;
    }

    /** A new copy, without everything that only editors of the file need: indentation and comments. */
    public static Element load() {
        return TEMPLATE.clone();
    }

    private static Element read() {
        Element template = HtmlTree.read(PackedText.of(PageTemplate.class, "template.html"));
        template.forEachNode(PageTemplate::tighten);
        return template;
    }

    private static void tighten(Node node) {
        if (node instanceof TextNode text) {
            text.text(INDENTED_LINE_END.matcher(text.getWholeText()).replaceAll("\n"));
        } else if (node instanceof DataNode style) {
            style.setWholeData(TightRules.of(style.getWholeData()));
        }
    }
}
