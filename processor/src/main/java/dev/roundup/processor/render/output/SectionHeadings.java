package dev.roundup.processor.render.output;

import dev.roundup.processor.model.Roundup;
import dev.roundup.processor.model.Section;
import dev.roundup.processor.model.SectionKind;
import dev.roundup.processor.model.Text;
import java.util.Locale;
import java.util.Optional;

/** What sections are called. One that does not hold papers of the programme says so, in its heading or above it. */
public final class SectionHeadings {
    private final Roundup roundup;
    private final PlaceholderValues values;
    private final InterfaceWords words;

    public SectionHeadings(Roundup roundup, PlaceholderValues values, InterfaceWords words) {
        this.roundup = roundup;
        this.values = values;
        this.words = words;
    }

    /** The section's heading; empty where its papers follow the page's own. */
    public Optional<Text> heading(Section section) {
        return section.title().or(() -> kindWords(section).map(kind -> Text.of(kind, section.origin())));
    }

    /** What stands above a heading that does not say it. */
    public Optional<String> kind(Section section) {
        return kindWords(section)
                .filter(kind -> section.title()
                        .map(values::plain)
                        .filter(title -> !title.equals(kind))
                        .isPresent());
    }

    /** The section in a list of sections: by its heading, or as that of the venue. */
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
