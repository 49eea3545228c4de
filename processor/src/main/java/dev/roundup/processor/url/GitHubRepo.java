package dev.roundup.processor.url;

import dev.roundup.processor.text.Quote;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Owner and name of a repository on GitHub. An owner has at most 39 letters, digits and single hyphens, with no hyphen
 * at either end. A repository has at most 100 letters, digits, hyphens, underscores and dots. It is neither {@code .}
 * nor {@code ..} and does not end in {@code .git}. Source: GitHub's messages when you create an account or a
 * repository.
 */
public final class GitHubRepo {
    private static final Pattern OWNER = Pattern.compile("[A-Za-z0-9](?:-?[A-Za-z0-9])*");
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9._-]+");
    private static final Pattern PASTED = Pattern.compile(
            "\\s*(?:(?:ssh://)?git@github\\.com[:/]|@|/|github:)?([^/\\s]+/[^/\\s]+?)(?:\\.git)?(?:/|/(?:tree|blob)/.*)?\\s*");

    private static final int LONGEST_OWNER = 39;
    private static final int LONGEST_NAME = 100;

    private GitHubRepo() {}

    public static Optional<IdFlaw> flaw(String repo) {
        int slash = repo.indexOf('/');
        if (slash < 0) {
            return IdFlaw.of("it must be owner/repository");
        }
        String owner = repo.substring(0, slash);
        String name = repo.substring(slash + 1);
        if (owner.length() > LONGEST_OWNER) {
            return IdFlaw.of("the name of its owner has more than " + LONGEST_OWNER + " characters");
        }
        if (name.length() > LONGEST_NAME) {
            return IdFlaw.of("the name of the repository has more than " + LONGEST_NAME + " characters");
        }
        if (name.endsWith(".git")
                || !NAME.matcher(name).matches()
                || !OWNER.matcher(owner).matches()) {
            Matcher pasted = PASTED.matcher(repo);
            return pasted.matches() && !pasted.group(1).equals(repo)
                    ? IdFlaw.of("it contains more than owner and repository", pasted.group(1))
                    : IdFlaw.of(
                            OWNER.matcher(owner).matches()
                                    ? Quote.of(name) + " is not a valid repository name"
                                    : Quote.of(owner) + " is not a valid owner name");
        }
        return name.equals(".") || name.equals("..")
                ? IdFlaw.of("the name of the repository is missing")
                : Optional.empty();
    }
}
