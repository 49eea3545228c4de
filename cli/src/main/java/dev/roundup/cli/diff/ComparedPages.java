package dev.roundup.cli.diff;

import dev.roundup.cli.CommandFailure;
import dev.roundup.cli.compile.CompileOptions;
import dev.roundup.cli.compile.PageSource;
import dev.roundup.processor.model.Roundup;
import dev.roundup.processor.model.UnreadOutline;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * One side of a comparison.
 *
 * @param pages its pages, sorted by the names of their types
 * @param day the day of the revision, if it is one
 */
record ComparedPages(List<PageState> pages, Optional<LocalDate> day) {
    private static final String CONSEQUENCE = "its pages are not known";

    /** Keeps its own copy of the list. */
    ComparedPages {
        pages = List.copyOf(pages);
    }

    /**
     * Reads what a user names. A file or folder comes before a revision of the same name.
     *
     * @param here the current folder
     */
    static ComparedPages read(String name, Path here, CompileOptions compile) {
        Optional<Path> place = place(name, here);
        if (place.isPresent()) {
            return new ComparedPages(pages(new PageSource(name, place.get(), compile)), Optional.empty());
        }
        GitRevision revision = GitRevision.find(here, name)
                .orElseThrow(() -> new CommandFailure(
                        name + " is neither a folder, nor a jar, nor a revision that git knows in this folder"));
        return new ComparedPages(pages(revision, compile), revision.day());
    }

    /** The day from which on something is a change of a page: that of the revision, or that of the old page. */
    Optional<LocalDate> since(PageState page) {
        return day.or(() -> pages.stream()
                .filter(old -> old.slug().equals(page.slug()) || old.type().equals(page.type()))
                .findFirst()
                .flatMap(PageState::day));
    }

    private static Optional<Path> place(String name, Path here) {
        try {
            return Optional.of(here.resolve(name)).filter(Files::exists);
        } catch (InvalidPathException revision) {
            return Optional.empty();
        }
    }

    private static List<PageState> pages(GitRevision revision, CompileOptions compile) {
        try {
            Path folder = Files.createTempDirectory("roundup-diff").toRealPath();
            try {
                revision.writeTo(folder);
                return hasSources(folder) ? pages(new PageSource(revision.name(), folder, compile)) : List.of();
            } finally {
                delete(folder);
            }
        } catch (IOException failed) {
            throw new CommandFailure("cannot read " + revision.name() + ": " + failed, failed);
        }
    }

    private static List<PageState> pages(PageSource source) {
        Map<String, Roundup> pages = new TreeMap<>();
        List<UnreadOutline> unread = new ArrayList<>();
        source.read(
                workspace -> {
                    workspace.roundups().forEach(page -> pages.put(page.type().qualified(), page));
                    unread.addAll(workspace.unread());
                },
                CONSEQUENCE);
        if (!unread.isEmpty()) {
            throw new CommandFailure(source.name() + " does not have "
                    + unread.get(0).missing() + ", which " + unread.get(0).outline() + " needs, so " + CONSEQUENCE);
        }
        return pages.values().stream().map(PageState::of).toList();
    }

    private static boolean hasSources(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.anyMatch(file -> file.toString().endsWith(".java"));
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
