package dev.roundup.processor.text;

import dev.roundup.processor.text.Inline.Formula;
import dev.roundup.processor.text.Inline.Placeholder;
import dev.roundup.processor.text.Inline.Styled;
import dev.roundup.processor.text.Inline.WebLink;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Text as standard LaTeX in UTF-8, for BibTeX: what TeX would take for markup is escaped, formulas stand between dollars,
 * links are their words. Braces are balanced, as BibTeX wants them.
 */
final class TexForm {
    private TexForm() {}

    static String of(List<Inline> inlines, Function<Placeholder, String> value) {
        return inlines.stream().map(inline -> of(inline, value)).collect(Collectors.joining());
    }

    private static String of(Inline inline, Function<Placeholder, String> value) {
        if (inline instanceof Styled styled) {
            return command(styled.style()) + "{" + of(styled.children(), value) + "}";
        }
        if (inline instanceof WebLink link) {
            return of(link.children(), value);
        }
        if (inline instanceof Formula formula) {
            return "$" + math(formula.parsed().tex()) + "$";
        }
        return escaped(inline.plain(value));
    }

    private static String command(Style style) {
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

    /** BibTeX counts escaped braces too, and a formula may have one without the other. */
    private static String math(String tex) {
        return tex.strip()
                .replaceAll("\\s+", " ")
                .replaceAll("(?<!\\\\)\\\\\\{", "\\\\lbrace ")
                .replaceAll("(?<!\\\\)\\\\}", "\\\\rbrace ");
    }

    private static String escaped(String words) {
        StringBuilder escaped = new StringBuilder(words.length() + 8);
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            switch (c) {
                case '%', '&', '$', '#', '_' -> escaped.append('\\').append(c);
                case '{' -> escaped.append("\\textbraceleft{}");
                case '}' -> escaped.append("\\textbraceright{}");
                case '\\' -> escaped.append("\\textbackslash{}");
                case '^' -> escaped.append("\\textasciicircum{}");
                case '~' -> escaped.append("\\textasciitilde{}");
                case '\u00a0' -> escaped.append('~');
                case '\u202f' -> escaped.append("\\,");
                default -> escaped.append(c);
            }
        }
        return escaped.toString();
    }
}
