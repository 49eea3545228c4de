package dev.roundup.processor.render.output;

import dev.roundup.processor.model.Person;
import dev.roundup.processor.model.Roundup;
import java.time.LocalDate;
import java.util.Optional;

/** The people who were members of the lab when the roundup was published. */
public final class LabMembers {
    private final Optional<LocalDate> day;

    public LabMembers(Roundup roundup) {
        this.day = roundup.metadata().published().reading().map(reading -> reading.first());
    }

    public boolean include(Person person) {
        return day.filter(person::isMemberOn).isPresent();
    }

    /** Returns true if a member is an author of one of the papers. */
    public boolean appearIn(Roundup roundup) {
        return roundup.papers()
                .flatMap(paper -> paper.byline().authors().stream())
                .flatMap(author -> author.name().person().stream())
                .anyMatch(this::include);
    }
}
