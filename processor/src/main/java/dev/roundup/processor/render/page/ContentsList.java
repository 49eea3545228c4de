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
import java.util.function.Consumer;
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
    private final Filters filters;
    private final InterfaceWords words;

    ContentsList(
            Roundup roundup,
            Addresses addresses,
            ProseWriter prose,
            SectionHeadings headings,
            Filters filters,
            InterfaceWords words) {
        this.roundup = roundup;
        this.addresses = addresses;
        this.prose = prose;
        this.headings = headings;
        this.filters = filters;
        this.words = words;
    }

    private record ContentsLine(
            String anchor,
            Text title,
            Optional<String> highlight,
            Consumer<TemplatePart> mark,
            List<ContentsLine> nested) {}

    /** Fills the list of contents. A page with a single paper needs none. */
    void fill(TemplatePart page) {
        List<ContentsLine> lines =
                roundup.body().sections().stream().flatMap(this::lines).toList();
        boolean several = roundup.papers().limit(2).count() > 1;
        page.ifPresent(
                "contents",
                Optional.of(lines).filter(any -> several),
                (nav, all) -> nav.each("contents-line", all, this::line));
    }

    private Stream<ContentsLine> lines(Section section) {
        List<ContentsLine> papers =
                section.papers().map(paper -> line(section, paper)).toList();
        return headings.heading(section)
                .map(title -> Stream.of(new ContentsLine(
                        addresses.anchor(section),
                        title,
                        Optional.empty(),
                        piece -> filters.mark(piece, section),
                        papers)))
                .orElseGet(papers::stream);
    }

    private ContentsLine line(Section section, Paper paper) {
        Optional<String> highlight = paper.presentation().badges().stream()
                .filter(Badge::highlight)
                .findFirst()
                .map(badge -> words.badge(badge.label()));
        return new ContentsLine(
                addresses.anchor(paper),
                paper.title(),
                highlight,
                piece -> filters.mark(piece, section, paper),
                List.of());
    }

    private void line(TemplatePart part, ContentsLine line) {
        part.classIf("group", !line.nested.isEmpty());
        line.mark.accept(part);
        link(part.in("contents-link"), line, "contents-title", "contents-badge");
        part.ifPresent(
                "contents-nested",
                Optional.of(line.nested).filter(present -> !present.isEmpty()),
                (list, nested) -> list.each("contents-nested-line", nested, this::nestedLine));
    }

    private void nestedLine(TemplatePart part, ContentsLine line) {
        line.mark.accept(part);
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
