package dev.roundup.processor.check.text;

import dev.roundup.processor.check.rule.Check;
import dev.roundup.processor.check.rule.Finding;
import dev.roundup.processor.check.rule.FindingBuilder;
import dev.roundup.processor.check.rule.Rule;
import dev.roundup.processor.model.Figure;
import dev.roundup.processor.model.MacroDefinitions;
import dev.roundup.processor.model.Paper;
import dev.roundup.processor.model.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Reports a paper's own TeX commands that none of its texts uses. */
final class UnusedMacro implements Check<Paper> {
    private static final Rule RULE = Rule.warning("unused-macro", "no text of {owner} uses {value} of {member}");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public List<Finding> check(Paper paper) {
        List<MacroDefinitions> definitions = paper.additions().macros();
        boolean unreadable = paper.summary()
                .abstractText()
                .filter(given -> given.unreadable().isPresent())
                .isPresent();
        if (definitions.isEmpty() || unreadable) {
            return List.of();
        }
        Set<String> used = MacroDefinitions.together(definitions).usedIn(texts(paper));
        List<Finding> findings = new ArrayList<>();
        for (MacroDefinitions each : definitions) {
            Set<String> unused = new TreeSet<>(each.macros().names());
            unused.removeAll(used);
            if (!unused.isEmpty()) {
                findings.add(FindingBuilder.of(RULE, paper)
                        .member("@Paper(macros)")
                        .value("\\" + String.join(", \\", unused))
                        .help("delete the definition" + (unused.size() == 1 ? "" : "s")
                                + ", or use the file of option roundup.macros for what several papers share")
                        .at(each.written().origin()));
            }
        }
        return findings;
    }

    /** The texts as the author wrote them, in which macros are still there. */
    private static List<String> texts(Paper paper) {
        List<Text> texts = new ArrayList<>(List.of(paper.title()));
        paper.summary().abstractText().ifPresent(given -> texts.add(given.text()));
        paper.summary().tldr().ifPresent(texts::add);
        paper.summary().figure().map(Figure::alt).ifPresent(texts::add);
        paper.summary().figure().flatMap(Figure::caption).ifPresent(texts::add);
        texts.addAll(paper.additions().notes());
        return texts.stream().map(Text::source).toList();
    }
}
