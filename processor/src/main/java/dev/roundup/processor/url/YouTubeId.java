package dev.roundup.processor.url;

import dev.roundup.processor.text.Count;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Ids of videos on YouTube: eleven letters, digits, hyphens and underscores. An id is a 64-bit number in base64url (RFC
 * 4648).
 */
public final class YouTubeId {
    private static final int LENGTH = 11;
    private static final Pattern LETTERS = Pattern.compile("[A-Za-z0-9_-]+");
    private static final Pattern PASTED =
            Pattern.compile("\\s*(?:/?(?:watch)?\\?)?(?:v=)?([A-Za-z0-9_-]{11})(?:[?&\\s].*)?");
    private static final Pattern LIST =
            Pattern.compile("(?:.*[?&]list=)?(?:PL|UU|OL|RD)[A-Za-z0-9_-]{11,}.*|.*/playlist\\?.*");

    private YouTubeId() {}

    public static Optional<IdFlaw> flaw(String id) {
        boolean letters = LETTERS.matcher(id).matches();
        if (letters && id.length() == LENGTH) {
            return Optional.empty();
        }
        if (LIST.matcher(id).matches()) {
            return IdFlaw.of("it is a playlist, not a video");
        }
        Matcher pasted = PASTED.matcher(id);
        if (pasted.matches()) {
            return IdFlaw.of("it contains more than the id", pasted.group(1));
        }
        return letters
                ? IdFlaw.of("it has " + Count.of(id.length(), "character") + ", but an id has " + LENGTH)
                : IdFlaw.of("an id on YouTube consists of 11 letters, digits, hyphens and underscores");
    }
}
