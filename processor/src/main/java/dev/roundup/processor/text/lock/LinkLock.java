package dev.roundup.processor.text.lock;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The file {@code links.lock}, which {@code roundup links} writes and a compile reads. Its lines are sorted, so that git
 * merges two versions of it line by line. An address that occurs twice after a merge has its latest line.
 *
 * @param records the lines by their addresses
 * @param problems the lines that cannot be read
 */
public record LinkLock(Map<String, LinkRecord> records, List<LockProblem> problems) {
    /** The file's usual name. */
    public static final String NAME = "links.lock";

    private static final String HEAD = """
            # What became of the links: roundup links writes this file and compiles read it. Commit it.
            # address, verdict, status, first seen, last seen, new address or archived copy
            """;

    /** Keeps its own copies. */
    public LinkLock {
        records = Map.copyOf(records);
        problems = List.copyOf(problems);
    }

    /** Reads the text of the file. */
    public static LinkLock parse(String text) {
        Map<String, LinkRecord> records = new HashMap<>();
        List<LockProblem> problems =
                LockLines.read(text, "roundup links", "an address with a verdict, a status and two days", line -> {
                    Optional<LinkRecord> read = LinkRecord.of(line);
                    read.ifPresent(record -> records.merge(record.address(), record, LinkLock::later));
                    return read.isPresent();
                });
        return new LinkLock(records, problems);
    }

    /** The line of an address. */
    public Optional<LinkRecord> of(String address) {
        return Optional.ofNullable(records.get(address));
    }

    /** The text of a file with some lines. */
    public static String text(Collection<LinkRecord> records) {
        return records.stream()
                .sorted(LinkRecord.ORDER)
                .map(record -> record.line() + "\n")
                .collect(Collectors.joining("", HEAD, ""));
    }

    /** Of two lines the one that was seen last. On the same day it is the one that says more. */
    private static LinkRecord later(LinkRecord one, LinkRecord another) {
        int days = one.last().compareTo(another.last());
        if (days != 0) {
            return days > 0 ? one : another;
        }
        return one.verdict() == LinkRecord.Verdict.UNKNOWN ? another : one;
    }
}
