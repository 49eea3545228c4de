package dev.roundup.processor.text.math;

import dev.roundup.processor.text.math.Token.TokenKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads a number of siunitx: a sign, digits, an uncertainty, a power of ten, and products of numbers. */
final class NumberReader {
    private static final Set<String> COMPARISONS =
            Set.of("approx", "sim", "le", "leq", "ge", "geq", "ll", "gg", "lesssim", "gtrsim", "lt", "gt");

    private final List<Token> written;
    private final Token command;
    private final FormulaProblems problems;
    private final Meaning meaning = new Meaning();
    private int at;
    private boolean uncertain;

    NumberReader(List<Token> written, Token command, FormulaProblems problems) {
        this.written =
                written.stream().filter(token -> !token.is(TokenKind.BLANK)).toList();
        this.command = command;
        this.problems = problems;
    }

    /** True if the number has an uncertainty after a sign, so that a unit needs parentheses before it. */
    boolean isUncertain() {
        return uncertain;
    }

    /** The number in TeX. A number that cannot be read is a problem at the token that does not belong to it. */
    List<Token> read() {
        while (at < written.size() && isComparison(written.get(at))) {
            meaning.add(written.get(at++));
        }
        while (at < written.size()) {
            int start = at;
            sign();
            digits();
            rest();
            if (at == start) {
                Token odd = written.get(at);
                problems.refused(
                        odd,
                        odd.written() + " in the number of " + command.written(),
                        "write a number such as 1.2e-3; in other places, write the formula itself");
                return meaning.tokens();
            }
        }
        return meaning.tokens();
    }

    private static boolean isComparison(Token token) {
        return token.is(TokenKind.COMMAND)
                ? COMPARISONS.contains(token.text())
                : token.isCharacter("<") || token.isCharacter(">");
    }

    private boolean sees(String characters) {
        return at < written.size()
                && written.get(at).is(TokenKind.CHARACTER)
                && characters.contains(written.get(at).text());
    }

    private boolean seesCommand(String name) {
        return at < written.size() && written.get(at).isCommand(name);
    }

    private void sign() {
        if (sees("+-−")
                && !(sees("+") && at + 1 < written.size() && written.get(at + 1).isCharacter("-"))) {
            meaning.add(written.get(at++));
        }
    }

    private void rest() {
        if (at >= written.size()) {
            return;
        }
        Token token = written.get(at);
        if (sees("eEdD")) {
            at++;
            boolean alone = meaning.tokens().isEmpty();
            meaning.tex(alone ? "10^{" : "\\times 10^{", token);
            sign();
            digits();
            meaning.tex("}", token);
        } else if (sees("(")) {
            while (at < written.size() && !sees(")")) {
                meaning.add(written.get(at++));
            }
            if (at < written.size()) {
                meaning.add(written.get(at++));
            }
        } else if (seesCommand("pm") || sees("±")) {
            at++;
            uncertain = true;
            meaning.tex("\\pm ", token);
        } else if (sees("+") && at + 1 < written.size() && written.get(at + 1).isCharacter("-")) {
            at += 2;
            uncertain = true;
            meaning.tex("\\pm ", token);
        } else if (seesCommand("times") || sees("x×")) {
            at++;
            meaning.tex("\\times ", token);
        } else if (seesCommand("pi") || seesCommand("cdot")) {
            at++;
            meaning.add(token);
        }
    }

    /** Digits in groups of three, if there are more than four on a side of the point (SI Brochure, section 5.4.4). */
    private void digits() {
        List<Token> whole = new ArrayList<>();
        List<Token> fraction = new ArrayList<>();
        while (sees("0123456789")) {
            whole.add(written.get(at++));
        }
        Optional<Token> point = sees(".,") ? Optional.of(written.get(at++)) : Optional.empty();
        while (point.isPresent() && sees("0123456789")) {
            fraction.add(written.get(at++));
        }
        for (int i = 0; i < whole.size(); i++) {
            gap(i > 0 && whole.size() > 4 && (whole.size() - i) % 3 == 0, whole.get(i));
            meaning.add(whole.get(i));
        }
        String sign = fraction.isEmpty() ? "" : whole.isEmpty() ? "0." : ".";
        point.ifPresent(token -> meaning.tex(sign, token));
        for (int i = 0; i < fraction.size(); i++) {
            gap(i > 0 && fraction.size() > 4 && i % 3 == 0, fraction.get(i));
            meaning.add(fraction.get(i));
        }
    }

    private void gap(boolean wide, Token at) {
        if (wide) {
            meaning.tex("\\,", at);
        }
    }
}
