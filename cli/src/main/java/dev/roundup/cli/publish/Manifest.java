package dev.roundup.cli.publish;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonParseException;
import dev.roundup.cli.CommandFailure;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The list of the files that were published for a roundup. The command may overwrite or remove only these. It is stored
 * in the site, under a name that the generator of the site ignores.
 *
 * @param post the post's path if the user chose it
 * @param files the digest of each file as it was written, by its path within the site
 * @param originals the digest of the original of each scaled picture, by the path of the scaled one
 */
record Manifest(Optional<String> post, Map<String, String> files, Map<String, String> originals) {
    /** The name of its file. */
    static final String NAME = ".roundup.json";

    /** The manifest of a roundup that is not published yet. */
    static final Manifest NONE = new Manifest(Optional.empty(), Map.of(), Map.of());

    private static final Gson GSON =
            new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();

    /** Keeps its own copies of the maps, in order. */
    Manifest {
        files = new TreeMap<>(files);
        originals = new TreeMap<>(originals);
    }

    /** The structure of the JSON file. */
    private record StoredManifest(
            @Nullable String post,
            @Nullable Map<String, String> files,
            @Nullable Map<String, String> originals) {}

    /**
     * Reads a manifest. It accepts only paths of files that could have been published.
     *
     * @param place the path of the manifest, for messages
     * @param mayPublish true for a path that a published file can have
     */
    static Manifest read(byte[] json, String place, Predicate<String> mayPublish) {
        try {
            @Nullable StoredManifest stored = GSON.fromJson(new String(json, UTF_8), StoredManifest.class);
            if (stored == null || stored.files == null || stored.originals == null) {
                throw new CommandFailure(place + " is not a list of published files");
            }
            Stream.of(List.copyOf(stored.files.keySet()), List.copyOf(stored.originals.keySet()))
                    .flatMap(List::stream)
                    .filter(path -> !mayPublish.test(path))
                    .findFirst()
                    .ifPresent(path -> {
                        throw new CommandFailure(
                                place + " names " + path + ", which is not a place for published files");
                    });
            Optional<String> post = Optional.ofNullable(stored.post);
            post.filter(path -> !PublishedPaths.isPost(path)).ifPresent(path -> {
                throw new CommandFailure(place + " names " + path + ", which is not a place for a post");
            });
            return new Manifest(post, stored.files, stored.originals);
        } catch (JsonParseException broken) {
            throw new CommandFailure(place + " cannot be read: " + broken, broken);
        }
    }

    byte[] json() {
        return (GSON.toJson(new StoredManifest(post.orElse(null), files, originals)) + "\n").getBytes(UTF_8);
    }

    /** True if the file still is as it was written. */
    boolean owns(String path, byte[] bytes) {
        return Digest.of(bytes).equals(files.get(path));
    }
}
