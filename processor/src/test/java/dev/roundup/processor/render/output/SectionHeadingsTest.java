package dev.roundup.processor.render.output;

import static dev.roundup.processor.model.RoundupBuilder.roundup;
import static dev.roundup.processor.model.TestOrigin.at;
import static dev.roundup.processor.model.TestOrigin.located;
import static org.assertj.core.api.Assertions.assertThat;

import dev.roundup.processor.model.RoundupBuilder;
import dev.roundup.processor.model.Section;
import dev.roundup.processor.model.SectionKind;
import dev.roundup.processor.model.TestOrigin;
import dev.roundup.processor.model.Text;
import dev.roundup.processor.render.SampleRoundup;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SectionHeadingsTest {
    private static SectionHeadings headings(RoundupBuilder roundup) {
        var built = roundup.build();
        return new SectionHeadings(built, new PlaceholderValues(built), InterfaceWords.in("en"));
    }

    private static Section section(SectionKind kind, String title) {
        return new Section(
                located("some"),
                Optional.of(title).filter(written -> !written.isEmpty()).map(TestOrigin::text),
                kind,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                at("some"));
    }

    @Test
    void papers_of_the_programme_need_no_heading() {
        Section papers = section(SectionKind.PAPERS, "");
        assertThat(headings(roundup("Neso")).heading(papers)).isEmpty();
        assertThat(headings(roundup("Neso")).kind(papers)).isEmpty();
    }

    @Test
    void others_are_headed_by_what_they_are() {
        Section workshops = section(SectionKind.WORKSHOPS, "");
        assertThat(headings(roundup("Neso")).heading(workshops))
                .map(Text::plain)
                .contains("Workshops");
        assertThat(headings(roundup("Neso")).kind(workshops)).isEmpty();
    }

    @Test
    void what_a_title_does_not_say_stands_above_it() {
        SectionHeadings headings = headings(roundup("Neso"));
        Section titled = section(SectionKind.KEYNOTES, "Talks on Tuesday");
        assertThat(headings.heading(titled)).map(Text::plain).contains("Talks on Tuesday");
        assertThat(headings.kind(titled)).contains("Keynotes");
        assertThat(headings.kind(section(SectionKind.KEYNOTES, "Keynotes"))).isEmpty();
        assertThat(headings.kind(section(SectionKind.PAPERS, "Long papers"))).isEmpty();
    }

    @Test
    void in_a_list_a_section_without_heading_has_the_name_of_the_venue() {
        Section papers = section(SectionKind.PAPERS, "");
        assertThat(headings(roundup("Neso").venue(SampleRoundup.venue())).name(papers))
                .isEqualTo("NESO 2023");
        assertThat(headings(roundup("Neso")).name(papers)).isEqualTo("Papers");
        assertThat(headings(roundup("Neso")).name(section(SectionKind.PAPERS, "Long papers")))
                .isEqualTo("Long papers");
    }
}
