package dev.roundup.processor.check.outline;

import dev.roundup.processor.check.rule.Check;
import dev.roundup.processor.check.rule.Edit;
import dev.roundup.processor.check.rule.Finding;
import dev.roundup.processor.check.rule.FindingBuilder;
import dev.roundup.processor.check.rule.Fix;
import dev.roundup.processor.check.rule.Rule;
import dev.roundup.processor.model.Declaration;
import dev.roundup.processor.model.Located;
import dev.roundup.processor.model.Person;
import dev.roundup.processor.model.Site;
import dev.roundup.processor.model.Topic;
import dev.roundup.processor.model.Topics;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Reports a former key that cannot lead to its person or topic, because it already leads elsewhere. */
final class FormerKey implements Check<Site> {
    private static final Rule RULE = Rule.error("former-key", "former key {value} in {member} of {owner} is {other}");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public List<Finding> check(Site site) {
        List<Topic> topics = site.topics().map(Topics::all).orElse(List.of());
        return Stream.concat(
                        hasFormer(site.people().all(), Person::formerly)
                                ? findings(site.people().all().stream()
                                        .map(Entry::of)
                                        .toList())
                                : Stream.empty(),
                        hasFormer(topics, Topic::formerly)
                                ? findings(topics.stream().map(Entry::of).toList())
                                : Stream.empty())
                .toList();
    }

    private static <T> boolean hasFormer(List<T> registry, Function<T, List<Located<String>>> formerly) {
        return registry.stream().anyMatch(entry -> !formerly.apply(entry).isEmpty());
    }

    private static Stream<Finding> findings(List<Entry> registry) {
        Map<String, Entry> now = new HashMap<>();
        registry.forEach(entry -> now.putIfAbsent(entry.key.value(), entry));
        Map<String, Entry> before = new HashMap<>();
        return registry.stream()
                .flatMap(entry -> entry.formerly.stream().flatMap(former -> {
                    Optional<Entry> present = Optional.ofNullable(now.get(former.value()));
                    Optional<Entry> earlier = Optional.ofNullable(before.putIfAbsent(former.value(), entry));
                    return present
                            .map(owner -> entry.isKeyOf(owner, former))
                            .or(() -> earlier.map(owner -> entry.isFormerKeyOf(owner, former)))
                            .stream();
                }));
    }

    /** A person or a topic with the keys that it has and had. */
    private record Entry(Declaration owner, String member, Located<String> key, List<Located<String>> formerly) {
        static Entry of(Person person) {
            return new Entry(person, "@Person(formerly)", person.key(), person.formerly());
        }

        static Entry of(Topic topic) {
            return new Entry(topic, "@Topic(formerly)", topic.key(), topic.formerly());
        }

        Finding isKeyOf(Entry other, Located<String> former) {
            return equals(other)
                    ? finding(former, "its key now", deleted(former))
                    : finding(
                            former,
                            "the key of " + other.owner.displayName(),
                            Fix.advice("delete it, or give " + other.owner.displayName() + " another key"));
        }

        Finding isFormerKeyOf(Entry other, Located<String> former) {
            return equals(other)
                    ? finding(former, "listed again", deleted(former))
                    : finding(
                            former,
                            "also a former key of " + other.owner.displayName(),
                            Fix.advice("keep it for one of them"));
        }

        /** Only the item of an array can be deleted without its annotation. */
        private Fix deleted(Located<String> former) {
            return formerly.size() > 1
                    ? Fix.certain("delete it", new Edit.Remove(former.origin()))
                    : Fix.advice("delete it");
        }

        private Finding finding(Located<String> former, String other, Fix fix) {
            return FindingBuilder.of(RULE, owner)
                    .value(former.value())
                    .member(member)
                    .with("other", other)
                    .fix(fix)
                    .at(former.origin());
        }
    }
}
