package dev.roundup.processor.render;

import dev.roundup.processor.model.Badge;
import dev.roundup.processor.model.Paper;
import dev.roundup.processor.model.Roundup;
import dev.roundup.processor.model.Section;
import dev.roundup.processor.model.Text;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Renders the contents list: a line a section with its papers below it, or just its papers where it has no heading. */
final class Contents {
    private final Roundup roundup;
    private final Addresses addresses;
    private final ProseWriter prose;

    Contents(Roundup roundup, Addresses addresses, ProseWriter prose) {
        this.roundup = roundup;
        this.addresses = addresses;
        this.prose = prose;
    }

    private record Line(String anchor, Text title, boolean highlight, List<Line> nested) {}

    void fill(Piece page) {
        List<Line> lines = roundup.sections().stream().flatMap(this::lines).toList();
        page.ifPresent(
                "contents",
                Optional.of(lines).filter(present -> !present.isEmpty()),
                (nav, all) -> nav.each("contents-line", all, this::line));
    }

    private Stream<Line> lines(Section section) {
        List<Line> papers = section.papers().map(this::line).toList();
        return section.title()
                .map(title -> Stream.of(new Line(addresses.anchor(section), title, false, papers)))
                .orElseGet(papers::stream);
    }

    private Line line(Paper paper) {
        boolean highlight = paper.badges().stream().anyMatch(Badge::highlight);
        return new Line(addresses.anchor(paper), paper.title(), highlight, List.of());
    }

    private void line(Piece part, Line line) {
        part.classIf("highlight", line.highlight).classIf("group", !line.nested.isEmpty());
        link(part.in("contents-link"), line);
        part.ifPresent(
                "contents-nested",
                Optional.of(line.nested).filter(present -> !present.isEmpty()),
                (list, nested) -> list.each("contents-nested-line", nested, this::nestedLine));
    }

    private void nestedLine(Piece part, Line line) {
        part.classIf("highlight", line.highlight);
        link(part.in("contents-nested-link"), line);
    }

    private void link(Piece link, Line line) {
        prose.line(link.attribute("href", addresses.withinPage(line.anchor)), line.title);
    }
}
