package dev.roundup.processor.check;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;

import dev.roundup.processor.check.rule.Finding;
import dev.roundup.processor.check.rule.Fix;
import dev.roundup.processor.check.rule.Fix.Certainty;
import dev.roundup.processor.check.rule.Rule;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Says of each rule what {@code roundup fix} does about it, as the cases of the rules show. */
final class RuleFixes {
    /** The reasons why some rules have no fix. */
    static final Map<String, String> WITHOUT = Map.ofEntries(
            Map.entry("not-a-paper", "only you know which class was meant"),
            Map.entry("not-a-roundup", "only you know which class was meant"),
            Map.entry("not-a-site", "only you know which class was meant"),
            Map.entry("not-a-venue", "only you know which class was meant"),
            Map.entry("duplicate-title", "only you know which of the two is right"),
            Map.entry("duplicate-abstract", "only you know which of the two is right"),
            Map.entry("duplicate-id", "only you know which of the two is right"),
            Map.entry("duplicate-slug", "only you know which of the two is right"),
            Map.entry("duplicate-person", "only you know which of the two is right"),
            Map.entry("published-loop", "only you know which of the versions is the last"),
            Map.entry("empty-section", "its papers may be missing"),
            Map.entry("year-mismatch", "two things contradict each other, and either can be right"),
            Map.entry("title-wrong-venue", "two things contradict each other, and either can be right"),
            Map.entry("date-far", "two things contradict each other, and either can be right"),
            Map.entry("date-order", "two things contradict each other, and either can be right"),
            Map.entry("session-time", "two things contradict each other, and either can be right"),
            Map.entry("publication-conflict", "two things contradict each other, and either can be right"),
            Map.entry("arxiv-date", "two things contradict each other, and either can be right"),
            Map.entry("link-id-mismatch", "two things contradict each other, and either can be right"),
            Map.entry("link-wrong-venue", "two things contradict each other, and either can be right"),
            Map.entry("link-shared", "two things contradict each other, and either can be right"),
            Map.entry("date-syntax", "day and month can be the other way round"),
            Map.entry("blank-value", "the real words are missing"),
            Map.entry("author-placeholder", "the real words are missing"),
            Map.entry("placeholder-text", "the real words are missing"),
            Map.entry("figure-alt", "the real words are missing"),
            Map.entry("abstract-missing", "the real words are missing"),
            Map.entry("figure-missing", "the real words are missing"),
            Map.entry("orphan-paper", "only you know the section"),
            Map.entry("missing-class", "the class path or another processor is to blame"),
            Map.entry("unresolved-outline", "the class path or another processor is to blame"),
            Map.entry("stray-annotation", "only you know where it belongs"),
            Map.entry("record-authors", "two things contradict each other, and either can be right"),
            Map.entry("record-withdrawn", "only you know if the paper stays on the page"),
            Map.entry("link-unsafe", "the real address is missing"),
            Map.entry("link-wrong", "the real address is missing"),
            Map.entry("link-unchecked", "the setting is in a file beside your sources"),
            Map.entry("link-anonymous", "the real address is missing"),
            Map.entry("link-placeholder", "the real address is missing"),
            Map.entry("link-duplicate", "only you know which of the two to keep"),
            Map.entry("link-scheme", "only you know the form of the ids"),
            Map.entry("link-file", "the file must change"),
            Map.entry("template-missing", "the file must change"),
            Map.entry("template-syntax", "the file must change"),
            Map.entry("template-slot", "the file must change"),
            Map.entry("template-policy", "the file must change"),
            Map.entry("unused-tag", "it may be meant for a paper to come"),
            Map.entry("unused-person", "it may be meant for a paper to come"),
            Map.entry("equal-contribution-single", "only you know who else contributed"),
            Map.entry("math-delimiter", "only you know what the formula means"),
            Map.entry("math-syntax", "only you know what the formula means"),
            Map.entry("macro-syntax", "only you know what the formula means"),
            Map.entry("text-too-long", "it takes other words"),
            Map.entry("tldr-length", "it takes other words"),
            Map.entry("text-reference", "it takes other words"),
            Map.entry("abstract-source", "the file must change, or only you know which of the two is right"),
            Map.entry("unused-macro", "a text to come may use it"),
            Map.entry("figure-alt-shared", "only you see the pictures"),
            Map.entry("figure-remote", "the picture must change"),
            Map.entry("figure-format", "the picture must change"),
            Map.entry("figure-heavy", "the picture must change"),
            Map.entry("figure-active", "the picture must change"),
            Map.entry("figure-home-path", "the picture must change"),
            Map.entry("unknown-option", "the setting is in your build, not in a source"),
            Map.entry("unknown-rule", "the setting is in your build, not in a source"),
            Map.entry("unused-allow", "it may be needed again"),
            Map.entry("output-failed", "no source is to blame"),
            Map.entry("internal-error", "no source is to blame"));

    private static final Map<String, Set<Certainty>> KINDS = kinds();

    private RuleFixes() {}

    private static Map<String, Set<Certainty>> kinds() {
        Map<String, Set<Certainty>> kinds = new LinkedHashMap<>();
        CaseFinder.all().stream()
                .flatMap(theCase -> Checks.run(theCase.workspace()).findings().stream())
                .forEach(finding -> kinds.computeIfAbsent(finding.rule().id(), any -> new TreeSet<>())
                        .addAll(certainties(finding)));
        return kinds;
    }

    private static Set<Certainty> certainties(Finding finding) {
        return finding.fixes().stream().map(Fix::certainty).collect(toSet());
    }

    /** True if a case of the rule has a fix. */
    static boolean has(Rule rule) {
        return !KINDS.getOrDefault(rule.id(), Set.of()).isEmpty();
    }

    /** The table of the index. */
    static String table() {
        return "\n## What `roundup fix` mends\n\n"
                + "[`roundup fix`](../fix.md) makes a *certain* change at once, and a *proposed* one with `--proposed`. A rule with"
                + " both is\ncertain in some cases and not in others. If a rule cannot know the right answer, the table says why.\n\n"
                + "| rule | fix |\n|---|---|\n"
                + Rulebook.byId().values().stream().map(RuleFixes::row).collect(joining());
    }

    private static String row(Rule rule) {
        String kinds = KINDS.getOrDefault(rule.id(), Set.of()).stream()
                .map(kind -> kind.name().toLowerCase(Locale.ROOT))
                .collect(joining(" or "));
        String words = kinds.isEmpty() ? "none: " + WITHOUT.getOrDefault(rule.id(), "") : kinds;
        return "| [`" + rule.id() + "`](" + rule.id() + ".md) | " + words + " |\n";
    }
}
