package dev.roundup.processor.check.links;

import dev.roundup.processor.check.rule.Check;
import dev.roundup.processor.check.rule.Finding;
import dev.roundup.processor.check.rule.Rule;
import dev.roundup.processor.check.subject.Address;
import dev.roundup.processor.check.subject.LinkedPaper;
import dev.roundup.processor.check.subject.LinkedRoundup;
import dev.roundup.processor.model.Link;
import dev.roundup.processor.model.LinkKind;
import dev.roundup.processor.model.Paper;
import dev.roundup.processor.model.TypeName;
import dev.roundup.processor.text.Letters;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reports two papers of a page that link to the same place. Often one was copied from the other and not changed. Papers
 * of the same people may share code, a project page or a talk; only the paper itself is always its own.
 */
final class LinkShared implements Check<LinkedRoundup> {
    private static final Rule RULE =
            Rule.warning("link-shared", "link {value} in {member} of {owner} is also used by {other}");

    private static final Pattern WORKSHOP = Pattern.compile("(?i)workshop|(?<![a-z])ws\\d{2}");

    /** So many papers that share code, a site or a talk do so on purpose: a toolkit, or the page of a workshop. */
    private static final int SEVERAL = 3;

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public List<Finding> check(LinkedRoundup roundup) {
        Map<String, List<Use>> uses = new LinkedHashMap<>();
        Set<TypeName> seen = new HashSet<>();
        for (LinkedPaper linked : roundup.papers()) {
            if (seen.add(linked.paper().type())) {
                uses(linked)
                        .forEach((place, use) -> uses.computeIfAbsent(place, any -> new ArrayList<>())
                                .add(use));
            }
        }
        return uses.values().stream().flatMap(LinkShared::findings).toList();
    }

    /** A paper's link to a place. */
    private record Use(Paper paper, Link link, Address address) {
        /** True if the link leads to the paper itself, not to something that belongs to it. */
        boolean isOfText() {
            return link.kind() == LinkKind.PAPER || link.kind() == LinkKind.PDF;
        }

        /** True for the front page of a site, and for the page of a workshop, on which its papers are. */
        boolean isOfSeveral() {
            boolean isFront = address.web()
                    .filter(web -> (web.path() + web.query() + web.fragment())
                            .replace("/", "")
                            .isEmpty())
                    .isPresent();
            return link.id().isEmpty()
                    && link.kind() != LinkKind.PDF
                    && (isFront || WORKSHOP.matcher(address.url().value()).find());
        }
    }

    /** The paper's first link to each place. */
    private static Map<String, Use> uses(LinkedPaper linked) {
        Map<String, Use> uses = new LinkedHashMap<>();
        for (Address address : linked.addresses()) {
            address.link()
                    .ifPresent(link -> address.destination()
                            .place()
                            .ifPresent(place -> uses.putIfAbsent(place, new Use(linked.paper(), link, address))));
        }
        return uses;
    }

    private static Stream<Finding> findings(List<Use> uses) {
        Use first = uses.get(0);
        return uses.stream()
                .skip(1)
                .filter(later -> !isOfOneWork(first.paper, later.paper))
                .filter(later -> later.isOfText()
                        ? !later.isOfSeveral()
                        : uses.size() < SEVERAL && !later.isOfSeveral() && !isOfOneTeam(first.paper, later.paper))
                .map(later -> finding(later.address, first.paper));
    }

    /** True for two versions of one work: one title, or one name before a colon. */
    private static boolean isOfOneWork(Paper one, Paper other) {
        return name(one).equals(name(other)) || title(one).equals(title(other));
    }

    private static String name(Paper paper) {
        String title = title(paper);
        int colon = title.indexOf(':');
        return colon < 0 ? title : title.substring(0, colon);
    }

    private static String title(Paper paper) {
        return Letters.fold(paper.title().plain()).strip();
    }

    private static boolean isOfOneTeam(Paper one, Paper other) {
        Set<String> people = people(one);
        people.retainAll(people(other));
        return people.size() > 1;
    }

    private static Set<String> people(Paper paper) {
        return paper.byline().authors().stream()
                .map(author -> author.name().identity())
                .collect(Collectors.toCollection(HashSet::new));
    }

    private static Finding finding(Address address, Paper earlier) {
        return address.finding(RULE)
                .with("other", earlier.displayName())
                .help("correct the wrong one, or @Allow it if both papers share it")
                .at(address.origin());
    }
}
