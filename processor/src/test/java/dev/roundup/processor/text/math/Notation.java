package dev.roundup.processor.text.math;

import static java.util.stream.Collectors.joining;

import dev.roundup.processor.render.mathml.MathMlElement;
import dev.roundup.processor.render.mathml.MathMlWriter;
import java.util.Map;

/**
 * A short notation of MathML for tests: {@code mfrac(mi:a mi:b)}, with attributes in brackets, {@code ␣} for a no-break
 * space, and {@code ()} for the sign of function application.
 */
final class Notation {
    private Notation() {}

    /** The visible content of a {@code math} element, without the TeX annotation. */
    static String of(Formula formula) {
        return of(shown(formula));
    }

    private static MathMlElement shown(Formula formula) {
        return MathMlWriter.math(formula).children().get(0).children().get(0);
    }

    private static String of(MathMlElement element) {
        String attributes = element.attributes().isEmpty() ? "" : attributes(element.attributes());
        if (element.children().isEmpty() && !element.text().isEmpty()) {
            String text = element.text().replace('\u00a0', '␣').replace("\u2061", "()");
            return element.name() + attributes + ":" + text;
        }
        return element.name()
                + attributes
                + element.children().stream().map(Notation::of).collect(joining(" ", "(", ")"));
    }

    private static String attributes(Map<String, String> attributes) {
        return attributes.entrySet().stream()
                .map(attribute -> attribute.getKey() + "=" + attribute.getValue())
                .collect(joining(" ", "[", "]"));
    }

    /** The whole element as HTML. */
    static String html(MathMlElement element) {
        String attributes = element.attributes().entrySet().stream()
                .map(attribute -> " " + attribute.getKey() + "=\"" + escaped(attribute.getValue()) + "\"")
                .collect(joining());
        String inside = escaped(element.text())
                + element.children().stream().map(Notation::html).collect(joining());
        return "<" + element.name() + attributes + ">" + inside + "</" + element.name() + ">";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }
}
