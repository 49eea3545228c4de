package dev.roundup.cli.publish;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.roundup.cli.Progress;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The files of a roundup in a site: its post, and the pictures and files that the post names.
 *
 * @param files the contents of each file, by its path
 * @param manifest the manifest after publication
 */
record Publication(Map<String, byte[]> files, Manifest manifest) {
    private static final List<Integer> WIDTHS = List.of(640, 1280);

    /**
     * Makes the files from a compiled roundup.
     *
     * @param post the path of its post
     * @param isChosen true to remember that path
     * @param baseurl the path below which the site is served
     * @param before the last publication, whose scaled pictures can be used again
     * @param progress counts the files
     */
    static Publication of(
            CompiledRoundup roundup,
            String post,
            boolean isChosen,
            String baseurl,
            Manifest before,
            SiteFolder site,
            Progress progress) {
        PublishedPaths paths = new PublishedPaths(roundup.slug());
        Scaling scaling = new Scaling(paths.assets(), before, site);
        PostAddresses addresses = PostAddresses.of(roundup.text(), roundup.address());
        addresses.names().stream()
                .filter(name -> paths.mayPublish(paths.assets() + name))
                .forEach(name -> {
                    roundup.file(name).ifPresent(bytes -> scaling.add(name, bytes));
                    progress.step();
                });
        String encodedSlug = roundup.address().replaceFirst("^.*/(?=[^/]+/$)", "");
        String text = addresses.moved(baseurl + "/assets/" + encodedSlug, scaling::widths, scaling.names());
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put(post, text.getBytes(UTF_8));
        files.putAll(scaling.files);
        Map<String, String> digests = new HashMap<>();
        files.forEach((path, bytes) -> digests.put(path, Digest.of(bytes)));
        Optional<String> chosen = isChosen ? Optional.of(post) : Optional.empty();
        return new Publication(files, new Manifest(chosen, digests, scaling.originals));
    }

    /** Files that are published as they are. */
    static Publication asTheyAre(Map<String, byte[]> files) {
        Map<String, String> digests = new HashMap<>();
        files.forEach((path, bytes) -> digests.put(path, Digest.of(bytes)));
        return new Publication(files, new Manifest(Optional.empty(), digests, Map.of()));
    }

    /** The files beside the post, and the scaled sizes of the pictures. */
    private static final class Scaling {
        private final String folder;
        private final Manifest before;
        private final SiteFolder site;
        private final Map<String, byte[]> files = new LinkedHashMap<>();
        private final Map<String, String> originals = new HashMap<>();
        private final Map<String, PictureWidths> widths = new LinkedHashMap<>();

        Scaling(String folder, Manifest before, SiteFolder site) {
            this.folder = folder;
            this.before = before;
            this.site = site;
        }

        void add(String name, byte[] bytes) {
            files.put(folder + name, bytes);
            List<Integer> scaled = new ArrayList<>();
            Optional<ScaledPicture> picture = ScaledPicture.of(bytes);
            String original = Digest.of(bytes);
            for (int width : WIDTHS) {
                String path = folder + width + "/" + name;
                kept(path, original)
                        .or(() -> picture.flatMap(whole -> whole.to(width)))
                        .ifPresent(smaller -> {
                            files.put(path, smaller);
                            originals.put(path, original);
                            scaled.add(width);
                        });
            }
            // A large original is only linked, so that wide screens do not load it.
            int whole = picture.map(ScaledPicture::width).orElse(0);
            boolean isLarge = scaled.contains(WIDTHS.get(WIDTHS.size() - 1));
            widths.put(name, new PictureWidths(scaled, isLarge ? 0 : whole));
        }

        /**
         * The scaled picture of the last publication, if the original is the same. This saves time, and another JDK
         * might scale a little differently.
         */
        private Optional<byte[]> kept(String path, String original) {
            return Optional.of(path)
                    .filter(any -> original.equals(before.originals().get(path)))
                    .flatMap(site::read)
                    .filter(bytes -> before.owns(path, bytes));
        }

        PictureWidths widths(String name) {
            return widths.getOrDefault(name, PictureWidths.NONE);
        }

        Set<String> names() {
            return widths.keySet();
        }
    }
}
