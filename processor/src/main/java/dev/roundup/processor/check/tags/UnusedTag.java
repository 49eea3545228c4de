package dev.roundup.processor.check.tags;

import dev.roundup.processor.check.rule.Check;
import dev.roundup.processor.check.rule.Finding;
import dev.roundup.processor.check.rule.FindingBuilder;
import dev.roundup.processor.check.rule.Rule;
import dev.roundup.processor.check.subject.RegistryUse;
import dev.roundup.processor.model.Workspace;
import java.util.List;

/** Reports a topic of the vocabulary that no paper on the pages of the site has. */
final class UnusedTag implements Check<Workspace> {
    private static final Rule RULE = Rule.off("unused-tag", "topic {value} of {owner} is not used by any paper");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public List<Finding> check(Workspace workspace) {
        return RegistryUse.of(workspace)
                .unusedTopics()
                .map(topic -> FindingBuilder.of(RULE, topic)
                        .value(topic.name().value())
                        .help("delete " + topic.constant() + ", or tag a paper with it")
                        .at(topic.origin()))
                .toList();
    }
}
