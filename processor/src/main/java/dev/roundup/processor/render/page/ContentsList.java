package dev.roundup.processor.render.page;

import dev.roundup.processor.model.Badge;
import dev.roundup.processor.model.Paper;
import dev.roundup.processor.model.Roundup;
import dev.roundup.processor.model.Section;
import dev.roundup.processor.model.Text;
import dev.roundup.processor.render.output.Addresses;
import dev.roundup.processor.render.output.SectionHeadings;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Renders the list of contents: a line for each section with its papers below it. Papers in a section without a heading
 * have no such line above them.
 */
final class ContentsList {
    private final Roundup roundup;
    private final Addresses addresses;
    private final ProseWriter prose;
    private final SectionHeadings headings;

    ContentsList(Roundup roundup, Addresses addresses, ProseWriter prose, SectionHeadings headings) {
        this.roundup = roundup;
        this.addresses = addresses;
        this.prose = prose;
        this.headings = headings;
    }

    private record ContentsLine(String anchor, Text title, boolean highlight, List<ContentsLine> nested) {}

    /**
     * Fills the list of contents.
     *
     * @param folded true if readers have to unfold the list to see it
     */
    void fill(TemplatePart page, boolean folded) {
        List<ContentsLine> lines =
                roundup.body().sections().stream().flatMap(this::lines).toList();
        page.ifPresent("contents", Optional.of(lines).filter(present -> !present.isEmpty()), (nav, all) -> {
            nav.each("contents-line", all, this::line);
            TemplatePart fold = nav.in("contents-fold");
            if (!folded) {
                nav.in("contents-summary").remove();
                fold.unwrap();
            }
        });
    }

    private Stream<ContentsLine> lines(Section section) {
        List<ContentsLine> papers = section.papers().map(paper -> line(paper)).toList();
        return headings.heading(section)
                .map(title -> Stream.of(new ContentsLine(addresses.anchor(section), title, false, papers)))
                .orElseGet(papers::stream);
    }

    private ContentsLine line(Paper paper) {
        boolean highlight = paper.presentation().badges().stream().anyMatch(Badge::highlight);
        return new ContentsLine(addresses.anchor(paper), paper.title(), highlight, List.of());
    }

    private void line(TemplatePart part, ContentsLine line) {
        part.classIf("highlight", line.highlight).classIf("group", !line.nested.isEmpty());
        link(part.in("contents-link"), line);
        part.ifPresent(
                "contents-nested",
                Optional.of(line.nested).filter(present -> !present.isEmpty()),
                (list, nested) -> list.each("contents-nested-line", nested, this::nestedLine));
    }

    private void nestedLine(TemplatePart part, ContentsLine line) {
        part.classIf("highlight", line.highlight);
        link(part.in("contents-nested-link"), line);
    }

    private void link(TemplatePart link, ContentsLine line) {
        prose.line(link.attribute("href", addresses.withinPage(line.anchor)), line.title);
    }
}
