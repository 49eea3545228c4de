package dev.roundup.processor.check.figures;

import dev.roundup.processor.check.rule.Check;
import dev.roundup.processor.check.rule.Finding;
import dev.roundup.processor.check.rule.Rule;
import dev.roundup.processor.check.subject.ShownPicture;
import dev.roundup.processor.model.Asset.Inspection;
import dev.roundup.processor.model.MediaFormat;
import dev.roundup.processor.text.Quote;
import java.util.List;
import java.util.Optional;

/** Reports a picture whose bytes do not match its name, that a page cannot show, or that is damaged. */
final class FigureFormat implements Check<ShownPicture> {
    private static final Rule RULE = Rule.error("figure-format", "picture {value} in {member} of {owner} {problem}");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public List<Finding> check(ShownPicture picture) {
        return picture
                .inspection()
                .flatMap(facts -> finding(picture, facts.format()).or(() -> damage(picture, facts)))
                .stream()
                .toList();
    }

    private Optional<Finding> finding(ShownPicture picture, MediaFormat format) {
        boolean fits = format.isPicture() || (format.isVideo() && picture.mayMove());
        if (fits && format.extensions().contains(picture.extension())) {
            return Optional.empty();
        }
        String help = fits
                ? "name the file "
                        + Quote.of(picture.renamed(format.extensions().get(0)))
                : help(picture, format);
        return Optional.of(picture.finding(RULE)
                .with("problem", problem(picture, format))
                .help(help)
                .at(picture.asset().origin()));
    }

    private Optional<Finding> damage(ShownPicture picture, Inspection facts) {
        String help = facts.format() == MediaFormat.SVG
                ? "correct the file, or export the drawing again"
                : "copy, download or export the file again";
        return facts.damage()
                .map(damage -> picture.finding(RULE)
                        .with("problem", damage)
                        .help(help)
                        .at(picture.asset().origin()));
    }

    private static String problem(ShownPicture picture, MediaFormat format) {
        if (format.isPicture() || (format.isVideo() && picture.mayMove())) {
            return "is " + format.words() + ", but its name says otherwise";
        }
        if (format.isVideo()) {
            return "is " + format.words() + ", but only a picture can be shown here";
        }
        return "is " + format.words()
                + (format == MediaFormat.UNKNOWN ? " that pages can show" : ", which pages cannot show");
    }

    private static String help(ShownPicture picture, MediaFormat format) {
        return switch (format) {
            case PDF ->
                "convert it to SVG: pdftocairo -svg " + shell(picture.asset().fileName()) + " "
                        + shell(fileName(picture.renamed("svg")));
            case POSTSCRIPT -> "export the drawing as SVG";
            case SVG_WITHOUT_NAMESPACE -> "add xmlns=\"http://www.w3.org/2000/svg\" to its first tag";
            case TIFF, HEIC, BMP ->
                "convert it: magick " + shell(picture.asset().fileName()) + " "
                        + shell(fileName(picture.renamed("webp")));
            case QUICKTIME ->
                "convert it: ffmpeg -i " + shell(picture.asset().fileName()) + " "
                        + shell(fileName(picture.renamed("mp4")));
            case LFS_POINTER -> "fetch the file: git lfs pull";
            case MP4, WEBM -> "take a still picture; only @Figure(file) can be a video";
            case HTML -> "download the picture again; this is a web page, perhaps an error page";
            default -> "save it again as SVG, PNG, JPEG, WebP, AVIF or GIF";
        };
    }

    private static String fileName(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    static String shell(String name) {
        return name.matches("[\\w.+-]+") ? name : "'" + name.replace("'", "'\\''") + "'";
    }
}
