package dev.roundup.processor.check.rule;

import dev.roundup.processor.model.Located;
import dev.roundup.processor.model.Origin;
import java.util.List;

/** A change of one value. It speaks of values only; the command line turns it into a change of a source. */
public sealed interface Edit {
    /** The place of the value that changes. */
    Origin origin();

    /**
     * Replaces a part of a text.
     *
     * @param text the whole text, so that an edit of anything else is noticed
     * @param start the index of the part's first character
     * @param end the index after its last character
     */
    record Replace(Origin origin, String text, int start, int end, String replacement) implements Edit {
        /** Replaces all of a value. */
        public static Replace all(Located<String> value, String replacement) {
            return all(value.origin(), value.value(), replacement);
        }

        /** Replaces all of a value. */
        public static Replace all(Origin origin, String value, String replacement) {
            return new Replace(origin, value, 0, value.length(), replacement);
        }
    }

    /** Removes an item of an array, or an annotation. */
    record Remove(Origin origin) implements Edit {}

    /** Replaces an item of an array by several. */
    record Split(Origin origin, String text, List<String> items) implements Edit {
        /** Keeps its own copy of the list. */
        public Split {
            items = List.copyOf(items);
        }
    }

    /**
     * Names a constant in place of a value.
     *
     * @param constant its name with that of its type, such as {@code People.JANE_DOE}
     * @param declaration the place where it is declared
     */
    record NameConstant(Origin origin, String text, String constant, Origin declaration) implements Edit {}

    /**
     * Replaces an annotation by another one of ours.
     *
     * @param origin the place of the annotation or of its only value
     * @param annotation the other one as Java writes it, such as {@code @GitHub("lab/kites")}
     */
    record Annotate(Origin origin, String annotation) implements Edit {}

    /**
     * Adds an annotation of ours after another one.
     *
     * @param origin the place of the other annotation or of a value in it
     * @param annotation the new one as Java writes it, such as {@code @Doi("10.1234/kites")}
     */
    record Add(Origin origin, String annotation) implements Edit {}
}
