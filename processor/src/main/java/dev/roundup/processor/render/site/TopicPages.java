package dev.roundup.processor.render.site;

import dev.roundup.processor.model.GroupBy;
import dev.roundup.processor.render.output.InterfaceWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The pages of topics: their papers by year. */
final class TopicPages {
    private final SitePlan plan;
    private final InterfaceWords words;

    TopicPages(SitePlan plan) {
        this.plan = plan;
        this.words = InterfaceWords.in(plan.language());
    }

    /**
     * A topic with its papers.
     *
     * @param path the path of its page
     */
    record ListedTopic(String path, String name, List<PlacedPaper> papers) {}

    /** The topics that papers have, by name. */
    static List<ListedTopic> all(SitePlan plan) {
        Map<String, ListedTopic> topics = new TreeMap<>();
        plan.lab()
                .site()
                .topics()
                .ifPresent(vocabulary -> vocabulary.all().forEach(topic -> {
                    String key = topic.key().value();
                    topics.putIfAbsent(
                            key,
                            new ListedTopic(
                                    plan.addresses().topic(key).orElseThrow(),
                                    topic.name().value(),
                                    new ArrayList<>()));
                }));
        plan.papers().all().stream()
                .filter(placed -> plan.papers().later(placed).isEmpty())
                .forEach(placed -> placed.paper().summary().tags().forEach(tag -> {
                    String key = SiteAddresses.key(tag);
                    List<PlacedPaper> papers = topics.computeIfAbsent(
                                    key,
                                    any -> new ListedTopic(
                                            plan.addresses().topic(key).orElseThrow(),
                                            tag.printed(),
                                            new ArrayList<>()))
                            .papers();
                    if (!papers.contains(placed)) {
                        papers.add(placed);
                    }
                }));
        return topics.values().stream()
                .sorted((one, other) -> one.name().compareToIgnoreCase(other.name()))
                .toList();
    }

    List<PlannedPage> pages() {
        return all(plan).stream().map(this::page).toList();
    }

    private PlannedPage page(ListedTopic topic) {
        SitePageContent content = SitePageContent.of(
                        plan.lab().site(),
                        topic.path().substring(0, topic.path().length() - 1),
                        topic.name(),
                        plan.language())
                .accent(plan.accent())
                .date(plan.papers().date());
        PaperGroup.of(topic.papers(), GroupBy.YEAR, words).forEach(content::with);
        ListedPapers listed = new ListedPapers(plan, words);
        return PlannedPage.of(
                        topic.path(),
                        content.roundup(),
                        listed.addresses(topic.path(), topic.papers()),
                        listed.listing(),
                        PageParts::withoutDate,
                        new SiteData(plan).collection(topic.path(), topic.name(), Optional.empty(), plan.language()))
                .below(new PlannedPage.Trail(SiteAddresses.TOPICS, words.of("topics")));
    }
}
