package dev.roundup.example;

/**
 * The facts that the lab published. They are copied from its page and not from the declarations, and the mistakes of
 * that page are corrected.
 *
 * <p>A link is marked {@code [id]} if the example declares an id and Roundup makes the address, and {@code [url]} if
 * the example declares the address. Both are as published, unless there is a line {@code was} below, with the wrong
 * address that was published. Each formula is listed once for a paper.
 */
final class Published {
    static final String PAPERS = """
            paper   main#clifford-group-equivariant-neural-networks
            title   Clifford Group Equivariant Neural Networks
            badge   Oral Presentation
            by      David Ruhe, Johannes Brandstetter, Patrick Forré
            link    paper | Conference paper | https://openreview.net/forum?id=n84bzMrGUD [id]
            was     https://openreview.net/forum?id=n84bzMrGUD&referrer=
            link    pdf | PDF | https://openreview.net/pdf?id=n84bzMrGUD [id]
            link    code | GitHub repo | https://github.com/DavidRuhe/clifford-group-equivariant-neural-networks [id]
            math    O(n)
            math    E(n)
            figure  clifford.svg
            tags    #GeometricAlgebra #Equivariance #RepresentationTheory

            paper   main#rotating-features
            title   Rotating Features for Object Discovery
            badge   Oral Presentation
            by      Sindy Löwe, Phillip Lippe, Francesco Locatello, Max Welling
            link    paper | Paper | https://arxiv.org/abs/2306.00600 [id]
            link    pdf | PDF | https://arxiv.org/pdf/2306.00600.pdf [id]
            link    code | GitHub repo | https://github.com/loeweX/RotatingFeatures [id]
            figure  rotating-features.svg
            tags    #ObjectDiscovery #RepresentationLearning #ComplexAutoEncoder

            paper   main#deep-gmrfs
            title   Deep Gaussian Markov Random Fields for graph-structured dynamical systems
            by      Fiona Lippert, Bart Kranstauber, E. Emiel van Loon, Patrick Forré
            link    paper | Conference paper | https://arxiv.org/abs/2306.08445 [id]
            link    pdf | PDF | https://arxiv.org/pdf/2306.08445.pdf [id]
            figure  deep-gmrfs.svg
            tags    #GaussianMarkovRandomFields #SpatiotemporalModels #VariationalInference

            paper   main#implicit-convolutional-kernels
            title   Implicit Convolutional Kernels for Steerable CNNs
            by      Maksim Zhdanov, Nico Hoffmann, Gabriele Cesa
            link    paper | Conference paper | https://openreview.net/forum?id=2YtdxqvdjX [id]
            link    pdf | PDF | https://openreview.net/pdf?id=2YtdxqvdjX [id]
            link    code | GitHub repo | https://github.com/maxxxzdn/implicit-steerable-cnns [id]
            math    G
            figure  implicit-kernels.svg
            tags    #SteerableCNNs #Equivariance #MolecularSimulations

            paper   main#memory-perturbation-equation
            title   The Memory-Perturbation Equation: Understanding Model's Sensitivity to Data
            by      Peter Nickl, Lu Xu*, Dharmesh Tailor*, Thomas Möllenhoff, Emtiyaz Khan
            link    paper | Conference paper | https://openreview.net/forum?id=dqS1GuoG2V [id]
            link    pdf | PDF | https://arxiv.org/pdf/2310.19273.pdf [url]
            was     https://arxiv.org/abs/2310.19273
            link    code | GitHub repo | https://github.com/team-approx-bayes/memory-perturbation [id]
            figure  memory-perturbation.svg
            tags    #MemoryPerturbationEquation #Sensitivity #Generalization

            paper   main#topological-obstructions
            title   Topological Obstructions and How to Avoid Them
            by      Babak Esmaeili, Robin Walters, Heiko Zimmermann, Jan-Willem van de Meent
            link    paper | Conference paper | https://openreview.net/forum?id=1tviRBNxI9 [id]
            link    pdf | PDF | https://openreview.net/pdf?id=1tviRBNxI9 [id]
            figure  topological-obstructions.svg
            tags    #GeometricInductiveBiases #DataTopology #NormalizingFlows

            paper   main#attribute-factored-world-models
            title   Learning Dynamic Attribute-factored World Models for Efficient Multi-object Reinforcement Learning
            by      Fan Feng, Sara Magliacane
            link    paper | Paper | https://arxiv.org/abs/2307.09205 [id]
            link    pdf | PDF | https://arxiv.org/pdf/2307.09205.pdf [id]
            figure  attribute-factored.svg
            tags    #ReinforcementLearning #ObjectCentricRepresentations

            paper   main#anytime-classification
            title   Towards Anytime Classification in Early-Exit Architectures by Enforcing Conditional Monotonicity
            by      Metod Jazbec, James Urquhart Allingham, Dan Zhang, Eric Nalisnick
            link    paper | Paper | https://arxiv.org/abs/2306.02652 [id]
            link    code | GitHub repo | https://github.com/metodj/AnytimeClassification [id]
            figure  anytime-classification.svg
            tags    #AnytimeClassification #EarlyExitNetworks #ImageClassification

            paper   workshops#switching-policies
            title   Switching policies for solving inverse problems
            by      Tim Bakker, Fabio Valerio Massoli, Thomas Hehn, Tribhuvanesh Orekondy, Arash Behboodi
            link    paper | Conference paper | https://openreview.net/forum?id=QaIEU0wWj8 [id]
            link    pdf | PDF | https://openreview.net/pdf?id=QaIEU0wWj8 [id]
            math    f: (\\psi, x) \\rightarrow y
            math    \\psi
            math    y
            math    x
            figure  switching-policies.svg
            tags    #InverseProblems #ReinforcementLearning

            paper   workshops#active-learning-policies
            title   Active Learning Policies for Solving Inverse Problems
            by      Tim Bakker, Thomas Hehn, Tribhuvanesh Orekondy, Arash Behboodi, Fabio Valerio Massoli
            link    paper | Conference paper | https://openreview.net/forum?id=eLIk3m5C79 [id]
            math    f: (\\psi, x) \\rightarrow y
            math    \\psi
            math    x
            math    y
            figure  active-learning.svg
            tags    #InverseProblems #ActiveLearning

            paper   workshops#group-fair-policies
            title   Designing Long-term Group Fair Policies in Dynamical Systems
            by      Miriam Rateike, Isabel Valera, Patrick Forré
            link    paper | Paper | https://arxiv.org/abs/2311.12447 [id]
            link    pdf | PDF | https://arxiv.org/pdf/2311.12447.pdf [id]
            figure  group-fair-policies.svg
            tags    #LongTermFairness #DynamicalSystems #MarkovChains
            """;

    private Published() {}
}
