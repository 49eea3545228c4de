package dev.roundup.processor.text.lock;

import dev.roundup.processor.text.lock.RecordLine.Fact;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The file {@code records.lock}, which {@code roundup records} writes and a compile reads. It has a line for each fact,
 * sorted, so that git merges two versions of it line by line. A fact that occurs twice after a merge has its latest line.
 *
 * @param records the facts by ids
 * @param problems the lines that cannot be read
 */
public record RecordLock(Map<String, Map<Fact, RecordLine>> records, List<LockProblem> problems) {
    /** The file's usual name. */
    public static final String NAME = "records.lock";

    private static final String HEAD = """
            # What archives say about the papers: roundup records writes this file and compiles read it. Commit it.
            # id, fact, the day since when, value
            """;

    /** Keeps its own copies. */
    public RecordLock {
        records = Map.copyOf(records);
        problems = List.copyOf(problems);
    }

    /** Reads the text of the file. */
    public static RecordLock parse(String text) {
        Map<String, Map<Fact, RecordLine>> records = new HashMap<>();
        List<LockProblem> problems =
                LockLines.read(text, "roundup records", "an id with a fact, a day and a value", line -> {
                    RecordLine.of(line)
                            .ifPresent(read -> records.computeIfAbsent(read.id(), any -> new EnumMap<>(Fact.class))
                                    .merge(read.fact(), read, RecordLock::later));
                    return RecordLine.isLine(line);
                });
        return new RecordLock(records, problems);
    }

    /** What the archive says about an id. */
    public Map<Fact, RecordLine> of(String id) {
        return records.getOrDefault(id, Map.of());
    }

    /** A fact about an id. */
    public Optional<RecordLine> of(String id, Fact fact) {
        return Optional.ofNullable(of(id).get(fact));
    }

    /** The text of a file with some lines. */
    public static String text(Collection<RecordLine> lines) {
        return lines.stream()
                .sorted(RecordLine.ORDER)
                .map(line -> line.line() + "\n")
                .collect(Collectors.joining("", HEAD, ""));
    }

    private static RecordLine later(RecordLine one, RecordLine another) {
        int days = one.since().compareTo(another.since());
        return days > 0 || (days == 0 && one.value().compareTo(another.value()) >= 0) ? one : another;
    }
}
