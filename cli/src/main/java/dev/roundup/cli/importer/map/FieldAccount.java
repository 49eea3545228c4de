package dev.roundup.cli.importer.map;

import dev.roundup.cli.importer.read.Field;

/**
 * What became of a field.
 *
 * @param note what was changed or is doubtful; empty where there is nothing to say
 */
public record FieldAccount(Field field, FieldOutcome outcome, String note) {
    private static final int LONGEST = 60;

    /** What may become of a field. */
    public enum FieldOutcome {
        /** It stands in the sources as it was. */
        TAKEN,
        /** It stands there in another form, such as an id for an address. */
        CHANGED,
        /** It is kept as {@code @Extra} or {@code @FrontMatter}. */
        EXTRA,
        /** It stands there, but somebody should look. */
        DOUBTFUL
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

    /** Taken where the source's words are those that stand there now. */
    static FieldAccount of(Field field, String now) {
        String line = now.replaceAll("\\s+", " ");
        return of(field, now, "now \"" + (line.length() > LONGEST ? line.substring(0, LONGEST) + "…" : line) + "\"");
    }

    /** The same, with what to say where they are not. */
    static FieldAccount of(Field field, String now, String note) {
        return field.joined().strip().equals(now) ? taken(field) : changed(field, note);
    }
}
