package dev.roundup.processor.text.lock;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Reads the lines of a lock file, whatever the file is about. */
final class LockLines {
    private LockLines() {}

    /**
     * Reads lines, without comments and blank ones.
     *
     * @param command the command that writes the file
     * @param form what a line should be, worded to follow "it is not"
     * @param reads reads a line; false if it cannot
     * @return a problem for each line that cannot be read
     */
    static List<LockProblem> read(String text, String command, String form, Predicate<String> reads) {
        List<LockProblem> problems = new ArrayList<>();
        List<String> lines = text.lines().toList();
        for (int at = 0; at < lines.size(); at++) {
            String line = lines.get(at).startsWith("\ufeff") ? lines.get(at).substring(1) : lines.get(at);
            if (!line.isBlank() && !line.startsWith("#") && !reads.test(line)) {
                problems.add(problem(at + 1, line, command, form));
            }
        }
        return problems;
    }

    private static LockProblem problem(int line, String text, String command, String form) {
        boolean isConflict = text.startsWith("<<<<<<<")
                || text.startsWith("=======")
                || text.startsWith(">>>>>>>")
                || text.startsWith("|||||||");
        return isConflict
                ? new LockProblem(
                        line,
                        "it marks a conflict of git",
                        "delete the lines that begin with <<<<<<<, ======= and >>>>>>>, keep the others, and run "
                                + command)
                : new LockProblem(line, "it is not " + form, "delete the line, and run " + command);
    }
}
