package dev.roundup.cli.publish;

import dev.roundup.cli.Progress;
import dev.roundup.cli.Staging;
import dev.roundup.cli.publish.FileChange.ChangeKind;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The publication of one roundup in a site, or of all its pages.
 *
 * @param slug the slug of the roundup
 * @param manifest the path of its manifest
 */
record PublicationPlan(String slug, String manifest, Manifest before, Publication after, List<FileChange> changes) {
    /**
     * Finds out what a publication changes.
     *
     * @param posts the folder of the site's posts
     * @param chosen the post's path if the user gave one
     */
    static PublicationPlan of(
            CompiledRoundup roundup,
            SiteFolder site,
            String baseurl,
            String posts,
            Optional<String> chosen,
            boolean adopt,
            Progress progress) {
        PublishedPaths paths = new PublishedPaths(roundup.slug());
        Manifest before = site.read(paths.manifest())
                .map(json -> Manifest.read(json, paths.manifest(), paths::mayPublish))
                .orElse(Manifest.NONE);
        Optional<String> kept = chosen.or(before::post);
        String post = kept.orElse(posts + roundup.post().getFileName());
        Publication after = Publication.of(roundup, post, kept.isPresent(), baseurl, before, site, progress);
        return of(roundup.slug(), paths.manifest(), before, after, site, adopt);
    }

    /** Finds out what a publication changes whose files are known. */
    static PublicationPlan of(
            String slug, String manifest, Manifest before, Publication after, SiteFolder site, boolean adopt) {
        return new PublicationPlan(slug, manifest, before, after, FileChange.between(site, before, after, adopt));
    }

    /**
     * Writes several roundups. It first writes all files, then removes those that are no longer needed, and writes the
     * manifests last.
     */
    static void write(List<PublicationPlan> plans, SiteFolder site) {
        try (Staging staging = new Staging()) {
            for (PublicationPlan plan : plans) {
                Set<String> written =
                        plan.paths(ChangeKind.NEW, ChangeKind.CHANGED).collect(Collectors.toSet());
                plan.after.files().forEach((path, bytes) -> {
                    if (written.contains(path)) {
                        staging.put(site.file(path), bytes);
                    }
                });
            }
            staging.moveAll();
        }
        plans.forEach(plan -> plan.paths(ChangeKind.REMOVED).forEach(site::remove));
        try (Staging staging = new Staging()) {
            plans.stream()
                    .filter(plan -> !plan.before.equals(plan.after.manifest()))
                    .forEach(plan -> staging.put(
                            site.file(plan.manifest), plan.after.manifest().json()));
            staging.moveAll();
        }
    }

    /** The paths with changes of these kinds. */
    Stream<String> paths(ChangeKind... kinds) {
        return changes.stream()
                .filter(change -> List.of(kinds).contains(change.kind()))
                .map(FileChange::path);
    }
}
