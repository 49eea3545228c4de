package dev.roundup.cli.fix;

import dev.roundup.cli.compile.LocatedFinding;
import dev.roundup.cli.source.TextFix;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Applies fixes to texts until there are none left. After each step it compiles the changed texts. It leaves out every
 * fix after which there would be a new finding or an error of the compiler, so nobody ever sees such a text.
 */
public final class Mending {
    /** Fixes can overlap, and can uncover other findings, but not for ever. */
    private static final int MOST_STEPS = 12;

    private final Function<Map<String, String>, List<LocatedFinding>> check;
    private final Predicate<LocatedFinding> wanted;
    private final Predicate<TextFix> allowed;
    private final List<AppliedFix> applied = new ArrayList<>();
    private final List<AppliedFix> refused = new ArrayList<>();
    private final Set<String> given = new HashSet<>();
    private Map<String, String> texts;
    private List<LocatedFinding> findings;

    /** A fix of a finding. */
    public record AppliedFix(LocatedFinding finding, TextFix fix) {
        /** The same in every compile, even if lines move. */
        String key() {
            return Mending.key(finding) + "\n" + fix.help();
        }
    }

    /**
     * What came out.
     *
     * @param texts the texts after all fixes
     * @param applied the fixes that were made
     * @param refused the fixes that would have done harm
     * @param before the findings before
     * @param left the findings that are left
     */
    public record Outcome(
            Map<String, String> texts,
            List<AppliedFix> applied,
            List<AppliedFix> refused,
            List<LocatedFinding> before,
            List<LocatedFinding> left) {}

    /**
     * Prepares a run.
     *
     * @param texts the texts by the names of their files
     * @param check compiles texts
     * @param wanted says which findings to mend
     * @param allowed says which fixes to apply
     */
    public Mending(
            Map<String, String> texts,
            Function<Map<String, String>, List<LocatedFinding>> check,
            Predicate<LocatedFinding> wanted,
            Predicate<TextFix> allowed) {
        this.texts = texts;
        this.check = check;
        this.wanted = wanted;
        this.allowed = allowed;
        this.findings = check.apply(texts);
    }

    /** Applies the fixes. */
    public Outcome run() {
        List<LocatedFinding> before = findings;
        for (int step = 0; step < MOST_STEPS && step(); step++) {
            // Each step applies or refuses something.
        }
        return new Outcome(texts, applied, refused, before, findings);
    }

    /** Applies all fixes that do not overlap; false if there are none left. */
    private boolean step() {
        TextChanges changes = new TextChanges();
        List<AppliedFix> chosen = new ArrayList<>();
        for (LocatedFinding finding : findings) {
            fixes(finding)
                    .filter(fix -> !given.contains(fix.key()))
                    .filter(fix -> changes.add(fix.fix(), texts.keySet()))
                    .findFirst()
                    .ifPresent(chosen::add);
        }
        if (chosen.isEmpty()) {
            return false;
        }
        List<AppliedFix> good = good(List.of(), chosen);
        if (!good.isEmpty()) {
            texts = changed(texts, good);
            findings = check.apply(texts);
            applied.addAll(good);
        }
        return true;
    }

    private Stream<AppliedFix> fixes(LocatedFinding finding) {
        return wanted.test(finding)
                ? finding.fixes().stream().filter(allowed).map(fix -> new AppliedFix(finding, fix))
                : Stream.empty();
    }

    /** Those of the chosen fixes that do no harm, together with the kept ones. Halves the others until it finds them. */
    private List<AppliedFix> good(List<AppliedFix> kept, List<AppliedFix> chosen) {
        List<AppliedFix> all = new ArrayList<>(kept);
        all.addAll(chosen);
        if (isBetter(findings, check.apply(changed(texts, all)), all)) {
            return all;
        }
        if (chosen.size() == 1) {
            given.add(chosen.get(0).key());
            refused.add(chosen.get(0));
            return kept;
        }
        int half = chosen.size() / 2;
        List<AppliedFix> first = good(kept, chosen.subList(0, half));
        return good(first, chosen.subList(half, chosen.size()));
    }

    private static Map<String, String> changed(Map<String, String> start, List<AppliedFix> fixes) {
        TextChanges changes = new TextChanges();
        fixes.forEach(fix -> changes.add(fix.fix(), start.keySet()));
        return changes.in(start);
    }

    /**
     * True if no finding is new and all that were mended are gone. A finding counts as new if its file has more of its
     * rule than before, unless it can be mended as well.
     */
    private boolean isBetter(List<LocatedFinding> earlier, List<LocatedFinding> later, List<AppliedFix> made) {
        Map<String, Long> rules = count(earlier, Mending::ruleInFile);
        Map<String, Long> hopeless = count(
                later.stream().filter(found -> fixes(found).findAny().isEmpty()).toList(), Mending::ruleInFile);
        boolean isNew = hopeless.entrySet().stream()
                .anyMatch(found -> found.getValue() > rules.getOrDefault(found.getKey(), 0L));
        Map<String, Long> expected = new LinkedHashMap<>(count(earlier, Mending::key));
        made.forEach(fix -> expected.computeIfPresent(key(fix.finding()), (key, number) -> number - 1));
        Map<String, Long> there = count(later, Mending::key);
        boolean isStillThere = made.stream()
                .map(fix -> key(fix.finding()))
                .anyMatch(key -> there.getOrDefault(key, 0L) > expected.getOrDefault(key, 0L));
        return !isNew && !isStillThere;
    }

    private static Map<String, Long> count(List<LocatedFinding> findings, Function<LocatedFinding, String> key) {
        return findings.stream().collect(Collectors.groupingBy(key, Collectors.counting()));
    }

    private static String ruleInFile(LocatedFinding finding) {
        return finding.file() + "\n" + finding.rule();
    }

    private static String key(LocatedFinding finding) {
        return ruleInFile(finding) + "\n" + finding.message();
    }
}
