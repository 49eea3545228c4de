package dev.roundup.processor.render.mathml;

import dev.roundup.processor.text.math.AtomRole;
import dev.roundup.processor.text.math.Formula;
import dev.roundup.processor.text.math.MathNode;
import dev.roundup.processor.text.math.MathNode.Accent;
import dev.roundup.processor.text.math.MathNode.Arrow;
import dev.roundup.processor.text.math.MathNode.Delimiter;
import dev.roundup.processor.text.math.MathNode.Fenced;
import dev.roundup.processor.text.math.MathNode.Fraction;
import dev.roundup.processor.text.math.MathNode.Function;
import dev.roundup.processor.text.math.MathNode.Identifier;
import dev.roundup.processor.text.math.MathNode.MathText;
import dev.roundup.processor.text.math.MathNode.Numeral;
import dev.roundup.processor.text.math.MathNode.Operator;
import dev.roundup.processor.text.math.MathNode.Padded;
import dev.roundup.processor.text.math.MathNode.Root;
import dev.roundup.processor.text.math.MathNode.Row;
import dev.roundup.processor.text.math.MathNode.Scripts;
import dev.roundup.processor.text.math.MathNode.Space;
import dev.roundup.processor.text.math.MathNode.Stack;
import dev.roundup.processor.text.math.MathNode.Styled;
import dev.roundup.processor.text.math.MathNode.Table;
import dev.roundup.processor.text.math.MathNode.WithRole;
import dev.roundup.processor.text.math.MathStyle;
import dev.roundup.processor.text.math.Tokenizer;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes the tree of a formula as MathML Core. */
public final class MathMlWriter {
    private MathMlWriter() {}

    /**
     * The {@code math} element of a formula. An annotation holds the TeX source. Browsers neither show an annotation, nor
     * copy it, nor pass it to screen readers, which get the structure of the formula. The page's script takes the TeX
     * from there when somebody copies the formula.
     */
    public static MathMlElement math(Formula parsed) {
        List<MathNode> formula = parsed.tree();
        String tex = parsed.standard();
        boolean display = parsed.display();
        MathMlWriter writer = new MathMlWriter();
        MathMlElement shown = writer.row(formula, display ? MathStyle.DISPLAY : MathStyle.TEXT);
        MathMlElement source = leaf(
                "annotation",
                Map.of("encoding", "application/x-tex"),
                allowed(tex).strip());
        MathMlElement both = new MathMlElement("semantics", Map.of(), List.of(shown, source), "");
        return new MathMlElement("math", display ? Map.of("display", "block") : Map.of(), List.of(both), "");
    }

    /** Removes characters from TeX that HTML or XML do not allow. A form feed becomes a blank. */
    private static String allowed(String tex) {
        StringBuilder allowed = new StringBuilder(tex.length());
        int codePoint;
        for (int i = 0; i < tex.length(); i += Character.charCount(codePoint)) {
            codePoint = tex.codePointAt(i);
            if (codePoint == '\f') {
                allowed.append(' ');
            } else if ("\t\n\r".indexOf(codePoint) >= 0 || !Tokenizer.isForbidden(codePoint)) {
                allowed.appendCodePoint(codePoint);
            }
        }
        return allowed.toString();
    }

    /** A row as one element. */
    MathMlElement row(List<MathNode> items, MathStyle style) {
        List<MathMlElement> elements = RowWriter.elements(this, items, style, AtomRole.OPEN);
        return elements.size() == 1 ? elements.get(0) : branch("mrow", Map.of(), elements);
    }

    /** Writes an atom without neighbours, such as a script or a part of a fraction. */
    MathMlElement single(MathNode node, MathStyle style) {
        List<MathNode> items = node instanceof Row row ? row.items() : List.of(node);
        return items.size() == 1 ? RowWriter.alone(this, items.get(0), style) : row(items, style);
    }

    /**
     * Writes an atom of a row.
     *
     * @param attributes the attributes of the operator in the atom
     */
    MathMlElement element(MathNode node, MathStyle style, Map<String, String> attributes) {
        if (node instanceof Identifier identifier) {
            return identifier(identifier);
        } else if (node instanceof Numeral number) {
            return leaf("mn", Map.of(), number.text());
        } else if (node instanceof Operator operator) {
            return leaf("mo", attributes, operator.text());
        } else if (node instanceof Scripts scripts) {
            return ScriptWriter.scripts(this, scripts, style, attributes);
        } else if (node instanceof Row row) {
            return row.items().size() == 1 ? element(row.items().get(0), style, attributes) : row(row.items(), style);
        } else if (node instanceof Function function) {
            return leaf("mi", isSingle(function.name()) ? Map.of("mathvariant", "normal") : Map.of(), function.name());
        } else if (node instanceof Fraction fraction) {
            return fraction(fraction, style);
        } else if (node instanceof Root root) {
            return root(root, style);
        } else if (node instanceof Accent accent) {
            return AccentWriter.accent(this, accent, style);
        } else if (node instanceof Stack stack) {
            return ScriptWriter.stack(this, stack, style, attributes);
        } else if (node instanceof Arrow arrow) {
            return ScriptWriter.arrow(this, arrow, style);
        } else if (node instanceof MathText text) {
            return leaf("mtext", Map.of(), edgesKept(text.text()));
        } else if (node instanceof Space space) {
            return space(em(space.width()));
        }
        return block(node, style, attributes);
    }

