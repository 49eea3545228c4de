package dev.roundup.processor.model;

import dev.roundup.processor.text.lock.LinkLock;
import dev.roundup.processor.text.lock.RecordLock;
import dev.roundup.processor.text.math.Macros;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The options of one compile.
 *
 * @param output the folder of the class output in which each page has a folder of its own
 * @param assets the folder that is searched first for pictures and other files
 * @param assetsKnown true if that folder is known; false if the option names a folder that does not exist
 * @param look the look of the pages
 * @param macros the users' own commands for formulas
 * @param annotations patterns for the names of the users' own annotations, such as {@code lab.*}
 * @param rules the settings of single rules, as the user wrote them
 * @param draft true if findings are warnings and Roundup writes a draft of the page
 * @param formats the formats of every roundup, whatever it says itself; empty if each roundup chooses its own
 * @param debug true if Roundup reports an error in itself with a stack trace
 * @param links the record of links; empty if no option names one
 * @param records the record of what archives say; empty if no option names one
 * @param docs the address of the published pages of rules, for messages; empty if there is none
 * @param problems the problems of the options themselves
 */
public record Settings(
        String output,
        Optional<Path> assets,
        boolean assetsKnown,
        PageLook look,
        Macros macros,
        List<String> annotations,
        List<RuleSetting> rules,
        boolean draft,
        Optional<Set<Format>> formats,
        boolean debug,
        Optional<LinkLock> links,
        Optional<RecordLock> records,
        String docs,
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
     * @param severity the severity as the user wrote it; empty if there is none
     */
    public record RuleSetting(String rule, String severity) {}

    /**
     * An option that Roundup cannot use.
     *
     * @param message the problem, without advice
     * @param help what to write instead; empty if there is nothing to suggest
     */
    public record OptionProblem(String message, Optional<String> help) {}
}
