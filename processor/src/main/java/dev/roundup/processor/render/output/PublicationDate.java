package dev.roundup.processor.render.output;

import dev.roundup.processor.model.Appearance;
import dev.roundup.processor.model.Paper;
import dev.roundup.processor.model.Presentation;
import dev.roundup.processor.model.WrittenDate;
import java.util.Optional;

/** The date that a paper states itself, before the dates of venues and of the page count. */
public final class PublicationDate {
    private PublicationDate() {}

    /** For a paper, its appearance counts more; for any other work, its publication does. */
    public static Optional<WrittenDate> stated(Paper paper) {
        Presentation presentation = paper.presentation();
        Optional<WrittenDate> appeared = presentation.cited().flatMap(Appearance::date);
        Optional<WrittenDate> published = presentation.publication().date();
        return presentation.publication().isPaper() ? appeared.or(() -> published) : published.or(() -> appeared);
    }
}
