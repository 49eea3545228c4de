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
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Collects the problems of a formula. */
final class FormulaProblems {
    /**
     * The number of unknown names with a suggestion. Nobody reads more of them, and each one is compared with every
     * known name.
     */
    private static final int SUGGESTIONS = 20;

    private final List<Problem> found = new ArrayList<>();
    private final Map<String, String> suggestions = new HashMap<>();
    private boolean closed;

    /** Adds an error that TeX would refuse. */
    void syntax(Token at, String words) {
        add(ProblemKind.MATH_SYNTAX, at, words, Optional.empty(), OptionalInt.empty());
    }

    /** Adds an error that TeX would refuse, with a text to write instead. */
    void syntax(Token at, String words, String hint) {
        add(ProblemKind.MATH_SYNTAX, at, words, Optional.of(hint), OptionalInt.empty());
    }

    /** Adds an opening without its closing, and the text that would close it. */
    void unclosed(Token opener, String words, String closer) {
        String hint = "write " + closer + " where it ends";
        add(
                ProblemKind.MATH_SYNTAX,
                opener,
                words,
                Optional.of(opener.is(Token.TokenKind.OPEN) ? hint + "; to show a brace, write \\{" : hint),
                OptionalInt.of(opener.start()));
    }

    /** Adds a closing that does not match its opening. */
    void mismatch(Token closer, Token opener, String words, String hint) {
        add(ProblemKind.MATH_SYNTAX, closer, words, Optional.of(hint), OptionalInt.of(opener.start()));
    }

    /** Adds an unknown command, and suggests the one that was meant, or how to define it. */
    void unknownCommand(Token at, Collection<String> known, Predicate<String> usable) {
        Optional<String> hint = hint(at, () -> UnknownCommand.inFormula(at.text(), known, usable));
        add(ProblemKind.MATH_COMMAND, at, "unknown command " + at.written(), hint, OptionalInt.empty());
    }

    /** Adds an unknown name, and suggests the nearest known one, or something else if none is near. */
    void unknown(Token at, String words, Collection<String> known, String form, String otherwise) {
        Optional<String> hint =
                hint(at, () -> Nearest.to(at.text(), known).map(form::formatted).orElse(otherwise));
        add(ProblemKind.MATH_COMMAND, at, words, hint, OptionalInt.empty());
    }

    private Optional<String> hint(Token at, Supplier<String> hint) {
        return suggestions.containsKey(at.text()) || suggestions.size() < SUGGESTIONS
                ? Optional.of(suggestions.computeIfAbsent(at.text(), any -> hint.get()))
                : Optional.empty();
    }

    /** Adds a command that is known but not supported. */
    void refused(Token at, String words, String hint) {
        add(ProblemKind.MATH_COMMAND, at, words, Optional.of(hint), OptionalInt.empty());
    }

    /** Adds a per-cent sign without a backslash. */
    void strayPercent(Token at) {
        add(ProblemKind.STRAY_PERCENT, at, "% without a backslash", Optional.of("write \\%"), OptionalInt.empty());
    }

    /** Adds a last problem. Later ones are only consequences of it, so they are ignored. */
    void last(Token at, String words) {
        syntax(at, words);
        closed = true;
    }

    private void add(ProblemKind kind, Token at, String words, Optional<String> hint, OptionalInt opened) {
        if (!closed) {
            found.add(new Problem(kind, at.start(), at.end(), words, hint, opened));
        }
    }

    /** All problems in the order of their places. A problem that a macro causes twice is reported once. */
    List<Problem> inOrder() {
        return found.isEmpty()
                ? List.of()
                : found.stream()
                        .distinct()
                        .sorted(Comparator.comparingInt(Problem::start))
                        .toList();
    }
}
