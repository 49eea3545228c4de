package dev.roundup.example.neurips2023;

import static dev.roundup.example.People.ARASH_BEHBOODI;
import static dev.roundup.example.People.FABIO_VALERIO_MASSOLI;
import static dev.roundup.example.People.THOMAS_HEHN;
import static dev.roundup.example.People.TIM_BAKKER;
import static dev.roundup.example.People.TRIBHUVANESH_OREKONDY;
import static dev.roundup.example.Topics.ACTIVE_LEARNING;
import static dev.roundup.example.Topics.INVERSE_PROBLEMS;

import dev.roundup.Abstract;
import dev.roundup.Figure;
import dev.roundup.OpenReview;
import dev.roundup.Paper;
import dev.roundup.Tag;

@Paper(
        title = "Active Learning Policies for Solving Inverse Problems",
        authors = {TIM_BAKKER, THOMAS_HEHN, TRIBHUVANESH_OREKONDY, ARASH_BEHBOODI, FABIO_VALERIO_MASSOLI})
@OpenReview(value = "eLIk3m5C79", label = "Conference paper", pdf = false)
@Abstract("""
        Many questions put to one simulator \\(f: (\\psi, x) \\rightarrow y\\) are variations of each other: one
        looks for parameters \\(\\psi\\) that, for inputs \\(x\\), give observations \\(y\\) of small loss.
        Since each run is expensive and gradients are hard to come by, the descent follows a surrogate. What is
        learned here, once for the whole family, is a policy that decides where to run the simulator next so
        that the surrogate improves where it matters. A new problem then takes up to 90\\% fewer runs than the
        baseline.
        """)
@Figure(
        file = "active-learning.svg",
        alt = "A loss curve with a band of uncertainty; the next query is where the band is widest.")
@Tag({INVERSE_PROBLEMS, ACTIVE_LEARNING})
interface ActiveLearningPolicies {}
