package dev.roundup.cli.importer;

import dev.roundup.cli.CommandFailure;
import dev.roundup.cli.compile.SourceTree;
import dev.roundup.processor.model.Paper;
import dev.roundup.processor.model.Roundup;
import dev.roundup.processor.model.Section;
import dev.roundup.processor.model.TypeName;
import dev.roundup.processor.model.Venue;
import dev.roundup.processor.model.Workspace;
import dev.roundup.processor.text.Letters;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The page to which papers are added, among everything that the sources declare.
 *
 * @param file the source of its outline
 * @param section the section in which the papers go
 */
record TargetPage(Roundup roundup, Path file, Section section, List<Workspace> workspaces) {
    /**
     * Finds the page in sources.
     *
     * @param name the id or the title of the section; empty if there is only one
     * @throws CommandFailure if there is no such page, or more than one
     */
    static TargetPage in(SourceTree tree, List<Workspace> workspaces, String name) {
        Map<Roundup, Path> pages = workspaces.stream()
                .flatMap(workspace -> workspace.roundups().stream())
                .flatMap(roundup ->
                        file(tree, roundup.declaringType().name()).stream().map(file -> Map.entry(roundup, file)))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, again) -> one));
        if (pages.isEmpty()) {
            throw new CommandFailure("there is no page to add to, because no @Roundup was found that compiles;"
                    + " roundup check says why, and roundup new makes one");
        }
        List<TargetPage> fitting = pages.entrySet().stream()
                .flatMap(page -> page.getKey().body().sections().stream()
                        .filter(section -> name.isEmpty() || isCalled(section, name))
                        .map(section -> new TargetPage(page.getKey(), page.getValue(), section, workspaces)))
                .toList();
        if (fitting.size() == 1) {
            return fitting.get(0);
        }
        String sections = pages.keySet().stream()
                .sorted((one, other) ->
                        one.slug().value().compareTo(other.slug().value()))
                .map(TargetPage::sections)
                .collect(Collectors.joining("; "));
        throw new CommandFailure(
                name.isEmpty()
                        ? "there is more than one section; name one with --section: " + sections
                        : fitting.isEmpty()
                                ? "there is no section " + name + "; there are: " + sections
                                : "there is more than one section " + name + "; name the folder of one page with --to");
    }

    /** All papers, of this page and others. */
    Stream<Paper> papers() {
        return workspaces.stream()
                .flatMap(workspace -> Stream.concat(
                        workspace.roundups().stream().flatMap(Roundup::papers), workspace.unlisted().stream()));
    }

    /** All venues. */
    Stream<Venue> venues() {
        return Stream.concat(
                roundup.venue().stream(), workspaces.stream().flatMap(workspace -> workspace.venues().stream()));
    }

    /** The folder of the outline. */
    Path folder() {
        return Objects.requireNonNull(file.getParent());
    }

    private static String sections(Roundup roundup) {
        return roundup.body().sections().stream()
                .map(section -> section.id().value())
                .collect(Collectors.joining(", ", "", " of " + roundup.slug().value()));
    }

    private static boolean isCalled(Section section, String name) {
        return section.id().value().equals(name)
                || section.title()
                        .filter(title -> letters(title.plain()).equals(letters(name)))
                        .isPresent();
    }

    private static String letters(String words) {
        return Letters.fold(words).replaceAll("[^\\p{L}\\p{N}]+", "");
    }

    private static Optional<Path> file(SourceTree tree, TypeName type) {
        Path path =
                Path.of(type.packageName().replace('.', '/'), type.simpleNames().get(0) + ".java");
        return tree.sources().stream()
                .filter(file -> file.endsWith(path) && tree.covers(file))
                .findFirst();
    }
}
