package dev.roundup.processor.text.math;

import dev.roundup.processor.text.math.MathNode.Classed;
import dev.roundup.processor.text.math.MathNode.Function;
import dev.roundup.processor.text.math.MathNode.Limits;
import dev.roundup.processor.text.math.MathNode.Operator;
import dev.roundup.processor.text.math.MathNode.Row;
import dev.roundup.processor.text.math.MathNode.Scripts;
import dev.roundup.processor.text.math.Token.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads what stands above and below an atom: scripts, primes, limits. */
final class ScriptReader {
    private static final String PRIMES = "′″‴⁗";

    private final MathParser parser;

    ScriptReader(MathParser parser) {
        this.parser = parser;
    }

    /** An atom with the scripts that follow it. */
    MathNode around(MathNode base) {
        Limits limits = limits(base);
        @Nullable MathNode sub = null;
        @Nullable MathNode sup = null;
        boolean primed = false;
        while (true) {
            Token token = parser.tokens.peek();
            if (token.is(Kind.SUPERSCRIPT)) {
                parser.tokens.next();
                MathNode script = parser.argument(token);
                if (sup != null && !primed) {
                    parser.problems.syntax(token, "a second superscript", "group them with braces");
                }
                sup = sup == null ? script : new Row(List.of(sup, script));
                primed = false;
            } else if (token.is(Kind.SUBSCRIPT)) {
                parser.tokens.next();
                MathNode script = parser.argument(token);
                if (sub != null) {
                    parser.problems.syntax(token, "a second subscript", "group them with braces");
                }
                sub = sub == null ? script : new Row(List.of(sub, script));
            } else if (token.isCharacter("'") || token.isCharacter("’")) {
                MathNode primes = primes();
                if (sup != null) {
                    parser.problems.syntax(token, "a prime behind a superscript", "write the prime first");
                }
                sup = sup == null ? primes : new Row(List.of(sup, primes));
                primed = true;
            } else if (token.isCommand("limits") || token.isCommand("nolimits") || token.isCommand("displaylimits")) {
                parser.tokens.next();
                if (base.role() != Role.OP) {
                    parser.problems.syntax(token, token.written() + " behind something that is no large operator");
                }
                limits = token.isCommand("limits")
                        ? Limits.ABOVE_AND_BELOW
                        : token.isCommand("nolimits") ? Limits.BESIDE : Limits.DISPLAYED;
            } else {
                return sub == null && sup == null
                        ? base
                        : new Scripts(base, Optional.ofNullable(sub), Optional.ofNullable(sup), limits);
            }
        }
    }

    private MathNode primes() {
        int count = 0;
        while (parser.tokens.peek().isCharacter("'") || parser.tokens.peek().isCharacter("’")) {
            parser.tokens.next();
            count++;
        }
        List<MathNode> primes = new ArrayList<>();
        for (int left = count; left > 0; left -= PRIMES.length()) {
            int together = Math.min(left, PRIMES.length());
            primes.add(new Operator(PRIMES.substring(together - 1, together), Role.ORD, Limits.BESIDE));
        }
        return MathParser.grouped(primes);
    }

    private static Limits limits(MathNode base) {
        if (base instanceof Operator operator) {
            return operator.limits();
        }
        if (base instanceof Function function) {
            return function.limits();
        }
        return base instanceof Classed classed ? classed.limits() : Limits.BESIDE;
    }
}
