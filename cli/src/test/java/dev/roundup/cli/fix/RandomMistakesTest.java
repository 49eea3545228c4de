package dev.roundup.cli.fix;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roundup.cli.ExitCode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Papers with up to ten mistakes each, of any kinds, in any order. */
final class RandomMistakesTest {
    private static final int PAPERS = 40;

    @TempDir
    Path folder = Path.of("");

    /** A part of a paper, as it is written wrong and right in a source. */
    private record Part(String wrong, String right) {
        static Part right(String text) {
            return new Part(text, text);
        }
    }

    private static final List<Part> AUTHORS = List.of(
            Part.right("\"Ada Lane\""),
            new Part("\"Prof. Bea Moor\"", "\"Bea Moor\""),
            new Part("\"Roe, Carla\"", "\"Carla Roe\""),
            new Part("\"J{\\\\\\\"o}rg Weit\"", "\"J\u00f6rg Weit\""),
            new Part("\"D\u043era Hill\"", "\"Dora Hill\""),
            new Part("\"Emil Ba\u0301n\"", "\"Emil B\u00e1n\""),
            new Part("\"Fay Ford\u200b\"", "\"Fay Ford\""));

    private static final List<Part> SENTENCES = List.of(
            Part.right("Wind lifts them at \\\\(v > 3\\\\)."),
            new Part("It is a **bold** claim.", "It is a \\\\textbf{bold} claim."),
            new Part("About 5% of \\\\emph{all} kites.", "About 5\\\\% of \\\\emph{all} kites."),
            new Part("An angle \\\\(\\theta\\\\) of the line.", "An angle \\\\(\\\\theta\\\\) of the line."),
            new Part("Salt &amp; water.", "Salt & water."),
            new Part("A caf\u00c3\u00a9 at the hill.", "A caf\u00e9 at the hill."),
            new Part("The e\ufb03cient tail.", "The efficient tail."),
            new Part(
                    "See \\\\url{https://example.org/wind?utm_source=feed}.",
                    "See \\\\url{https://example.org/wind}."));

    private static final List<Part> LINKS = List.of(
            Part.right("@Link(kind = LinkKind.DATA, url = \"https://example.org/#/data\")"),
            new Part("@GitHub(\"https://github.com/lab/kites#\")", "@GitHub(\"lab/kites#\")"),
            new Part("@Doi(\"doi:10.1000/k#\")", "@Doi(\"10.1000/k#\")"),
            new Part(
                    "@Link(kind = LinkKind.BLOG, url = \"http://example.org/#/blog?fbclid=abc\")",
                    "@Link(kind = LinkKind.BLOG, url = \"https://example.org/#/blog\")"),
            new Part("@Tag({\"#Wind\", \"Kites\", \"Kites\"}) // both", "@Tag({\"Wind\", \"Kites\"}) // both"));

    private static List<Part> some(List<Part> parts, Random random, int most) {
        List<Part> shuffled = new ArrayList<>(parts);
        Collections.shuffle(shuffled, random);
        return shuffled.subList(0, 1 + random.nextInt(most));
    }

    /** A paper, wrong and right. */
    private static Part paper(int number, Random random) {
        List<Part> authors = some(AUTHORS, random, 3);
        List<Part> sentences = some(SENTENCES, random, 4);
        List<Part> links = some(LINKS, random, 3);
        boolean stop = random.nextBoolean();
        return new Part(
                source(
                        number,
                        stop ? "." : "",
                        authors.stream().map(Part::wrong).toList(),
                        sentences.stream().map(Part::wrong).toList(),
                        links.stream().map(Part::wrong).toList()),
                source(
                        number,
                        "",
                        authors.stream().map(Part::right).toList(),
                        sentences.stream().map(Part::right).toList(),
                        links.stream().map(Part::right).toList()));
    }

    private static String source(
            int number, String stop, List<String> authors, List<String> sentences, List<String> links) {
        String no = Integer.toString(number);
        return """
                package lab;

                import dev.roundup.*;

                /** A paper. */
                @Paper(title = "Kites in strong wind, part %s%s", authors = {%s})
                %s
                @Abstract(\"""
                        %s
                          Indented.
                        \""") // The end.
                interface P%s {}
                """.formatted(
                        no,
                        stop,
                        String.join(", ", authors),
                        links.stream()
                                .collect(Collectors.joining("\n"))
                                .replace("#/", number + "/")
                                .replace("s#\"", "s" + number + "\"")
                                .replace("k#\"", "k" + number + "\""),
                        String.join("\n        ", sentences) + "\n        This is no. " + number + ".",
                        no);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void only_the_mistakes_change(long seed) {
        Random random = new Random(seed);
        FixedProject project = new FixedProject(folder);
        Map<String, String> expected = new LinkedHashMap<>();
        List<String> papers = new ArrayList<>();
        for (int number = 0; number < PAPERS; number++) {
            Part paper = paper(number, random);
            papers.add("P" + number);
            project.write("P" + number + ".java", paper.wrong());
            expected.put("P" + number + ".java", paper.right());
        }
        project.outline(papers);

        assertThat(project.run("--yes", "--proposed").exitCode()).isEqualTo(ExitCode.FINE);

        expected.forEach((name, text) -> assertThat(project.read(name)).isEqualTo(text));
        assertThat(project.run("--yes", "--proposed").err()).isEqualToIgnoringNewLines("no findings");
    }
}
