package dev.roundup.processor.text.prose;

import dev.roundup.processor.text.Problem;
import dev.roundup.processor.text.Problem.ProblemKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Collects the problems of a text. */
final class TextProblems {
    /** The limit for one text. A compiler shows no more problems of all texts together. */
    static final int MOST = 100;

    private final List<Problem> all = new ArrayList<>();

    void add(ProblemKind kind, int start, int end, String words, String hint) {
        add(new Problem(kind, start, end, words, Optional.of(hint), OptionalInt.empty()));
    }

    void add(Problem problem) {
        if (!isFull()) {
            all.add(problem);
        }
    }

    boolean isFull() {
        return all.size() >= MOST;
    }

    /**
     * The problems to report, in order. Commands of a formula without its delimiters are left out, because they would
     * all be unknown in text.
     */
    List<Problem> inOrder(String source) {
        if (all.isEmpty()) {
            return List.of();
        }
        List<Problem> told = new ArrayList<>(all);
        for (Problem delimiter : all) {
            if (delimiter.kind() == ProblemKind.MATH_DELIMITER
                    && delimiter.opened().isEmpty()) {
                int at = delimiter.start();
                boolean closes = source.startsWith("\\)", at) || source.startsWith("\\]", at);
                int next = source.indexOf("\n\n", at);
                int from = closes ? source.lastIndexOf("\n\n", at) : at;
                int to = closes ? at : next < 0 ? source.length() : next;
                told.removeIf(problem -> problem.kind() == ProblemKind.LATEX_COMMAND
                        && problem.start() >= from
                        && problem.start() <= to);
            }
        }
        told.sort(Comparator.comparingInt(Problem::start));
        return told;
    }
}
