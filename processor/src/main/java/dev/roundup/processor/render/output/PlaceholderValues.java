package dev.roundup.processor.render.output;

import dev.roundup.processor.model.Roundup;
import dev.roundup.processor.model.Text;
import dev.roundup.processor.text.prose.Inline.Placeholder;
import java.util.OptionalInt;

/** The numbers that stand in place of a roundup's placeholders, such as <code>{{papers:main}}</code>. */
public final class PlaceholderValues {
    private final Roundup roundup;

    public PlaceholderValues(Roundup roundup) {
        this.roundup = roundup;
    }

    /** The text where only plain text can stand. */
    public String plain(Text text) {
        return text.prose().plain(this::of);
    }

    /** The number, or the placeholder as the author wrote it where the roundup has no such number. */
    public String of(Placeholder placeholder) {
        OptionalInt count = roundup.count(placeholder.name());
        return count.isPresent() ? Integer.toString(count.getAsInt()) : placeholder.plain();
    }
}
