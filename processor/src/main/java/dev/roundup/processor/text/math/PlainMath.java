package dev.roundup.processor.text.math;

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
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Writes a formula as people type it without markup: {@code O(n²)}, {@code 1/√(T)}, {@code ℝᵈ}. */
final class PlainMath {
    private PlainMath() {}

    static String of(List<MathNode> formula) {
        String plain = row(formula, isPart(formula)).replaceAll("\\s+", " ").strip();
        return hasMarks(plain) ? Normalizer.normalize(plain, Form.NFC) : plain;
    }

    /** True if the formula ends with a relation, as in {@code $z\sim$3}. Its right side is in the text after it. */
    private static boolean isPart(List<MathNode> formula) {
        List<AtomRole> roles = formula.stream()
                .filter(node -> !(node instanceof Space))
                .map(MathNode::role)
                .toList();
        int last = roles.size() - 1;
        return last > 0 && roles.get(last) == AtomRole.REL && roles.get(last - 1) != AtomRole.REL;
    }

    /**
     * True if there are marks to compose. Loading the JDK's tables for composing takes longer than reading a formula.
     */
    private static boolean hasMarks(String plain) {
        for (int i = 0; i < plain.length(); i++) {
            if (plain.charAt(i) >= 0x300 && plain.charAt(i) <= 0x36f) {
                return true;
            }
        }
        return false;
    }

    private static String row(List<MathNode> items, boolean tight) {
        List<AtomRole> roles = AtomRoles.settled(items, AtomRole.OPEN);
        StringBuilder plain = new StringBuilder();
        List<String> plainItems = new ArrayList<>(items.size());
        for (MathNode item : items) {
            plainItems.add(of(item));
        }
        encloseFractions(items, plainItems);
        for (int i = 0; i < items.size(); i++) {
            String item = plainItems.get(i);
            String next = i + 1 < items.size() ? plainItems.get(i + 1) : "";
            boolean operator = roles.get(i) == AtomRole.OP;
            boolean sign = isSign(items.get(i));
            if (operator && !sign && plain.length() > 0 && isWord(plain.codePointBefore(plain.length()))) {
                plain.append(' ');
            }
            boolean applied = operator && (sign ? items.get(i) instanceof Scripts : startsWithWord(next));
            switch (tight ? AtomRole.ORD : roles.get(i)) {
                case BIN, REL -> plain.append(' ').append(item).append(' ');
                case PUNCT -> plain.append(item).append(' ');
                default -> plain.append(item).append(applied ? " " : "");
            }
        }
        return plain.toString();
    }

    /** Puts fractions in parentheses that are multiplied by what is beside them: {@code (1/2)x}. */
    private static void encloseFractions(List<MathNode> items, List<String> plainItems) {
        for (int i = 0; i < items.size(); i++) {
            if (items.get(i) instanceof Fraction fraction
                    && fraction.line()
                    && (isFactor(items, i - 1, -1) || isFactor(items, i + 1, 1))) {
                plainItems.set(i, "(" + plainItems.get(i) + ")");
            }
        }
    }

    /** True if the next item in a direction that is no space is a factor. */
    private static boolean isFactor(List<MathNode> items, int from, int step) {
        int i = from;
        while (i >= 0 && i < items.size() && items.get(i) instanceof Space) {
            i += step;
        }
        if (i < 0 || i >= items.size()) {
            return false;
        }
        MathNode item = items.get(i);
        AtomRole role = item.role();
        boolean isSlash = item instanceof Operator operator && operator.text().equals("/");
        boolean opens = role == AtomRole.OPEN && step > 0;
        boolean closes = role == AtomRole.CLOSE && step < 0;
        boolean isText = item instanceof MathText || item instanceof Operator;
        return isSlash
                || opens
                || closes
                || role == AtomRole.INNER
                || (role == AtomRole.OP && step > 0)
                || (role == AtomRole.ORD && !isText);
    }

    private static boolean isSign(MathNode node) {
        return AtomRoles.core(node).isPresent();
    }

    private static boolean startsWithWord(String plain) {
        return !plain.isEmpty() && isWord(plain.codePointAt(0));
    }

    private static boolean isWord(int codePoint) {
        return Character.isLetterOrDigit(codePoint);
    }

    private static String of(MathNode node) {
        if (node instanceof Identifier identifier) {
            return Alphabet.plain(identifier.text());
        } else if (node instanceof Numeral number) {
            return number.text();
        } else if (node instanceof Operator operator) {
            return operator.text();
        } else if (node instanceof Function function) {
            return function.name();
        } else if (node instanceof MathText text) {
            return text.text();
        } else if (node instanceof Space space) {
            return space.width() > 0 ? " " : "";
        } else if (node instanceof Delimiter delimiter) {
            return delimiter.text();
        } else if (node instanceof Row row) {
            return row(row.items(), false);
        } else if (node instanceof Styled styled) {
            return row(styled.body(), false);
        } else if (node instanceof WithRole classed) {
            return of(classed.body());
        } else if (node instanceof Fenced fenced) {
            return fenced.left() + row(fenced.body(), false) + fenced.right();
        } else if (node instanceof Padded padded) {
            return padded.padding().isShown() ? of(padded.body()) : "";
        }
        return built(node);
    }

