package dev.roundup.cli.publish;

import dev.roundup.cli.CommandFailure;
import dev.roundup.cli.Progress;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;

/** Finds out what is published, for one kind of site. */
@FunctionalInterface
interface Planner {
    /**
     * Plans a publication.
     *
     * @param classes the folder with the compiled pages
     * @param site the folder of the site
     * @param progress counts the files
     */
    List<PublicationPlan> plans(Path classes, SiteFolder site, Progress progress);

    /**
     * Chooses roundups.
     *
     * @param all the roundups that could be published
     * @param slugs the wanted slugs; none to choose all
     * @param classes what the user named, for messages
     * @param what what is missing if there are none
     * @param ask how to get it
     */
    static <T> List<T> chosen(
            List<T> all, Function<T, String> slug, List<String> slugs, Path classes, String what, String ask) {
        List<String> there = all.stream().map(slug).toList();
        List<T> chosen = all.stream()
                .filter(roundup -> slugs.isEmpty() || slugs.contains(slug.apply(roundup)))
                .toList();
        if (chosen.isEmpty() || !there.containsAll(slugs)) {
            throw new CommandFailure(
                    there.isEmpty()
                            ? classes + " contains no " + what + "; " + ask
                            : classes + " contains posts of " + String.join(", ", there) + ", but not all of "
                                    + String.join(", ", slugs) + "; for a page without a post, " + ask);
        }
        return chosen;
    }
}
