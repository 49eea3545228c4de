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
        String joined = id.replaceAll("\\s+", "");
        if (!joined.equals(id.strip()) && ID.matcher(joined).matches() && hasDigit(joined)) {
            return IdFlaw.of("it contains a space", joined);
        }
        return pasted.matches() && (id.indexOf('=') >= 0 || id.strip().equals(pasted.group(1)))
                ? IdFlaw.of("it contains more than the id", pasted.group(1))
                : IdFlaw.of("an id on OpenReview consists of 5 to 20 letters, digits, hyphens and underscores");
    }

    /** True for nearly every id, and for hardly any words. */
    private static boolean hasDigit(String id) {
        return id.chars().anyMatch(c -> c >= '0' && c <= '9');
    }
}
