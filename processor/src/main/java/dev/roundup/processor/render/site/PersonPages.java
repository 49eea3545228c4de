package dev.roundup.processor.render.site;

import dev.roundup.processor.model.GroupBy;
import dev.roundup.processor.model.Located;
import dev.roundup.processor.model.Person;
import dev.roundup.processor.model.WrittenDate;
import dev.roundup.processor.render.output.InterfaceWords;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** The pages of people: who they are, their papers by year, and with whom in the lab they wrote them. */
final class PersonPages {
    private final SitePlan plan;
    private final InterfaceWords words;

    PersonPages(SitePlan plan) {
        this.plan = plan;
        this.words = InterfaceWords.in(plan.language());
    }

    List<PlannedPage> pages() {
        return plan.lab().site().people().all().stream().map(this::page).toList();
    }

    private PlannedPage page(Person person) {
        String path = plan.addresses().person(person).orElseThrow();
        List<PlacedPaper> papers = papers(person);
        SitePageContent content = SitePageContent.of(
                        plan.lab().site(),
                        path.substring(0, path.length() - 1),
                        person.name().value(),
                        plan.language())
                .accent(plan.accent())
                .date(plan.papers().date());
        PaperGroup.of(papers, GroupBy.YEAR, words).forEach(content::with);
        ListedPapers listed = new ListedPapers(plan, words);
        return PlannedPage.of(
                        path,
                        content.roundup(),
                        listed.addresses(path, papers),
                        listed.listing(),
                        document -> {
                            PageParts.withoutDate(document);
                            Element facts = facts(person, path, papers);
                            if (facts.childrenSize() > 0) {
                                PageParts.head(document).appendChild(facts);
                            }
                        },
                        new SiteData(plan).profile(path, person))
                .below(new PlannedPage.Trail(SiteAddresses.PEOPLE, words.of("people")));
    }

    private List<PlacedPaper> papers(Person person) {
        return plan.papers().all().stream()
                .filter(placed -> plan.papers().later(placed).isEmpty())
                .filter(placed -> ListedPapers.authors(placed.paper()).anyMatch(author -> isSame(author, person)))
                .toList();
    }

    private static boolean isSame(Person one, Person other) {
        return one.key().value().equals(other.key().value());
    }

    private Element facts(Person person, String path, List<PlacedPaper> papers) {
        Element list = new Element("dl").addClass("person");
        row(
                list,
                "person.names",
                person.aliases().stream()
                        .map(Located::value)
                        .<Node>map(TextNode::new)
                        .toList());
        row(
                list,
                "person.affiliation",
                person.affiliation().map(place -> new TextNode(place.value())).stream()
                        .toList());
        row(list, "person.member", years(person).map(TextNode::new).stream().toList());
        row(
                list,
                "person.links",
                PersonLinks.of(person).stream()
                        .map(address -> Html.link(
                                address,
                                address.replaceFirst("^https?://(www\\.)?", "").replaceFirst("/$", "")))
                        .toList());
        row(
                list,
                "person.coauthors",
                coauthors(person, papers)
                        .map(other -> Html.link(
                                SiteAddresses.relative(
                                        path, plan.addresses().person(other).orElseThrow()),
                                other.name().value()))
                        .toList());
        return list;
    }

    private void row(Element list, String key, List<? extends Node> values) {
        if (values.isEmpty()) {
            return;
        }
        Element value = new Element("dd");
        for (int i = 0; i < values.size(); i++) {
            if (i > 0) {
                value.appendChild(new TextNode(", "));
            }
            value.appendChild(values.get(i));
        }
        list.appendChild(Html.element("dt", words.of(key))).appendChild(value);
    }

    /** The years as a member: {@code 2019–2024}, or {@code since 2019}. */
    private Optional<String> years(Person person) {
        Optional<Integer> from = person.memberFrom()
                .flatMap(WrittenDate::reading)
                .map(date -> date.first().getYear());
        Optional<Integer> until = person.memberUntil()
                .flatMap(WrittenDate::reading)
                .map(date -> date.last().getYear());
        return from.map(first -> until.map(last -> last.equals(first) ? "" + first : first + "\u2013" + last)
                .orElseGet(() -> words.of("person.since").replace("{}", "" + first)));
    }

    /** The people of the registry with papers in common, those with the most first. */
    private Stream<Person> coauthors(Person person, List<PlacedPaper> papers) {
        Map<String, List<Person>> byKey = papers.stream()
                .flatMap(placed -> ListedPapers.authors(placed.paper())
                        .collect(Collectors.toMap(
                                author -> author.key().value(), author -> author, (a, b) -> a, LinkedHashMap::new))
                        .values()
                        .stream())
                .filter(author -> !isSame(author, person) && author.memberFrom().isPresent())
                .collect(
                        Collectors.groupingBy(author -> author.key().value(), LinkedHashMap::new, Collectors.toList()));
        return new ArrayList<>(byKey.values())
                .stream()
                        .sorted(Comparator.comparing((List<Person> times) -> -times.size()))
                        .map(times -> times.get(0))
                        .filter(other -> plan.addresses().person(other).isPresent());
    }

    /** True if somebody is a member on the newest day of the site. */
    static boolean isMember(Person person, Optional<LocalDate> newest) {
        return newest.filter(person::isMemberOn).isPresent();
    }
}
