package dev.roundup.processor.check.outline;

import dev.roundup.processor.check.rule.Check;
import dev.roundup.processor.check.rule.Finding;
import dev.roundup.processor.check.rule.FindingBuilder;
import dev.roundup.processor.check.rule.Rule;
import dev.roundup.processor.model.Paper;
import dev.roundup.processor.model.Reference;
import dev.roundup.processor.model.TypeName;
import dev.roundup.processor.model.Workspace;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reports papers that were published as one another, so that none of them is the last version. */
final class PublishedLoop implements Check<Workspace> {
    private static final Rule RULE = Rule.error("published-loop", "{value} in {member} of {owner} leads back to it");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public List<Finding> check(Workspace workspace) {
        Map<TypeName, Paper> earlier = new LinkedHashMap<>();
        workspace
                .papers()
                .filter(paper -> paper.published().isPresent())
                .forEach(paper -> earlier.putIfAbsent(paper.type(), paper));
        return earlier.values().stream()
                .flatMap(paper -> finding(paper, earlier).stream())
                .toList();
    }

    private static Optional<Finding> finding(Paper paper, Map<TypeName, Paper> earlier) {
        Set<TypeName> way = new LinkedHashSet<>();
        TypeName type = paper.type();
        while (earlier.containsKey(type) && way.add(type)) {
            type = published(earlier.get(type)).type();
        }
        return type.equals(paper.type()) ? Optional.of(finding(paper, way)) : Optional.empty();
    }

    private static Finding finding(Paper paper, Set<TypeName> way) {
        Reference<TypeName> published = published(paper);
        FindingBuilder finding = FindingBuilder.of(RULE, paper)
                .value(published.type().qualified())
                .member("@Published");
        if (way.size() == 1) {
            finding.help("name the paper as which it was published, or delete @Published");
        } else {
            finding.help("delete @Published from the version that was published last")
                    .note(Stream.concat(way.stream(), Stream.of(paper.type()))
                            .map(TypeName::simple)
                            .collect(Collectors.joining(" → ")));
        }
        return finding.at(published.origin());
    }

    private static Reference<TypeName> published(Paper paper) {
        return paper.published().orElseThrow();
    }
}
