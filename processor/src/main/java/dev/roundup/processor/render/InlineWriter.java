package dev.roundup.processor.render;

import dev.roundup.processor.text.Inline;
import dev.roundup.processor.text.Inline.Formula;
import dev.roundup.processor.text.Inline.Placeholder;
import dev.roundup.processor.text.Inline.Styled;
import dev.roundup.processor.text.Inline.WebLink;
import dev.roundup.processor.text.Style;
import dev.roundup.processor.text.math.MathElement;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** Writes the pieces of a paragraph as elements. */
final class InlineWriter {
    private final Function<Placeholder, String> value;

    /** @param value what stands in place of a placeholder */
    InlineWriter(Function<Placeholder, String> value) {
        this.value = value;
    }

    void write(Element element, List<Inline> inlines) {
        inlines.forEach(inline -> write(element, inline));
    }

    private void write(Element element, Inline inline) {
        if (inline instanceof Formula formula) {
            math(element, formula.parsed().mathMl());
        } else if (inline instanceof Styled styled) {
            write(styled(element, styled.style()), styled.children());
        } else if (inline instanceof WebLink link) {
            write(link(element, link.url()).orElse(element), link.children());
        } else if (inline instanceof Inline.Break) {
            element.appendElement("br");
        } else {
            element.appendText(inline.plain(value));
        }
    }

    private static Element styled(Element element, Style style) {
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

    /** A link, unless the address is none that a page may link, or all this is a link already. */
    private static Optional<Element> link(Element element, String url) {
        return Stream.iterate(element, Objects::nonNull, Element::parent).noneMatch(outer -> outer.nameIs("a"))
                ? Addresses.linkable(url).map(href -> element.appendElement("a").attr("href", href))
                : Optional.empty();
    }

    private static void math(Element parent, MathElement math) {
        Element element = parent.appendElement(math.name(), Parser.NamespaceMathml);
        math.attributes().forEach(element::attr);
        if (math.children().isEmpty()) {
            element.appendText(math.text());
        }
        math.children().forEach(child -> math(element, child));
    }
}
