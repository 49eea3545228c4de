package dev.roundup.benchmarks.compile;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A program that makes a page with all papers, or only compiles.
 *
 * @param command the command for bash
 * @param output the folder that it makes; it is deleted before each run
 * @param page the page with all papers; empty if it makes none
 */
record BuildProgram(String name, String command, Path output, Optional<Path> page) {
    private static final Pattern ARTICLE = Pattern.compile("<article");
    private static final Pattern FORMULA = Pattern.compile("<math");

    /** Runs the program once and looks at the page. Bash adds up the processor time of all its processes. */
    Cost run(int papers) throws IOException, InterruptedException {
        Compiles.delete(output);
        String[] seconds = bash("TIMEFORMAT='%R %U %S'; time { " + command + "; } > /dev/null 2>&1")
                .split(" ", -1);
        if (page.isPresent()) {
            check(Files.readString(page.get()), papers);
        }
        return new Cost(
                1000 * Double.parseDouble(seconds[0]),
                1000 * (Double.parseDouble(seconds[1]) + Double.parseDouble(seconds[2])),
                0);
    }

    /** Every third paper has formulas. */
    private void check(String html, int papers) {
        long articles = ARTICLE.matcher(html).results().count();
        long formulas = FORMULA.matcher(html).results().count();
        if (articles != papers || formulas < papers / 3) {
            throw new IllegalStateException(
                    "%s made a page with %d papers and %d formulas".formatted(name, articles, formulas));
        }
    }

    /** What a command says, without blanks around it. */
    static String bash(String command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder("bash", "-c", command)
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        if (process.waitFor() != 0) {
            throw new IOException("failed: " + command + "\n" + said);
        }
        return said;
    }
}
