package dev.roundup.processor.read;

import dev.roundup.processor.text.similar.Nearest;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The picture that an author probably meant: one with the same name and another extension, or else one whose name is
 * one or two slips away. Numbers distinguish pictures, so {@code figure-1} is not a suggestion for {@code figure-2}.
 */
final class NearPicture {
    /** In a larger folder, comparing every name for each missing picture would take too long. */
    private static final int LARGE = 1_000;

    private NearPicture() {}

    /**
     * Finds the picture.
     *
     * @param wanted a name with or without an extension
     * @param names the existing names, in order
     * @param extensions the extensions of pictures
     */
    static Optional<String> of(String wanted, Collection<String> names, List<String> extensions) {
        if (!isPicture(wanted, extensions) && wanted.indexOf('.') >= 0) {
            return Optional.empty();
        }
        String end = extension(wanted);
        Map<String, String> byStem = new TreeMap<>();
        for (String name : names) {
            if (isPicture(name, extensions)) {
                byStem.merge(
                        stem(name), name, (first, later) -> extension(later).equals(end) ? later : first);
            }
        }
        String stem = stem(wanted);
        Optional<String> same = Optional.ofNullable(byStem.get(stem));
        if (same.isPresent() || byStem.size() > LARGE) {
            return same;
        }
        String digits = digits(stem);
        return Nearest.to(
                        stem,
                        byStem.keySet().stream()
                                .filter(other -> digits(other).equals(digits))
                                .toList())
                .flatMap(near -> Optional.ofNullable(byStem.get(near)));
    }

    private static boolean isPicture(String name, List<String> extensions) {
        return extensions.contains(extension(name));
    }

    private static String extension(String name) {
        return FolderNames.folded(name.substring(name.lastIndexOf('.') + 1));
    }

    private static String stem(String name) {
        int dot = name.lastIndexOf('.');
        return FolderNames.folded(dot < 0 ? name : name.substring(0, dot));
    }

    private static String digits(String name) {
        return name.replaceAll("\\D", "");
    }
}
