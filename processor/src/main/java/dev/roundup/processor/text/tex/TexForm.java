package dev.roundup.processor.text.tex;

import dev.roundup.processor.text.prose.Emphasis;
import dev.roundup.processor.text.prose.Inline;
import dev.roundup.processor.text.prose.Inline.Emphasized;
import dev.roundup.processor.text.prose.Inline.InlineFormula;
import dev.roundup.processor.text.prose.Inline.Placeholder;
import dev.roundup.processor.text.prose.Inline.WebLink;
import dev.roundup.processor.text.prose.Prose;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * Converts text to standard LaTeX in UTF-8, for BibTeX. Special characters of TeX are escaped, formulas are put between
 * dollars, and links keep only their text. Braces are balanced, because BibTeX requires that.
 */
public final class TexForm {
    private TexForm() {}

    /** Converts a text to one line, with a value for each placeholder. */
    public static String of(Prose prose, Function<Placeholder, String> value) {
        return of(prose, value, TexText::of);
    }

    /**
     * Converts a text to one line, with a conversion of its words.
     *
     * @param value the text for a placeholder
     * @param words converts the words, called in the order of the text; must escape at least as {@link TexText#of} does
     */
    public static String of(Prose prose, Function<Placeholder, String> value, UnaryOperator<String> words) {
        return prose.paragraphs().stream()
                .map(paragraph -> of(paragraph.inlines(), value, words))
                .collect(Collectors.joining(" "));
    }

    private static String of(List<Inline> inlines, Function<Placeholder, String> value, UnaryOperator<String> words) {
        return inlines.stream().map(inline -> of(inline, value, words)).collect(Collectors.joining());
    }

    private static String of(Inline inline, Function<Placeholder, String> value, UnaryOperator<String> words) {
        if (inline instanceof Emphasized styled) {
            return command(styled.style()) + "{" + of(styled.children(), value, words) + "}";
        }
        if (inline instanceof WebLink link) {
            return of(link.children(), value, words);
        }
        if (inline instanceof InlineFormula formula) {
            return TexFormula.of(formula.parsed().standard());
        }
        return words.apply(inline.plain(value));
    }

    private static String command(Emphasis style) {
        return switch (style) {
            case EMPHASIS -> "\\emph";
            case STRONG -> "\\textbf";
            case ITALIC -> "\\textit";
            case TYPEWRITER -> "\\texttt";
            case SMALL_CAPS -> "\\textsc";
            case UNDERLINE -> "\\underline";
            case SUPERSCRIPT -> "\\textsuperscript";
            case SUBSCRIPT -> "\\textsubscript";
        };
    }
}
