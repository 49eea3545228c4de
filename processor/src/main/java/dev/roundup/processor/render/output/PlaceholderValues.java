package dev.roundup.processor.render.output;

import dev.roundup.processor.model.Roundup;
import dev.roundup.processor.model.Text;
import dev.roundup.processor.text.prose.Inline.Placeholder;
import java.util.OptionalInt;

/** The numbers that replace a roundup's placeholders, such as <code>{{papers:main}}</code>. */
public final class PlaceholderValues {
    private final Roundup roundup;

    public PlaceholderValues(Roundup roundup) {
        this.roundup = roundup;
    }

    /** A text as plain text. */
    public String plain(Text text) {
        return text.prose().plain(this::of);
    }

    /**
     * The number for a placeholder. If the roundup has no such number, the placeholder stays as the author wrote it.
     */
    public String of(Placeholder placeholder) {
        OptionalInt count = roundup.count(placeholder.name());
        return count.isPresent() ? Integer.toString(count.getAsInt()) : placeholder.plain();
    }
}
