package dev.roundup.example.neurips2023;

import static dev.roundup.example.People.FIONA_LIPPERT;
import static dev.roundup.example.People.PATRICK_FORRE;
import static dev.roundup.example.Topics.GAUSSIAN_MARKOV_RANDOM_FIELDS;
import static dev.roundup.example.Topics.SPATIOTEMPORAL_MODELS;
import static dev.roundup.example.Topics.VARIATIONAL_INFERENCE;

import dev.roundup.Abstract;
import dev.roundup.Arxiv;
import dev.roundup.Figure;
import dev.roundup.Paper;
import dev.roundup.Tag;

@Paper(
        title = "Deep Gaussian Markov Random Fields for graph-structured dynamical systems",
        authors = {FIONA_LIPPERT, "Bart Kranstauber", "E. Emiel van Loon", PATRICK_FORRE})
@Arxiv(value = "2306.08445", label = "Conference paper")
@Abstract("""
        The task is to recover the hidden state of a system whose variables sit on a graph and change over time,
        from one series of incomplete observations and with dynamics that are known only in part. The
        state-space model becomes a deep Gaussian Markov random field: a stack of layers, some of which mix
        neighbours in space, others successive moments. Its parameters are fitted by variational inference. As
        long as everything is linear and Gaussian the posterior is exact, and conjugate gradients draw samples
        from it at a cost that grows more slowly than that of Kalman filtering.
        """)
@Figure(
        file = "deep-gmrfs.svg",
        alt = "A graph of five places, repeated at three times, with places observed or inferred.")
@Tag({GAUSSIAN_MARKOV_RANDOM_FIELDS, SPATIOTEMPORAL_MODELS, VARIATIONAL_INFERENCE})
interface DeepGmrfs {}
