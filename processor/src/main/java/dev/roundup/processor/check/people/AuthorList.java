package dev.roundup.processor.check.people;

import dev.roundup.processor.check.rule.Check;
import dev.roundup.processor.check.rule.Edit;
import dev.roundup.processor.check.rule.Finding;
import dev.roundup.processor.check.rule.FindingBuilder;
import dev.roundup.processor.check.rule.Fix;
import dev.roundup.processor.check.rule.Rule;
import dev.roundup.processor.model.Authorship;
import dev.roundup.processor.model.Name;
import dev.roundup.processor.model.Paper;
import dev.roundup.processor.text.Quote;
import dev.roundup.processor.text.name.NameList;
import dev.roundup.processor.text.name.NameMarks;
import dev.roundup.processor.text.name.NamePlaceholder;
import dev.roundup.processor.text.name.NameScrap;
import dev.roundup.processor.text.name.NameScrap.ScrapKind;
import dev.roundup.processor.text.name.NameScraps;
import dev.roundup.processor.text.name.OpenList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reports one value that names several authors or editors. A value that the registry knows is one author, such as an organisation.
 */
final class AuthorList implements Check<Paper> {
    private static final Rule RULE =
            Rule.error("author-list", "{value} in {member} of {owner} names more than one author");

    /** A list of authors can be open at its end; one of editors cannot. */
    private static final String AUTHORS = "@Paper(authors)";

    /** What stands after a name and a comma. */
    private static final Set<ScrapKind> APPOSITIONS = Set.of(ScrapKind.ROLE, ScrapKind.DEGREE, ScrapKind.AFFILIATION);

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public List<Finding> check(Paper paper) {
        return Stream.concat(
                        lists(paper.byline().authors().stream().map(Authorship::name))
                                .flatMap(name -> finding(paper, AUTHORS, name)),
                        lists(paper.presentation().publication().editors().stream())
                                .flatMap(name -> finding(paper, "@Publication(editors)", name)))
                .toList();
    }

    private static Stream<Name> lists(Stream<Name> names) {
        return names.filter(name ->
                name.person().isEmpty() && NameList.mayBe(name.written()) && !NamePlaceholder.is(name.written()));
    }

    private static Stream<Finding> finding(Paper paper, String member, Name name) {
        List<String> authors = NameList.split(NameMarks.withoutNumbers(name.written()));
        boolean others = NameList.leavesOut(name.written());
        boolean turned = authors.size() == 2 && !others && areTurned(paper, name);
        if (turned || (authors.size() < 2 && !others) || isOnePerson(name.written())) {
            return Stream.of();
        }
        List<String> values = Stream.concat(
                        authors.stream()
                                .map(author -> NameList.inOrder(author, false).orElse(author)),
                        others && member.equals(AUTHORS) ? Stream.of(OpenList.END) : Stream.empty())
                .toList();
        return Stream.of(FindingBuilder.of(RULE, paper)
                .value(name.written())
                .member(member)
                .fix(Fix.certain(
                                "write one value per author: "
                                        + values.stream().map(Quote::of).collect(Collectors.joining(", ")),
                                new Edit.Split(name.origin(), name.written(), values))
                        .proposed())
                .at(name.origin()));
    }

    /** True if what looks like a further author is a role, degree or affiliation, which another rule reports. */
    private static boolean isOnePerson(String written) {
        return NameScraps.in(written).stream().map(NameScrap::kind).anyMatch(APPOSITIONS::contains)
                && NameList.split(NameScraps.without(written)).size() < 2
                && !NameList.leavesOut(written);
    }

    /**
     * True if other authors have their family names first. Then {@code García Marquez, Gabriel José} is one author,
     * too.
     */
    private static boolean areTurned(Paper paper, Name name) {
        return name.written().indexOf(',') >= 0
                && paper.byline().authors().stream()
                        .map(author -> author.name().written())
                        .anyMatch(NameList::isTurned);
    }
}
