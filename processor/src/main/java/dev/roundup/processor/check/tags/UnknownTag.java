package dev.roundup.processor.check.tags;

import dev.roundup.processor.check.rule.Check;
import dev.roundup.processor.check.rule.Edit;
import dev.roundup.processor.check.rule.Finding;
import dev.roundup.processor.check.rule.FindingBuilder;
import dev.roundup.processor.check.rule.Fix;
import dev.roundup.processor.check.rule.Rule;
import dev.roundup.processor.model.Paper;
import dev.roundup.processor.model.Tag;
import dev.roundup.processor.model.Topic;
import dev.roundup.processor.model.Topics;
import dev.roundup.processor.text.similar.Nearest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Reports a tag that is not in the site's vocabulary. */
final class UnknownTag implements Check<Paper> {
    private static final Rule RULE = Rule.error("unknown-tag", "unknown tag {value} in {member} of {owner}");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public boolean dependsOnPage() {
        return true;
    }

    @Override
    public List<Finding> check(Paper paper) {
        return paper.site().stream()
                .flatMap(site -> site.topics().stream()
                        .flatMap(topics -> paper.summary().tags().stream()
                                .filter(tag -> tag.topic().isEmpty())
                                .map(tag -> FindingBuilder.of(RULE, paper)
                                        .value(tag.written())
                                        .member("@Tag")
                                        .fix(
                                                fix(tag, topics),
                                                "use one of the topics of " + site.displayName()
                                                        + ", or add this one to them")
                                        .at(tag.origin()))))
                .toList();
    }

    private static Optional<Fix> fix(Tag tag, Topics topics) {
        return topics.all().stream()
                .filter(topic -> isNamed(topic, tag.written()))
                .findFirst()
                .map(topic -> Fix.constant(
                        new Edit.NameConstant(tag.origin(), tag.written(), topic.constant(), topic.origin())))
                .or(() -> nearest(tag, topics));
    }

    private static boolean isNamed(Topic topic, String word) {
        String constant = topic.constant();
        return word.equals(topic.name().value())
                || word.equals(constant)
                || word.equals(constant.substring(constant.lastIndexOf('.') + 1));
    }

    private static Optional<Fix> nearest(Tag tag, Topics topics) {
        Map<String, Topic> byWord = new LinkedHashMap<>();
        topics.all()
                .forEach(topic -> Stream.of(topic.key(), topic.name())
                        .forEach(candidate -> byWord.putIfAbsent(candidate.value(), topic)));
        return Nearest.to(tag.written(), byWord.keySet())
                .flatMap(near -> Optional.ofNullable(byWord.get(near)))
                .map(topic -> Fix.meant(Edit.Replace.all(
                        tag.origin(), tag.written(), topic.key().value())));
    }
}
