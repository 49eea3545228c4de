package dev.roundup.processor.check.figures;

import static dev.roundup.processor.check.Case.breaks;
import static dev.roundup.processor.check.Case.silent;
import static dev.roundup.processor.check.Samples.figure;
import static dev.roundup.processor.check.Samples.figureWithStill;
import static dev.roundup.processor.check.Samples.found;
import static dev.roundup.processor.check.Samples.missing;
import static dev.roundup.processor.check.Samples.pendingFigure;
import static dev.roundup.processor.check.Samples.venueWithLogo;
import static dev.roundup.processor.model.PaperBuilder.paper;
import static dev.roundup.processor.model.RoundupBuilder.roundup;
import static dev.roundup.processor.model.TestOrigin.at;

import dev.roundup.processor.check.Case;
import dev.roundup.processor.model.Asset;
import dev.roundup.processor.model.Asset.Inspection;
import dev.roundup.processor.model.Asset.Size;
import dev.roundup.processor.model.MediaFormat;
import dev.roundup.processor.model.PaperBuilder;
import java.io.InputStream;
import java.util.Optional;
import java.util.stream.Stream;

/** Cases of rules about the files of pictures. */
public final class PictureCases {
    private static final long LIGHT = 1_000_000;

    private PictureCases() {}

    public static Stream<Case> all() {
        return Stream.of(names(), formats(), weights(), damages(), drawings(), sharedWords())
                .flatMap(cases -> cases);
    }

    private static Stream<Case> names() {
        return Stream.of(
                breaks("figure-case", "a picture that is not there")
                        .in(shown(named("Hill.PNG", Optional.empty(), "hill.png")))
                        .at("Hill.PNG")
                        .says(
                                "picture \"Hill.PNG\" in @Figure(file) of RotatingFeatures is called \"hill.png\" on disk",
                                "help: write \"hill.png\""),
                breaks("figure-case", "a picture that this file system finds all the same")
                        .in(shown(named("img22", found("img22").file(), "img22.png")))
                        .at("img22")
                        .says(
                                "picture \"img22\" in @Figure(file) of RotatingFeatures is called \"img22.png\" on disk",
                                "help: write \"img22.png\""),
                silent("figure-case", "a picture is there").in(shown(found("hill.png"))),
                breaks("figure-remote", "a figure")
                        .in(shown(missing("https://example.org/hill.svg")))
                        .at("https://example.org/hill.svg")
                        .says(
                                "picture \"https://example.org/hill.svg\" in @Figure(file) of RotatingFeatures is on another server, so the page does not show it",
                                "help: download it into the project, and name that file"),
                breaks("figure-remote", "a logo")
                        .in(roundup("NeurIps2023").venue(venueWithLogo(missing("//neurips.cc/logo.svg"), "NeurIPS")))
                        .at("//neurips.cc/logo.svg")
                        .says(
                                "picture \"//neurips.cc/logo.svg\" in @Venue(logo) of NeurIps2023 is on another server, so the page does not show it",
                                "help: download it into the project, and name that file"),
                silent("figure-remote", "a figure is still to come")
                        .in(paper("RotatingFeatures").figure(pendingFigure(missing("https://example.org/hill.svg")))));
    }

