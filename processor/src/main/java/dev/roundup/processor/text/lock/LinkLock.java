package dev.roundup.processor.text.lock;

import java.util.ArrayList;
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
        List<LockProblem> problems = new ArrayList<>();
        List<String> lines = text.lines().toList();
        for (int at = 0; at < lines.size(); at++) {
            String line = lines.get(at).startsWith("\ufeff") ? lines.get(at).substring(1) : lines.get(at);
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            Optional<LinkRecord> read = LinkRecord.of(line);
            if (read.isPresent()) {
                records.merge(read.get().address(), read.get(), LinkLock::later);
            } else {
                problems.add(problem(at + 1, line));
            }
        }
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

    private static LockProblem problem(int line, String text) {
        boolean isConflict = text.startsWith("<<<<<<<")
                || text.startsWith("=======")
                || text.startsWith(">>>>>>>")
                || text.startsWith("|||||||");
        return isConflict
                ? new LockProblem(
                        line,
                        "it marks a conflict of git",
                        "delete the lines that begin with <<<<<<<, ======= and >>>>>>>, keep the others, and run roundup"
                                + " links")
                : new LockProblem(
                        line,
                        "it is not an address with a verdict, a status and two days",
                        "delete the line, and run roundup links");
    }
}
