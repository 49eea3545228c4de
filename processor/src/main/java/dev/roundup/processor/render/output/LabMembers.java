package dev.roundup.processor.render.output;

import dev.roundup.processor.model.Authorship;
import dev.roundup.processor.model.Paper;
import dev.roundup.processor.model.Person;
import dev.roundup.processor.model.Roundup;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;

/** The people who were members of the lab when a paper was shown: on a roundup, on the day when it was published. */
public final class LabMembers {
    private final Function<Paper, Optional<LocalDate>> day;

    /** The members on the day when a roundup was published. */
    public LabMembers(Roundup roundup) {
        Optional<LocalDate> published = roundup.metadata().published().reading().map(reading -> reading.first());
        this.day = paper -> published;
    }

    /** @param day the day that counts for a paper */
    public LabMembers(Function<Paper, Optional<LocalDate>> day) {
        this.day = day;
    }

    /** True if an author of a paper was a member. */
    public boolean include(Authorship author, Paper paper) {
        return author.name().person().filter(person -> include(person, paper)).isPresent();
    }

    private boolean include(Person person, Paper paper) {
        return day.apply(paper).filter(person::isMemberOn).isPresent();
    }

    /** Returns true if a member is an author of one of the papers. */
    public boolean appearIn(Roundup roundup) {
        return roundup.papers()
                .anyMatch(paper -> paper.byline().authors().stream().anyMatch(author -> include(author, paper)));
    }
}
