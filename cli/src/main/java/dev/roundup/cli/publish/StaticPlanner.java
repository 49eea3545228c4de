package dev.roundup.cli.publish;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.roundup.cli.CommandFailure;
import dev.roundup.cli.build.SiteRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Plans what is published in a plain folder: all pages as they are, with what they show. */
final class StaticPlanner {
    private static final String MANIFEST = ".roundup.json";

    /** The list of files that the processor wrote into a class output. */
    private static final String WRITTEN = "META-INF/roundup/files";

    /** The folders of a class path that servers show as their root. */
    private static final Pattern SERVED_AS_ROOT = Pattern.compile("^(?:META-INF/resources|static|public)/");

    /** What is for the generators of other sites, what nobody has finished, and notes of the processor. */
    private static final Pattern NOT_FOR_READERS = Pattern.compile(
            ".*/(?:_posts|hugo/(?:content|layouts)|markdown)/.*|(?:.*/)?draft[.]html|META-INF/roundup/.*");

    private StaticPlanner() {}

    /**
     * Plans a publication.
     *
     * @param root the folder with the compiled pages, or that of {@code roundup build}
     * @param onPages true to tell GitHub Pages that this is no Jekyll site
     * @param classes what the user named, for messages
     */
    static PublicationPlan plan(Path root, SiteFolder site, boolean adopt, boolean onPages, Path classes) {
        Map<String, byte[]> files = new TreeMap<>();
        for (String path : paths(root)) {
            if (!NOT_FOR_READERS.matcher(path).matches()) {
                String place = SERVED_AS_ROOT.matcher(path).replaceFirst("");
                if (!mayPublish(place)) {
                    throw new CommandFailure(classes + " lists " + path + ", which is not a place for published files");
                }
                files.put(place, bytes(root.resolve(path)));
            }
        }
        if (files.isEmpty()) {
            throw new CommandFailure(
                    classes + " contains no pages; compile them first, or name what \"roundup build\" made");
        }
        if (onPages) {
            files.put(".nojekyll", new byte[0]);
        }
        Manifest before = site.read(MANIFEST)
                .map(json -> Manifest.read(json, MANIFEST, StaticPlanner::mayPublish))
                .orElse(Manifest.NONE);
        return PublicationPlan.of("", MANIFEST, before, Publication.asTheyAre(files), site, adopt);
    }

    private static Set<String> paths(Path root) {
        Path written = root.resolve(WRITTEN);
        if (Files.isRegularFile(written)) {
            return new TreeSet<>(new String(bytes(written), UTF_8)
                    .lines()
                    .filter(path -> !path.isBlank())
                    .toList());
        }
        return new SiteRecord(root).read();
    }

    private static boolean mayPublish(String path) {
        return PublishedPaths.isWithin(path)
                && !path.equals(MANIFEST)
                && !path.equals("CNAME")
                && Arrays.stream(path.split("/")).noneMatch(part -> part.equalsIgnoreCase(".git"));
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException failed) {
            throw new CommandFailure("cannot read " + file + ": " + failed + "; compile the pages again", failed);
        }
    }
}
