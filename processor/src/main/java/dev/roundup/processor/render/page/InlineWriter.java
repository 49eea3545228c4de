package dev.roundup.processor.render.page;

import dev.roundup.processor.markup.Element;
import dev.roundup.processor.render.mathml.MathMlElement;
import dev.roundup.processor.render.mathml.MathMlWriter;
import dev.roundup.processor.render.output.Addresses;
import dev.roundup.processor.text.prose.Emphasis;
import dev.roundup.processor.text.prose.Inline;
import dev.roundup.processor.text.prose.Inline.Formula;
import dev.roundup.processor.text.prose.Inline.Placeholder;
import dev.roundup.processor.text.prose.Inline.Styled;
import dev.roundup.processor.text.prose.Inline.WebLink;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

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
            math(element, MathMlWriter.math(formula.parsed()));
        } else if (inline instanceof Styled styled) {
            write(styled(element, styled.style()), styled.children());
        } else if (inline instanceof WebLink link) {
            write(link(element, link.url()).orElse(element), link.children());
        } else if (inline instanceof Inline.Break) {
            element.add("br");
        } else {
            element.append(inline.plain(value));
        }
    }

    private static Element styled(Element element, Emphasis style) {
        return switch (style) {
            case EMPHASIS -> element.add("em");
            case STRONG -> element.add("strong");
            case ITALIC -> element.add("i");
            case TYPEWRITER -> element.add("code");
            case SMALL_CAPS -> element.add("span").addClass("small-caps");
            case UNDERLINE -> element.add("u");
            case SUPERSCRIPT -> element.add("sup");
            case SUBSCRIPT -> element.add("sub");
        };
    }

    /** A link, unless the address is none that a page may link, or all this is a link already. */
    private static Optional<Element> link(Element element, String url) {
        return isInLink(element)
                ? Optional.empty()
                : Addresses.linkable(url).map(href -> element.add("a").set("href", href));
    }

    private static boolean isInLink(Element element) {
        return element.is("a")
                || element.parent().filter(InlineWriter::isInLink).isPresent();
    }

    private static void math(Element parent, MathMlElement math) {
        Element element = parent.add(math.name());
        math.attributes().forEach(element::set);
        if (math.children().isEmpty()) {
            element.append(math.text());
        }
        math.children().forEach(child -> math(element, child));
    }
}
