package dev.roundup.cli.publish;

import dev.roundup.cli.CommandFailure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Plans what is published in a Hugo site: posts, papers, and the shortcode that shows posts. */
final class HugoPlanner {
    private static final String MANIFESTS = ".roundup/";
    private static final String SHORTCODE = "layouts/shortcodes/roundup.html";

    /** The folders in which themes look for posts and papers. The first one that exists is taken, or else the first. */
    private static final Map<String, List<String>> SECTIONS = Map.of(
            "post", List.of("post", "posts", "blog", "news"),
            "publication", List.of("publication", "publications"));

    private static final Pattern CONTENT = Pattern.compile("content/(post|publication)/(.+)");

    private final String content;
    private final SiteFolder site;
    private final boolean adopt;

    /** For each folder of a paper, the slug of the roundup to which it belongs. */
    private final Map<String, String> owners = new HashMap<>();

    /** @param content the folder of the site's content */
    HugoPlanner(String content, SiteFolder site, boolean adopt) {
        this.content = content;
        this.site = site;
        this.adopt = adopt;
    }

    List<PublicationPlan> plans(List<HugoFolder> roundups) {
        Map<String, Manifest> before = manifests();
        before.forEach((slug, manifest) -> manifest.files()
                .keySet()
                .forEach(path -> paper(path).ifPresent(paper -> owners.putIfAbsent(paper, slug))));
        List<PublicationPlan> plans = new ArrayList<>();
        for (HugoFolder roundup : roundups) {
            Map<String, byte[]> files = new TreeMap<>();
            roundup.files()
                    .forEach((path, bytes) -> place(path)
                            .filter(place -> isOwn(place, roundup.slug()))
                            .ifPresent(place -> files.put(place, bytes)));
            plans.add(PublicationPlan.of(
                    roundup.slug(),
                    MANIFESTS + roundup.slug() + ".json",
                    before.getOrDefault(roundup.slug(), Manifest.NONE),
                    Publication.asTheyAre(files),
                    site,
                    adopt));
        }
        return plans;
    }

    /** A paper that is in two roundups has one folder. It belongs to the roundup that was published first. */
    private boolean isOwn(String place, String slug) {
        return paper(place)
                .map(paper -> owners.computeIfAbsent(paper, any -> slug).equals(slug))
                .orElse(true);
    }

    /** Where a file goes; empty if the processor writes no such file. */
    private Optional<String> place(String path) {
        Matcher matcher = CONTENT.matcher(path);
        Optional<String> place = matcher.matches()
                ? Optional.of(content + "/" + section(matcher.group(1)) + "/" + matcher.group(2))
                : Optional.of(path);
        return place.filter(this::mayPublish);
    }

    private String section(String kind) {
        List<String> names = SECTIONS.getOrDefault(kind, List.of(kind));
        return names.stream()
                .filter(name -> Files.isDirectory(site.file(content + "/" + name)))
                .findFirst()
                .orElse(kind);
    }

    /** The folder of the paper to which a file belongs. */
    private Optional<String> paper(String path) {
        return SECTIONS.getOrDefault("publication", List.of()).stream()
                .map(section -> content + "/" + section + "/")
                .filter(path::startsWith)
                .map(section -> path.substring(section.length()).replaceFirst("/.*$", ""))
                .findFirst();
    }

    private boolean mayPublish(String path) {
        return PublishedPaths.isWithin(path)
                && (path.equals(SHORTCODE)
                        || SECTIONS.values().stream()
                                .flatMap(List::stream)
                                .anyMatch(section -> path.startsWith(content + "/" + section + "/")));
    }

    /** The manifests of all roundups that are published, by slug. */
    private Map<String, Manifest> manifests() {
        Path folder = site.file(MANIFESTS + "x").getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            return Map.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            Map<String, Manifest> manifests = new TreeMap<>();
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String name = file.getFileName().toString();
                if (name.endsWith(".json")) {
                    String place = MANIFESTS + name;
                    site.read(place)
                            .map(json -> Manifest.read(json, place, this::mayPublish))
                            .ifPresent(read -> manifests.put(name.substring(0, name.length() - 5), read));
                }
            }
            return manifests;
        } catch (IOException failed) {
            throw new CommandFailure("cannot read " + folder + ": " + failed, failed);
        }
    }
}
