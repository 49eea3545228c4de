package dev.roundup.processor.render.markdown;

import dev.roundup.processor.markup.ValidText;
import dev.roundup.processor.render.output.Addresses;
import dev.roundup.processor.render.output.PlaceholderValues;
import dev.roundup.processor.text.math.Formula;
import dev.roundup.processor.text.prose.Inline;
import dev.roundup.processor.text.prose.Prose;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Converts texts to Markdown that CommonMark and Pandoc read in the same way. All that could be markup is escaped, and
 * formulas stand between dollars.
 */
final class MarkdownText {
    /** Signs that begin or end markup within a line. */
    private static final Pattern SIGN = Pattern.compile("[\\\\`*_{}\\[\\]<>#$~^|&@]|-(?=-)|:(?=:)");

    /** Signs at the beginning of a paragraph that make it a list, a heading, or a block of another kind. */
    private static final Pattern NUMBER =
            Pattern.compile("^(\\(?(?:\\d+|\\p{Alpha}|[ivxlcdm]+|[IVXLCDM]+))([.)])(?=\\s|$)");

    private static final Pattern MARK = Pattern.compile("^[-+:%=]");

    private static final Pattern SPACE = Pattern.compile("\\s+");

    /** What reads as markup where formulas are not known: tags, addresses of links, shortcodes. */
    private static final Pattern IN_FORMULA = Pattern.compile("<(?=\\S)|\\](?=[(:\\[{])|\\{(?=[{%])|`(?=\\{)");

    private static final Pattern ESCAPED = Pattern.compile("\\\\.");

    private static final Pattern UNSAFE_ADDRESS = Pattern.compile("[\\s<>\"'\\\\`{}\\[\\]|^]");

    private final PlaceholderValues values;

    MarkdownText(PlaceholderValues values) {
        this.values = values;
    }

    /** A text as paragraphs, with an empty line between them. */
    String paragraphs(Prose prose) {
        return prose.paragraphs().stream()
                .map(paragraph -> atStart(of(paragraph.inlines()).strip()))
                .filter(paragraph -> !paragraph.isEmpty())
                .collect(Collectors.joining("\n\n"));
    }

    /** A text on one line. */
    String line(Prose prose) {
        return prose.paragraphs().stream()
                .map(paragraph -> of(paragraph.inlines()).strip())
                .collect(Collectors.joining(" "));
    }

    /** Words that may stand anywhere in a line. */
    static String words(String text) {
        return SIGN.matcher(SPACE.matcher(ValidText.of(text)).replaceAll(" ")).replaceAll("\\\\$0");
    }

    /** A link; only its words if the address is not one on the web or for e-mail. */
    static String link(String words, String address) {
        return Addresses.linkable(address)
                .map(target -> "[" + words + "](<"
                        + UNSAFE_ADDRESS.matcher(target).replaceAll(sign -> Addresses.encoded(sign.group()))
                        + ">)")
                .orElse(words);
    }

    /** A paragraph that begins with these words and no block of another kind. */
    static String atStart(String paragraph) {
        String numbered = NUMBER.matcher(paragraph).replaceFirst("$1\\\\$2");
        return MARK.matcher(numbered).replaceFirst("\\\\$0");
    }

    private String of(List<Inline> inlines) {
        return inlines.stream().map(this::of).collect(Collectors.joining());
    }

    private String of(Inline inline) {
        if (inline instanceof Inline.InlineFormula formula) {
            return tex(formula.parsed()).orElseGet(() -> words(formula.plain()));
        }
        if (inline instanceof Inline.WebLink link) {
            return link(of(link.children()), link.url());
        }
        if (inline instanceof Inline.Emphasized styled && styled.children().size() > 1) {
            return of(styled.children());
        }
        return words(inline.plain(values::of));
    }

    /** A formula between dollars; empty if TeX does not understand it, or if it could end early. */
    private static Optional<String> tex(Formula formula) {
        String tex = SPACE.matcher(ValidText.of(formula.standard()).strip()).replaceAll(" ");
        String bare = ESCAPED.matcher(tex).replaceAll("");
        boolean isSafe = formula.problems().isEmpty()
                && !tex.isEmpty()
                && bare.chars().noneMatch(sign -> sign == '$' || sign == '%' || sign == '\\');
        return Optional.of("$" + IN_FORMULA.matcher(tex).replaceAll("$0 ") + "$")
                .filter(any -> isSafe);
    }
}