    private MathMlElement block(MathNode node, MathStyle style, Map<String, String> attributes) {
        if (node instanceof Fenced fenced) {
            return FenceWriter.fenced(this, fenced, style);
        } else if (node instanceof Delimiter delimiter) {
            return FenceWriter.delimiter(delimiter, attributes);
        } else if (node instanceof Table table) {
            return TableWriter.table(this, table, style);
        } else if (node instanceof MathNode.Decorated decorated) {
            return DecorationWriter.decorated(this, decorated, style, attributes);
        } else if (node instanceof MathNode.SlashedFraction fraction) {
            return DecorationWriter.slashed(this, fraction, style);
        } else if (node instanceof MathNode.Multiscripts scripts) {
            return DecorationWriter.multiscripts(this, scripts, style, attributes);
        } else if (node instanceof Styled styled) {
            return styled(styled.style(), row(styled.body(), styled.style()));
        } else if (node instanceof Padded padded) {
            return PaddingWriter.padded(this, padded, style);
        } else if (node instanceof WithRole classed) {
            return element(classed.body(), style, attributes);
        }
        throw new IllegalStateException(node.toString());
    }

    private static MathMlElement identifier(Identifier identifier) {
        boolean normal = identifier.upright() && isSingle(identifier.text()) && isItalicByItself(identifier.text());
        return leaf("mi", normal ? Map.of("mathvariant", "normal") : Map.of(), identifier.text());
    }

    private MathMlElement fraction(Fraction fraction, MathStyle style) {
        MathStyle parts = style.fraction();
        return branch(
                "mfrac",
                fraction.line() ? Map.of() : Map.of("linethickness", "0"),
                List.of(single(fraction.numerator(), parts), single(fraction.denominator(), parts)));
    }

    private MathMlElement root(Root root, MathStyle style) {
        if (root.index().isPresent()) {
            MathMlElement index = single(root.index().get(), MathStyle.SCRIPTSCRIPT);
            return branch("mroot", Map.of(), List.of(single(root.radicand(), style), index));
        }
        MathMlElement radicand = single(root.radicand(), style);
        return branch("msqrt", Map.of(), radicand.name().equals("mrow") ? radicand.children() : List.of(radicand));
    }

    /** Writes an element in a style of its own. */
    static MathMlElement styled(MathStyle style, MathMlElement body) {
        Map<String, String> attributes = new LinkedHashMap<>();
        attributes.put("displaystyle", String.valueOf(style == MathStyle.DISPLAY));
        attributes.put("scriptlevel", String.valueOf(style.scriptLevel()));
        List<MathMlElement> inside = body.name().equals("mrow") ? body.children() : List.of(body);
        return branch("mstyle", attributes, inside);
    }

    /** Writes a space. A negative one moves the rest of the row back. */
    static MathMlElement space(String width) {
        return width.startsWith("-")
                ? leaf("mspace", Map.of("style", "margin-left:" + width), "")
                : leaf("mspace", Map.of("width", width), "");
    }

    /** A width in em, rounded to a ten-thousandth. */
    static String em(double width) {
        long tenThousandths = Math.round(width * 10_000);
        return tenThousandths == 0
                ? "0"
                : BigDecimal.valueOf(tenThousandths, 4).stripTrailingZeros().toPlainString() + "em";
    }

    static MathMlElement leaf(String name, Map<String, String> attributes, String text) {
        return new MathMlElement(name, attributes, List.of(), text);
    }

    static MathMlElement branch(String name, Map<String, String> attributes, List<MathMlElement> children) {
        return new MathMlElement(name, attributes, children, "");
    }

    /** Attributes in the order in which they are written, from alternating names and values. */
    static Map<String, String> attributes(String... namesAndValues) {
        Map<String, String> attributes = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            attributes.put(namesAndValues[i], namesAndValues[i + 1]);
        }
        return attributes;
    }

    private static boolean isSingle(String text) {
        return text.codePointCount(0, text.length()) == 1;
    }

    /**
     * True for letters that browsers make italic by themselves (MathML Core, section 4.2, table of {@code math-auto}).
     */
    private static boolean isItalicByItself(String letter) {
        int codePoint = letter.codePointAt(0);
        return (codePoint >= 'A' && codePoint <= 'z')
                || (codePoint >= 0x391 && codePoint <= 0x3f5)
                || "ıȷ∂∇ϴ".indexOf(codePoint) >= 0;
    }

    /** White space at the ends of words is visible in TeX. HTML drops it, except for no-break spaces. */
    private static String edgesKept(String words) {
        String inside = words.strip();
        if (inside.isEmpty()) {
            return words.isEmpty() ? "" : "\u00a0";
        }
        return (words.startsWith(" ") ? "\u00a0" : "") + inside + (words.endsWith(" ") ? "\u00a0" : "");
    }
}
