package dev.roundup.example.neurips2023;

import static dev.roundup.example.People.FAN_FENG;
import static dev.roundup.example.People.SARA_MAGLIACANE;
import static dev.roundup.example.Topics.OBJECT_CENTRIC_REPRESENTATIONS;
import static dev.roundup.example.Topics.REINFORCEMENT_LEARNING;

import dev.roundup.Abstract;
import dev.roundup.Arxiv;
import dev.roundup.Figure;
import dev.roundup.Paper;
import dev.roundup.Tag;

@Paper(
        title = "Learning Dynamic Attribute-factored World Models for Efficient Multi-object Reinforcement Learning",
        authors = {FAN_FENG, SARA_MAGLIACANE})
@Arxiv("2307.09205")
@Abstract("""
        An agent that has learned to handle some objects should cope with other numbers and combinations of
        them. DAFT-RL, short for Dynamic Attribute FacTored RL, finds the objects in an image, sorts them into
        classes and estimates those of their properties that cannot be seen. For each class it learns a graph of
        how an object's attributes evolve and bring reward, and for pairs of classes a graph of which attributes
        act on which. In unfamiliar surroundings the policy is used as it is; only the hidden properties and the
        present interactions are inferred. Experiments on three benchmarks show gains with new objects and with
        tasks composed of known ones.
        """)
@Figure(
        file = "attribute-factored.svg",
        alt = "Attributes of a cube and a ball, joined over time; the mass of the cube acts on the ball.")
@Tag({REINFORCEMENT_LEARNING, OBJECT_CENTRIC_REPRESENTATIONS})
interface AttributeFactoredWorldModels {}
