package dev.roundup.processor.render.page;

import dev.roundup.processor.markup.Characters;
import dev.roundup.processor.markup.Element;
import dev.roundup.processor.markup.Node;
import dev.roundup.processor.markup.Raw;
import dev.roundup.processor.markup.TemplateReader;
import dev.roundup.processor.render.output.PackedText;
import java.util.regex.Pattern;

/** Loads the template that pages are made from. */
public final class PageTemplate {
    private static final Pattern INDENTED_LINE_END = Pattern.compile("\\s*\\n\\s*");

    /** Read once, and never changed. */
    private static final Element TEMPLATE = read();

    private PageTemplate() {}

    /** A fresh copy in the words of a language. */
    public static Element load(TemplateTranslation wording) {
        Element template = load();
        wording.apply(template);
        return template;
    }

    /** A fresh copy, without what only its editors need: indentation and comments. */
    public static Element load() {
        return TEMPLATE.copy();
    }

    private static Element read() {
        Element template = TemplateReader.read(PackedText.of(PageTemplate.class, "template.html"));
        template.all().forEach(element -> element.nodes().forEach(PageTemplate::tighten));
        return template;
    }

    private static void tighten(Node node) {
        if (node instanceof Characters text) {
            node.replaceWith(
                    new Characters(INDENTED_LINE_END.matcher(text.text()).replaceAll("\n")));
        } else if (node instanceof Raw style) {
            node.replaceWith(new Raw(TightRules.of(style.content())));
        }
    }
}
