package dev.roundup.processor.check.figures;

import static dev.roundup.processor.check.Case.breaks;
import static dev.roundup.processor.check.Case.silent;
import static dev.roundup.processor.check.Samples.abstractOf;
import static dev.roundup.processor.check.Samples.figure;
import static dev.roundup.processor.check.Samples.figureWithStill;
import static dev.roundup.processor.check.Samples.found;
import static dev.roundup.processor.check.Samples.missing;
import static dev.roundup.processor.check.Samples.pendingFigure;
import static dev.roundup.processor.check.Samples.sectionWithLogo;
import static dev.roundup.processor.check.Samples.unnameable;
import static dev.roundup.processor.check.Samples.unnamedFigure;
import static dev.roundup.processor.check.Samples.unreadable;
import static dev.roundup.processor.check.Samples.unsought;
import static dev.roundup.processor.check.Samples.venueWithLogo;
import static dev.roundup.processor.check.SiteBuilder.amlab;
import static dev.roundup.processor.model.PaperBuilder.paper;
import static dev.roundup.processor.model.RoundupBuilder.roundup;

import dev.roundup.processor.check.Case;
import java.util.stream.Stream;

/** Cases of rules about abstracts and pictures. */
public final class FigureCases {
    private static final String ALT_HELP =
            "help: describe in one sentence what the picture shows, as you would on the telephone";

    private FigureCases() {}

    public static Stream<Case> all() {
        return Stream.of(abstracts(), pictures(), words()).flatMap(cases -> cases);
    }

    private static Stream<Case> abstracts() {
        return Stream.of(
                breaks("abstract-source", "an abstract is given twice")
                        .in(paper("RotatingFeatures").abstractText(abstractOf(true, found("rotating.tex"))))
                        .at("@Abstract")
                        .says("@Abstract of RotatingFeatures has both a text and a file", "help: keep one of the two"),
                breaks("abstract-source", "an abstract is not given")
                        .in(paper("RotatingFeatures").abstractText(abstractOf(false)))
                        .at("@Abstract")
                        .says(
                                "@Abstract of RotatingFeatures has neither a text nor a file",
                                "help: write the text, or delete @Abstract"),
                breaks("abstract-source", "the file is not there")
                        .in(paper("RotatingFeatures").abstractText(abstractOf(false, missing("rotating.tex"))))
                        .at("rotating.tex")
                        .says(
                                "@Abstract of RotatingFeatures names the file \"rotating.tex\", which was not found",
                                "help: put it at \"lab/rotating.tex\" in the folder of roundup.assets or on the class path"),
                breaks("abstract-source", "the file cannot be read")
                        .in(paper("RotatingFeatures").abstractText(unreadable(found("rotating.tex"))))
                        .at("rotating.tex")
                        .says(
                                "@Abstract of RotatingFeatures names the file \"rotating.tex\", which cannot be read",
                                "help: make the file readable",
                                "note: java.io.IOException: broken disk"),
                silent("abstract-source", "nobody knows the folder of files")
                        .in(paper("RotatingFeatures").abstractText(abstractOf(false, unsought("rotating.tex")))),
                silent("abstract-source", "an abstract is a text")
                        .in(paper("RotatingFeatures").abstractText(abstractOf(true))),
                silent("abstract-source", "an abstract is a file")
                        .in(paper("RotatingFeatures").abstractText(abstractOf(false, found("rotating.tex")))));
    }

