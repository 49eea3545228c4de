package dev.roundup.processor.render.page;

import dev.roundup.processor.model.Badge;
import dev.roundup.processor.model.Paper;
import dev.roundup.processor.model.Roundup;
import dev.roundup.processor.model.Section;
import dev.roundup.processor.model.Text;
import dev.roundup.processor.render.output.Addresses;
import dev.roundup.processor.render.output.InterfaceWords;
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
    private final InterfaceWords words;
    private final boolean withPapers;

    /** @param withPapers true to name the papers, too, and not only the sections */
    ContentsList(
            Roundup roundup,
            Addresses addresses,
            ProseWriter prose,
            SectionHeadings headings,
            InterfaceWords words,
            boolean withPapers) {
        this.roundup = roundup;
        this.addresses = addresses;
        this.prose = prose;
        this.headings = headings;
        this.words = words;
        this.withPapers = withPapers;
    }

    private record ContentsLine(String anchor, Text title, Optional<String> highlight, List<ContentsLine> nested) {}

    /** Fills the list of contents. A page with a single paper needs none. */
    void fill(TemplatePart page) {
        List<ContentsLine> lines =
                roundup.body().sections().stream().flatMap(this::lines).toList();
        boolean several = withPapers ? roundup.papers().limit(2).count() > 1 : lines.size() > 1;
        page.ifPresent(
                "contents",
                Optional.of(lines).filter(any -> several),
                (nav, all) -> nav.each("contents-line", all, this::line));
    }

    private Stream<ContentsLine> lines(Section section) {
        List<ContentsLine> papers = section.papers()
                .filter(any -> withPapers)
                .map(paper -> line(paper))
                .toList();
        return headings.heading(section)
                .map(title -> Stream.of(new ContentsLine(addresses.anchor(section), title, Optional.empty(), papers)))
                .orElseGet(papers::stream);
    }

    private ContentsLine line(Paper paper) {
        Optional<String> highlight = paper.presentation().badges().stream()
                .filter(Badge::highlight)
                .findFirst()
                .map(badge -> words.badge(badge.label()));
        return new ContentsLine(addresses.anchor(paper), paper.title(), highlight, List.of());
    }

    private void line(TemplatePart part, ContentsLine line) {
        part.classIf("group", !line.nested.isEmpty());
        link(part.in("contents-link"), line, "contents-title", "contents-badge");
        part.ifPresent(
                "contents-nested",
                Optional.of(line.nested).filter(present -> !present.isEmpty()),
                (list, nested) -> list.each("contents-nested-line", nested, this::nestedLine));
    }

    private void nestedLine(TemplatePart part, ContentsLine line) {
        link(part.in("contents-nested-link"), line, "contents-nested-title", "contents-nested-badge");
    }

    private void link(TemplatePart link, ContentsLine line, String title, String badge) {
        link.attribute("href", addresses.withinPage(line.anchor));
        TemplatePart text = link.in(title);
        prose.line(text, line.title);
        text.unwrap();
        link.ifPresent(badge, line.highlight);
    }
}
