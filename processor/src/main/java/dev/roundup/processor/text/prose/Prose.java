package dev.roundup.processor.text.prose;

import dev.roundup.processor.text.Problem;
import dev.roundup.processor.text.prose.Block.Paragraph;
import dev.roundup.processor.text.prose.Inline.Placeholder;
import dev.roundup.processor.text.prose.Inline.WebLink;
import dev.roundup.processor.text.prose.Inline.Words;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A text, parsed by {@link ProseParser}.
 *
 * @param source the text as the author wrote it
 * @param blocks its paragraphs and lists; none if the text is blank
 * @param problems the problems in the text and its formulas, in order, with places in {@code source}
 */
public record Prose(String source, List<Block> blocks, List<Problem> problems) {
    /** Keeps its own copies of the lists. */
    public Prose {
        blocks = List.copyOf(blocks);
        problems = List.copyOf(problems);
    }

    /** Returns true if there is nothing to show. */
    public boolean isBlank() {
        return blocks.isEmpty();
    }

    /** The text as paragraphs only. Items of lists become paragraphs that begin with a mark or number. */
    public List<Paragraph> paragraphs() {
        return blocks.size() == 1 && blocks.get(0) instanceof Paragraph only
                ? List.of(only)
                : blocks.stream().flatMap(Block::paragraphs).toList();
    }

    /** The plain text, with paragraphs joined by a blank: for attributes, feeds and comparisons. */
    public String plain() {
        return plain(Placeholder::plain);
    }

    /** The plain text, with a value for each placeholder. */
    public String plain(Function<Placeholder, String> value) {
        List<Paragraph> paragraphs = paragraphs();
        return paragraphs.size() == 1
                ? plain(paragraphs.get(0), value)
                : paragraphs.stream().map(paragraph -> plain(paragraph, value)).collect(Collectors.joining(" "));
    }

    /** Most texts are titles of a single node, and every renderer asks for them, so these take the short way. */
    private static String plain(Paragraph paragraph, Function<Placeholder, String> value) {
        List<Inline> inlines = paragraph.inlines();
        return inlines.size() == 1
                ? inlines.get(0).plain(value)
                : inlines.stream().map(inline -> inline.plain(value)).collect(Collectors.joining());
    }

    /** The placeholders in order. */
    public List<Placeholder> placeholders() {
        return all(Placeholder.class);
    }

    /** The links in order. */
    public List<WebLink> links() {
        return all(WebLink.class);
    }

    private <T extends Inline> List<T> all(Class<T> kind) {
        return isOnlyWords()
                ? List.of()
                : paragraphs().stream()
                        .flatMap(paragraph -> paragraph.inlines().stream())
                        .flatMap(Inline::all)
                        .filter(kind::isInstance)
                        .map(kind::cast)
                        .toList();
    }

    /** True if there are only words, as in most texts. Then a search for other nodes can stop at once. */
    private boolean isOnlyWords() {
        return blocks.stream()
                .allMatch(block -> block instanceof Paragraph paragraph
                        && paragraph.inlines().size() == 1
                        && paragraph.inlines().get(0) instanceof Words);
    }

    /** The problems of one kind. */
    public Stream<Problem> problems(Problem.ProblemKind kind) {
        return problems.stream().filter(problem -> problem.kind() == kind);
    }
}
