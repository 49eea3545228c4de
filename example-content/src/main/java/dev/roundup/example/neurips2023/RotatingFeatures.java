package dev.roundup.example.neurips2023;

import static dev.roundup.example.People.MAX_WELLING;
import static dev.roundup.example.People.PHILLIP_LIPPE;
import static dev.roundup.example.People.SINDY_LOEWE;
import static dev.roundup.example.Topics.COMPLEX_AUTO_ENCODER;
import static dev.roundup.example.Topics.OBJECT_DISCOVERY;
import static dev.roundup.example.Topics.REPRESENTATION_LEARNING;

import dev.roundup.Abstract;
import dev.roundup.Arxiv;
import dev.roundup.Figure;
import dev.roundup.GitHub;
import dev.roundup.Oral;
import dev.roundup.Paper;
import dev.roundup.Tag;

@Paper(
        title = "Rotating Features for Object Discovery",
        authors = {SINDY_LOEWE, PHILLIP_LIPPE, "Francesco Locatello", MAX_WELLING})
@Arxiv("2306.00600")
@GitHub("loeweX/RotatingFeatures")
@Abstract("""
        How does a network tell which of its activations belong to the same thing? Slots give each object a
        compartment of its own; this work gives each feature an orientation besides its magnitude, and features
        that point the same way belong together. In the earlier Complex AutoEncoder the orientation was the
        phase of a complex number. Here features are vectors in more dimensions, which leaves room for more
        objects, and a matching procedure reads the objects off and scores them. Run on top of a pre-trained
        network, the method moves from synthetic shapes to photographs.
        """)
@Figure(
        file = "rotating-features.svg",
        alt = "Three neighbouring shapes become a field of arrows with one direction for each shape.")
@Tag({OBJECT_DISCOVERY, REPRESENTATION_LEARNING, COMPLEX_AUTO_ENCODER})
@Oral
interface RotatingFeatures {}
