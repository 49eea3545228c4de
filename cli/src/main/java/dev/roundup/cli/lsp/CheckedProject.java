package dev.roundup.cli.lsp;

import dev.roundup.cli.compile.LocatedFinding;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;

/**
 * What a compile found, and the texts in which it did.
 *
 * @param open the files that the editor had open, by their names
 * @param texts the texts of all sources, by their names, which are their URIs
 */
record CheckedProject(Map<String, OpenDocument> open, Map<String, String> texts, List<LocatedFinding> findings) {
    /** Before the first compile. */
    static final CheckedProject NOTHING = new CheckedProject(Map.of(), Map.of(), List.of());

    /** The URI of a file that a finding names. */
    static String name(String file) {
        return file.isEmpty() ? "" : Path.of(file).toAbsolutePath().toUri().toString();
    }

    /** The address by which the editor knows a file. */
    String uri(String name) {
        OpenDocument document = open.get(name);
        return document == null ? name : document.uri();
    }

    /** The findings of files, by the names of those. */
    Map<String, List<LocatedFinding>> byFile() {
        return findings.stream()
                .filter(found -> !found.file().isEmpty())
                .sorted(LocatedFinding.ORDER)
                .collect(Collectors.groupingBy(found -> name(found.file()), TreeMap::new, Collectors.toList()));
    }

    /** The findings of a file that touch a part of it. */
    List<LocatedFinding> at(String name, Range range) {
        return byFile().getOrDefault(name, List.of()).stream()
                .filter(found -> touches(Positions.range(found.place()), range))
                .toList();
    }

    private static boolean touches(Range one, Range other) {
        return !isBefore(one.getEnd(), other.getStart()) && !isBefore(other.getEnd(), one.getStart());
    }

    private static boolean isBefore(Position one, Position other) {
        return one.getLine() == other.getLine()
                ? one.getCharacter() < other.getCharacter()
                : one.getLine() < other.getLine();
    }
}
