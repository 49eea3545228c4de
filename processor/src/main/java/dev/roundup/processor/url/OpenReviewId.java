package dev.roundup.processor.url;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Ids of forums on OpenReview: letters, digits, hyphens and underscores. Today an id has ten; nine to fourteen occur.
 */
public final class OpenReviewId {
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9_-]{5,20}");
    private static final Pattern PASTED =
            Pattern.compile("\\s*(?:/?(?:forum|pdf))?\\??(?:id=)?([A-Za-z0-9_-]{5,20})(?:[&#\\s.].*)?");

    private OpenReviewId() {}

    public static Optional<IdFlaw> flaw(String id) {
        if (ID.matcher(id).matches()) {
            return Optional.empty();
        }
        Matcher pasted = PASTED.matcher(id);
        return pasted.matches() && (id.indexOf('=') >= 0 || id.strip().equals(pasted.group(1)))
                ? IdFlaw.of("it contains more than the id", pasted.group(1))
                : IdFlaw.of("it is not an id of OpenReview");
    }
}
