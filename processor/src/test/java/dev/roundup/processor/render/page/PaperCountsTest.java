package dev.roundup.processor.render.page;

import static dev.roundup.processor.model.PaperBuilder.paper;
import static dev.roundup.processor.model.RoundupBuilder.roundup;
import static dev.roundup.processor.model.TestOrigin.at;
import static dev.roundup.processor.model.TestOrigin.located;
import static org.assertj.core.api.Assertions.assertThat;

import dev.roundup.processor.model.Paper;
import dev.roundup.processor.model.Reference;
import dev.roundup.processor.model.Roundup;
import dev.roundup.processor.model.Section;
import dev.roundup.processor.model.SectionKind;
import dev.roundup.processor.render.output.InterfaceWords;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PaperCountsTest {
    private static Optional<String> counts(Roundup roundup) {
        return PaperCounts.of(roundup, InterfaceWords.in("en"));
    }

    private static Paper badged(String name, String... annotations) {
        var paper = paper(name);
        List.of(annotations).forEach(annotation -> paper.badge(annotation, true));
        return paper.build();
    }

    @Test
    void papers_stand_first_then_those_that_stand_out() {
        Roundup all = roundup("Neso")
                .section(
                        "main",
                        badged("A", "Award", "Oral"),
                        badged("B", "Spotlight"),
                        badged("C", "Oral"),
                        badged("D", "Honourable mention"))
                .build();
        assertThat(counts(all)).contains("4 papers, 2 orals, 1 spotlight, 1 award");
    }

    @Test
    void papers_alone_are_counted_too() {
        assertThat(counts(roundup("Neso")
                        .section("main", badged("A"), badged("B"))
                        .build()))
                .contains("2 papers");
    }

    @Test
    void one_paper_is_no_number() {
        assertThat(counts(roundup("Neso").section("main", badged("A", "Oral")).build()))
                .isEmpty();
        assertThat(counts(roundup("Neso").build())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"PAPERS, 3", "WORKSHOPS, 3", "FINDINGS, 3", "ORGANIZED, 2", "KEYNOTES, 2"})
    void what_a_lab_organises_and_keynotes_are_no_papers(SectionKind kind, int papers) {
        Paper other = badged("C");
        Roundup both = roundup("Neso")
                .section("main", badged("A"), badged("B"))
                .section(new Section(
                        located("other"),
                        Optional.empty(),
                        kind,
                        Optional.empty(),
                        Optional.empty(),
                        List.of(new Reference<>(other.type(), Optional.of(other), at("C"))),
                        at("other")))
                .build();
        assertThat(counts(both)).contains(papers + " papers");
    }
}
