package dev.roundup.processor.check.outline;

import dev.roundup.processor.check.rule.Check;
import dev.roundup.processor.check.rule.Finding;
import dev.roundup.processor.check.rule.FindingBuilder;
import dev.roundup.processor.check.rule.Rule;
import dev.roundup.processor.model.LabSite;
import dev.roundup.processor.model.Located;
import dev.roundup.processor.model.Publications;
import dev.roundup.processor.model.Roundup;
import dev.roundup.processor.model.SitePage;
import dev.roundup.processor.model.TypeDeclaration;
import dev.roundup.processor.model.TypeName;
import dev.roundup.processor.model.Workspace;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Reports two pages with the same address, and a page with the address of a folder of its site. */
final class DuplicateSlug implements Check<Workspace> {
    private static final Rule RULE =
            Rule.error("duplicate-slug", "slug {value} in {member} of {owner} is also used by {other}");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public List<Finding> check(Workspace workspace) {
        boolean isAlone = workspace.roundups().size() <= 1 && workspace.labs().isEmpty();
        if (isAlone && workspace.publications().isEmpty()) {
            return List.of();
        }
        return repeated(workspace);
    }

    private static List<Finding> repeated(Workspace workspace) {
        Map<String, String> folders = new HashMap<>();
        workspace.labs().forEach(lab -> addFolders(lab, folders));
        Map<String, Page> first = new HashMap<>();
        return pages(workspace).stream()
                .flatMap(page -> {
                    Page earlier = first.putIfAbsent(page.slug.value(), page);
                    return Optional.ofNullable(folders.get(page.slug.value()))
                            .map(folder -> page.finding(folder, "choose another slug"))
                            .or(() -> Optional.ofNullable(earlier)
                                    .map(other -> page.finding(
                                            other.owner.displayName(), "choose another slug for one of the two pages")))
                            .stream();
                })
                .toList();
    }

    private static void addFolders(LabSite lab, Map<String, String> folders) {
        String of = " of " + lab.site().displayName();
        folders.put("assets", "the style sheet and the script" + of);
        if (lab.has(SitePage.PEOPLE)) {
            folders.put("people", "the people" + of);
        }
        if (lab.has(SitePage.TOPICS)) {
            folders.put("topics", "the topics" + of);
        }
    }

    /** The pages of this round, and those of earlier rounds with which they share a site. */
    private static List<Page> pages(Workspace workspace) {
        if (workspace.labs().isEmpty() && workspace.publications().isEmpty()) {
            return workspace.roundups().stream().map(Page::of).toList();
        }
        Map<TypeName, Page> roundups = new LinkedHashMap<>();
        Map<TypeName, Page> lists = new LinkedHashMap<>();
        Stream.concat(workspace.roundups().stream(), workspace.labs().stream().flatMap(lab -> lab.roundups().stream()))
                .forEach(roundup -> roundups.putIfAbsent(roundup.type(), Page.of(roundup)));
        Stream.concat(
                        workspace.publications().stream(),
                        workspace.labs().stream().flatMap(lab -> lab.publications().stream()))
                .forEach(list -> lists.putIfAbsent(list.type(), Page.of(list)));
        return Stream.concat(roundups.values().stream(), lists.values().stream())
                .toList();
    }

    private record Page(TypeDeclaration owner, String member, Located<String> slug) {
        static Page of(Roundup roundup) {
            return new Page(roundup, "@Roundup(slug)", roundup.slug());
        }

        static Page of(Publications list) {
            return new Page(list, "@Publications(slug)", list.slug());
        }

        Finding finding(String other, String help) {
            return FindingBuilder.of(RULE, owner)
                    .value(slug.value())
                    .member(member)
                    .with("other", other)
                    .help(help)
                    .at(slug.origin());
        }
    }
}
