package dev.roundup.processor.read;

import dev.roundup.processor.model.Asset.Size;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The size of an SVG drawing, from {@code width} and {@code height} of its root element. If one or both are missing,
 * the proportions of its {@code viewBox} are used (SVG 2, sections 7.2 and 8.2).
 */
final class SvgSize {
    private static final Pattern LENGTH = Pattern.compile("\\s*([0-9]*\\.?[0-9]+)(px|pt|pc|in|cm|mm)?\\s*");

    private static final Pattern VIEW_BOX =
            Pattern.compile("\\s*-?[0-9.]+[\\s,]+-?[0-9.]+[\\s,]+([0-9]*\\.?[0-9]+)[\\s,]+([0-9]*\\.?[0-9]+)\\s*");

    /** CSS Values 4, section 6.2: absolute lengths in CSS pixels. */
    private static final Map<String, Double> PIXELS =
            Map.of("px", 1.0, "pt", 4 / 3.0, "pc", 16.0, "in", 96.0, "cm", 96 / 2.54, "mm", 9.6 / 2.54);

    private SvgSize() {}

    static Optional<Size> of(String head) {
        String attributes = rootAttributes(head);
        OptionalDouble width = length(attributes, "width");
        OptionalDouble height = length(attributes, "height");
        if (width.isPresent() && height.isPresent()) {
            return size(width.getAsDouble(), height.getAsDouble());
        }
        return viewBox(attributes).flatMap(box -> {
            if (width.isPresent()) {
                return size(width.getAsDouble(), width.getAsDouble() * box[1] / box[0]);
            }
            return height.isPresent()
                    ? size(height.getAsDouble() * box[0] / box[1], height.getAsDouble())
                    : size(box[0], box[1]);
        });
    }

    /** True if the root element is {@code svg}. */
    static boolean isSvg(String head) {
        return rootName(head, root(head)) > 0;
    }

    /** The attributes of the root element {@code svg}. Empty if the root is another element. */
    private static String rootAttributes(String head) {
        int at = root(head);
        int name = rootName(head, at);
        return name > 0 ? head.substring(at + name, endOfTag(head, at)) : "";
    }

    /** The length of {@code <svg} or {@code <svg:svg} at the start of a tag; 0 if it is another tag. */
    private static int rootName(String head, int at) {
        return Stream.of("<svg:svg", "<svg")
                .filter(name -> at >= 0 && head.startsWith(name, at))
                .mapToInt(String::length)
                .findFirst()
                .orElse(0);
    }

    /** The index of the root element; -1 if there is none. */
    private static int root(String head) {
        int at = head.startsWith("\uFEFF") ? 1 : 0;
        while (at >= 0 && at < head.length()) {
            if (Character.isWhitespace(head.charAt(at))) {
                at++;
            } else if (head.startsWith("<?", at)) {
                at = after(head, "?>", at);
            } else if (head.startsWith("<!--", at)) {
                at = after(head, "-->", at);
            } else if (head.startsWith("<!DOCTYPE", at)) {
                int subset = head.indexOf('[', at);
                int end = head.indexOf('>', at);
                at = after(head, subset >= 0 && subset < end ? "]>" : ">", at);
            } else {
                return at;
            }
        }
        return -1;
    }

    private static int after(String head, String end, int from) {
        int found = head.indexOf(end, from);
        return found < 0 ? -1 : found + end.length();
    }

    /** The end of a tag, which is the first {@code >} outside quotes. */
    static int endOfTag(String head, int from) {
        char quote = 0;
        for (int i = from; i < head.length(); i++) {
            char c = head.charAt(i);
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (c == '"' || c == '\'') {
                quote = c;
            } else if (c == '>') {
                return i;
            }
        }
        return head.length();
    }

    private static Optional<String> attribute(String attributes, String name) {
        Matcher matcher = Pattern.compile("\\s" + name + "\\s*=\\s*(\"([^\"]*)\"|'([^']*)')")
                .matcher(attributes);
        return matcher.find()
                ? Optional.of(matcher.group(2) != null ? matcher.group(2) : matcher.group(3))
                : Optional.empty();
    }

    private static OptionalDouble length(String attributes, String name) {
        Matcher matcher = LENGTH.matcher(attribute(attributes, name).orElse("").toLowerCase(Locale.ROOT));
        if (!matcher.matches()) {
            return OptionalDouble.empty();
        }
        String unit = matcher.group(2) == null ? "px" : matcher.group(2);
        return OptionalDouble.of(Double.parseDouble(matcher.group(1)) * PIXELS.getOrDefault(unit, 1.0));
    }

    private static Optional<double[]> viewBox(String attributes) {
        Matcher matcher = VIEW_BOX.matcher(attribute(attributes, "viewBox").orElse(""));
        return matcher.matches()
                ? Optional.of(new double[] {Double.parseDouble(matcher.group(1)), Double.parseDouble(matcher.group(2))})
                : Optional.empty();
    }

    private static Optional<Size> size(double width, double height) {
        boolean sensible = width >= 0.5 && height >= 0.5 && width < 100_000 && height < 100_000;
        return sensible ? Optional.of(new Size((int) Math.round(width), (int) Math.round(height))) : Optional.empty();
    }
}
