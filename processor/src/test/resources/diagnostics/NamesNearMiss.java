package lab;

import dev.roundup.*;

@Roundup(
        slug = "neurips-2023",
        title = "Papers at NeurIPS 2023",
        author = "T. Bakker",
        published = "2023-11-20",
        site = Lab.class,
        sections = @Section(id = "main", papers = {One.class, Two.class, Three.class}))
interface NamesNearMiss {}

@Roundup(
        slug = "icml-2023",
        title = "Papers at ICML 2023",
        published = "2023-07-20",
        sections = @Section(id = "main", papers = Four.class))
interface FreeNearMiss {}

@Site(name = "Lab", people = People.class, topics = Topics.class)
interface Lab {}

interface People {
    @Person(alsoKnownAs = {"T. Bakker", "Bakker, Tim"})
    String TIM_BAKKER = "Tim Bakker";

    // Two people of one name.
    @Person(name = "Wei Wang")
    String WEI_WANG_OF_VISION = "wei-wang-vision";

    @Person(name = "Wei Wang")
    String WEI_WANG_OF_SPEECH = "wei-wang-speech";

    String UNUSED = "Una Used";
}

interface Topics {
    String TWO_D = "2D";
    String THREE_D = "3D";
    String SUPERVISED = "Supervised learning";
    String UNSUPERVISED = "Unsupervised learning";
}

@Paper(title = "One", authors = {"Bakker, Tim", "Jing Xu", "Jun Xu", "Michael I. Jordan", "Wei Li", "W. Wang"})
@Tag({Topics.TWO_D, Topics.SUPERVISED})
interface One {}

@Paper(
        title = "Two",
        authors = {"T. Bakker", "Michelle Jordan", "Michael B. Jordan", "M. Jordan", "Wen Li", "Li Wei", People.WEI_WANG_OF_SPEECH})
@Tag({Topics.THREE_D, Topics.UNSUPERVISED})
interface Two {}

@Paper(
        title = "Three",
        authors = {
            "Martin Luther King, Jr.", "Grigorii Solov'ev", "Allen Institute for AI and Robotics", "Jan Petrov",
            "Jana Petrova", "David Johnson", "David Johnston", "José Ortega y Gasset", "Yun Chen", "Yun-Chun Chen",
            "\u0410\u043d\u043d\u0430 \u041b\u0435\u0441",
            // near-miss: name-lookalike: \u0435 -> e
            // near-miss: similar-author: David Johnston -> D. Johnson
            // near-miss: author-order: Martin Luther King, Jr. -> King, Martin Luther
            // near-miss: author-constant: "Jan Petrov" -> "TIM_BAKKER"
            // near-miss: author-placeholder: "Yun Chen" -> "TBD"
            // near-miss: author-tex: José Ortega -> Jos'e Ortega
        })
interface Three {}

@Paper(title = "Four", authors = "Johnson & Johnson")
// near-miss: author-list: Johnson & Johnson -> Ada Johnson & Ben Johnson
@Tag({"fairness, equity, justice, and safety", "SE(2, 3)", "E(2)", "E(3)", "RNN", "CNN", "GNN", "NLP", "NLG", "C#", "C++", "GP", "GPS"})
// near-miss: tag-format: fairness, equity, justice, and safety -> fairness, equity
// near-miss: similar-tag: GPS -> GPs
interface Four {}
