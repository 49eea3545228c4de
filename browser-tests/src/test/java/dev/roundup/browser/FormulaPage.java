package dev.roundup.browser;

import dev.roundup.testing.Project;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** A page of many formulas and its post. Formulas of a paper on it are wider than a phone. */
final class FormulaPage {
    static final String PAGE = "META-INF/resources/roundup/formulas/index.html";
    static final String POST = "post.html";

    private static final String WIDE = "\\mathcal{L}(\\theta) = \\mathbb{E}_{x \\sim p}[\\log p_\\theta(x)]"
            + " - \\beta D(q_\\phi(z \\mid x) \\| p(z)) + \\lambda \\|\\theta\\|_2^2 + \\gamma \\sum_{i=1}^n x_i";

    private FormulaPage() {}

    /** The formulas of the page, in order. */
    static List<String> formulas() {
        return Resource.text("formulas.tsv").lines().toList();
    }

    /** Compiles the page, and returns the folder with it and its post. */
    static Path compile(Path folder) {
        String formulas = formulas().stream().map(FormulaPage::paragraph).collect(Collectors.joining("\\n\\n"));
        Project project = Project.in(folder)
                .source(
                        "formulas/Formulas.java",
                        Resource.text("Formulas.java.txt")
                                .replace("FORMULAS", formulas)
                                .replace("WIDE", WIDE.replace("\\", "\\\\")));
        if (!project.compile().summaries().isEmpty()) {
            throw new AssertionError(project.compile().summaries());
        }
        shown(project.output());
        return project.output();
    }

    /** The post as a theme without any style shows it. */
    private static void shown(Path output) {
        try {
            Path post = output.resolve("META-INF/resources/roundup/formulas/_posts/2026-05-04-formulas.html");
            String head = "<!DOCTYPE html><meta charset=utf-8><meta name=viewport content='width=device-width'>";
            Files.writeString(output.resolve(POST), head + HostileRoundups.body(Files.readString(post)));
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private static String paragraph(String line) {
        String[] columns = line.split("\t", -1);
        String tex = columns[1].replace("\\", "\\\\");
        return columns[0].equals("display") ? "\\\\[" + tex + "\\\\]" : "x \\\\(" + tex + "\\\\) x";
    }
}
