package dev.roundup.processor.text.math;

import dev.roundup.processor.text.Problem;
import dev.roundup.processor.text.Problem.ProblemKind;
import dev.roundup.processor.text.similar.Nearest;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** Collects what is wrong in a formula. */
final class FormulaProblems {
    /** Beyond so many unknown names nobody reads suggestions, which cost a comparison with every name. */
    private static final int SUGGESTIONS = 20;

    private final List<Problem> found = new ArrayList<>();
    private final Map<String, Optional<String>> suggestions = new HashMap<>();
    private boolean closed;

    /** Something that TeX would refuse. */
    void syntax(Token at, String words) {
        add(ProblemKind.MATH_SYNTAX, at, words, Optional.empty(), OptionalInt.empty());
    }

    /** The same, with what to write instead. */
    void syntax(Token at, String words, String hint) {
        add(ProblemKind.MATH_SYNTAX, at, words, Optional.of(hint), OptionalInt.empty());
    }

    /** Something that is opened and never closed, and what closes it. */
    void unclosed(Token opener, String words, String closer) {
        String hint = "write " + closer + " where it ends";
        add(
                ProblemKind.MATH_SYNTAX,
                opener,
                words,
                Optional.of(opener.is(Token.TokenKind.OPEN) ? hint + "; to show a brace, write \\{" : hint),
                OptionalInt.of(opener.start()));
    }

    /** Something that closes with another sign than it was opened with. */
    void mismatch(Token closer, Token opener, String words, String hint) {
        add(ProblemKind.MATH_SYNTAX, closer, words, Optional.of(hint), OptionalInt.of(opener.start()));
    }

    /** A name that nobody knows; the nearest of those that are known is suggested. */
    void unknown(Token at, String words, String name, Collection<String> known, String form) {
        Optional<String> meant = suggestions.containsKey(name) || suggestions.size() < SUGGESTIONS
                ? suggestions.computeIfAbsent(name, key -> nearest(key, known))
                : Optional.empty();
        add(ProblemKind.MATH_COMMAND, at, words, meant.map(form::formatted), OptionalInt.empty());
    }

    /** {@code \alhpa} is more likely {@code \alpha} than {@code \Alpha}. */
    private static Optional<String> nearest(String name, Collection<String> known) {
        boolean capital = isCapital(name);
        List<String> alike =
                known.stream().filter(other -> isCapital(other) == capital).toList();
        return Nearest.to(name, alike).or(() -> Nearest.to(name, known));
    }

    private static boolean isCapital(String name) {
        return !name.isEmpty() && Character.isUpperCase(name.charAt(0));
    }

    /** A command that is known and not supported. */
    void refused(Token at, String words, String hint) {
        add(ProblemKind.MATH_COMMAND, at, words, Optional.of(hint), OptionalInt.empty());
    }

    /** A per-cent sign without its backslash. */
    void strayPercent(Token at) {
        add(ProblemKind.STRAY_PERCENT, at, "% starts a comment in TeX", Optional.of("write \\%"), OptionalInt.empty());
    }

    /** Says a last word, after which nothing is worth saying. */
    void last(Token at, String words) {
        syntax(at, words);
        closed = true;
    }

    private void add(ProblemKind kind, Token at, String words, Optional<String> hint, OptionalInt opened) {
        if (!closed) {
            found.add(new Problem(kind, at.start(), at.end(), words, hint, opened));
        }
    }

    /** All of them in the order of their places; one that is found twice by a macro is said once. */
    List<Problem> inOrder() {
        return found.isEmpty()
                ? List.of()
                : found.stream()
                        .distinct()
                        .sorted(Comparator.comparingInt(Problem::start))
                        .toList();
    }
}
