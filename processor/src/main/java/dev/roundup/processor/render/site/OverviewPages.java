package dev.roundup.processor.render.site;

import dev.roundup.processor.model.Person;
import dev.roundup.processor.model.Publications;
import dev.roundup.processor.model.Roundup;
import dev.roundup.processor.model.SitePage;
import dev.roundup.processor.model.WrittenDate;
import dev.roundup.processor.render.output.DateWords;
import dev.roundup.processor.render.output.InterfaceWords;
import dev.roundup.processor.render.output.PlaceholderValues;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jsoup.nodes.Element;

/** The pages that list pages: the index, the people and the topics. */
final class OverviewPages {
    private final SitePlan plan;
    private final InterfaceWords words;
    private final DateWords dates;

    OverviewPages(SitePlan plan) {
        this.plan = plan;
        this.words = InterfaceWords.in(plan.language());
        this.dates = DateWords.in(plan.language(), words);
    }

    /** The index: the lists of publications, then all roundups, the newest first. */
    PlannedPage index() {
        List<Element> content = new ArrayList<>();
        List<Element> lists = new ArrayList<>(
                plan.lab().publications().stream().map(this::item).toList());
        if (plan.lab().has(SitePage.PEOPLE)) {
            lists.add(item(SiteAddresses.PEOPLE, words.of("people"), List.of()));
        }
        if (plan.lab().has(SitePage.TOPICS)) {
            lists.add(item(SiteAddresses.TOPICS, words.of("topics"), List.of()));
        }
        List<Element> roundups = plan.lab().roundups().stream()
                .sorted(Comparator.comparing(OverviewPages::day).reversed())
                .map(this::item)
                .toList();
        add(content, Optional.empty(), lists);
        add(content, Optional.of("roundups"), roundups);
        return page(SiteAddresses.INDEX, plan.lab().site().name().value(), content);
    }

    private static LocalDate day(Roundup roundup) {
        return roundup.metadata()
                .published()
                .reading()
                .map(WrittenDate.Reading::first)
                .orElse(LocalDate.MIN);
    }

    private Element item(Roundup roundup) {
        PlaceholderValues values = new PlaceholderValues(roundup);
        List<String> facts = new ArrayList<>();
        facts.add(dates.date(roundup.metadata().published()) + " · "
                + words.count("papers", (int) roundup.papers().count()));
        roundup.metadata().description().map(values::plain).ifPresent(facts::add);
        return item(
                SiteAddresses.roundup(roundup), values.plain(roundup.metadata().title()), facts);
    }

    private Element item(Publications list) {
        List<String> facts = new ArrayList<>();
        facts.add(words.count("papers", plan.papers().of(list).size()));
        list.description().map(text -> text.plain()).ifPresent(facts::add);
        return item(SiteAddresses.publications(list), list.title().plain(), facts);
    }

    private static Element item(String path, String title, List<String> facts) {
        Element item = Html.element("li", Html.link(SiteAddresses.relative(SiteAddresses.INDEX, path), title));
        facts.stream().filter(fact -> !fact.isBlank()).forEach(fact -> item.appendChild(Html.element("small", fact)));
        return item;
    }

    private void add(List<Element> content, Optional<String> heading, List<Element> items) {
        if (!items.isEmpty()) {
            heading.ifPresent(key -> content.add(Html.element("h2", words.of(key))));
            content.add(Html.list("pages", items));
        }
    }

    /** The people: members, former members, and other authors. */
    PlannedPage people() {
        Optional<LocalDate> newest = plan.papers().newest();
        List<Person> all = plan.lab().site().people().all();
        Predicate<Person> wasMember = person -> person.memberFrom().isPresent();
        Predicate<Person> isMember = person -> PersonPages.isMember(person, newest);
        List<Element> content = new ArrayList<>();
        addPeople(content, "people.members", all.stream().filter(isMember).toList());
        addPeople(
                content,
                "people.alumni",
                all.stream().filter(wasMember.and(isMember.negate())).toList());
        addPeople(
                content,
                "people.others",
                all.stream().filter(wasMember.negate()).toList());
        return page(SiteAddresses.PEOPLE, words.of("people"), content);
    }

    private void addPeople(List<Element> content, String heading, List<Person> people) {
        if (!people.isEmpty()) {
            content.add(Html.element("h2", words.of(heading)));
            content.add(Html.list(
                    "names",
                    people.stream()
                            .map(person -> Html.element(
                                    "li",
                                    Html.link(
                                            SiteAddresses.relative(
                                                    SiteAddresses.PEOPLE,
                                                    plan.addresses()
                                                            .person(person)
                                                            .orElseThrow()),
                                            person.name().value())))
                            .toList()));
        }
    }

    /** The topics with the numbers of their papers. */
    PlannedPage topics() {
        List<Element> items = TopicPages.all(plan).stream()
                .map(topic -> Html.element(
                        "li",
                        Html.link(SiteAddresses.relative(SiteAddresses.TOPICS, topic.path()), topic.name()),
                        Html.element(
                                "small",
                                " " + words.count("papers", topic.papers().size()))))
                .toList();
        return page(
                SiteAddresses.TOPICS,
                words.of("topics"),
                items.isEmpty() ? List.of() : List.of(Html.list("names", items)));
    }

    private PlannedPage page(String path, String title, List<Element> content) {
        Roundup outline = SitePageContent.of(plan.lab().site(), path.replaceFirst("/$", ""), title, plan.language())
                .accent(plan.accent())
                .date(plan.papers().date())
                .roundup();
        return PlannedPage.of(
                path,
                outline,
                SiteIcon.addresses(plan.lab().site(), path),
                new ListedPapers(plan, words).none(),
                document -> PageParts.fill(document, content),
                new SiteData(plan).collection(path, title, Optional.empty(), plan.language()));
    }
}
