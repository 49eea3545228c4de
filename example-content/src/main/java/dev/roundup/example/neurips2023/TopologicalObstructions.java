package dev.roundup.example.neurips2023;

import static dev.roundup.example.People.BABAK_ESMAEILI;
import static dev.roundup.example.People.HEIKO_ZIMMERMANN;
import static dev.roundup.example.People.JAN_WILLEM_VAN_DE_MEENT;
import static dev.roundup.example.Topics.DATA_TOPOLOGY;
import static dev.roundup.example.Topics.GEOMETRIC_INDUCTIVE_BIASES;
import static dev.roundup.example.Topics.NORMALIZING_FLOWS;

import dev.roundup.Abstract;
import dev.roundup.Figure;
import dev.roundup.OpenReview;
import dev.roundup.Paper;
import dev.roundup.Tag;

@Paper(
        title = "Topological Obstructions and How to Avoid Them",
        authors = {BABAK_ESMAEILI, "Robin Walters", HEIKO_ZIMMERMANN, JAN_WILLEM_VAN_DE_MEENT})
@OpenReview(value = "1tviRBNxI9", label = "Conference paper")
@Abstract("""
        Suppose that the data lie on a circle or another known space, and that an encoder is to map them to a
        latent space of the same shape. Training can fail for reasons of topology: a map that crosses itself, or
        that goes round the space the wrong number of times, cannot be bent step by step into a faithful one,
        and learning ends in a local optimum. The paper describes these obstructions in theory and in
        experiments. Its remedy is an encoder whose normalizing flow may spread each data point over several
        modes in the latent space; on two domains such encoders train more steadily and more often end as a
        homeomorphism.
        """)
@Figure(
        file = "topological-obstructions.svg",
        alt = "A circle is encoded as a figure eight, winding number 0, and as a simple loop, winding number 1.")
@Tag({GEOMETRIC_INDUCTIVE_BIASES, DATA_TOPOLOGY, NORMALIZING_FLOWS})
interface TopologicalObstructions {}
