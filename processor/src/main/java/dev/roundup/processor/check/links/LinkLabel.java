package dev.roundup.processor.check.links;

import dev.roundup.processor.check.rule.Check;
import dev.roundup.processor.check.rule.Finding;
import dev.roundup.processor.check.rule.FindingBuilder;
import dev.roundup.processor.check.rule.Fix;
import dev.roundup.processor.check.rule.Rule;
import dev.roundup.processor.model.Link;
import dev.roundup.processor.model.Paper;
import dev.roundup.processor.model.Provenance;
import dev.roundup.processor.model.Roundup;
import dev.roundup.processor.text.similar.Nearest;
import dev.roundup.processor.text.similar.OneEdit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reports a label of a link that is one slip away from a usual one. Only English pages are checked, because "Modell"
 * and "Kode" are words in other languages. In short labels only two swapped letters count, because "Models" and "Node"
 * are words, too.
 */
final class LinkLabel implements Check<Roundup> {
    private static final Rule RULE = Rule.warning("link-label", "unusual label {value} in {member} of {owner}");

    private static final Pattern LETTERS = Pattern.compile("[^a-z]+");
    private static final Pattern ENGLISH = Pattern.compile("en(?:-.*)?", Pattern.CASE_INSENSITIVE);
    private static final int LONG = 7;

    private static final List<String> USUAL = List.of(
            "Appendix",
            "Blog post",
            "Checkpoints",
            "Code",
            "Conference page",
            "Conference paper",
            "Conference poster",
            "Conference talk",
            "Data",
            "Dataset",
            "Demo",
            "GitHub",
            "GitHub repo",
            "GitHub repository",
            "Hugging Face",
            "Journal paper",
            "Model",
            "OpenReview",
            "Paper",
            "Poster",
            "Preprint",
            "Presentation",
            "Project page",
            "Project website",
            "Repository",
            "Slides",
            "Supplement",
            "Supplementary material",
            "Tutorial",
            "Video",
            "Webpage",
            "Website",
            "Workshop page",
            "Workshop paper");

    /** The usual labels by their letters alone, so that "Blogpost" and "Pre-print" are also accepted. */
    private static final Map<String, String> BY_LETTERS = new TreeMap<>();

    static {
        USUAL.forEach(label -> BY_LETTERS.put(letters(label), label));
    }

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public List<Finding> check(Roundup roundup) {
        if (!ENGLISH.matcher(roundup.metadata().language().value()).matches()) {
            return List.of();
        }
        Map<String, Optional<String>> judged = new HashMap<>();
        List<Finding> findings = new ArrayList<>();
        roundup.papers()
                .filter(paper -> paper.provenance() != Provenance.LIBRARY)
                .forEach(paper -> {
                    for (Link link : paper.links()) {
                        if (!link.label().equals(link.kind().label())) {
                            judged.computeIfAbsent(link.label(), LinkLabel::meant)
                                    .ifPresent(usual -> findings.add(finding(paper, link, usual)));
                        }
                    }
                });
        return findings;
    }

    private Finding finding(Paper paper, Link link, String usual) {
        return FindingBuilder.of(RULE, paper)
                .value(link.label())
                .member("@" + link.annotation() + "(label)")
                .fix(Fix.meant(link.words(), usual))
                .at(link.words().origin());
    }

    private static Optional<String> meant(String label) {
        String letters = letters(label);
        if (BY_LETTERS.containsKey(letters) || label.chars().anyMatch(c -> c > 0x7f)) {
            return Optional.empty();
        }
        return candidates(letters).map(BY_LETTERS::get).findFirst();
    }

    private static Stream<String> candidates(String letters) {
        return BY_LETTERS.keySet().stream()
                .filter(usual -> usual.length() >= LONG ? isSlip(letters, usual) : isSwap(letters, usual));
    }

    /** True if one edit separates the two. A plural is not a slip. */
    private static boolean isSlip(String letters, String usual) {
        return Nearest.distance(letters, usual) == 1 && !letters.equals(usual + "s") && !usual.equals(letters + "s");
    }

    private static boolean isSwap(String letters, String usual) {
        return OneEdit.between(letters, usual).equals(Optional.of(OneEdit.SWAPPED));
    }

    private static String letters(String label) {
        return LETTERS.matcher(label.toLowerCase(Locale.ROOT)).replaceAll("");
    }
}
