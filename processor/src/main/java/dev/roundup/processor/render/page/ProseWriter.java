package dev.roundup.processor.render.page;

import dev.roundup.processor.markup.HtmlTree;
import dev.roundup.processor.model.Text;
import dev.roundup.processor.render.output.PlaceholderValues;
import dev.roundup.processor.text.prose.Block;
import java.util.List;
import org.jsoup.nodes.Element;

/** Writes texts on the page, with numbers for placeholders. */
final class ProseWriter {
    private final PlaceholderValues values;
    private final InlineWriter inlines;

    ProseWriter(PlaceholderValues values) {
        this.values = values;
        this.inlines = new InlineWriter(values::of);
    }

    /** A text as plain text. */
    String plain(Text text) {
        return values.plain(text);
    }

    /** Replaces the content of a part by a text, joined into one paragraph. */
    void line(TemplatePart piece, Text text) {
        Element element = piece.element().empty();
        for (Block.Paragraph paragraph : text.prose().paragraphs()) {
            if (element.childNodeSize() > 0) {
                element.appendText(" ");
            }
            inlines.write(element, paragraph.inlines());
        }
    }

    /** Fills a part with a text. Each paragraph or list becomes a copy of the sample in the part. */
    void paragraphs(TemplatePart piece, String sample, Text text) {
        piece.each(sample, text.prose().blocks(), (copy, block) -> write(copy.element(), block));
    }

    private void write(Element element, Block block) {
        element.empty();
        if (block instanceof Block.Paragraph paragraph) {
            inlines.write(element, paragraph.inlines());
        } else if (block instanceof Block.Listing listing) {
            HtmlTree.rename(element, listing.numbered() ? "ol" : "ul");
            element.addClass("list");
            listing.items().forEach(item -> item(element.appendElement("li"), item));
        }
    }

    private void item(Element element, List<Block> blocks) {
        if (blocks.size() == 1 && blocks.get(0) instanceof Block.Paragraph only) {
            inlines.write(element, only.inlines());
        } else {
            blocks.forEach(block -> write(element.appendElement("p"), block));
        }
    }
}
