package dev.roundup.processor.render;

import dev.roundup.processor.model.Roundup;
import dev.roundup.processor.model.Text;
import dev.roundup.processor.text.Inline;
import dev.roundup.processor.text.Prose;
import java.util.OptionalInt;
import org.jsoup.nodes.Element;

/** Writes texts into the page, with numbers in place of placeholders. */
final class ProseWriter {
    private final Roundup roundup;

    ProseWriter(Roundup roundup) {
        this.roundup = roundup;
    }

    /** The text where only plain text can stand. */
    String plain(Text text) {
        return text.prose().plain(this::count);
    }

    /** Replaces what the piece holds by the text, run into one paragraph. */
    void line(Piece piece, Text text) {
        Element element = piece.element().empty();
        for (Prose.Paragraph paragraph : text.prose().paragraphs()) {
            if (element.childNodeSize() > 0) {
                element.appendText(" ");
            }
            write(element, paragraph);
        }
    }

    /** Fills the piece with the text, one copy of the sample in it for each paragraph. */
    void paragraphs(Piece piece, String sample, Text text) {
        piece.each(
                sample,
                text.prose().paragraphs(),
                (copy, paragraph) -> write(copy.element().empty(), paragraph));
    }

    private void write(Element element, Prose.Paragraph paragraph) {
        for (Inline inline : paragraph.inlines()) {
            if (inline instanceof Inline.Formula formula) {
                element.appendElement("code")
                        .addClass(formula.display() ? "math display" : "math")
                        .text(formula.tex().strip());
            } else if (inline instanceof Inline.Placeholder placeholder) {
                element.appendText(count(placeholder));
            } else {
                element.appendText(inline.plain());
            }
        }
    }

    /** What stands for a placeholder. */
    String count(Inline.Placeholder placeholder) {
        OptionalInt count = roundup.count(placeholder.name());
        return count.isPresent() ? Integer.toString(count.getAsInt()) : placeholder.plain();
    }
}
