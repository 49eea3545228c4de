package dev.roundup.cli.importer.read;

import dev.roundup.cli.importer.read.SourceList.ListFault;
import dev.roundup.cli.importer.read.SourceList.Notation;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Reads posts in Markdown, also that of Quarto, or HTML. If the body lists papers, the front matter describes the page. If it lists none, the
 * file describes one paper, and the body is its abstract.
 */
final class PostReader implements SourceReader {
    /** The tree of a page takes a hundred times as much memory. No post has even a tenth of this. */
    private static final int MOST_CHARACTERS = 2 << 20;

    private static final Set<String> MARKDOWN = Set.of("md", "mdx", "markdown", "mkd", "qmd");
    private static final Set<String> HTML = Set.of("html", "htm");

    @Override
    public boolean reads(SourceFile file) {
        return MARKDOWN.contains(file.extension()) || HTML.contains(file.extension());
    }

    @Override
    public SourceList read(SourceFile file) throws UnreadableSource {
        if (file.text().length() > MOST_CHARACTERS) {
            throw new UnreadableSource(String.format(
                    Locale.ROOT,
                    "the post has %,d characters; the limit is %,d",
                    file.text().length(),
                    MOST_CHARACTERS));
        }
        FrontMatterFile post = FrontMatterFile.of(file);
        boolean isMarkdown = MARKDOWN.contains(file.extension());
        boolean isQuarto = file.extension().equals("qmd");
        QuartoText quarto =
                isQuarto ? QuartoText.of(post.body(), post.bodyLine()) : new QuartoText(post.body(), List.of());
        String html = isMarkdown ? MarkdownHtml.of(quarto.text(), post.bodyLine()) : post.body();
        List<PostLine> lines = PostLines.of(html, isMarkdown ? 1 : post.bodyLine(), isMarkdown);
        PostScan scan = PostScan.of(lines);
        if (!scan.entries().isEmpty()) {
            List<Field> page = new ArrayList<>(post.fields());
            page.addAll(scan.page());
            List<ListFault> faults = new ArrayList<>(scan.faults());
            quarto.cells()
                    .forEach(cell ->
                            faults.add(ListFault.doubtful(cell.line(), "code is not run; what it writes is not read")));
            List<Entry> entries =
                    scan.entries().stream().map(YearHeadings::dated).toList();
            return new SourceList(file, "post", Notation.PASTED, page, entries, faults);
        }
        if (post.fields().isEmpty()) {
            throw new UnreadableSource("no paper was found: neither front matter, nor titles followed by authors");
        }
        List<Field> fields = new ArrayList<>(post.fields());
        fields.addAll(PostBody.fields(lines, post.bodyLine()));
        fields.addAll(quarto.cells());
        List<ListFault> doubts =
                PostBody.doubt(lines, fields, post.bodyLine()).map(List::of).orElse(List.of());
        return new SourceList(
                file,
                isQuarto ? "quarto" : "paper",
                Notation.PASTED,
                List.of(),
                List.of(new Entry("", 1, fields)),
                doubts);
    }
}
