package dev.roundup.processor.render.output;

import dev.roundup.processor.model.Roundup;
import dev.roundup.processor.model.Section;
import dev.roundup.processor.model.SectionKind;
import dev.roundup.processor.model.Text;
import java.util.Locale;
import java.util.Optional;

/**
 * The headings of sections. If a section has another kind than papers, the heading or a line above it names the kind.
 */
public final class SectionHeadings {
    private final Roundup roundup;
    private final PlaceholderValues values;
    private final InterfaceWords words;

    public SectionHeadings(Roundup roundup, PlaceholderValues values, InterfaceWords words) {
        this.roundup = roundup;
        this.values = values;
        this.words = words;
    }

    /** The section's heading; empty if its papers come directly after the page's own heading. */
    public Optional<Text> heading(Section section) {
        return section.title().or(() -> kindWords(section).map(kind -> Text.of(kind, section.origin())));
    }

    /** The line above a heading that does not name the kind itself. */
    public Optional<String> kind(Section section) {
        return kindWords(section)
                .filter(kind -> section.title()
                        .map(values::plain)
                        .filter(title -> !title.equals(kind))
                        .isPresent());
    }

    /** The section's name in a list of sections: its heading, or else the venue's name. */
    public String name(Section section) {
        return heading(section)
                .map(values::plain)
                .or(() -> roundup.venue().map(venue -> venue.name().value()))
                .orElseGet(() -> words.of("main"));
    }

    private Optional<String> kindWords(Section section) {
        return Optional.of(section.kind())
                .filter(kind -> kind != SectionKind.PAPERS)
                .map(kind -> words.of("section." + kind.name().toLowerCase(Locale.ROOT)));
    }
}
