package dev.roundup.example;

/** The topics of the lab, written as the page shows them after the hash sign. */
public interface Topics {
    String ACTIVE_LEARNING = "ActiveLearning";
    String ANYTIME_CLASSIFICATION = "AnytimeClassification";
    String COMPLEX_AUTO_ENCODER = "ComplexAutoEncoder";
    String DATA_TOPOLOGY = "DataTopology";
    String DYNAMICAL_SYSTEMS = "DynamicalSystems";
    String EARLY_EXIT_NETWORKS = "EarlyExitNetworks";
    String EQUIVARIANCE = "Equivariance";
    String GAUSSIAN_MARKOV_RANDOM_FIELDS = "GaussianMarkovRandomFields";
    String GENERALIZATION = "Generalization";
    String GEOMETRIC_ALGEBRA = "GeometricAlgebra";
    String GEOMETRIC_INDUCTIVE_BIASES = "GeometricInductiveBiases";
    String IMAGE_CLASSIFICATION = "ImageClassification";
    String INVERSE_PROBLEMS = "InverseProblems";
    String LONG_TERM_FAIRNESS = "LongTermFairness";
    String MARKOV_CHAINS = "MarkovChains";
    String MEMORY_PERTURBATION_EQUATION = "MemoryPerturbationEquation";
    String MOLECULAR_SIMULATIONS = "MolecularSimulations";
    String NORMALIZING_FLOWS = "NormalizingFlows";
    String OBJECT_CENTRIC_REPRESENTATIONS = "ObjectCentricRepresentations";
    String OBJECT_DISCOVERY = "ObjectDiscovery";
    String REINFORCEMENT_LEARNING = "ReinforcementLearning";
    String REPRESENTATION_LEARNING = "RepresentationLearning";
    String REPRESENTATION_THEORY = "RepresentationTheory";
    String SENSITIVITY = "Sensitivity";
    String SPATIOTEMPORAL_MODELS = "SpatiotemporalModels";
    String STEERABLE_CNNS = "SteerableCNNs";
    String VARIATIONAL_INFERENCE = "VariationalInference";
}
