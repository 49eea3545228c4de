package dev.roundup.catalog;

import dev.roundup.LinkKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Reads the texts in which generated catalogues keep their papers and sections. It is public only because they call it.
 * In your own code, use the catalogue.
 *
 * <p>A paper or a section is one text, because a compiler handles one string for each paper in a fraction of the time
 * that it takes for calls of constructors. The values are separated by a line that holds only a tab. Each element of a
 * list is a line, and an empty list has no characters. For example, a paper by two authors, without badges and with one
 * link:
 *
 * <pre>{@code
 * CatalogPaper[] papers = CatalogReader.papers(
 *         "kites\n\t\nAda Sample\nBo Sample\n\t\nPhysics\n\t\n\n\t\nPDF\nPDF\nhttps://lab.example.org/kites.pdf\n\t\nOn Kites");
 * }</pre>
 */
public final class CatalogReader {
    private static final String APART = "\n\t\n";

    private CatalogReader() {}

    /**
     * Reads papers.
     *
     * @param texts for each paper its id, authors, tags, badges, links with three lines each (the name of a {@link
     *     LinkKind}, the label and the target), and title
     * @return a new array with the papers in the same order
     * @throws IllegalArgumentException if a text has too few values, or a link has too few lines or an unknown kind
     */
    public static CatalogPaper[] papers(String... texts) {
        CatalogPaper[] papers = new CatalogPaper[texts.length];
        for (int i = 0; i < texts.length; i++) {
            String[] values = values(texts[i], 6);
            papers[i] = new CatalogPaper(
                    values[0],
                    values[5],
                    lines(values[1]),
                    lines(values[2]),
                    lines(values[3]),
                    links(lines(values[4])));
        }
        return papers;
    }

    /**
     * Reads sections.
     *
     * @param papers the papers to which the indices refer
     * @param texts for each section its id, the indices of its papers, and title
     * @return an unmodifiable list in the same order
     * @throws IllegalArgumentException if a text has too few values, or an index is not a number
     * @throws IndexOutOfBoundsException if no paper has the index
     */
    public static List<CatalogSection> sections(CatalogPaper[] papers, String... texts) {
        List<CatalogSection> sections = new ArrayList<>();
        for (String text : texts) {
            String[] values = values(text, 3);
            List<CatalogPaper> shown = new ArrayList<>();
            for (String index : lines(values[1])) {
                shown.add(papers[Integer.parseInt(index)]);
            }
            sections.add(new CatalogSection(values[0], values[2], shown));
        }
        return List.copyOf(sections);
    }

    /** Returns the papers of the sections, in order, as an unmodifiable list. */
    public static List<CatalogPaper> papers(List<CatalogSection> sections) {
        return sections.stream().flatMap(section -> section.papers().stream()).toList();
    }

    /** Returns the papers that have a tag with exactly this name, in order, as an unmodifiable list. */
    public static List<CatalogPaper> withTag(List<CatalogPaper> papers, String tag) {
        return papers.stream().filter(paper -> paper.tags().contains(tag)).toList();
    }

    /** Returns the papers that have a badge with exactly this text, in order, as an unmodifiable list. */
    public static List<CatalogPaper> withBadge(List<CatalogPaper> papers, String badge) {
        return papers.stream().filter(paper -> paper.badges().contains(badge)).toList();
    }

    /** Splits a text into this number of values. The last one can contain the separator. */
    private static String[] values(String text, int number) {
        String[] values = text.split(APART, number);
        if (values.length < number) {
            throw new IllegalArgumentException(text);
        }
        return values;
    }

    private static List<String> lines(String text) {
        return text.isEmpty() ? List.of() : Arrays.asList(text.split("\n", -1));
    }

    private static List<CatalogLink> links(List<String> lines) {
        if (lines.size() % 3 != 0) {
            throw new IllegalArgumentException(String.join("\n", lines));
        }
        List<CatalogLink> links = new ArrayList<>();
        for (int i = 0; i < lines.size(); i += 3) {
            links.add(new CatalogLink(LinkKind.valueOf(lines.get(i)), lines.get(i + 1), lines.get(i + 2)));
        }
        return links;
    }
}
