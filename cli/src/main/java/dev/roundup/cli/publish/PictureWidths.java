package dev.roundup.cli.publish;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The widths in which a picture is there.
 *
 * @param scaled those it was scaled to, in pixels, from narrow to wide
 * @param whole its own; 0 where it is not offered, but only linked
 */
record PictureWidths(List<Integer> scaled, int whole) {
    /** Those of a file that comes as it is. */
    static final PictureWidths NONE = new PictureWidths(List.of(), 0);

    /** Keeps its own copy of the list. */
    PictureWidths {
        scaled = List.copyOf(scaled);
    }

    /** The widest that it was scaled to, where that is what is shown. */
    Optional<Integer> largest() {
        return whole > 0 || scaled.isEmpty() ? Optional.empty() : Optional.of(scaled.get(scaled.size() - 1));
    }

    /** All of them for an attribute {@code srcset} (HTML Standard, section 4.8.4.2.1); empty where there is no choice. */
    Optional<String> srcset(String folder, String name) {
        Stream<String> narrow = scaled.stream().map(width -> folder + width + "/" + name + " " + width + "w");
        Stream<String> full =
                IntStream.of(whole).filter(width -> width > 0).mapToObj(width -> folder + name + " " + width + "w");
        return scaled.isEmpty()
                ? Optional.empty()
                : Optional.of(Stream.concat(narrow, full).collect(Collectors.joining(", ")));
    }
}
