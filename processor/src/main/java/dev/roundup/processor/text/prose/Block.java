package dev.roundup.processor.text.prose;

import java.util.List;
import java.util.stream.Stream;

/** A part of a text that is a block, such as a paragraph. */
public sealed interface Block {
    /** Its paragraphs in order. Each item of a list begins with a mark. */
    Stream<Paragraph> paragraphs();

    /**
     * A run of text.
     *
     * @param inlines its inline nodes in order, at least one
     */
    record Paragraph(List<Inline> inlines) implements Block {
        /** Keeps its own copy of the list. */
        public Paragraph {
            inlines = List.copyOf(inlines);
        }

        @Override
        public Stream<Paragraph> paragraphs() {
            return Stream.of(this);
        }

        private Paragraph marked(String mark) {
            return new Paragraph(Stream.concat(Stream.of(new Inline.Words(mark)), inlines.stream())
                    .toList());
        }
    }

    /**
     * A list.
     *
     * @param numbered true if its items are numbered
     * @param items the blocks of each item
     */
    record Listing(boolean numbered, List<List<Block>> items) implements Block {
        /** Keeps its own copies of the lists. */
        public Listing {
            items = items.stream().map(List::copyOf).toList();
        }

        @Override
        public Stream<Paragraph> paragraphs() {
            Stream.Builder<Paragraph> all = Stream.builder();
            for (int i = 0; i < items.size(); i++) {
                String mark = numbered ? (i + 1) + ". " : "• ";
                List<Paragraph> paragraphs =
                        items.get(i).stream().flatMap(Block::paragraphs).toList();
                for (int j = 0; j < paragraphs.size(); j++) {
                    all.add(j == 0 ? paragraphs.get(j).marked(mark) : paragraphs.get(j));
                }
            }
            return all.build();
        }
    }
}
