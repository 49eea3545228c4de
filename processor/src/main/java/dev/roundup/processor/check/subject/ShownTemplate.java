package dev.roundup.processor.check.subject;

import dev.roundup.processor.check.rule.FindingBuilder;
import dev.roundup.processor.check.rule.Rule;
import dev.roundup.processor.model.Located;
import dev.roundup.processor.model.OwnTemplate;
import dev.roundup.processor.model.Roundup;
import dev.roundup.processor.model.Site;
import dev.roundup.processor.model.TemplateFlaw;
import dev.roundup.processor.model.Workspace;
import dev.roundup.processor.text.Quote;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A template of a lab, with the pages that are made from it.
 *
 * @param site the site that names it; empty if an option does
 */
public record ShownTemplate(Optional<Site> site, OwnTemplate template, List<Roundup> pages) {
    /** All templates of a compile. The one of an option is for all pages; those of sites are looked at anyway. */
    public static List<ShownTemplate> of(Workspace workspace) {
        List<ShownTemplate> all = new ArrayList<>();
        Optional<OwnTemplate> option = workspace.settings().look().template();
        option.ifPresent(template -> all.add(new ShownTemplate(Optional.empty(), template, workspace.roundups())));
        Set<Site> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        Stream.concat(workspace.sites().stream(), workspace.roundups().stream().flatMap(page -> page.site().stream()))
                .filter(site -> site.template().isPresent() && seen.add(site))
                .forEach(site -> all.add(new ShownTemplate(
                        Optional.of(site),
                        site.template().get(),
                        workspace.roundups().stream()
                                .filter(page -> option.isEmpty()
                                        && page.site().filter(site::equals).isPresent())
                                .toList())));
        return all;
    }

    /** Begins a finding about it. */
    public FindingBuilder finding(Rule rule) {
        String member =
                site.map(owner -> "@Site(template) of " + owner.displayName()).orElse("-Aroundup.template");
        return site.map(owner -> FindingBuilder.of(rule, owner))
                .orElseGet(() -> FindingBuilder.of(rule))
                .value(template.name().value())
                .member(member);
    }

    /** The ids that a section or a paper has as well. */
    public List<TemplateFlaw> takenIds() {
        return pages.stream()
                .flatMap(page -> Stream.concat(
                        page.body().sections().stream().map(section -> taken(section.id(), "a section")),
                        page.papers()
                                .flatMap(paper -> Stream.concat(
                                        Stream.of(paper.anchors().id()), paper.anchors().formerIds().stream()))
                                .map(id -> taken(id, "a paper"))))
                .flatMap(Optional::stream)
                .distinct()
                .toList();
    }

    private Optional<TemplateFlaw> taken(Located<String> id, String what) {
        return Optional.ofNullable(template.ids().get(id.value()))
                .map(place -> new TemplateFlaw(
                        TemplateFlaw.SYNTAX,
                        "id " + Quote.of(id.value()) + " is also the id of " + what,
                        Optional.of("write another id"),
                        place));
    }
}
