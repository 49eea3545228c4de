package dev.roundup.processor.text;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A text, parsed.
 *
 * @param source the text as it was written
 * @param paragraphs its paragraphs; none where the text is blank
 */
public record Prose(String source, List<Paragraph> paragraphs) {
    /** Keeps its own copy of the list. */
    public Prose {
        paragraphs = List.copyOf(paragraphs);
    }

    /**
     * A run of text that is set as one block.
     *
     * @param inlines its pieces in order, at least one
     */
    public record Paragraph(List<Inline> inlines) {
        /** Keeps its own copy of the list. */
        public Paragraph {
            inlines = List.copyOf(inlines);
        }
    }

    /** Parses a text; see {@link ProseParser}. */
    public static Prose of(String source) {
        return ProseParser.parse(source);
    }

    /** Whether there is nothing to show. */
    public boolean isBlank() {
        return paragraphs.isEmpty();
    }

    /** The text without structure, paragraphs joined by a blank: for attributes, feeds and comparisons. */
    public String plain() {
        return plain(Inline.Placeholder::plain);
    }

    /** The same, with a value in place of each placeholder. */
    public String plain(Function<Inline.Placeholder, String> value) {
        return paragraphs.stream()
                .map(paragraph -> paragraph.inlines().stream()
                        .map(inline -> inline instanceof Inline.Placeholder placeholder
                                ? value.apply(placeholder)
                                : inline.plain())
                        .collect(Collectors.joining()))
                .collect(Collectors.joining(" "));
    }

    /** The placeholders in order. */
    public List<Inline.Placeholder> placeholders() {
        return paragraphs.stream()
                .flatMap(paragraph -> paragraph.inlines().stream())
                .filter(Inline.Placeholder.class::isInstance)
                .map(Inline.Placeholder.class::cast)
                .toList();
    }
}
