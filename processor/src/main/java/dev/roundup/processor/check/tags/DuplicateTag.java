package dev.roundup.processor.check.tags;

import dev.roundup.processor.check.rule.Check;
import dev.roundup.processor.check.rule.Edit;
import dev.roundup.processor.check.rule.Finding;
import dev.roundup.processor.check.rule.FindingBuilder;
import dev.roundup.processor.check.rule.Fix;
import dev.roundup.processor.check.rule.Rule;
import dev.roundup.processor.model.Paper;
import dev.roundup.processor.model.Tag;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reports a tag that a paper has twice. */
final class DuplicateTag implements Check<Paper> {
    private static final Rule RULE = Rule.error("duplicate-tag", "tag {value} is listed again in {member} of {owner}");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public List<Finding> check(Paper paper) {
        Set<String> seen = new HashSet<>();
        return paper.summary().tags().stream()
                .filter(tag -> !seen.add(identity(tag)))
                .map(tag -> FindingBuilder.of(RULE, paper)
                        .value(tag.written())
                        .member("@Tag")
                        .fix(Fix.certain("list it once", new Edit.Remove(tag.origin())))
                        .at(tag.origin()))
                .toList();
    }

    private static String identity(Tag tag) {
        return tag.topic().map(topic -> topic.key().value()).orElse(tag.written());
    }
}
