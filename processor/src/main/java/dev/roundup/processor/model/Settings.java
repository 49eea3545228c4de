package dev.roundup.processor.model;

import dev.roundup.processor.text.math.Macros;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The options of one compile.
 *
 * @param output the folder of the class output under which a page gets a folder of its own
 * @param assets the folder in which pictures and other files are looked for first
 * @param assetsKnown whether that folder is known; not where its option names none that is there
 * @param style the user's own style sheet, to come after the page's
 * @param macros the users' own commands for formulas
 * @param annotations patterns of the users' own annotations, such as {@code lab.*}
 * @param rules what was set for single rules, as written
 * @param draft whether findings are warnings and a draft of the page is written
 * @param formats what every roundup comes out as, whatever it says itself; empty where it may say so
 * @param debug whether a fault of ours is reported with its stack trace
 * @param problems what is wrong with the options themselves
 */
public record Settings(
        String output,
        Optional<Path> assets,
        boolean assetsKnown,
        Optional<String> style,
        Macros macros,
        List<String> annotations,
        List<RuleSetting> rules,
        boolean draft,
        Optional<Set<Format>> formats,
        boolean debug,
        List<OptionProblem> problems) {
    /** Keeps its own copies of the lists. */
    public Settings {
        annotations = List.copyOf(annotations);
        rules = List.copyOf(rules);
        formats = formats.map(Set::copyOf);
        problems = List.copyOf(problems);
    }

    /**
     * A setting of one rule, such as {@code link-shared=off}.
     *
     * @param severity the severity as written; empty where none was
     */
    public record RuleSetting(String rule, String severity) {}

    /**
     * An option that cannot be taken.
     *
     * @param message what is wrong, and nothing else
     * @param help what to write instead; empty where nobody knows
     */
    public record OptionProblem(String message, Optional<String> help) {}
}