    private static Stream<Case> formats() {
        return Stream.of(
                format(
                        "hill.jpg",
                        MediaFormat.PNG,
                        "is a PNG picture, but its name says otherwise",
                        "rename the file to \"hill.png\", and write that name"),
                format(
                        "img22",
                        MediaFormat.GIF,
                        "is a GIF picture, but its name says otherwise",
                        "rename the file to \"img22.gif\", and write that name"),
                format(
                        "hill.png",
                        MediaFormat.MP4,
                        "is an MP4 video, but its name says otherwise",
                        "rename the file to \"hill.mp4\", and write that name"),
                format(
                        "my hill.pdf",
                        MediaFormat.PDF,
                        "is a PDF document, which a page cannot show as a picture",
                        "convert it to SVG: pdftocairo -svg 'my hill.pdf' 'my hill.svg', then write \"my hill.svg\""),
                format(
                        "hill.svg",
                        MediaFormat.PDF,
                        "is a PDF document, which a page cannot show as a picture",
                        "convert it to SVG: pdftocairo -svg hill.svg hill-new.svg, then write \"hill-new.svg\""),
                format(
                        "hill.mp4",
                        MediaFormat.QUICKTIME,
                        "is a QuickTime video, which a page cannot show as a picture",
                        "convert it: ffmpeg -i hill.mp4 hill-new.mp4, then write \"hill-new.mp4\""),
                format(
                        "Hill.WEBP",
                        MediaFormat.TIFF,
                        "is a TIFF picture, which a page cannot show as a picture",
                        "convert it: magick Hill.WEBP Hill-new.webp, then write \"Hill-new.webp\""),
                format(
                        "hill.heic",
                        MediaFormat.HEIC,
                        "is a HEIC picture, which a page cannot show as a picture",
                        "convert it: magick hill.heic hill.webp, then write \"hill.webp\""),
                format(
                        "hill.png",
                        MediaFormat.HTML,
                        "is an HTML page, which a page cannot show as a picture",
                        "download the picture again; this is a web page, perhaps an error page"),
                format(
                        "hill.png",
                        MediaFormat.LFS_POINTER,
                        "is a Git LFS pointer, which a page cannot show as a picture",
                        "fetch the file: git lfs pull"),
                format(
                        "hill.svg",
                        MediaFormat.SVG_WITHOUT_NAMESPACE,
                        "is an SVG drawing without xmlns, which a page cannot show as a picture",
                        "add xmlns=\"http://www.w3.org/2000/svg\" to its first tag"),
                format(
                        "hill.png",
                        MediaFormat.EMPTY,
                        "is an empty file, which a page cannot show as a picture",
                        "save it again as SVG, PNG, JPEG, WebP, AVIF or GIF"),
                format(
                        "hill.png",
                        MediaFormat.UNKNOWN,
                        "is not a picture of a format that pages can show",
                        "save it again as SVG, PNG, JPEG, WebP, AVIF or GIF"),
                breaks("figure-format", "a video as a still")
                        .in(paper("RotatingFeatures")
                                .figure(figureWithStill(
                                        looked("hill.mp4", MediaFormat.MP4, 9),
                                        looked("still.mp4", MediaFormat.MP4, 9))))
                        .at("still.mp4")
                        .says(
                                "picture \"still.mp4\" in @Figure(still) of RotatingFeatures is an MP4 video, but only a picture can be shown here",
                                "help: write the name of a picture; only @Figure(file) can be a video"),
                silent("figure-format", "names in capitals, and other extensions of a format")
                        .in(
                                shown(looked("Hill.JPEG", MediaFormat.JPEG, 9)).build(),
                                paper("DeepGmrfs")
                                        .figure(figure(looked("hill.m4v", MediaFormat.MP4, 9), "A dale in the fog"))
                                        .build()));
    }

    private static Case format(String name, MediaFormat format, String problem, String help) {
        return breaks("figure-format", name + ", " + format.words())
                .in(shown(looked(name, format, 9)))
                .at(name)
                .says("picture \"" + name + "\" in @Figure(file) of RotatingFeatures " + problem, "help: " + help);
    }

    private static Stream<Case> weights() {
        return Stream.of(
                heavy(
                        "hill.png",
                        MediaFormat.PNG,
                        3_440_000,
                        2000,
                        "weighs 3.4 MB, but a picture should have at most 1 MB",
                        "make a smaller copy: magick hill.png -resize 1280 hill.webp, then write \"hill.webp\""),
                heavy(
                        "hill.png",
                        MediaFormat.PNG,
                        20,
                        6000,
                        "is 6,000 pixels wide, but 3,000 are enough for every screen",
                        "make a smaller copy: magick hill.png -resize 1280 hill.webp, then write \"hill.webp\""),
                heavy(
                        "hill.webp",
                        MediaFormat.WEBP,
                        1_200_000,
                        900,
                        "weighs 1.2 MB, but a picture should have at most 1 MB",
                        "make a smaller copy: magick hill.webp hill-small.webp, then write \"hill-small.webp\""),
                heavy(
                        "hill.gif",
                        MediaFormat.GIF,
                        1_200_000,
                        900,
                        "weighs 1.2 MB, but a picture should have at most 1 MB",
                        "turn it into a video, which is about ten times smaller: ffmpeg -i hill.gif -pix_fmt yuv420p hill.mp4, then write \"hill.mp4\""),
                heavy(
                        "hill.svg",
                        MediaFormat.SVG,
                        1_200_000,
                        5000,
                        "weighs 1.2 MB, but a picture should have at most 1 MB",
                        "simplify it: svgo hill.svg; or turn it into pixels: rsvg-convert -w 1280 hill.svg -o hill.png, then write \"hill.png\""),
                heavy(
                        "hill.mp4",
                        MediaFormat.MP4,
                        9_000_000,
                        900,
                        "weighs 9.0 MB, but a video should have at most 8 MB",
                        "make a smaller copy: ffmpeg -i hill.mp4 -vf scale=1280:-2 -crf 30 -an hill-small.mp4, then write \"hill-small.mp4\""),
                silent("figure-heavy", "all that readers wait for, and a drawing of any width")
                        .in(
                                shown(sized("hill.png", MediaFormat.PNG, LIGHT, 3_000))
                                        .build(),
                                paper("A")
                                        .figure(figure(sized("a.svg", MediaFormat.SVG, LIGHT, 9_000), "A dale"))
                                        .build(),
                                paper("B")
                                        .figure(figure(looked("b.mp4", MediaFormat.MP4, 8 * LIGHT), "A dam"))
                                        .build()));
    }

