package dev.roundup.example.neurips2023;

import static dev.roundup.example.People.GABRIELE_CESA;
import static dev.roundup.example.People.MAKSIM_ZHDANOV;
import static dev.roundup.example.Topics.EQUIVARIANCE;
import static dev.roundup.example.Topics.MOLECULAR_SIMULATIONS;
import static dev.roundup.example.Topics.STEERABLE_CNNS;

import dev.roundup.Abstract;
import dev.roundup.Figure;
import dev.roundup.GitHub;
import dev.roundup.OpenReview;
import dev.roundup.Paper;
import dev.roundup.Tag;

@Paper(
        title = "Implicit Convolutional Kernels for Steerable CNNs",
        authors = {MAKSIM_ZHDANOV, "Nico Hoffmann", GABRIELE_CESA})
@OpenReview(value = "2YtdxqvdjX", label = "Conference paper")
@GitHub("maxxxzdn/implicit-steerable-cnns")
@Abstract("""
        A steerable CNN commutes with translations and with a group \\(G\\) of rotations or reflections about
        the origin, provided that its kernels obey a linear constraint. So far that constraint has been solved
        on paper for one group after another. Here a small \\(G\\)-equivariant multi-layer perceptron computes
        the kernel from the relative position, so that the constraint holds by design: whatever \\(G\\) has such
        a perceptron also has \\(G\\)-steerable kernels. The authors try this on interacting particles, on point
        clouds and on the properties of molecules.
        """)
@Figure(
        file = "implicit-kernels.svg",
        alt = "A small network maps a position to a kernel, and the rotated position to the rotated kernel.")
@Tag({STEERABLE_CNNS, EQUIVARIANCE, MOLECULAR_SIMULATIONS})
interface ImplicitConvolutionalKernels {}
