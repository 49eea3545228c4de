package dev.roundup.example.neurips2023;

import dev.roundup.Format;
import dev.roundup.Roundup;
import dev.roundup.Section;
import dev.roundup.SectionKind;
import dev.roundup.example.Amlab;
import dev.roundup.example.Venues;

/** The lab's page about NeurIPS 2023. */
@Roundup(
        slug = "neurips-2023",
        title = "AMLab Papers at NeurIPS 2023",
        description = "Read here about the {{papers:main}} papers that AMLab members will be presenting"
                + " at NeurIPS this year.",
        author = "Max Zhdanov",
        published = "2023-11-20T08:00:00+01:00",
        site = Amlab.class,
        venue = Venues.NeurIps2023.class,
        formats = {Format.PAGE, Format.JEKYLL, Format.BIBTEX, Format.CSL_JSON, Format.ATOM, Format.CATALOG},
        sections = {
            @Section(
                    id = "main",
                    papers = {
                        CliffordGroupEquivariantNeuralNetworks.class,
                        RotatingFeatures.class,
                        DeepGmrfs.class,
                        ImplicitConvolutionalKernels.class,
                        MemoryPerturbationEquation.class,
                        TopologicalObstructions.class,
                        AttributeFactoredWorldModels.class,
                        AnytimeClassification.class
                    }),
            @Section(
                    id = "workshops",
                    title = "Workshops",
                    kind = SectionKind.WORKSHOPS,
                    logo = "/dev/roundup/example/neurips.svg",
                    logoAlt = "NeurIPS workshops",
                    papers = {SwitchingPolicies.class, ActiveLearningPolicies.class, GroupFairPolicies.class})
        })
public interface NeurIps2023 {}