    private static Case heavy(String name, MediaFormat format, long bytes, int width, String problem, String help) {
        return breaks("figure-heavy", name + " " + problem)
                .in(shown(sized(name, format, bytes, width)))
                .at(name)
                .says("picture \"" + name + "\" in @Figure(file) of RotatingFeatures " + problem, "help: " + help);
    }

    private static Stream<Case> damages() {
        return Stream.of(
                breaks("figure-format", "a picture that was not downloaded to its end")
                        .in(shown(of(
                                new Inspection(
                                        MediaFormat.PNG,
                                        9,
                                        Optional.empty(),
                                        Optional.of("is cut off"),
                                        Optional.empty()),
                                "hill.png")))
                        .at("hill.png")
                        .says(
                                "picture \"hill.png\" in @Figure(file) of RotatingFeatures is cut off",
                                "help: copy, download or export the file again"),
                breaks("figure-format", "a drawing that browsers do not show")
                        .in(shown(of(
                                new Inspection(
                                        MediaFormat.SVG,
                                        9,
                                        Optional.empty(),
                                        Optional.of("is not well-formed: <g> on line 2 is not closed"),
                                        Optional.empty()),
                                "hill.svg")))
                        .at("hill.svg")
                        .says(
                                "picture \"hill.svg\" in @Figure(file) of RotatingFeatures is not well-formed: <g> on line 2 is not closed",
                                "help: correct the file, or export the drawing again"),
                breaks("figure-home-path", "a drawing with the name of the last export")
                        .in(shown(of(
                                new Inspection(
                                        MediaFormat.SVG,
                                        9,
                                        Optional.empty(),
                                        Optional.empty(),
                                        Optional.of("/home/ada/hill.png")),
                                "hill.svg")))
                        .at("hill.svg")
                        .says(
                                "picture \"hill.svg\" in @Figure(file) of RotatingFeatures contains \"/home/ada/hill.png\", a path of your own computer",
                                "help: delete it from the file, or save the drawing again as plain SVG"),
                silent("figure-home-path", "a drawing").in(shown(looked("hill.svg", MediaFormat.SVG, 9))));
    }

    private static Asset of(Inspection facts, String name) {
        Asset.File file = new Asset.File(InputStream::nullInputStream, Optional.empty(), Optional.of(facts));
        return new Asset(name, "lab/" + name, Optional.of(file), at(name));
    }

    private static Stream<Case> drawings() {
        Asset.File active = new Asset.File(
                InputStream::nullInputStream,
                Optional.empty(),
                Optional.of(new Inspection(MediaFormat.SVG, 9, Optional.of("contains <script> on line 2"))));
        return Stream.of(
                breaks("figure-active", "a drawing with a script")
                        .in(shown(new Asset("hill.svg", "lab/hill.svg", Optional.of(active), at("hill.svg"))))
                        .at("hill.svg")
                        .says(
                                "picture \"hill.svg\" in @Figure(file) of RotatingFeatures contains <script> on line 2",
                                "help: delete it from the file, or export the drawing again as plain SVG"),
                silent("figure-active", "a drawing").in(shown(looked("hill.svg", MediaFormat.SVG, 9))));
    }

    private static Stream<Case> sharedWords() {
        return Stream.of(
                breaks("figure-alt-shared", "two pictures")
                        .in(
                                shown(found("hill.svg")).build(),
                                paper("DeepGmrfs")
                                        .figure(figure(found("dale.svg"), "A hill, at noon!"))
                                        .build())
                        .at("A hill, at noon!")
                        .says(
                                "\"A hill, at noon!\" in @Figure(alt) of DeepGmrfs also describes the picture of RotatingFeatures",
                                "help: say what this picture shows and the other one does not"),
                silent("figure-alt-shared", "one picture of two papers")
                        .in(
                                shown(found("hill.svg")).build(),
                                paper("DeepGmrfs")
                                        .figure(figure(found("hill.svg"), "A hill at noon"))
                                        .build()));
    }

    private static PaperBuilder shown(Asset asset) {
        return paper("RotatingFeatures").figure(figure(asset, "A hill at noon"));
    }

    private static Asset named(String name, Optional<Asset.File> file, String onDisk) {
        return new Asset(
                name, "lab/" + name, file, Optional.of(onDisk), Optional.empty(), Asset.Search.EVERYWHERE, at(name));
    }

    private static Asset looked(String name, MediaFormat format, long bytes) {
        return sized(name, format, bytes, 40);
    }

    private static Asset sized(String name, MediaFormat format, long bytes, int width) {
        Asset.File file = new Asset.File(
                InputStream::nullInputStream,
                Optional.of(new Size(width, 30)),
                Optional.of(new Inspection(format, bytes, Optional.empty())));
        return new Asset(name, "lab/" + name, Optional.of(file), at(name));
    }
}
