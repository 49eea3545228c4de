package dev.roundup.cli.publish;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The widths in which a picture exists.
 *
 * @param scaled the widths to which it was scaled, in pixels, from narrow to wide
 * @param whole the width of the original; 0 if the page only links to it
 */
record PictureWidths(List<Integer> scaled, int whole) {
    /** The widths of a file that is published as it is. */
    static final PictureWidths NONE = new PictureWidths(List.of(), 0);

    /** Keeps its own copy of the list. */
    PictureWidths {
        scaled = List.copyOf(scaled);
    }

    /** The largest scaled width, if the page shows that instead of the original. */
    Optional<Integer> largest() {
        return whole > 0 || scaled.isEmpty() ? Optional.empty() : Optional.of(scaled.get(scaled.size() - 1));
    }

    /** All widths for an attribute {@code srcset} (HTML Standard, section 4.8.4.2.1); empty if there is only one. */
    Optional<String> srcset(String folder, String name) {
        Stream<String> narrow = scaled.stream().map(width -> folder + width + "/" + name + " " + width + "w");
        Stream<String> full =
                IntStream.of(whole).filter(width -> width > 0).mapToObj(width -> folder + name + " " + width + "w");
        return scaled.isEmpty()
                ? Optional.empty()
                : Optional.of(Stream.concat(narrow, full).collect(Collectors.joining(", ")));
    }
}
