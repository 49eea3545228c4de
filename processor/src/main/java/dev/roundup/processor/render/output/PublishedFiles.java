package dev.roundup.processor.render.output;

import dev.roundup.processor.model.Asset;
import dev.roundup.processor.model.Figure;
import dev.roundup.processor.model.Format;
import dev.roundup.processor.model.Link;
import dev.roundup.processor.model.Paper;
import dev.roundup.processor.model.Picture;
import dev.roundup.processor.model.Roundup;
import dev.roundup.processor.model.Section;
import dev.roundup.processor.model.Site;
import dev.roundup.processor.model.TypeName;
import java.text.Normalizer;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * The pictures and other files that are published next to a page, each once. A file keeps its own name, with a number
 * added if the name is taken. Files that were not found are left out.
 */
public final class PublishedFiles {
    private static final List<String> RESERVED = List.of(
            Addresses.PAGE,
            Addresses.DRAFT,
            Addresses.POSTS,
            Addresses.BIBTEX,
            Addresses.CSL_JSON,
            Addresses.FEED,
            Addresses.CALENDAR,
            Addresses.CARD,
            Addresses.CARDS,
            // Hugo reads the first two itself; the third holds the post.
            "index.md",
            "_index.md",
            Addresses.BODY);

    /** No files. */
    static final PublishedFiles NONE = new PublishedFiles();

    /** The files by path, in reading order. */
    private final Map<String, PublishedFile> files = new LinkedHashMap<>();

    /** The names of the files with the sessions of a paper. */
    private final Map<TypeName, String> events = new HashMap<>();

    private final Set<String> taken = new HashSet<>(RESERVED);

    /** A file with its name in the page's folder. */
    public record PublishedFile(String name, Asset.File file) {}

    private PublishedFiles() {}

    PublishedFiles(Roundup roundup) {
        roundup.venue().flatMap(venue -> venue.logo()).map(Picture::asset).ifPresent(this::add);
        for (Section section : roundup.body().sections()) {
            section.logo().map(Picture::asset).ifPresent(this::add);
            section.papers().flatMap(PublishedFiles::assets).forEach(this::add);
        }
        if (roundup.formats().contains(Format.CALENDAR)) {
            roundup.papers()
                    .filter(paper -> paper.presentation().isScheduled())
                    .forEach(paper -> events.computeIfAbsent(
                            paper.type(),
                            any -> freeName(start(paper.anchors().id().value()) + ".ics")));
        }
        // The icon comes last, so that adding one does not change the address of a picture.
        roundup.site().flatMap(Site::icon).ifPresent(this::add);
    }

    Collection<PublishedFile> all() {
        return Collections.unmodifiableCollection(files.values());
    }

    Optional<String> name(Asset asset) {
        return Optional.ofNullable(files.get(asset.path())).map(PublishedFile::name);
    }

    Optional<String> event(Paper paper) {
        return Optional.ofNullable(events.get(paper.type()));
    }

    private static Stream<Asset> assets(Paper paper) {
        return Stream.concat(
                paper.summary().figure().filter(figure -> !figure.pending()).stream()
                        .flatMap(PublishedFiles::assets),
                paper.links().stream().mapMulti(PublishedFiles::asset));
    }

    private static Stream<Asset> assets(Figure figure) {
        return Stream.concat(figure.asset().stream(), figure.still().stream());
    }

    private static void asset(Link link, Consumer<Asset> found) {
        if (link.target() instanceof Link.Target.LinkedFile file) {
            found.accept(file.asset());
        }
    }

    private void add(Asset asset) {
        if (!files.containsKey(asset.path())) {
            asset.file()
                    .ifPresent(file -> files.put(asset.path(), new PublishedFile(freeName(asset.fileName()), file)));
        }
    }

    /** The start of an id whose rule is off, short enough for a file name: at most 255 bytes, three for a character. */
    static String start(String id) {
        return id.length() <= 80 ? id : id.substring(0, id.offsetByCodePoints(0, id.codePointCount(0, 80)));
    }

    private String freeName(String wanted) {
        return freeName(wanted, taken);
    }

    /**
     * The name for a file, with a number if it is taken. From now on it is taken.
     *
     * @param taken the taken names in lower case
     */
    static String freeName(String wanted, Set<String> taken) {
        String name = portable(wanted);
        int dot = name.lastIndexOf('.');
        String stem = dot > 0 ? name.substring(0, dot) : name;
        String extension = dot > 0 ? name.substring(dot) : "";
        // Letter case is ignored, because many file systems ignore it.
        for (int number = 2; !taken.add(name.toLowerCase(Locale.ROOT)); number++) {
            name = stem + "-" + number + extension;
        }
        return name;
    }

    /**
     * Makes a name that every file system and archive accepts, and also javac, which refuses blanks. It is in NFC, in
     * which addresses are compared (RFC 3987, section 5.3.2.2).
     */
    public static String portable(String wanted) {
        String name = Normalizer.normalize(wanted, Normalizer.Form.NFC)
                .strip()
                .replaceAll("[^\\p{L}\\p{M}\\p{N}._+-]", "-")
                .replaceFirst("^[.]+", "");
        return name.isEmpty() ? "file" : name;
    }
}
