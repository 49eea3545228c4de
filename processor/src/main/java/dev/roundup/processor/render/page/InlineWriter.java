package dev.roundup.processor.render.page;

import dev.roundup.processor.render.mathml.FormulaWidth;
import dev.roundup.processor.render.mathml.MathMlElement;
import dev.roundup.processor.render.mathml.MathMlWriter;
import dev.roundup.processor.render.output.Addresses;
import dev.roundup.processor.text.prose.Emphasis;
import dev.roundup.processor.text.prose.Inline;
import dev.roundup.processor.text.prose.Inline.Emphasized;
import dev.roundup.processor.text.prose.Inline.InlineFormula;
import dev.roundup.processor.text.prose.Inline.Placeholder;
import dev.roundup.processor.text.prose.Inline.WebLink;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jsoup.nodes.Element;

/** Writes the nodes of a paragraph as elements. */
final class InlineWriter {
    private final Function<Placeholder, String> value;

    /**
     * Makes a writer.
     *
     * @param value the text for a placeholder
     */
    InlineWriter(Function<Placeholder, String> value) {
        this.value = value;
    }

    void write(Element element, List<Inline> inlines) {
        inlines.forEach(inline -> write(element, inline));
    }

    private void write(Element element, Inline inline) {
        if (inline instanceof InlineFormula formula) {
            formula(element, MathMlWriter.math(formula.parsed()));
        } else if (inline instanceof Emphasized styled) {
            write(styled(element, styled.style()), styled.children());
        } else if (inline instanceof WebLink link) {
            write(link(element, link.url()).orElse(element), link.children());
        } else if (inline instanceof Inline.Break) {
            element.appendElement("br");
        } else {
            element.appendText(inline.plain(value));
        }
    }

    private static Element styled(Element element, Emphasis style) {
        return switch (style) {
            case EMPHASIS -> element.appendElement("em");
            case STRONG -> element.appendElement("strong");
            case ITALIC -> element.appendElement("i");
            case TYPEWRITER -> element.appendElement("code");
            case SMALL_CAPS -> element.appendElement("span").addClass("small-caps");
            case UNDERLINE -> element.appendElement("u");
            case SUPERSCRIPT -> element.appendElement("sup");
            case SUBSCRIPT -> element.appendElement("sub");
        };
    }

    /** Adds a link, unless the page may not link to the address, or the element is in a link already. */
    private static Optional<Element> link(Element element, String url) {
        return isInLink(element)
                ? Optional.empty()
                : Addresses.linkable(url).map(href -> element.appendElement("a").attr("href", href));
    }

    private static boolean isInLink(Element element) {
        return element.nameIs("a")
                || Optional.ofNullable(element.parent())
                        .filter(InlineWriter::isInLink)
                        .isPresent();
    }

    /** Adds a formula. One that may be wider than a phone gets an element around it, so that it scrolls by itself. */
    private static void formula(Element parent, MathMlElement math) {
        Element around = parent;
        if (FormulaWidth.exceedsPhone(math)) {
            around = parent.appendElement("span").addClass("wide");
            if (math.attributes().containsKey("display")) {
                around.addClass("block");
            }
        }
        math(around, math);
    }

    private static void math(Element parent, MathMlElement math) {
        Element element = parent.appendElement(math.name());
        math.attributes().forEach((name, value) -> element.attr(name, value));
        if (math.children().isEmpty()) {
            element.appendText(math.text());
        }
        math.children().forEach(child -> math(element, child));
    }
}
