package dev.roundup.cli.diff;

import dev.roundup.processor.model.Roundup;
import dev.roundup.processor.model.WrittenDate;
import dev.roundup.processor.model.WrittenDate.Reading;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A page, without the places where its values are written.
 *
 * @param type the name of the type that declares it
 * @param title the title without TeX
 * @param day the day of its last update, or of its publication
 */
record PageState(String slug, String type, String title, Optional<LocalDate> day, List<PaperState> papers) {
    /** Keeps its own copy of the list. */
    PageState {
        papers = List.copyOf(papers);
    }

    static PageState of(Roundup roundup) {
        return new PageState(
                roundup.slug().value(),
                roundup.type().qualified(),
                roundup.metadata().title().plain(),
                roundup.metadata()
                        .updated()
                        .flatMap(WrittenDate::reading)
                        .or(() -> roundup.metadata().published().reading())
                        .map(Reading::last),
                roundup.body().sections().stream()
                        .flatMap(section -> section.papers().map(paper -> PaperState.of(paper, section)))
                        .toList());
    }
}
