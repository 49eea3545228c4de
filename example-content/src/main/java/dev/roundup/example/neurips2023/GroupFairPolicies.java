package dev.roundup.example.neurips2023;

import static dev.roundup.example.People.MIRIAM_RATEIKE;
import static dev.roundup.example.People.PATRICK_FORRE;
import static dev.roundup.example.Topics.DYNAMICAL_SYSTEMS;
import static dev.roundup.example.Topics.LONG_TERM_FAIRNESS;
import static dev.roundup.example.Topics.MARKOV_CHAINS;

import dev.roundup.Abstract;
import dev.roundup.Arxiv;
import dev.roundup.Figure;
import dev.roundup.Paper;
import dev.roundup.Tag;

@Paper(
        title = "Designing Long-term Group Fair Policies in Dynamical Systems",
        authors = {MIRIAM_RATEIKE, "Isabel Valera", PATRICK_FORRE})
@Arxiv("2311.12447")
@Abstract("""
        A rule for decisions that is fair today may be unfair in the long run, since each decision changes the
        population that the next one meets. The paper models this feedback as a time-homogeneous Markov chain
        and looks for one fixed policy under which the chain settles in a stationary state that is fair,
        wherever it started. The convergence theorem for Markov chains says when it does. Examples compare
        several long-term goals by how each group fares on the way.
        """)
@Figure(
        file = "group-fair-policies.svg",
        alt = "Bar charts of two groups, opposite at the start and identical in the long run.")
@Tag({LONG_TERM_FAIRNESS, DYNAMICAL_SYSTEMS, MARKOV_CHAINS})
interface GroupFairPolicies {}
