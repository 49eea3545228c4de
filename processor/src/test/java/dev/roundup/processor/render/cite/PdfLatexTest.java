package dev.roundup.processor.render.cite;

import static dev.roundup.processor.model.PaperBuilder.paper;
import static dev.roundup.processor.model.RoundupBuilder.roundup;
import static org.assertj.core.api.Assertions.assertThat;

import dev.roundup.processor.model.Roundup;
import dev.roundup.testing.Installed;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code papers.bib} goes through BibTeX and pdflatex: nothing stops them, and no letter is missing. */
class PdfLatexTest {
    @TempDir
    Path folder;

    @BeforeAll
    static void assumeInstalled() {
        Installed.assume("LATEX", "papers.bib is not typed", "texlive-latex-base", "pdflatex", "bibtex");
    }

    /** Each row of the table, below the heading that says what it needs. */
    @ParameterizedTest
    @ValueSource(strings = {"Without a package", "With amssymb"})
    void every_character_with_a_form_is_typed(String heading) throws IOException {
        List<String> forms = forms(heading);
        assertThat(forms).hasSizeGreaterThan(100);
        String packages = heading.endsWith("amssymb") ? "\\usepackage{amssymb}" : "";
        assertThat(typed(packages, String.join("\\par\n", forms))).isEmpty();
    }

    @Test
    void a_page_of_hard_titles_and_names_is_typed() throws IOException {
        Roundup page = roundup("R")
                .section(
                        "main",
                        paper("A")
                                .title("β-VAE: n ≤ ∞ and CO₂ at 10⁻⁶")
                                .authors("Ngọc Nguyễn", "Ậ. Tặng")
                                .build(),
                        paper("B")
                                .title("100% of \\(x_1\\) & y_2: a\u2009b")
                                .authors("Ada Łukasz", "J.\u202fR. Ṿale", "and others")
                                .build(),
                        paper("C")
                                .title("ΔE and the α–β of k ≈ √n")
                                .authors("Zoë O’Brien", "Ǹ. Ash Jr.")
                                .build(),
                        paper("D")
                                .title("Über ‘Æon’ → “Öl”… ½ ± 2")
                                .authors("Élise d’Été", "The Ⅎ Team")
                                .build())
                .build();
        assertThat(cited(page)).contains("Database file").doesNotContain("Warning--", "error message");
        assertThat(Files.readString(folder.resolve("t.bbl"))).contains("\\bibitem{a}", "\\bibitem{d}", "et~al.");
    }

    /**
     * BibTeX has no types for programs and data. It reads these entries as {@code misc}, and says so. Of a book with
     * authors, it leaves out the editors.
     */
    @Test
    void works_of_all_types_are_typed() throws IOException {
        Roundup page = CitedWorks.roundup();
        assertThat(cited(page).lines())
                .noneMatch(line -> line.contains("error message") || line.contains("empty"))
                .filteredOn(line -> line.startsWith("Warning--"))
                .allMatch(line -> line.matches("Warning--entry type for .* isn't style-file defined|"
                        + "Warning--can't use both author and editor fields in .*"));
        String list = Files.readString(folder.resolve("t.bbl"));
        assertThat(Bibtex.keys(page)).hasSizeGreaterThan(8).allMatch(key -> list.contains("\\bibitem{" + key + "}"));
    }

    /** The log of BibTeX. The list of all papers goes through pdflatex without a complaint. */
    private String cited(Roundup page) throws IOException {
        Files.writeString(folder.resolve("papers.bib"), Bibtex.of(page));
        String document = "\\nocite{*}\\bibliographystyle{plain}\\bibliography{papers}";
        typed("\\usepackage{amssymb}", document);
        String log = run("bibtex", "t");
        assertThat(typed("\\usepackage{amssymb}", document)).isEmpty();
        return log;
    }

    /** What pdflatex complains about. */
    private List<String> typed(String packages, String body) throws IOException {
        Files.writeString(
                folder.resolve("t.tex"),
                "\\documentclass{article}" + packages + "\\begin{document}\n" + body + "\n\\end{document}\n");
        String log = run("pdflatex", "-interaction=nonstopmode", "-file-line-error", "t.tex");
        assertThat(log).contains("Transcript written");
        return log.lines()
                .filter(line -> line.startsWith("./t.") || line.startsWith("! ") || line.contains("Missing character"))
                .toList();
    }

    private String run(String... command) throws IOException {
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        try (var output = process.getInputStream()) {
            return new String(output.readAllBytes(), StandardCharsets.ISO_8859_1);
        }
    }

    private static List<String> forms(String heading) {
        List<String> forms = new ArrayList<>();
        boolean isBelow = false;
        for (String line : table().lines().toList()) {
            if (line.startsWith("#")) {
                isBelow = line.equals("## " + heading);
            } else if (isBelow && line.indexOf('\t') > 0) {
                forms.add("x" + line.substring(line.indexOf('\t') + 1) + "y");
            }
        }
        return forms;
    }

    private static String table() {
        String name = "/dev/roundup/processor/text/tex/characters.tsv";
        try (var table = Objects.requireNonNull(PdfLatexTest.class.getResourceAsStream(name))) {
            return new String(table.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
