package dev.roundup.processor.check.tags;

import static dev.roundup.processor.check.Case.breaks;
import static dev.roundup.processor.check.Case.silent;
import static dev.roundup.processor.check.SiteBuilder.amlab;
import static dev.roundup.processor.check.WorkspaceBuilder.workspace;
import static dev.roundup.processor.model.PaperBuilder.paper;
import static dev.roundup.processor.model.RoundupBuilder.roundup;

import dev.roundup.processor.check.Case;
import dev.roundup.processor.check.SiteBuilder;
import dev.roundup.processor.check.rule.Severity;
import dev.roundup.processor.model.Paper;
import dev.roundup.processor.model.PaperBuilder;
import dev.roundup.processor.model.RoundupBuilder;
import java.util.stream.Stream;

/** Cases of rules about the words of tags. */
public final class TagCases {
    private static final SiteBuilder TOPICS =
            amlab().topic("Topics.PRE_TRAINING", "Pre-training").topic("Topics.VISION", "Vision");

    private TagCases() {}

    public static Stream<Case> all() {
        return Stream.of(format(), similar(), different(), unused()).flatMap(cases -> cases);
    }

    private static Stream<Case> format() {
        return Stream.of(
                malformed("  ", "is empty", "delete it"),
                malformed("#Vision", "starts with #, which the page adds itself", "write \"Vision\""),
                malformed(" Vision", "starts or ends with white space", "write \"Vision\""),
                malformed("vision, speech", "lists several tags", "write one value per tag: \"vision\", \"speech\""),
                malformed("vision;speech", "lists several tags", "write one value per tag: \"vision\", \"speech\""),
                malformed("#vision #speech", "lists several tags", "write one value per tag: \"vision\", \"speech\""),
                malformed("v".repeat(61), "has 61 characters, but the limit is 60", "shorten it"),
                breaks("tag-format", "a tag has two lines")
                        .in(paper("A").tags("computer\nvision"))
                        .at("computer\nvision")
                        .says(
                                "tag \"computer\\nvision\" in @Tag of A contains a line break",
                                "help: write \"computer vision\""),
                breaks("tag-format", "a topic of the vocabulary has a hash sign")
                        .in(roundup("NeurIps2023")
                                .site(amlab().topic("Topics.VISION", "vision", "#Vision")
                                        .build()))
                        .at("#Vision")
                        .says(
                                "tag \"#Vision\" in @Topic(name) of Topics.VISION starts with #, which the page adds"
                                        + " itself",
                                "help: write \"Vision\""),
                wellFormed("graph neural networks"),
                wellFormed("fairness, equity, justice, and safety"),
                wellFormed("SE(2, 3)-equivariance"),
                wellFormed("p,q-norms"),
                wellFormed("C#"),
                wellFormed("R&D"),
                wellFormed("v".repeat(60)));
    }

    private static Case malformed(String tag, String problem, String help) {
        return breaks("tag-format", "a tag " + problem)
                .in(paper("A").tags(tag))
                .at(tag)
                .says("tag \"" + tag + "\" in @Tag of A " + problem, "help: " + help);
    }

    private static Case wellFormed(String tag) {
        return silent("tag-format", "a tag is " + tag).in(paper("A").tags(tag));
    }

    private static Stream<Case> similar() {
        return Stream.of(
                alike("pre-training", "pretraining"),
                alike("pre-training", "PreTraining"),
                alike("circuit", "circuits"),
                alike("policies", "policy"),
                alike("GAN", "GANs"),
                alike("SteerableCNNs", "steerable CNN"),
                alike("GraphNeuralNetworks", "graph neural network"),
                alike("Visualization", "visualisation"),
                alike("behavior", "behaviour"),
                alike("modeling", "modelling"),
                alike("Equivariance", "Equivarience"),
                alike("reinforcement learning", "reinforcment learning"),
                alike("causal inference", "casual inference"),
                breaks("similar-tag", "the rarer spelling is reported, with how often it occurs")
                        .in(page("graph", "graph", "graphs", "graphs", "graphs"))
                        .at("graph")
                        .says(
                                "tag \"graph\" in @Tag of Paper0 looks like \"graphs\" in @Tag of Paper2",
                                "help: write \"graphs\"",
                                "note: it appears in 2 places"),
                breaks("similar-tag", "the vocabulary has a topic twice")
                        .in(roundup("NeurIps2023")
                                .site(amlab().topic("Topics.PRE_TRAINING", "Pre-training")
                                        .topic("Topics.PRETRAINING", "pretrain", "Pretraining")
                                        .build()))
                        .at("Pretraining")
                        .says(
                                "tag \"Pretraining\" in @Topic(name) of Topics.PRETRAINING looks like \"Pre-training\""
                                        + " in the value of Topics.PRE_TRAINING",
                                "help: keep one of the two topics"));
    }

    private static Case alike(String kept, String reported) {
        return breaks("similar-tag", kept + " and " + reported)
                .in(page(kept, reported))
                .at(reported)
                .says(
                        "tag \"" + reported + "\" in @Tag of Paper1 looks like \"" + kept + "\" in @Tag of Paper0",
                        "help: write \"" + kept + "\"");
    }

    private static Stream<Case> different() {
        return Stream.of(
                        "3D=2D",
                        "RNN=CNN=GNN",
                        "E(2)=E(3)",
                        "SE2=SE3",
                        "unsupervised=supervised",
                        "NLP=NLG",
                        "GP=GPS",
                        "C=C++=C#",
                        "perception=perceptron",
                        "contrastive learning=contractive learning",
                        "ray tracing=ray tracking",
                        "inference=interference",
                        "equivariance=invariance",
                        "ICML 2022=ICML 2023")
                .map(tags -> silent("similar-tag", tags).in(page(tags.split("="))));
    }

    private static Stream<Case> unused() {
        return Stream.of(
                new Case(
                        "unused-tag",
                        "a topic has no paper",
                        workspace(tagged("Vision"))
                                .rule("unused-tag", "warning")
                                .build(),
                        breaks("unused-tag", "")
                                .in(tagged())
                                .at("Topics.PRE_TRAINING")
                                .says(
                                        "topic \"Pre-training\" of Topics.PRE_TRAINING is not used by any paper",
                                        "help: delete Topics.PRE_TRAINING, or tag a paper with it")
                                .expected()
                                .map(expected ->
                                        new Case.Expected(Severity.WARNING, expected.place(), expected.message()))),
                silent("unused-tag", "all have one")
                        .in(workspace(tagged("Vision", "Pre-training"))
                                .rule("unused-tag", "warning")
                                .build()),
                silent("unused-tag", "the rule is off").in(tagged("Vision")));
    }

    /** A page of the site with one paper. */
    private static RoundupBuilder tagged(String... tags) {
        PaperBuilder paper = paper("A").site(TOPICS.build());
        Stream.of(tags).map(TOPICS::tag).forEach(paper::tag);
        return roundup("NeurIps2023").site(TOPICS.build()).section("main", paper.build());
    }

    /** A page without a site, with a paper for each tag. */
    private static RoundupBuilder page(String... tags) {
        Paper[] papers = new Paper[tags.length];
        for (int i = 0; i < tags.length; i++) {
            papers[i] = paper("Paper" + i).tags(tags[i]).build();
        }
        return roundup("NeurIps2023").section("main", papers);
    }
}
