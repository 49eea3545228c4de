package dev.roundup.processor.model;

import dev.roundup.processor.text.Blank;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A link of a paper.
 *
 * @param annotation the simple name of the annotation that declares it
 * @param words its words
 * @param id the id that its address was made from, where it is a link by id
 */
public record Link(
        String annotation, LinkKind kind, Located<String> words, Target target, Optional<ArchiveId> id, Origin origin) {
    /** Its words alone; those of its kind where they are blank. */
    public String label() {
        return Blank.is(words.value()) ? kind.label() : words.value();
    }

    /** Where a link leads. */
    public sealed interface Target {
        /** An address. */
        record Url(String value, Origin origin) implements Target {}

        /** A file that is published beside the page. */
        record LinkedFile(Asset asset) implements Target {}

        /** To a place that is still to come. */
        record Pending() implements Target {}

        /** What was written says nothing, or several of the above; which, {@code given} tells. */
        record Unclear(int given) implements Target {}
    }

    /**
     * An id within an archive's scheme.
     *
     * @param value the id as written
     */
    public record ArchiveId(Scheme scheme, String value, Origin origin) {
        /** Whether the id follows the scheme's grammar. */
        public boolean isWellFormed() {
            return scheme.grammar.matcher(value).matches();
        }
    }

    /**
     * A scheme of ids.
     *
     * @param name the archive's name
     * @param grammar what a whole id matches
     * @param example an id that does
     */
    public record Scheme(String name, Pattern grammar, String example) {}
}
