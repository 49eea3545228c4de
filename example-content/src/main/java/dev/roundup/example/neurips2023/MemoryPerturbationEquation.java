package dev.roundup.example.neurips2023;

import static dev.roundup.example.People.DHARMESH_TAILOR;
import static dev.roundup.example.Topics.GENERALIZATION;
import static dev.roundup.example.Topics.MEMORY_PERTURBATION_EQUATION;
import static dev.roundup.example.Topics.SENSITIVITY;

import dev.roundup.Abstract;
import dev.roundup.EqualContribution;
import dev.roundup.Figure;
import dev.roundup.GitHub;
import dev.roundup.Link;
import dev.roundup.LinkKind;
import dev.roundup.OpenReview;
import dev.roundup.Paper;
import dev.roundup.Tag;

@Paper(
        title = "The Memory-Perturbation Equation: Understanding Model's Sensitivity to Data",
        authors = {"Peter Nickl", "Lu Xu", DHARMESH_TAILOR, "Thomas Möllenhoff", "Emtiyaz Khan"})
@EqualContribution({"Lu Xu", DHARMESH_TAILOR})
@OpenReview(value = "dqS1GuoG2V", label = "Conference paper", pdf = false)
@Link(kind = LinkKind.PDF, url = "https://arxiv.org/pdf/2310.19273.pdf")
@GitHub("team-approx-bayes/memory-perturbation")
@Abstract("""
        How much would a model change if some of its training examples were altered or left out? The
        memory-perturbation equation answers from a Bayesian point of view. Earlier measures of influence turn
        out to be special cases of it, while it also covers many other models and training algorithms. Its
        estimates are at hand while training is still under way, and in the experiments they foretell how well
        the finished model does on data it has not seen.
        """)
@Figure(
        file = "memory-perturbation.svg",
        alt = "The boundary between two classes of points shifts when one point is left out.")
@Tag({MEMORY_PERTURBATION_EQUATION, SENSITIVITY, GENERALIZATION})
interface MemoryPerturbationEquation {}
