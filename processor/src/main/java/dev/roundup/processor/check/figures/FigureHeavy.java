package dev.roundup.processor.check.figures;

import dev.roundup.processor.check.rule.Check;
import dev.roundup.processor.check.rule.Finding;
import dev.roundup.processor.check.rule.Rule;
import dev.roundup.processor.check.subject.ShownPicture;
import dev.roundup.processor.model.Asset;
import dev.roundup.processor.model.Asset.Inspection;
import dev.roundup.processor.model.Asset.Size;
import dev.roundup.processor.model.MediaFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reports a picture with more bytes than readers should wait for, or more pixels than any screen shows. */
final class FigureHeavy implements Check<ShownPicture> {
    private static final Rule RULE = Rule.warning("figure-heavy", "picture {value} in {member} of {owner} {problem}");

    private static final long MEGABYTE = 1_000_000;
    private static final long MOST_OF_A_PICTURE = MEGABYTE;
    private static final long MOST_OF_A_VIDEO = 8 * MEGABYTE;
    private static final int WIDEST = 3_000;

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public List<Finding> check(ShownPicture picture) {
        return picture.inspection().flatMap(inspection -> finding(picture, inspection)).stream()
                .toList();
    }

    private Optional<Finding> finding(ShownPicture picture, Inspection inspection) {
        MediaFormat format = inspection.format();
        if (!format.isPicture() && !format.isVideo()) {
            return Optional.empty();
        }
        int width = format == MediaFormat.SVG
                ? 0
                : picture.asset()
                        .file()
                        .flatMap(Asset.File::size)
                        .map(Size::width)
                        .orElse(0);
        return problem(inspection, width)
                .map(problem -> picture.finding(RULE)
                        .with("problem", problem)
                        .help(help(picture, format, width))
                        .at(picture.asset().origin()));
    }

    private static Optional<String> problem(Inspection inspection, int width) {
        boolean video = inspection.format().isVideo();
        long most = video ? MOST_OF_A_VIDEO : MOST_OF_A_PICTURE;
        if (inspection.bytes() > most) {
            return Optional.of(String.format(
                    Locale.ROOT,
                    "weighs %.1f MB, but a %s should have at most %d MB",
                    inspection.bytes() / (double) MEGABYTE,
                    video ? "video" : "picture",
                    most / MEGABYTE));
        }
        return width > WIDEST
                ? Optional.of(String.format(
                        Locale.ROOT, "is %,d pixels wide, but %,d are enough for every screen", width, WIDEST))
                : Optional.empty();
    }

    /** The command that makes a lighter file, and the name to write afterwards. */
    private static String help(ShownPicture picture, MediaFormat format, int width) {
        String in = FigureFormat.shell(picture.asset().fileName());
        return switch (format) {
            case MP4, WEBM ->
                "make a smaller copy: "
                        + FigureFormat.then(
                                "ffmpeg -i " + in + " -vf scale=1280:-2 -crf 30 -an ",
                                picture.renamed("-small", "mp4"));
            case GIF ->
                "turn it into a video, which is about ten times smaller: "
                        + FigureFormat.then("ffmpeg -i " + in + " -pix_fmt yuv420p ", picture.renamed("mp4"));
            case SVG ->
                "simplify it: svgo " + in + "; or turn it into pixels: "
                        + FigureFormat.then("rsvg-convert -w 1280 " + in + " -o ", picture.renamed("png"));
            default ->
                "make a smaller copy: "
                        + FigureFormat.then(
                                "magick " + in + (width > 1280 ? " -resize 1280 " : " "),
                                picture.renamed(format == MediaFormat.WEBP ? "-small" : "", "webp"));
        };
    }
}
