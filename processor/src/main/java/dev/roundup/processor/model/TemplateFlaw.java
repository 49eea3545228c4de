package dev.roundup.processor.model;

import dev.roundup.processor.text.TextPosition;
import java.util.Optional;

/**
 * Something that is wrong with a lab's own template.
 *
 * @param rule the id of the rule that it breaks
 * @param problem the problem as a phrase, without its place
 * @param help what to write instead; empty if the problem says it
 * @param place the place in the file
 */
public record TemplateFlaw(String rule, String problem, Optional<String> help, TextPosition place) {
    /** The file is not valid HTML. */
    public static final String SYNTAX = "template-syntax";

    /** A slot is unknown, missing or misplaced. */
    public static final String SLOT = "template-slot";

    /** The page's Content-Security-Policy forbids it, or the page would not have it. */
    public static final String POLICY = "template-policy";
}
