package dev.roundup.testing;

import dev.roundup.testing.GeneratedPaper.Name;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Generates the sources of a correct roundup of any size, in the proportions of a real one: on average three authors
 * for each paper, some of them from the registry, two or three tags, a formula in every third abstract, a badge on
 * every eighth paper. The same number and seed give the same sources.
 */
public final class PaperGenerator {
    private static final List<String> GIVEN = words(
            "Amara Benedikt Chiara Dmitri Eleni Farid Greta Hiroshi Ingrid Joaquin Kwame Leocadia Mathilde Nikolai Oluwaseun"
                    + " Petronella Quentin Rosalind Svetlana Tadeusz Ursula Vikram Wilhelmina Xiomara Yevgenia Zacharias");
    private static final List<String> FAMILY =
            words("Abernathy Bjornstad Castellanos Dragomirov Eriksdotter Fitzwilliam Guggenheim Hadjopoulos Ivanchenko"
                    + " Jablonowski Kirkegaard Lindqvist Montgomery Nakagawa Oyelaran Papadakis Quigley Rasmussen"
                    + " Szymanski Thorvaldsen Uspenskaya Vandenberg Wolkowicz Xanthopoulos Yamamoto Zimmerli");
    private static final List<String> TOPICS = words(
            "Equivariance Calibration Diffusion Causality Robustness Retrieval Compression Alignment Segmentation Forecasting"
                    + " Fairness Planning Exploration Privacy Interpretability Translation");
    private static final List<String> MANNERS = words(
            "Sparse Hierarchical Amortised Contrastive Bayesian Recurrent Stochastic Modular Spectral Continual Federated"
                    + " Geometric Probabilistic Adaptive Implicit Multiscale");
    private static final List<String> THINGS = words(
            "Networks Policies Encoders Kernels Trees Graphs Sketches Ensembles Flows Priors Bandits Solvers Transformers"
                    + " Memories Samplers Critics");
    private static final List<String> PLACES = List.of(
            "for Molecular Design",
            "under Distribution Shift",
            "in Partially Observed Worlds",
            "with Few Labels",
            "on Irregular Grids",
            "for Weather and Climate",
            "from Noisy Feedback",
            "at the Edge of Stability");
    private static final List<String> SENTENCES = List.of(
            "We look at a family of models whose cost grows with the length of the input, and ask which part of it is needed.",
            "The idea is to keep what is certain, and to spend the rest of the budget on what is not.",
            "A small change of the objective is enough: it needs neither further labels nor a second pass over the data.",
            "On four public benchmarks the error falls by a third, at the same number of parameters.",
            "An analysis shows where the gain comes from, and where it ends.",
            "Code and trained weights are available.");
    private static final List<String> FORMULAS = List.of(
            "The bound is \\(O(n \\log n)\\) in time and \\(O(n)\\) in memory.",
            "For a group \\(G\\) the map \\(f: X \\to Y\\) commutes with its action.",
            "The estimate has a variance of $\\sigma^2 / n$, which is the best possible.");

    private final int papers;
    private final Random random;

    public PaperGenerator(int papers, long seed) {
        this.papers = papers;
        this.random = new Random(seed);
    }

    /** One file for each paper, by its path, and the outline, the site and its registries. */
    public Map<String, String> fileAPaper() {
        Map<String, String> sources = new LinkedHashMap<>();
        sources.put("gen/Days.java", head() + outline(""));
        sources.put("gen/Lab.java", head() + registries());
        for (int i = 0; i < papers; i++) {
            sources.put("gen/Paper" + i + ".java", head() + paper(i));
        }
        return sources;
    }

    /** The same papers for the generators of sites: one file in Markdown for each, with front matter in YAML, by its name. */
    public Map<String, String> markdown() {
        Map<String, String> files = new LinkedHashMap<>();
        for (int i = 0; i < papers; i++) {
            GeneratedPaper paper = next(i);
            files.put("paper-" + i + ".md", paper.frontMatter());
        }
        return files;
    }

