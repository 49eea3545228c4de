package dev.roundup.cli.importer.map;

import dev.roundup.cli.importer.read.Field;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The outcome of importing one field.
 *
 * @param note says what was changed or is doubtful; empty if there is nothing to say
 */
public record FieldAccount(Field field, FieldOutcome outcome, String note) {
    /** The note about a field without a value. */
    public static final String IS_EMPTY = "is empty";

    private static final int LONGEST = 60;

    /** The possible outcomes for a field. */
    public enum FieldOutcome {
        /** The sources have it unchanged. */
        TAKEN,
        /** The sources have it in another form, such as an id in place of an address. */
        CHANGED,
        /** It is kept as {@code @Extra} or {@code @FrontMatter}. */
        EXTRA,
        /** The sources have it, but somebody should check it. */
        DOUBTFUL,
        /** The sources do not have it. */
        LEFT_OUT
    }

    static FieldAccount taken(Field field) {
        return new FieldAccount(field, FieldOutcome.TAKEN, "");
    }

    static FieldAccount changed(Field field, String note) {
        return new FieldAccount(field, FieldOutcome.CHANGED, note);
    }

    static FieldAccount doubtful(Field field, String note) {
        return new FieldAccount(field, FieldOutcome.DOUBTFUL, note);
    }

    static FieldAccount leftOut(Field field, String note) {
        return new FieldAccount(field, FieldOutcome.LEFT_OUT, note);
    }

    /** The outcome for a field with several values: the one that most needs a look, with all notes. */
    static FieldAccount worst(Field field, List<FieldAccount> values) {
        FieldOutcome outcome = values.stream()
                .map(FieldAccount::outcome)
                .max(Comparator.naturalOrder())
                .orElse(FieldOutcome.TAKEN);
        String notes = values.stream()
                .map(FieldAccount::note)
                .filter(note -> !note.isEmpty())
                .distinct()
                .collect(Collectors.joining(", "));
        return new FieldAccount(field, outcome, notes);
    }

    /** Taken if the source has the same text as the result; otherwise changed, with a note of the new text. */
    static FieldAccount of(Field field, String now) {
        String line = now.replaceAll("\\s+", " ");
        return of(field, now, "now \"" + (line.length() > LONGEST ? line.substring(0, LONGEST) + "…" : line) + "\"");
    }

    /** Taken if the source has the same text as the result; otherwise changed, with the given note. */
    static FieldAccount of(Field field, String now, String note) {
        return field.joined().strip().equals(now) ? taken(field) : changed(field, note);
    }
}
