package dev.roundup.processor.check.text;

import dev.roundup.processor.check.rule.Check;
import dev.roundup.processor.check.rule.Edit;
import dev.roundup.processor.check.rule.Finding;
import dev.roundup.processor.check.rule.FindingBuilder;
import dev.roundup.processor.check.rule.Fix;
import dev.roundup.processor.check.rule.Part;
import dev.roundup.processor.check.rule.Rule;
import dev.roundup.processor.model.Abstract;
import dev.roundup.processor.model.Paper;
import dev.roundup.processor.text.Quote;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Reports a title in capitals, and one with a full stop at its end. */
final class TitleStyle implements Check<Paper> {
    private static final Rule RULE = Rule.warning("title-style", "title {value} in {member} of {owner} {problem}");

    /** A full stop or another end of a sentence inside the title: it is made of sentences. */
    private static final Pattern SENTENCES = Pattern.compile("[.?!…]['\"”’)]* ");

    private static final Pattern ABBREVIATION = Pattern.compile("(?:.*[^\\p{L}\\p{N}])?\\p{L}?");

    private static final Set<String> ABBREVIATIONS = Set.of(
            "etc", "al", "inc", "ltd", "co", "corp", "jr", "sr", "vs", "st", "no", "nos", "ed", "eds", "vol", "dr",
            "prof", "fig", "dept", "cf", "viz", "approx", "pp", "sp", "spp", "var", "ssp", "nov", "gen", "ca", "op",
            "ibid", "mr", "mrs", "ms", "bzw", "usw", "dgl", "esp", "resp");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public List<Finding> check(Paper paper) {
        String title = paper.title().source().strip();
        if (LoudTitle.is(title)) {
            String text = paper.summary()
                    .abstractText()
                    .map(Abstract::text)
                    .map(words -> words.source())
                    .orElse("");
            String quiet = LoudTitle.quiet(title, text);
            return List.of(finding(
                    paper,
                    Optional.empty(),
                    "is all in capitals",
                    Fix.certain("did you mean " + Quote.whole(quiet) + "?", replaced(paper, quiet))
                            .proposed()));
        }
        return endsLikeSentence(title)
                ? List.of(finding(
                        paper,
                        Optional.of(lastOf(paper.title().source())),
                        "ends with a full stop",
                        Fix.exactly(replaced(paper, title.substring(0, title.length() - 1)))))
                : List.of();
    }

    private static boolean endsLikeSentence(String title) {
        if (!title.endsWith(".")
                || title.endsWith("..")
                || SENTENCES.matcher(title).find()) {
            return false;
        }
        int blank = title.lastIndexOf(' ');
        String last = title.substring(blank + 1, title.length() - 1);
        return blank > 0
                && !ABBREVIATIONS.contains(last.toLowerCase(Locale.ROOT))
                && !ABBREVIATION.matcher(last).matches();
    }

    private static Part lastOf(String title) {
        int end = title.stripTrailing().length();
        return new Part(title, end - 1, end);
    }

    private static Edit.Replace replaced(Paper paper, String title) {
        return Edit.Replace.all(paper.title().origin(), paper.title().source(), title);
    }

    private Finding finding(Paper paper, Optional<Part> part, String problem, Fix fix) {
        FindingBuilder finding = FindingBuilder.of(RULE, paper);
        part.ifPresent(wrong -> finding.part(wrong.text(), wrong.start(), wrong.end()));
        return finding.value(paper.title().source())
                .member("@Paper(title)")
                .with("problem", problem)
                .fix(fix)
                .at(paper.title().origin());
    }
}