    /** All papers as nested types of one type, which javac compiles faster. */
    public Map<String, String> nested() {
        String all = IntStream.range(0, papers).mapToObj(this::paper).collect(Collectors.joining("\n"));
        return Map.of(
                "gen/Days.java", head() + outline("Papers."),
                "gen/Lab.java", head() + registries(),
                "gen/Papers.java", head() + "interface Papers {\n" + all + "}\n");
    }

    private static String head() {
        return "package gen;\n\nimport dev.roundup.*;\n\n";
    }

    private String outline(String prefix) {
        String listed = IntStream.range(0, papers)
                .mapToObj(i -> prefix + "Paper" + i + ".class")
                .collect(Collectors.joining(", "));
        return """
                @Roundup(
                        slug = "days-2024",
                        title = "Papers at the Days 2024",
                        description = "The {{papers}} papers of this year.",
                        published = "2024-12-01",
                        site = Lab.class,
                        sections = @Section(id = "main", papers = {%s}))
                public interface Days {}
                """.formatted(listed);
    }

    private static String registries() {
        return """
                @Site(name = "Lab", url = "https://lab.example.org", people = Lab.People.class, topics = Lab.Topics.class)
                public interface Lab {
                    interface People {
                %s    }

                    interface Topics {
                %s    }
                }
                """.formatted(constants(people().subList(0, 60)), constants(TOPICS));
    }

    private static String constants(List<String> names) {
        return names.stream()
                .map(name -> "        String %s = \"%s\";\n".formatted(constant(name), name))
                .collect(Collectors.joining());
    }

    private static String constant(String name) {
        return name.toUpperCase(Locale.ROOT).replace(' ', '_');
    }

    private String paper(int number) {
        return next(number).java();
    }

    /** Takes the next random numbers, always in the same order. */
    private GeneratedPaper next(int number) {
        return new GeneratedPaper(
                number,
                pick(MANNERS) + " " + pick(THINGS) + " " + pick(PLACES) + " " + roman(number + 1),
                authors(),
                tags(),
                text(number));
    }

    private List<Name> authors() {
        Set<Name> authors = new LinkedHashSet<>();
        int wanted = 1 + random.nextInt(5);
        List<String> people = people();
        while (authors.size() < wanted) {
            int chosen = random.nextInt(people.size());
            String name = people.get(chosen);
            authors.add(new Name(name, chosen < 60 ? "Lab.People." + constant(name) : '"' + name + '"'));
        }
        return List.copyOf(authors);
    }

    private List<Name> tags() {
        Set<Name> tags = new LinkedHashSet<>();
        int wanted = 1 + random.nextInt(3);
        while (tags.size() < wanted) {
            String topic = pick(TOPICS);
            tags.add(new Name(topic, "Lab.Topics." + constant(topic)));
        }
        return List.copyOf(tags);
    }

    private String text(int number) {
        List<String> sentences = new ArrayList<>(SENTENCES);
        sentences.remove(random.nextInt(sentences.size()));
        if (number % 3 == 0) {
            sentences.add(2, pick(FORMULAS));
        }
        sentences.add("Everything is in folder " + number + " of our archive.");
        return String.join(" ", sentences);
    }

    /** All people. No two names are alike. */
    private static List<String> people() {
        List<String> people = new ArrayList<>();
        for (int shift = 0; shift < FAMILY.size(); shift++) {
            for (int i = 0; i < GIVEN.size(); i++) {
                people.add(GIVEN.get(i) + " " + FAMILY.get((i + shift) % FAMILY.size()));
            }
        }
        return people;
    }

    /** A number that makes titles different in the same way as in a series. */
    private static String roman(int number) {
        String[] hundreds = {"", "C", "CC", "CCC", "CD", "D", "DC", "DCC", "DCCC", "CM"};
        String[] tens = {"", "X", "XX", "XXX", "XL", "L", "LX", "LXX", "LXXX", "XC"};
        String[] ones = {"", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"};
        return "M".repeat(number / 1000) + hundreds[number / 100 % 10] + tens[number / 10 % 10] + ones[number % 10];
    }

    private <T> T pick(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    private static List<String> words(String all) {
        return List.of(all.split(" ", -1));
    }
}
