package dev.roundup.processor.check.links;

import dev.roundup.processor.model.Asset.Inspection;
import dev.roundup.processor.model.MediaFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * A reason why a file cannot be what its name promises.
 *
 * @param words the reason, worded to follow the name
 * @param help what to do
 */
record FileProblem(String words, String help) {
    private static final String AGAIN = "copy, download or export the file again";
    private static final Set<String> PICTURES = Set.of("png", "jpg", "jpeg", "gif", "webp", "svg");
    private static final Set<String> PAGES = Set.of("html", "htm", "xhtml");

    /** The first problem. Files of types that we do not know are only checked for what no document is. */
    static Optional<FileProblem> of(String fileName, Inspection facts) {
        String extension = fileName.substring(fileName.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        MediaFormat format = facts.format();
        return switch (format) {
            case EMPTY -> found("is empty", AGAIN);
            case LFS_POINTER -> found("is a Git LFS pointer", "fetch the file: git lfs pull");
            case HTML ->
                PAGES.contains(extension)
                        ? Optional.empty()
                        : found("is an HTML page, perhaps that of a login", "download the file again");
            default ->
                isOther(extension, format)
                        ? found(
                                "is " + (format == MediaFormat.UNKNOWN ? "not a PDF document" : format.words())
                                        + (format == MediaFormat.UNKNOWN ? "" : ", but its name says otherwise"),
                                "name the right file, or " + AGAIN)
                        : facts.damage().map(damage -> new FileProblem(damage, AGAIN));
        };
    }

    private static boolean isOther(String extension, MediaFormat format) {
        if (extension.equals("pdf")) {
            return format != MediaFormat.PDF;
        }
        boolean recognised = format == MediaFormat.PDF || format.isPicture();
        return PICTURES.contains(extension)
                && recognised
                && !format.extensions().contains(extension);
    }

    private static Optional<FileProblem> found(String words, String help) {
        return Optional.of(new FileProblem(words, help));
    }
}
