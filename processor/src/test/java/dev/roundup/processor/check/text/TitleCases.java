package dev.roundup.processor.check.text;

import static dev.roundup.processor.check.Case.breaks;
import static dev.roundup.processor.check.Case.silent;
import static dev.roundup.processor.model.PaperBuilder.paper;

import dev.roundup.processor.check.Case;
import dev.roundup.processor.model.PaperBuilder;
import dev.roundup.processor.text.Quote;
import java.util.stream.Stream;

/** Cases of rules about titles of papers. */
public final class TitleCases {
    private static final String HILLS = "Walking Up Hills";

    private TitleCases() {}

    public static Stream<Case> all() {
        return Stream.of(before(), after(), several(), stops(), capitals()).flatMap(cases -> cases);
    }

    private static Stream<Case> before() {
        return Stream.of(
                        "Title:",
                        "TITLE :",
                        "Paper title:",
                        "[PDF]",
                        "[2305.11141]",
                        "[2305.11141v2]:",
                        "arXiv:2305.11141",
                        "[hep-th/9711200]",
                        "[12]",
                        "[ICML 2023]",
                        "[CVPR'23 Highlight]",
                        "(NeurIPS 2023)")
                .map(remnant -> leftover(remnant + " " + HILLS, remnant));
    }

    private static Stream<Case> after() {
        return Stream.of(
                leftover("| OpenReview"),
                leftover("| Papers With Code"),
                leftover("| IEEE Conference Publication"),
                leftover("| Proceedings of the 31st Conference on Slopes"),
                leftover("- ACL Anthology"),
                leftover("– ScienceDirect"),
                leftover("(Oral)"),
                leftover("[Spotlight]"),
                leftover("(ICML 2023 oral presentation)"),
                leftover("(Best Paper Award)"),
                leftover("(accepted at ICML)"),
                leftover("(to appear in JMLR)"),
                leftover("(under review)"),
                leftover("(Preprint)"),
                leftover("(notable top 5%)"),
                leftover("(NeurIPS 2023)"),
                leftover("(ICLR'24)"),
                leftover("[arXiv:2305.11141]"),
                leftover("arXiv:2305.11141v1 [cs.LG]"),
                leftover("(2305.11141)"),
                leftover("*"),
                leftover("∗"),
                leftover("$^*$"),
                leftover("†"),
                leftover("‡"),
                leftover(","),
                leftover(":"));
    }

    private static Stream<Case> several() {
        return Stream.of(
                leftover("Title: [2305.11141] " + HILLS + "* (Oral) | OpenReview", "Title:"),
                silent("title-leftover", "brackets and signs that belong to the title")
                        .in(titled("[Re] Learning \\(p(x | y)\\) with A* (and Why) - a Study")),
                silent("title-leftover", "stars of algorithms").in(titled("Any-Angle Search with Lazy Theta*")),
                silent("title-leftover", "a track in the title").in(titled("Walking Up Hills (Student Abstract)")),
                silent("title-leftover", "a workshop in the title")
                        .in(titled("Report on the Third Workshop on Hills (HILLS 2023)")),
                silent("title-leftover", "there is nothing else").in(titled("Oral")));
    }

    private static Stream<Case> stops() {
        return Stream.of(
                style(HILLS + ".", "ends with a full stop", "write \"Walking Up Hills\""),
                style("Is A* enough for hills.", "ends with a full stop", "write \"Is A* enough for hills\""),
                silent("title-style", "an ellipsis").in(titled("Up, Up and ...")),
                silent("title-style", "an abbreviation").in(titled("Hills, Valleys, etc.")),
                silent("title-style", "initials").in(titled("A Hill in the U.S.")),
                silent("title-style", "an initial").in(titled("Reading Samuel B.")),
                silent("title-style", "several sentences").in(titled("Less Is More. More Is Less.")),
                silent("title-style", "a word with a full stop").in(titled("Hills.")),
                silent("title-style", "other ends").in(titled("Is Attention All You Need?")));
    }

    private static Stream<Case> capitals() {
        return Stream.of(
                style(
                        "WALKING UP THE HILLS  SLOWLY",
                        "is all in capitals",
                        "did you mean \"Walking Up the Hills Slowly\"?"),
                style(
                        "AN LSTM FOR HILLS: A STEP-BY-STEP APPROACH",
                        "is all in capitals",
                        "did you mean \"An LSTM for Hills: A Step-by-Step Approach\"?"),
                breaks("title-style", "an acronym of the abstract keeps its form")
                        .in(paper("RotatingFeatures")
                                .title("HILLS IN DEEP GEOGRAN LEARNING")
                                .abstractText("We learn a GEOGRAN."))
                        .at("HILLS IN DEEP GEOGRAN LEARNING")
                        .says(
                                "title \"HILLS IN DEEP GEOGRAN LEARNING\" in @Paper(title) of RotatingFeatures is all in capitals",
                                "help: did you mean \"Hills in Deep GEOGRAN Learning\"?"),
                silent("title-style", "a name").in(titled("BERT")),
                silent("title-style", "names").in(titled("GPT VS BERT AND ELMO")),
                silent("title-style", "few words").in(titled("REINFORCE 2.0 REVISITED")),
                silent("title-style", "some are small").in(titled("BREAKING DEFENSES with SEMANTIC EXAMPLES")),
                silent("title-style", "a script without capitals").in(titled("深度学习 方法 研究 综述 论文")));
    }

    private static Case leftover(String remnant) {
        return leftover(HILLS + (remnant.length() < 3 || remnant.equals("$^*$") ? "" : " ") + remnant, remnant);
    }

    private static Case leftover(String title, String remnant) {
        return breaks("title-leftover", title)
                .in(titled(title))
                .at(title)
                .says(
                        Quote.of(remnant) + " in @Paper(title) of RotatingFeatures does not belong to the title",
                        "help: write \"" + HILLS + "\"");
    }

    private static Case style(String title, String problem, String help) {
        return breaks("title-style", title)
                .in(titled(title))
                .at(title)
                .says("title " + Quote.of(title) + " in @Paper(title) of RotatingFeatures " + problem, "help: " + help);
    }

    private static PaperBuilder titled(String title) {
        return paper("RotatingFeatures").title(title);
    }
}
