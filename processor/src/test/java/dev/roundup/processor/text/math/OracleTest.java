package dev.roundup.processor.text.math;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roundup.processor.render.mathml.MathMlWriter;
import dev.roundup.processor.text.math.Samples.Sample;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Formulas have the same structure as in Temml, except for a list of differences. {@code docs/decisions/mathml.md} says
 * why those are correct. The test needs Node and npm, and runs only with {@code mvn verify -Poracle}. {@code
 * -Doracle.formulas} names a file with further formulas, one in each line. Their differences are printed.
 */
@Tag("oracle")
class OracleTest {
    private static final String TEMML = "temml@0.13.5";
    private static final Path RESOURCES =
            Path.of("src/test/resources/math/oracle").toAbsolutePath();
    private static final Path DIFFERENCES = RESOURCES.resolve("differences.tsv");
    private static final Path FOLDER = Path.of("target/oracle").toAbsolutePath();

    @Test
    void all_differences_are_known() throws Exception {
        String found = differences(Samples.all());
        if ("write".equals(System.getProperty("roundup.golden"))) {
            Files.writeString(DIFFERENCES, found);
            Assertions.fail(DIFFERENCES + " was written, nothing was compared: run again without -Droundup.golden");
        }
        assertThat(found).isEqualTo(Files.readString(DIFFERENCES));
    }

    @Test
    void further_formulas_are_compared() throws Exception {
        String file = System.getProperty("oracle.formulas", "");
        if (!file.isEmpty()) {
            List<Sample> samples = Files.readAllLines(Path.of(file)).stream()
                    .filter(line -> !line.isBlank())
                    .map(tex -> new Sample("\\(" + tex + "\\)", ""))
                    .toList();
            String found = differences(samples);
            System.out.printf(
                    "%d formulas, %d differ%n%s", samples.size(), found.lines().count(), found);
            assertThat(samples).isNotEmpty();
        }
    }

    /** A line for each difference: the formula, our structure, and Temml's structure or its refusal. */
    private static String differences(List<Sample> samples) throws Exception {
        List<String> temml = temml(samples);
        assertThat(temml).hasSameSizeAs(samples);
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < samples.size(); i++) {
            String ours =
                    Structure.of(Notation.html(MathMlWriter.math(samples.get(i).parsed())));
            String theirs = temml.get(i).equals("refused") ? "refused" : Structure.of(temml.get(i));
            if (!ours.equals(theirs)) {
                lines.add(samples.get(i).written() + "\t" + ours + "\t" + theirs + "\n");
            }
        }
        return String.join("", lines);
    }

    private static List<String> temml(List<Sample> samples) throws IOException, InterruptedException {
        Files.createDirectories(FOLDER);
        run("", "npm", "install", "--silent", "--no-package-lock", "--prefix", FOLDER.toString(), TEMML);
        Path script = Files.copy(
                RESOURCES.resolve("temml.js"), FOLDER.resolve("temml.js"), StandardCopyOption.REPLACE_EXISTING);
        String input = samples.stream()
                .map(sample -> sample.display() + "\t" + sample.tex().replace('\n', ' ') + "\n")
                .collect(Collectors.joining());
        return run(input, "node", script.toString()).lines().toList();
    }

    private static String run(String input, String... command) throws IOException, InterruptedException {
        Path in = Files.writeString(FOLDER.resolve("input"), input);
        Process process = new ProcessBuilder(command)
                .directory(FOLDER.toFile())
                .redirectInput(in.toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(String.join(" ", command)).isZero();
        return output;
    }
}
