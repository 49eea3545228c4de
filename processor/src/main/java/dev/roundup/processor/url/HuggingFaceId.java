package dev.roundup.processor.url;

import dev.roundup.processor.text.Quote;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Repositories on Hugging Face: an owner and a name. Each has at most 96 letters, digits, hyphens, underscores and
 * dots. It contains neither {@code --} nor {@code ..} and has no hyphen or dot at either end. Data sets and spaces have
 * a prefix that says so. Source: huggingface_hub, {@code validate_repo_id}.
 */
public final class HuggingFaceId {
    private static final String PART = "(?!.{0,95}(?:--|\\.\\.))[A-Za-z0-9_](?:[A-Za-z0-9._-]{0,94}[A-Za-z0-9_])?";
    private static final Pattern ID = Pattern.compile("(?:(?:datasets|spaces|papers)/)?[^/]+(?:/[^/]+)?");
    private static final Pattern REPOSITORY =
            Pattern.compile("(?:(?:datasets|spaces)/)?(?<owner>[^/]+)/(?<name>[^/]+)");
    private static final Pattern NAME = Pattern.compile(PART);
    private static final Pattern PASTED = Pattern.compile(
            "[\\s/]*(?:models?/|hf://)?(datasets?/|spaces?/)?([^/\\s]+/[^/\\s]+?)(?:\\.git)?(?:/|/(?:tree|blob|resolve)/.*)?\\s*");

    private HuggingFaceId() {}

    public static Optional<IdFlaw> flaw(String id) {
        Matcher repository = REPOSITORY.matcher(id);
        if (repository.matches()
                && !id.endsWith(".git")
                && !repository.group("owner").matches("models?|dataset|space")) {
            return part(repository.group("owner")).or(() -> part(repository.group("name")));
        }
        Matcher pasted = PASTED.matcher(id);
        if (pasted.matches()) {
            String kind = pasted.group(1) == null ? "" : pasted.group(1).replaceFirst("s?/$", "s/");
            String meant = kind + pasted.group(2);
            if (!meant.equals(id)) {
                return IdFlaw.of("it contains more than owner and name", meant);
            }
        }
        return IdFlaw.of(ID.matcher(id).matches() ? "it must be owner/name" : "it is not a Hugging Face id");
    }

    private static Optional<IdFlaw> part(String part) {
        return NAME.matcher(part).matches()
                ? Optional.empty()
                : IdFlaw.of(Quote.of(part) + " is not a valid name on Hugging Face");
    }
}
