package dev.roundup.processor.text.prose;

import dev.roundup.processor.text.Problem;
import dev.roundup.processor.text.Problem.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Takes down what is wrong in a text. */
final class Problems {
    /** What is enough of one text; a compiler shows no more of all texts together. */
    static final int MOST = 100;

    private final List<Problem> all = new ArrayList<>();

    void add(Kind kind, int start, int end, String words, String hint) {
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

    /** All that is to be told: what a formula without its delimiters says to the parser of text is no news. */
    List<Problem> inOrder(String source) {
        List<Problem> told = new ArrayList<>(all);
        for (Problem delimiter : all) {
            if (delimiter.kind() == Kind.MATH_DELIMITER && delimiter.opened().isEmpty()) {
                told.removeIf(problem -> problem.kind() == Kind.LATEX_COMMAND && isOf(delimiter, problem, source));
            }
        }
        told.sort(Comparator.comparingInt(Problem::start));
        return told;
    }

    private static boolean isOf(Problem delimiter, Problem problem, String source) {
        boolean closes = source.startsWith("\\)", delimiter.start()) || source.startsWith("\\]", delimiter.start());
        int from = closes ? problem.start() : delimiter.start();
        int to = closes ? delimiter.start() : problem.start();
        int end = source.indexOf("\n\n", from);
        return from <= to && (end < 0 || end > to);
    }
}
