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
                ? "rename the file to "
                        + Quote.of(picture.renamed(format.extensions().get(0))) + ", and write that name"
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
        return format == MediaFormat.UNKNOWN
                ? "is not a picture of a format that pages can show"
                : "is " + format.words() + ", which a page cannot show as a picture";
    }

    private static String help(ShownPicture picture, MediaFormat format) {
        return switch (format) {
            case PDF ->
                "convert it to SVG: "
                        + then("pdftocairo -svg " + shell(picture.asset().fileName()) + " ", picture.renamed("svg"));
            case POSTSCRIPT -> "export the drawing as SVG";
            case SVG_WITHOUT_NAMESPACE -> "add xmlns=\"http://www.w3.org/2000/svg\" to its first tag";
            case TIFF, HEIC, BMP ->
                "convert it: " + then("magick " + shell(picture.asset().fileName()) + " ", picture.renamed("webp"));
            case QUICKTIME ->
                "convert it: " + then("ffmpeg -i " + shell(picture.asset().fileName()) + " ", picture.renamed("mp4"));
            case LFS_POINTER -> "fetch the file: git lfs pull";
            case MP4, WEBM -> "write the name of a picture; only @Figure(file) can be a video";
            case HTML -> "download the picture again; this is a web page, perhaps an error page";
            default -> "save it again as SVG, PNG, JPEG, WebP, AVIF or GIF";
        };
    }

    /**
     * A command that makes a file, and the name to write afterwards.
     *
     * @param name the name of the file as it is written in the source
     */
    static String then(String command, String name) {
        String file = name.substring(name.lastIndexOf('/') + 1);
        return command + shell(file) + ", then write " + Quote.of(name);
    }

    static String shell(String name) {
        return name.matches("[\\w.+-]+") ? name : "'" + name.replace("'", "'\\''") + "'";
    }
}
