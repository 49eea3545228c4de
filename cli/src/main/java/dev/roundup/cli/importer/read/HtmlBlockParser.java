package dev.roundup.cli.importer.read;

import dev.roundup.cli.importer.read.HtmlTags.HtmlTag;
import org.commonmark.node.Block;
import org.commonmark.node.HtmlBlock;
import org.commonmark.parser.SourceLine;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockParserFactory;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;

/**
 * Reads HTML blocks as kramdown does (its syntax, "HTML Blocks"): an element goes on to its end tag, whatever blank
 * lines it contains. If the end tag is missing, the block ends at a blank line, as in CommonMark.
 */
final class HtmlBlockParser extends AbstractBlockParser {
    private final HtmlBlock block = new HtmlBlock();
    private final StringBuilder content = new StringBuilder();
    private final BlockHtml renderer;
    private final int firstLine;
    private final int lastLine;

    /** @param lastLine the last line, counted from 0 as the first one; -1 to end at a blank line */
    private HtmlBlockParser(BlockHtml renderer, int firstLine, int lastLine) {
        this.renderer = renderer;
        this.firstLine = firstLine;
        this.lastLine = lastLine;
    }

    /** Makes the HTML of a block. */
    interface BlockHtml {
        /**
         * The HTML of a block.
         *
         * @param line the line at which the block begins, counted from 0
         */
        String of(String block, int line);
    }

    /** Finds the blocks of a text. */
    static BlockParserFactory in(String text, BlockHtml renderer) {
        HtmlTags tags = HtmlTags.in(text);
        LineCount lines = new LineCount(text);
        return (ParserState state, MatchedBlockParser before) -> {
            SourceLine line = state.getLine();
            int at = state.getNextNonSpaceIndex();
            if (state.getIndent() >= 4 || at >= line.getContent().length() || line.getSourceSpan() == null) {
                return BlockStart.none();
            }
            HtmlTag tag = tags.at(line.getSourceSpan().getInputIndex() + at);
            if (tag == null) {
                return BlockStart.none();
            }
            int end = tags.endOf(tag);
            int first = line.getSourceSpan().getLineIndex();
            return BlockStart.of(new HtmlBlockParser(renderer, first, end < 0 ? -1 : lines.at(end) - 1))
                    .atIndex(state.getIndex());
        };
    }

    @Override
    public Block getBlock() {
        return block;
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
        SourceLine line = state.getLine();
        boolean ends = lastLine < 0
                ? state.isBlank()
                : line.getSourceSpan() == null || line.getSourceSpan().getLineIndex() > lastLine;
        return ends ? BlockContinue.none() : BlockContinue.atIndex(state.getIndex());
    }

    @Override
    public void addLine(SourceLine line) {
        content.append(line.getContent()).append('\n');
    }

    @Override
    public void closeBlock() {
        block.setLiteral(renderer.of(content.toString(), firstLine).stripTrailing());
    }
}
