package dev.roundup.processor.check.tags;

import dev.roundup.processor.check.rule.Check;
import dev.roundup.processor.check.rule.Edit;
import dev.roundup.processor.check.rule.Finding;
import dev.roundup.processor.check.rule.FindingBuilder;
import dev.roundup.processor.check.rule.Fix;
import dev.roundup.processor.check.rule.Rule;
import dev.roundup.processor.model.Declaration;
import dev.roundup.processor.model.Located;
import dev.roundup.processor.model.Origin;
import dev.roundup.processor.model.Paper;
import dev.roundup.processor.model.Site;
import dev.roundup.processor.model.Topic;
import dev.roundup.processor.text.Blank;
import dev.roundup.processor.text.Quote;
import dev.roundup.processor.text.TagList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reports a value that cannot be a tag. If there is a vocabulary, only its topics are checked: other tags are unknown
 * anyway.
 */
final class TagFormat implements Check<Declaration> {
    private static final Rule RULE = Rule.error("tag-format", "tag {value} in {member} of {owner} {problem}");

    private static final int LONGEST = 60;
    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final Pattern LINE_BREAK = Pattern.compile("\\R");

    /** The problem of a tag, and the help for it. */
    private record TagFault(String problem, Fix fix) {}

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public List<Finding> check(Declaration declaration) {
        if (declaration instanceof Paper paper
                && paper.site().flatMap(Site::topics).isEmpty()) {
            return paper.summary().tags().stream()
                    .flatMap(tag -> findings(paper, "@Tag", tag.written(), tag.origin()))
                    .toList();
        }
        if (declaration instanceof Topic topic) {
            Stream<Finding> key = findings(topic, "the value", topic.key());
            return topic.key().origin().isAt(topic.name().origin())
                    ? key.toList()
                    : Stream.concat(key, findings(topic, "@Topic(name)", topic.name()))
                            .toList();
        }
        return List.of();
    }

    private Stream<Finding> findings(Declaration owner, String member, Located<String> tag) {
        return findings(owner, member, tag.value(), tag.origin());
    }

    private Stream<Finding> findings(Declaration owner, String member, String tag, Origin origin) {
        return fault(new Located<>(tag, origin)).stream()
                .map(fault -> FindingBuilder.of(RULE, owner)
                        .value(tag)
                        .member(member)
                        .with("problem", fault.problem)
                        .fix(fault.fix)
                        .at(origin));
    }

    private static Optional<TagFault> fault(Located<String> written) {
        String tag = written.value();
        String stripped = tag.strip();
        if (tidy(tag).isEmpty() || Blank.is(tag)) {
            return Optional.of(new TagFault("is empty", Fix.certain("delete it", new Edit.Remove(written.origin()))));
        }
        List<String> tags = TagList.split(tag);
        if (tags.size() > 1) {
            List<String> each = tags.stream().map(TagFormat::tidy).toList();
            return Optional.of(new TagFault(
                    "lists several tags",
                    Fix.certain(
                                    "write one value per tag: "
                                            + each.stream().map(Quote::of).collect(Collectors.joining(", ")),
                                    new Edit.Split(written.origin(), tag, each))
                            .proposed()));
        }
        Fix mended = Fix.write(written, tidy(tag));
        if (stripped.startsWith("#")) {
            return Optional.of(new TagFault("starts with #, which the page adds itself", mended));
        }
        if (LINE_BREAK.matcher(stripped).find()) {
            return Optional.of(new TagFault("contains a line break", mended));
        }
        if (stripped.length() < tag.length()) {
            return Optional.of(new TagFault("starts or ends with white space", mended));
        }
        int length = tag.codePointCount(0, tag.length());
        return length > LONGEST
                ? Optional.of(new TagFault(
                        "has " + length + " characters, but the limit is " + LONGEST, Fix.advice("shorten it")))
                : Optional.empty();
    }

    private static String tidy(String tag) {
        String stripped = tag.strip();
        int start = 0;
        while (start < stripped.length() && stripped.charAt(start) == '#') {
            start++;
        }
        return SPACE.matcher(stripped.substring(start).strip()).replaceAll(" ");
    }
}
