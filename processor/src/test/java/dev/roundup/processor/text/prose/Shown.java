package dev.roundup.processor.text.prose;

import dev.roundup.processor.text.prose.Inline.Emphasized;
import dev.roundup.processor.text.prose.Inline.InlineFormula;
import java.util.List;
import java.util.stream.Collectors;

/** The visible text of a page: scripts in braces after their mark, formulas between guillemets. */
final class Shown {
    private Shown() {}

    static String of(Prose prose) {
        return prose.paragraphs().stream()
                .map(paragraph -> of(paragraph.inlines()))
                .collect(Collectors.joining("\n\n"));
    }

    static String of(List<Inline> inlines) {
        return inlines.stream().map(Shown::of).collect(Collectors.joining());
    }

    private static String of(Inline inline) {
        if (inline instanceof Emphasized styled) {
            String inside = of(styled.children());
            return switch (styled.style()) {
                case SUPERSCRIPT -> "⌃{" + inside + "}";
                case SUBSCRIPT -> "⌄{" + inside + "}";
                default -> inside;
            };
        }
        return inline instanceof InlineFormula ? "«" + inline.plain() + "»" : inline.plain();
    }
}