    private static Stream<Case> pictures() {
        return Stream.of(
                breaks("figure-missing", "an icon is not there")
                        .in(roundup("NeurIps2023")
                                .site(amlab().icon(missing("icon.svg")).build()))
                        .at("icon.svg")
                        .says(
                                "picture \"icon.svg\" in @Site(icon) of Amlab was not found",
                                "help: put it at \"lab/icon.svg\" in the folder of roundup.assets or on the class path"),
                breaks("figure-missing", "a figure is not there")
                        .in(paper("RotatingFeatures").figure(figure(missing("hill.svg"), "A ball rolls down a hill")))
                        .at("hill.svg")
                        .says(
                                "picture \"hill.svg\" in @Figure(file) of RotatingFeatures was not found",
                                "help: put it at \"lab/hill.svg\" in the folder of roundup.assets or on the class path, or"
                                        + " write pending = true until you have it"),
                breaks("figure-missing", "a picture of a like name is there")
                        .in(paper("RotatingFeatures")
                                .figure(figure(missing("hil.svg", "hill.svg"), "A ball rolls down a hill")))
                        .at("hil.svg")
                        .says(
                                "picture \"hil.svg\" in @Figure(file) of RotatingFeatures was not found",
                                "help: did you mean \"hill.svg\"? If not, put it at \"lab/hil.svg\" in the folder of roundup.assets or on the class path, or write pending = true until you have it"),
                breaks("figure-missing", "no picture is named")
                        .in(paper("RotatingFeatures").figure(unnamedFigure(false)))
                        .at("@Figure")
                        .says(
                                "the picture in @Figure of RotatingFeatures is missing",
                                "help: write its name in file, or pending = true until you have it"),
                breaks("figure-missing", "the still of a video is not there")
                        .in(paper("RotatingFeatures").figure(figureWithStill(found("hill.mp4"), missing("hill.png"))))
                        .at("hill.png")
                        .says(
                                "picture \"hill.png\" in @Figure(still) of RotatingFeatures was not found",
                                "help: put it at \"lab/hill.png\" in the folder of roundup.assets or on the class path, or"
                                        + " write pending = true until you have it"),
                breaks("figure-missing", "the system cannot name the file")
                        .in(paper("RotatingFeatures")
                                .figure(figure(unnameable("hügel.svg"), "A ball rolls down a hill")))
                        .at("hügel.svg")
                        .says(
                                "picture \"hügel.svg\" in @Figure(file) of RotatingFeatures was not found",
                                "help: Java cannot name this file, because the system's encoding of names lacks one of its"
                                        + " letters. Set LC_ALL=C.UTF-8 before you build, or rename the file, or write"
                                        + " pending = true until you have it"),
                breaks("figure-missing", "the logo of a venue is not there")
                        .in(roundup("NeurIps2023").venue(venueWithLogo(missing("neurips.svg"), "NeurIPS")))
                        .at("neurips.svg")
                        .says(
                                "picture \"neurips.svg\" in @Venue(logo) of NeurIps2023 was not found",
                                "help: put it at \"lab/neurips.svg\" in the folder of roundup.assets or on the class path"),
                breaks("figure-missing", "the logo of a section is not there")
                        .in(roundup("NeurIps2023").section(sectionWithLogo(missing("icbinb.svg"), "ICBINB")))
                        .at("icbinb.svg")
                        .says(
                                "picture \"icbinb.svg\" in @Section(logo) of NeurIps2023 was not found",
                                "help: put it at \"lab/icbinb.svg\" in the folder of roundup.assets or on the class path"),
                silent("figure-missing", "nobody knows the folder of pictures")
                        .in(paper("RotatingFeatures").figure(figure(unsought("hill.svg"), "A ball rolls down a hill"))),
                silent("figure-missing", "pictures are there")
                        .in(paper("RotatingFeatures").figure(figureWithStill(found("hill.mp4"), found("hill.png")))),
                silent("figure-missing", "a figure is still to come, named or not")
                        .in(
                                paper("RotatingFeatures")
                                        .figure(pendingFigure(missing("hill.svg")))
                                        .build(),
                                paper("DeepGmrfs").figure(unnamedFigure(true)).build()));
    }

    private static Stream<Case> words() {
        return Stream.of(
                bad(""),
                bad("Graphical Abstract"),
                bad("Figure 1."),
                bad("teaser"),
                bad("TODO"),
                bad("hill-v2.PNG"),
                bad("Hill"),
                bad("Rotating Features!"),
                good("A ball rolls down a hill"),
                good("Figure 1: a ball on a hill"),
                good("Rotating features as arrows that turn"),
                breaks("figure-alt", "the logo of a venue has none")
                        .in(roundup("NeurIps2023").venue(venueWithLogo(found("neurips.svg"), "")))
                        .at("")
                        .says(
                                "\"\" in @Venue(logoAlt) of NeurIps2023 does not say what the picture shows",
                                "help: write whose logo it is, for example \"NeurIPS\""),
                breaks("figure-alt", "the logo of a section has none")
                        .in(roundup("NeurIps2023").section(sectionWithLogo(found("icbinb.svg"), " ")))
                        .at(" ")
                        .says(
                                "\" \" in @Section(logoAlt) of NeurIps2023 does not say what the picture shows",
                                "help: write whose logo it is, for example \"NeurIPS\""),
                silent("figure-alt", "a logo is named")
                        .in(roundup("NeurIps2023").venue(venueWithLogo(found("neurips.svg"), "NeurIPS"))));
    }

    private static Case bad(String alt) {
        return breaks("figure-alt", "\"" + alt + "\"")
                .in(paper("RotatingFeatures").title("Rotating Features").figure(figure(found("hill.svg"), alt)))
                .at(alt)
                .says(
                        "\"" + alt + "\" in @Figure(alt) of RotatingFeatures does not say what the picture shows",
                        ALT_HELP);
    }

    private static Case good(String alt) {
        return silent("figure-alt", "\"" + alt + "\"")
                .in(paper("RotatingFeatures").title("Rotating Features").figure(figure(found("hill.svg"), alt)));
    }
}
