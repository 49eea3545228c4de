package dev.roundup.example.neurips2023;

import static dev.roundup.example.People.DAVID_RUHE;
import static dev.roundup.example.People.JOHANNES_BRANDSTETTER;
import static dev.roundup.example.People.PATRICK_FORRE;
import static dev.roundup.example.Topics.EQUIVARIANCE;
import static dev.roundup.example.Topics.GEOMETRIC_ALGEBRA;
import static dev.roundup.example.Topics.REPRESENTATION_THEORY;

import dev.roundup.Abstract;
import dev.roundup.Figure;
import dev.roundup.GitHub;
import dev.roundup.OpenReview;
import dev.roundup.Oral;
import dev.roundup.Paper;
import dev.roundup.Tag;

@Paper(
        title = "Clifford Group Equivariant Neural Networks",
        authors = {DAVID_RUHE, JOHANNES_BRANDSTETTER, PATRICK_FORRE})
@OpenReview(value = "n84bzMrGUD", label = "Conference paper")
@GitHub("DavidRuhe/clifford-group-equivariant-neural-networks")
@Abstract("""
        Networks that respect rotations, reflections and translations are built here from the Clifford algebra
        of an inner-product space. The authors single out a group of invertible elements of that algebra, the
        Clifford group, which turns whole multivectors at once, never mixes their grades and is compatible with
        the geometric product. It follows that polynomials in multivectors can serve as layers, which gives
        \\(O(n)\\)- and \\(E(n)\\)-equivariant networks without a new construction for each dimension. A single
        implementation handles experiments in three, four and five dimensions: interacting bodies, particle jets
        under Lorentz symmetry, and convex hulls.
        """)
@Figure(
        file = "clifford.svg",
        alt = "One rotation of a multivector: vector and bivector turn, scalar and trivector stay the same.")
@Tag({GEOMETRIC_ALGEBRA, EQUIVARIANCE, REPRESENTATION_THEORY})
@Oral
interface CliffordGroupEquivariantNeuralNetworks {}
