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
 * Text as standard LaTeX in UTF-8, for BibTeX: what TeX would take for markup is escaped, formulas stand between dollars,
 * links are their words. Braces are balanced, as BibTeX wants them.
 */
public final class TexForm {
    private TexForm() {}

    /** The text on one line, with a value in place of each placeholder. */
    public static String of(Prose prose, Function<Placeholder, String> value) {
        return of(prose, value, TexText::of);
    }

    /**
     * The same.
     *
     * @param value what stands for a placeholder
     * @param words what words, asked for in order, become; {@link TexText#of} at the least
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
            return TexFormula.of(formula.parsed().tex());
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
