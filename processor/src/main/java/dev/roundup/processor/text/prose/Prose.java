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
 * @param source the text as it was written
 * @param blocks its paragraphs and lists; none where the text is blank
 * @param problems what is wrong in it, formulas included, in order, at places counted in {@code source}
 */
public record Prose(String source, List<Block> blocks, List<Problem> problems) {
    /** Keeps its own copies of the lists. */
    public Prose {
        blocks = List.copyOf(blocks);
        problems = List.copyOf(problems);
    }

    /** Whether there is nothing to show. */
    public boolean isBlank() {
        return blocks.isEmpty();
    }

    /** The text as paragraphs alone: the items of lists are paragraphs too, and begin with a mark or number. */
    public List<Paragraph> paragraphs() {
        return blocks.size() == 1 && blocks.get(0) instanceof Paragraph only
                ? List.of(only)
                : blocks.stream().flatMap(Block::paragraphs).toList();
    }

    /** The text without structure, paragraphs joined by a blank: for attributes, feeds and comparisons. */
    public String plain() {
        return plain(Placeholder::plain);
    }

    /** The same, with a value in place of each placeholder. */
    public String plain(Function<Placeholder, String> value) {
        List<Paragraph> paragraphs = paragraphs();
        return paragraphs.size() == 1
                ? plain(paragraphs.get(0), value)
                : paragraphs.stream().map(paragraph -> plain(paragraph, value)).collect(Collectors.joining(" "));
    }

    /** Most are titles, which are asked for by every renderer. */
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

    /** Whether there is nothing but words, as in most texts: whoever looks for anything else need not look. */
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
