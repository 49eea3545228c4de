package dev.roundup.processor.check.outline;

import dev.roundup.processor.check.rule.Check;
import dev.roundup.processor.check.rule.Edit;
import dev.roundup.processor.check.rule.Finding;
import dev.roundup.processor.check.rule.FindingBuilder;
import dev.roundup.processor.check.rule.Fix;
import dev.roundup.processor.check.rule.Rule;
import dev.roundup.processor.model.Badge;
import dev.roundup.processor.model.Origin;
import dev.roundup.processor.model.Paper;
import dev.roundup.processor.text.Blank;
import dev.roundup.processor.text.Quote;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Reports a badge that a paper has twice, and a note that only repeats a badge. */
final class DuplicateBadge implements Check<Paper> {
    private static final Rule RULE = Rule.warning("duplicate-badge", "{value} in {member} of {owner} repeats {other}");

    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public List<Finding> check(Paper paper) {
        Map<String, Badge> first = new HashMap<>();
        List<Finding> findings = new ArrayList<>();
        for (Badge badge : paper.presentation().badges()) {
            Badge earlier = Blank.is(badge.label()) ? null : first.putIfAbsent(words(badge.label()), badge);
            if (earlier != null) {
                findings.add(finding(paper, badge.label(), "@" + badge.annotation(), earlier, badge.origin()));
            }
        }
        paper.additions().notes().forEach(note -> {
            Badge badge = first.get(words(note.plain()));
            if (badge != null) {
                findings.add(finding(paper, note.source(), "@Note", badge, note.origin()));
            }
        });
        return findings;
    }

    private static String words(String label) {
        return NO_WORD.matcher(label.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    }

    private Finding finding(Paper paper, String value, String member, Badge earlier, Origin origin) {
        return FindingBuilder.of(RULE, paper)
                .value(value)
                .member(member)
                .with("other", Quote.of(earlier.label()) + " in @" + earlier.annotation())
                .fix(Fix.certain("delete this " + member, new Edit.Remove(origin))
                        .proposed())
                .at(origin);
    }
}
