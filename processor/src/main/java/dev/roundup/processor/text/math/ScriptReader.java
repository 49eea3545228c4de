package dev.roundup.processor.text.math;

import dev.roundup.processor.text.math.MathNode.Function;
import dev.roundup.processor.text.math.MathNode.Limits;
import dev.roundup.processor.text.math.MathNode.Numeral;
import dev.roundup.processor.text.math.MathNode.Operator;
import dev.roundup.processor.text.math.MathNode.Row;
import dev.roundup.processor.text.math.MathNode.Scripts;
import dev.roundup.processor.text.math.MathNode.WithRole;
import dev.roundup.processor.text.math.Token.TokenKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads everything above and below an atom: scripts, primes, limits. */
final class ScriptReader {
    /** Superscript digits that people paste, in order. */
    private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    private static final String PRIMES = "′″‴⁗";

    private final MathParser parser;

    ScriptReader(MathParser parser) {
        this.parser = parser;
    }

    /** Reads the scripts that follow an atom. */
    MathNode around(MathNode base) {
        Limits limits = limits(base);
        List<MathNode> sub = new ArrayList<>();
        List<MathNode> sup = new ArrayList<>();
        boolean raised = false;
        while (true) {
            Token token = parser.tokens.peek();
            if (token.is(TokenKind.SUPERSCRIPT)) {
                parser.tokens.next();
                if (raised) {
                    parser.problems.syntax(token, "a second superscript", "group them with braces");
                }
                add(sup, parser.argument(token));
                raised = true;
            } else if (token.is(TokenKind.SUBSCRIPT)) {
                parser.tokens.next();
                if (!sub.isEmpty()) {
                    parser.problems.syntax(token, "a second subscript", "group them with braces");
                }
                add(sub, parser.argument(token));
            } else if (isPrime(token)) {
                if (raised) {
                    parser.problems.syntax(token, "a prime after a superscript", "write the prime first");
                }
                sup.add(new Operator(primes(parser, 0), AtomRole.ORD, Limits.BESIDE));
            } else if (token.is(TokenKind.CHARACTER) && RAISED.contains(token.text())) {
                parser.tokens.next();
                sup.add(new Numeral(String.valueOf(RAISED.indexOf(token.text()))));
            } else if (isLimits(token)) {
                parser.tokens.next();
                if (base.role() != AtomRole.OP) {
                    parser.problems.syntax(token, token.written() + " after something that is not a large operator");
                }
                limits = limits(token);
            } else {
                return sub.isEmpty() && sup.isEmpty() ? base : new Scripts(base, script(sub), script(sup), limits);
            }
        }
    }

    /** An empty script counts as a script too, so that a second one is reported. */
    private static void add(List<MathNode> scripts, MathNode script) {
        if (scripts.isEmpty() || !(script instanceof Row row)) {
            scripts.add(script);
        } else {
            scripts.addAll(row.items());
        }
    }

    private static Optional<MathNode> script(List<MathNode> scripts) {
        return scripts.isEmpty() ? Optional.empty() : Optional.of(MathParser.grouped(scripts));
    }

    static boolean isPrime(Token token) {
        return token.isCharacter("'") || token.isCharacter("’");
    }

    private static boolean isLimits(Token token) {
        return token.isCommand("limits") || token.isCommand("nolimits") || token.isCommand("displaylimits");
    }

    private static Limits limits(Token command) {
        return command.isCommand("limits")
                ? Limits.ABOVE_AND_BELOW
                : command.isCommand("nolimits") ? Limits.BESIDE : Limits.DISPLAYED;
    }

    /**
     * Reads the primes that follow, and returns all in as few characters as possible.
     *
     * @param read the number of primes already read
     */
    static String primes(MathParser parser, int read) {
        int count = read;
        while (isPrime(parser.tokens.peek())) {
            parser.tokens.next();
            count++;
        }
        StringBuilder primes = new StringBuilder();
        for (int left = count; left > 0; left -= PRIMES.length()) {
            primes.append(PRIMES.charAt(Math.min(left, PRIMES.length()) - 1));
        }
        return primes.toString();
    }

    private static Limits limits(MathNode base) {
        if (base instanceof Operator operator) {
            return operator.limits();
        }
        if (base instanceof Function function) {
            return function.limits();
        }
        return base instanceof WithRole classed ? classed.limits() : Limits.BESIDE;
    }
}
