package dev.roundup.example.neurips2023;

import static dev.roundup.example.People.ARASH_BEHBOODI;
import static dev.roundup.example.People.FABIO_VALERIO_MASSOLI;
import static dev.roundup.example.People.THOMAS_HEHN;
import static dev.roundup.example.People.TIM_BAKKER;
import static dev.roundup.example.People.TRIBHUVANESH_OREKONDY;
import static dev.roundup.example.Topics.INVERSE_PROBLEMS;
import static dev.roundup.example.Topics.REINFORCEMENT_LEARNING;

import dev.roundup.Abstract;
import dev.roundup.Figure;
import dev.roundup.OpenReview;
import dev.roundup.Paper;
import dev.roundup.Tag;

@Paper(
        title = "Switching policies for solving inverse problems",
        authors = {TIM_BAKKER, FABIO_VALERIO_MASSOLI, THOMAS_HEHN, TRIBHUVANESH_OREKONDY, ARASH_BEHBOODI})
@OpenReview(value = "QaIEU0wWj8", label = "Conference paper")
@Abstract("""
        A simulator computes \\(f: (\\psi, x) \\rightarrow y\\); the inverse problem asks for parameters
        \\(\\psi\\) with which a loss on the outcomes \\(y\\) becomes small when \\(x\\) varies. Numerical
        gradients of the simulator are expensive and hard to get right, and those of a surrogate trained
        beforehand may mislead. For families of related problems the paper trains a policy by reinforcement
        learning that picks, step by step, which of the two to follow. New problems of the family then take 10
        to 70\\% fewer runs of the simulator, and some are solved on which simulator gradients alone fail.
        """)
@Figure(
        file = "switching-policies.svg",
        alt = "A path across contour lines to a minimum, in steps of simulator and of surrogate gradients.")
@Tag({INVERSE_PROBLEMS, REINFORCEMENT_LEARNING})
interface SwitchingPolicies {}
