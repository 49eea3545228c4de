package dev.roundup.processor.model;

import dev.roundup.processor.text.TextPosition;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A page that a lab designed itself: an HTML document with slots for what Roundup renders.
 *
 * @param name the name of the file, as somebody wrote it
 * @param asset the result of the search for the file; empty if its name is a path
 * @param html the content of the file; empty if it was not found or is not UTF-8
 * @param flaws what is wrong with it, in the order of the file
 * @param ids the ids that it gives to the page, with their places
 */
public record OwnTemplate(
        Located<String> name,
        Optional<Asset> asset,
        Optional<String> html,
        List<TemplateFlaw> flaws,
        Map<String, TextPosition> ids) {
    /** Keeps its own copies. */
    public OwnTemplate {
        flaws = List.copyOf(flaws);
        ids = Map.copyOf(ids);
    }
}
