package dev.roundup.processor.model;

import dev.roundup.processor.text.Blank;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A link of a paper.
 *
 * @param annotation the simple name of the annotation that declares it
 * @param words the text of the link
 * @param id the id from which Roundup makes the address, if the author gives an id
 */
public record Link(
        String annotation, LinkKind kind, Located<String> words, Target target, Optional<ArchiveId> id, Origin origin) {
    /** The text that readers see: the author's, or that of the kind if the author's is blank. */
    public String label() {
        return Blank.is(words.value()) ? kind.label() : words.value();
    }

    /** The target of a link. */
    public sealed interface Target {
        /** An address. */
        record Url(String value, Origin origin) implements Target {}

        /** A file that is published beside the page. */
        record LinkedFile(Asset asset) implements Target {}

        /** A target that is still to come. */
        record Pending() implements Target {}

        /** No target, or several of the above. {@code given} is their number. */
        record Unclear(int given) implements Target {}
    }

    /**
     * An id in an archive, according to its scheme.
     *
     * @param value the id as the author wrote it
     */
    public record ArchiveId(Scheme scheme, String value, Origin origin) {
        /** True if the id follows the scheme's grammar. */
        public boolean isWellFormed() {
            return scheme.grammar.matcher(value).matches();
        }
    }

    /**
     * A scheme of an archive's ids.
     *
     * @param name the archive's name
     * @param grammar a pattern that matches a whole id
     * @param example an id that follows the grammar
     */
    public record Scheme(String name, Pattern grammar, String example) {}
}
