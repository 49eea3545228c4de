package dev.roundup.example.neurips2023;

import static dev.roundup.example.People.ERIC_NALISNICK;
import static dev.roundup.example.People.METOD_JAZBEC;
import static dev.roundup.example.Topics.ANYTIME_CLASSIFICATION;
import static dev.roundup.example.Topics.EARLY_EXIT_NETWORKS;
import static dev.roundup.example.Topics.IMAGE_CLASSIFICATION;

import dev.roundup.Abstract;
import dev.roundup.Arxiv;
import dev.roundup.Figure;
import dev.roundup.GitHub;
import dev.roundup.Paper;
import dev.roundup.Tag;

@Paper(
        title = "Towards Anytime Classification in Early-Exit Architectures by Enforcing Conditional Monotonicity",
        authors = {METOD_JAZBEC, "James Urquhart Allingham", "Dan Zhang", ERIC_NALISNICK})
@Arxiv(value = "2306.02652", pdf = false)
@GitHub("metodj/AnytimeClassification")
@Abstract("""
        A network with early exits can be asked for its answer at any depth, so it seems made for settings in
        which nobody knows beforehand how much time there is. Yet for a single image a later exit may do worse
        than an earlier one, even where accuracy rises on average. A change made after training mends this: the
        exits are combined as a product of experts, so that the network grows surer of its answer from exit to
        exit. On image classification single predictions then improve much more steadily with depth, and average
        accuracy remains competitive.
        """)
@Figure(
        file = "anytime-classification.svg",
        alt = "A network of four blocks with an exit each; the top class gains confidence at every exit.")
@Tag({ANYTIME_CLASSIFICATION, EARLY_EXIT_NETWORKS, IMAGE_CLASSIFICATION})
interface AnytimeClassification {}
