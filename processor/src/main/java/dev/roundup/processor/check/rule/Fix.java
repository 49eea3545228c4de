package dev.roundup.processor.check.rule;

import dev.roundup.processor.model.Located;
import dev.roundup.processor.model.Origin;
import dev.roundup.processor.text.Quote;
import java.util.List;

/**
 * A way to mend what a finding is about. The {@code help:} of the message is made from it, so that the words and the
 * edits always say the same.
 *
 * @param certainty says if a tool may apply it without asking
 * @param help the words for the author
 * @param edits all edits that belong to it; one without the others makes no sense. None if only the author can make it
 */
public record Fix(Certainty certainty, String help, List<Edit> edits) {
    /** The trust that a fix deserves. */
    public enum Certainty {
        /** The author cannot have meant anything else. */
        CERTAIN,
        /** The author probably meant it. */
        PROPOSED
    }

    /** Keeps its own copy of the list. */
    public Fix {
        edits = List.copyOf(edits);
    }

    /** Writes another value, which the help gives to copy, so nothing of it is left out. */
    public static Fix exactly(Edit.Replace edit) {
        return certain(Hint.exactly(edit.replacement()), edit);
    }

    /** Writes another value. The help cuts off a long one. */
    public static Fix write(Edit.Replace edit) {
        return certain(Hint.write(edit.replacement()), edit);
    }

    /** Writes another value in place of one. */
    public static Fix exactly(Located<String> value, String other) {
        return exactly(Edit.Replace.all(value, other));
    }

    /** Writes another value in place of one. The help cuts off a long one. */
    public static Fix write(Located<String> value, String other) {
        return write(Edit.Replace.all(value, other));
    }

    /** Proposes another value in place of one. */
    public static Fix meant(Located<String> value, String other) {
        return meant(Edit.Replace.all(value, other));
    }

    /** Proposes another value. */
    public static Fix meant(Edit.Replace edit) {
        return certain("did you mean " + Quote.of(edit.replacement()) + "?", edit)
                .proposed();
    }

    /** Names a constant. */
    public static Fix constant(Edit.NameConstant edit) {
        return certain("write the constant " + edit.constant(), edit);
    }

    /**
     * Writes another annotation.
     *
     * @param annotation the annotation as Java writes it
     */
    public static Fix annotate(Origin origin, String annotation) {
        return certain("write " + annotation, new Edit.Annotate(origin, annotation));
    }

    /**
     * Adds an annotation.
     *
     * @param origin the place of an annotation after which it belongs, or of a value in it
     * @param annotation the annotation as Java writes it
     */
    public static Fix add(Origin origin, String annotation) {
        return certain("add " + annotation, new Edit.Add(origin, annotation));
    }

    /** A certain fix whose words the edits cannot give. */
    public static Fix certain(String help, Edit... edits) {
        return new Fix(Certainty.CERTAIN, help, List.of(edits));
    }

    /** Only words: what the author can do, and no tool. */
    public static Fix advice(String help) {
        return new Fix(Certainty.CERTAIN, help, List.of());
    }

    /** The same fix as a proposal. */
    public Fix proposed() {
        return new Fix(Certainty.PROPOSED, help, edits);
    }

    /** The same fix; its help goes on with what else the author can do. */
    public Fix or(String words) {
        return new Fix(certainty, help + words, edits);
    }
}
