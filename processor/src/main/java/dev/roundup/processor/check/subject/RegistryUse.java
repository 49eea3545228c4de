package dev.roundup.processor.check.subject;

import dev.roundup.processor.model.Located;
import dev.roundup.processor.model.Name;
import dev.roundup.processor.model.Paper;
import dev.roundup.processor.model.Person;
import dev.roundup.processor.model.Publications;
import dev.roundup.processor.model.Roundup;
import dev.roundup.processor.model.Site;
import dev.roundup.processor.model.Topic;
import dev.roundup.processor.model.Topics;
import dev.roundup.processor.model.TypeName;
import dev.roundup.processor.model.Workspace;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The use that the pages of each site make of its registries. Empty if not all pages are known. */
public record RegistryUse(Map<TypeName, Site> sites, Map<TypeName, List<Roundup>> pages, List<Publications> lists) {
    public static RegistryUse of(Workspace workspace) {
        Map<TypeName, Site> sites = new LinkedHashMap<>();
        Map<TypeName, List<Roundup>> pages = workspace.outlinesKnown()
                ? workspace.roundups().stream()
                        .filter(roundup -> roundup.site().isPresent())
                        .collect(Collectors.groupingBy(
                                roundup -> roundup.site().orElseThrow().type()))
                : Map.of();
        List<Publications> lists = workspace.outlinesKnown() ? workspace.publications() : List.of();
        Stream.concat(
                        pages.values().stream().flatMap(List::stream).map(Roundup::site),
                        lists.stream().map(Publications::site))
                .flatMap(Optional::stream)
                .forEach(site -> sites.putIfAbsent(site.type(), site));
        return new RegistryUse(sites, pages, lists);
    }

    /** The people who wrote or edited no paper on a page, and no page. */
    public Stream<Person> unusedPeople() {
        return sites.values().stream().flatMap(site -> {
            Set<String> used = papers(site)
                    .flatMap(paper -> Stream.concat(
                            paper.byline().authors().stream().map(author -> author.name()),
                            paper.presentation().publication().editors().stream()))
                    .collect(HashSet::new, RegistryUse::add, Set::addAll);
            pages(site).flatMap(page -> page.metadata().author().stream()).forEach(author -> add(used, author));
            return site.people().all().stream()
                    .filter(person -> !used.contains(person.key().value()));
        });
    }

    private static void add(Set<String> keys, Name name) {
        name.person().map(Person::key).map(Located::value).ifPresent(keys::add);
    }

    /** The topics that no paper on a page has. */
    public Stream<Topic> unusedTopics() {
        return sites.values().stream().flatMap(site -> {
            Set<String> used = papers(site)
                    .flatMap(paper -> paper.summary().tags().stream())
                    .flatMap(tag -> tag.topic().stream())
                    .map(topic -> topic.key().value())
                    .collect(Collectors.toSet());
            return site.topics().map(Topics::all).orElse(List.of()).stream()
                    .filter(topic -> !used.contains(topic.key().value()));
        });
    }

    private Stream<Paper> papers(Site site) {
        return Stream.concat(
                pages(site).flatMap(Roundup::papers),
                lists.stream()
                        .filter(list -> list.site()
                                .filter(same -> same.type().equals(site.type()))
                                .isPresent())
                        .flatMap(Publications::named));
    }

    private Stream<Roundup> pages(Site site) {
        return pages.getOrDefault(site.type(), List.of()).stream();
    }
}