    private static String built(MathNode node) {
        if (node instanceof Scripts scripts) {
            return base(scripts.base())
                    + scripts.sub().map(sub -> PlainScripts.sub(tight(sub))).orElse("")
                    + scripts.sup().map(sup -> PlainScripts.sup(tight(sup))).orElse("");
        } else if (node instanceof Fraction fraction) {
            String above = numerator(fraction.numerator());
            String below = operand(fraction.denominator());
            return fraction.line() ? above + "/" + below : above + " " + below;
        } else if (node instanceof MathNode.SlashedFraction fraction) {
            return operand(fraction.numerator()) + "/" + operand(fraction.denominator());
        } else if (node instanceof MathNode.Multiscripts scripts) {
            return scripts(scripts.left()) + base(scripts.base()) + scripts(scripts.right());
        } else if (node instanceof MathNode.Decorated decorated) {
            return struck(of(decorated.body()), decorated.decoration());
        } else if (node instanceof Root root) {
            return root.index().map(index -> PlainScripts.sup(tight(index))).orElse("") + "√(" + of(root.radicand())
                    + ")";
        } else if (node instanceof Accent accent) {
            return PlainMarks.on(of(accent.base()), accent.mark(), accent.below());
        } else if (node instanceof Stack stack) {
            return noted(
                    stack.base() instanceof Accent ? operand(stack.base()) : of(stack.base()),
                    stack.below().map(PlainMath::tight),
                    stack.above().map(PlainMath::tight));
        } else if (node instanceof Arrow arrow) {
            return noted(
                    arrow.text(),
                    arrow.below().map(PlainMath::tight),
                    arrow.above().map(PlainMath::tight));
        } else if (node instanceof Table table) {
            String separator = table.shape().kind() == TableShape.TableKind.LINES ? " " : ", ";
            return table.rows().stream().map(row -> cells(row, separator)).collect(Collectors.joining("; "));
        }
        throw new IllegalStateException(node.toString());
    }

    private static String scripts(MathNode.ScriptPair pair) {
        return pair.sub().map(sub -> PlainScripts.sub(tight(sub))).orElse("")
                + pair.sup().map(sup -> PlainScripts.sup(tight(sup))).orElse("");
    }

    /** Strikes each character out. A frame and small capitals are only a look. */
    private static String struck(String plain, MathNode.Decoration decoration) {
        String overlay = switch (decoration) {
            case FRAME, SMALL_CAPS -> "";
            case MIDDLE_LINE -> "\u0336";
            default -> "\u0338";
        };
        return overlay.isEmpty() ? plain : plain.replaceAll("\\S", "$0" + overlay);
    }

    private static String cells(List<List<MathNode>> cells, String separator) {
        return cells.stream()
                .map(cell -> row(cell, false).strip())
                .filter(cell -> !cell.isEmpty())
                .collect(Collectors.joining(separator));
    }

    private static String noted(String base, Optional<String> below, Optional<String> above) {
        return base
                + below.map(PlainScripts::sub).orElse("")
                + above.map(PlainScripts::sup).orElse("");
    }

    private static String base(MathNode base) {
        return base instanceof Row || base instanceof Fraction || base instanceof WithRole ? operand(base) : of(base);
    }

    /** The part above a line. A product needs no parentheses: {@code 2n/3}. */
    private static String numerator(MathNode node) {
        String plain = of(node);
        return plain.codePoints().allMatch(c -> Character.isLetterOrDigit(c) || c == '∂') ? plain : operand(node);
    }

    /** Puts a node in parentheses if it consists of several things. */
    private static String operand(MathNode node) {
        String plain = of(node);
        return isOne(node, plain) ? plain : "(" + plain + ")";
    }

    private static boolean isOne(MathNode node, String plain) {
        if (node instanceof Row row && row.items().size() == 1) {
            return isOne(row.items().get(0), plain);
        }
        return node instanceof Root
                || node instanceof Function
                || node instanceof Scripts
                || (node instanceof Accent accent && (PlainMarks.isShown(accent.mark()) || isOne(accent.base(), plain)))
                || (!(node instanceof Row) && plain.codePoints().allMatch(Character::isLetterOrDigit))
                || plain.codePointCount(0, plain.length()) < 2
                || isDerivative(node, plain);
    }

    /** True for {@code dx} and {@code ∂x}. */
    private static boolean isDerivative(MathNode node, String plain) {
        return node instanceof Row row
                && row.items().size() == 2
                && (plain.startsWith("d") || plain.startsWith("∂"))
                && isOne(row.items().get(1), of(row.items().get(1)));
    }

    private static String tight(MathNode node) {
        return (node instanceof Row row ? row(row.items(), true) : of(node)).strip();
    }
}
