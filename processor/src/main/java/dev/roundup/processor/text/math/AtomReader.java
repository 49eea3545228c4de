package dev.roundup.processor.text.math;

import dev.roundup.processor.text.math.MathNode.Identifier;
import dev.roundup.processor.text.math.MathNode.Limits;
import dev.roundup.processor.text.math.MathNode.MathText;
import dev.roundup.processor.text.math.MathNode.Numeral;
import dev.roundup.processor.text.math.MathNode.Operator;
import dev.roundup.processor.text.math.MathNode.Space;
import dev.roundup.processor.text.math.Token.TokenKind;
import java.util.Optional;

/** Reads characters: letters, numbers, signs on a keyboard, and other characters of Unicode. */
final class AtomReader {
    private final MathParser parser;

    AtomReader(MathParser parser) {
        this.parser = parser;
    }

    /** The atom that begins with a token. A number or a word takes further tokens. */
    Optional<MathNode> read(Token token, boolean alone) {
        switch (token.kind()) {
            case CHARACTER -> {
                return Optional.of(character(token, alone));
            }
            case TIE -> {
                return Optional.of(new Space(0.25));
            }
            case PERCENT -> {
                parser.problems.strayPercent(token);
                return Optional.of(new Identifier("%", false));
            }
            case PARAMETER -> parser.problems.syntax(token, token.text() + " outside a macro", "write \\#");
            case LONE_BACKSLASH -> parser.problems.syntax(token, "a backslash with nothing after it");
            case FORBIDDEN -> parser.problems.syntax(token, "a control character");
            default -> parser.problems.syntax(token, token.written() + " is not allowed here");
        }
        return Optional.empty();
    }

    private MathNode character(Token token, boolean alone) {
        String text = token.text();
        char first = text.charAt(0);
        if (ScriptReader.isPrime(token) && !alone) {
            return operator(ScriptReader.primes(parser, 1), AtomRole.ORD);
        }
        if (isDigit(first) || (first == '.' && !alone && isDigit(parser.tokens.ahead(0)))) {
            return new Numeral(parser.alphabet().of(alone ? text : number(token), true));
        }
        if ((first >= 'a' && first <= 'z') || (first >= 'A' && first <= 'Z')) {
            return letter(text, alone);
        }
        return text.length() == 1 && first < 0x80 ? sign(text, first) : symbol(text);
    }

    private MathNode letter(String text, boolean alone) {
        Alphabet alphabet = parser.alphabet();
        StringBuilder word = new StringBuilder(text);
        while (!alone && alphabet.isOfWords() && isLetter(parser.tokens.peek())) {
            word.append(parser.tokens.next().text());
        }
        boolean single = word.codePointCount(0, word.length()) == 1;
        return new Identifier(alphabet.of(word, true), single && alphabet == Alphabet.UPRIGHT);
    }

    private static boolean isLetter(Token token) {
        return token.is(TokenKind.CHARACTER) && Character.isLetter(token.text().codePointAt(0));
    }

    /**
     * Reads a number with its fraction. A comma separates thousands if three digits follow it and it cannot separate
     * items of a list, as in {@code [0,255]}.
     */
    private String number(Token first) {
        Tokens tokens = parser.tokens;
        StringBuilder number = new StringBuilder(first.text());
        boolean fraction = first.text().equals(".");
        boolean grouped = false;
        int digits = 1;
        while (true) {
            boolean point = !fraction && tokens.ahead(0).isCharacter(".") && isDigit(tokens.ahead(1));
            boolean canGroup = !fraction && (grouped ? digits == 3 : digits <= 3 && number.charAt(0) != '0');
            int comma = canGroup ? groupingComma() : 0;
            if (!point && comma == 0 && !isDigit(tokens.ahead(0))) {
                return number.toString();
            }
            fraction |= point;
            grouped |= comma > 0;
            digits = comma > 0 ? 0 : digits + 1;
            number.append(comma > 0 ? "," : tokens.ahead(0).text());
            for (int i = 0; i < Math.max(1, comma); i++) {
                tokens.nextAny();
            }
        }
    }

    /**
     * The number of tokens of a comma before three digits: one, three with braces around it (which suppress the space),
     * or 0 if there is no such comma.
     */
    private int groupingComma() {
        Tokens tokens = parser.tokens;
        boolean braced = tokens.ahead(0).is(TokenKind.OPEN)
                && tokens.ahead(1).isCharacter(",")
                && tokens.ahead(2).is(TokenKind.CLOSE);
        int comma = braced ? 3 : tokens.ahead(0).isCharacter(",") ? 1 : 0;
        boolean before = comma > 0
                && isDigit(tokens.ahead(comma))
                && isDigit(tokens.ahead(comma + 1))
                && isDigit(tokens.ahead(comma + 2))
                && !isDigit(tokens.ahead(comma + 3));
        return before ? comma : 0;
    }

    private static boolean isDigit(Token token) {
        return token.is(TokenKind.CHARACTER) && isDigit(token.text().charAt(0));
    }

    private static MathNode sign(String text, char sign) {
        return switch (sign) {
            case '-' -> operator("−", AtomRole.BIN);
            case '*' -> operator("∗", AtomRole.BIN);
            case '+' -> operator("+", AtomRole.BIN);
            case '=', '<', '>', ':' -> operator(text, AtomRole.REL);
            case ',', ';' -> operator(text, AtomRole.PUNCT);
            case '(', '[' -> operator(text, AtomRole.OPEN);
            case ')', ']', '!', '?' -> operator(text, AtomRole.CLOSE);
            case '\'' -> operator("′", AtomRole.ORD);
            case '`' -> operator("‘", AtomRole.ORD);
            case '/', '|', '.' -> operator(text, AtomRole.ORD);
            default -> new Identifier(text, false);
        };
    }

    /**
     * Converts a Unicode character. The table of symbols comes first; other characters are letters, relations or text.
     */
    private MathNode symbol(String text) {
        Optional<SymbolDefinition> definition = Symbols.ofCharacter(text);
        if (definition.isPresent()) {
            return CommandReader.symbol(definition.get(), parser.alphabet());
        }
        int codePoint = text.codePointAt(0);
        if (Character.isIdeographic(codePoint)) {
            return new MathText(text);
        }
        if (Character.isLetter(codePoint)) {
            return new Identifier(parser.alphabet().of(text, true), parser.alphabet() == Alphabet.UPRIGHT);
        }
        return Character.getType(codePoint) == Character.MATH_SYMBOL
                ? operator(text, AtomRole.REL)
                : new MathText(text);
    }

    private static Operator operator(String text, AtomRole role) {
        return new Operator(text, role, Limits.BESIDE);
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
