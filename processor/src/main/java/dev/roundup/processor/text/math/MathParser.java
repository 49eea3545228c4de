package dev.roundup.processor.text.math;

import dev.roundup.processor.text.math.MathNode.Fraction;
import dev.roundup.processor.text.math.MathNode.Row;
import dev.roundup.processor.text.math.MathNode.Styled;
import dev.roundup.processor.text.math.Openings.Opening;
import dev.roundup.processor.text.math.Token.TokenKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Parses a formula by recursive descent: rows of atoms, and the arguments of each atom. {@link AtomReader} reads
 * characters and {@link CommandReader} commands. {@link ScriptReader}, {@link DelimiterReader}, {@link
 * EnvironmentReader} and {@link TextReader} read constructs with a syntax of their own. The parser continues after
 * every error, and reads each token only once.
 */
final class MathParser {
    /** Deeper than any formula that people read, and far from a stack overflow. */
    private static final int DEEPEST = 100;

    final Tokens tokens;
    final FormulaProblems problems;
    final Openings openings = new Openings();
    private final AtomReader atoms = new AtomReader(this);
    private final CommandReader commands = new CommandReader(this);
    private final ScriptReader scripts = new ScriptReader(this);
    private Alphabet alphabet = Alphabet.NORMAL;
    private int depth;

    /** True if a bracket was never closed. Then a missing argument after it is not worth another problem. */
    private boolean bracketLeftOpen;

    private MathParser(Tokens tokens, FormulaProblems problems) {
        this.tokens = tokens;
        this.problems = problems;
    }

    /**
     * The tree of a formula.
     *
     * @param replaced true if other commands replaced macros or commands of packages
     */
    record Parsed(List<MathNode> tree, boolean replaced) {}

    /** Parses any formula. */
    static Parsed parse(String tex, Macros macros, FormulaProblems problems) {
        Tokens tokens = new Tokens(tex, macros, problems);
        List<MathNode> tree = new MathParser(tokens, problems).row();
        return new Parsed(tree, tokens.haveReplaced());
    }

    Alphabet alphabet() {
        return alphabet;
    }

    /** Reads atoms with their scripts up to the end of the row. The token that ends the row stays unread. */
    List<MathNode> row() {
        RowBuilder row = new RowBuilder();
        Alphabet before = alphabet;
        while (true) {
            Token token = tokens.peek();
            if (openings.endsAt(token)) {
                alphabet = before;
                return row.finish();
            }
            if (!changes(row, token) && !isStray(token)) {
                atom(false).map(scripts::around).ifPresent(row.items::add);
            }
        }
    }

    /** A row that is being read. */
    private static final class RowBuilder {
        private List<MathNode> items = new ArrayList<>();
        private List<MathNode> styledFrom = new ArrayList<>();
        private Optional<MathStyle> style = Optional.empty();
        private Optional<OldFraction> fraction = Optional.empty();

        void style(MathStyle next) {
            endStyle();
            styledFrom = items;
            items = new ArrayList<>();
            style = Optional.of(next);
        }

        private void endStyle() {
            if (style.isPresent()) {
                List<MathNode> styled = items;
                items = styledFrom;
                if (!styled.isEmpty()) {
                    items.add(new Styled(style.get(), styled));
                }
                style = Optional.empty();
            }
        }

        boolean divide(OldFraction next) {
            if (fraction.isPresent()) {
                return false;
            }
            endStyle();
            fraction = Optional.of(next);
            next.numerator.addAll(items);
            items = new ArrayList<>();
            return true;
        }

        List<MathNode> finish() {
            endStyle();
            return fraction.map(old -> old.with(items)).orElse(items);
        }
    }

    /** A fraction in the syntax of plain TeX, with the command between its parts. */
    private record OldFraction(String left, boolean line, String right, List<MathNode> numerator) {
        static Optional<OldFraction> of(Token token) {
            if (!token.is(TokenKind.COMMAND)) {
                return Optional.empty();
            }
            List<MathNode> numerator = new ArrayList<>();
            return switch (token.text()) {
                case "over" -> Optional.of(new OldFraction("", true, "", numerator));
                case "atop" -> Optional.of(new OldFraction("", false, "", numerator));
                case "choose" -> Optional.of(new OldFraction("(", false, ")", numerator));
                case "brace" -> Optional.of(new OldFraction("{", false, "}", numerator));
                case "brack" -> Optional.of(new OldFraction("[", false, "]", numerator));
                default -> Optional.empty();
            };
        }

        List<MathNode> with(List<MathNode> denominator) {
            MathNode fraction = new Fraction(grouped(numerator), grouped(denominator), line);
            return List.of(left.isEmpty() ? fraction : new MathNode.Fenced(left, List.of(fraction), right));
        }
    }

    /** Reads a token that changes the row without adding an atom to it. */
    private boolean changes(RowBuilder row, Token token) {
        Optional<OldFraction> fraction = OldFraction.of(token);
        if (fraction.isPresent()) {
            tokens.next();
            if (!row.divide(fraction.get())) {
                problems.syntax(token, "a second " + token.written() + " in one group");
            }
            return true;
        }
        Optional<SymbolDefinition> definition =
                token.is(TokenKind.COMMAND) ? Symbols.find(token.text()) : Optional.empty();
        if (definition.isEmpty()) {
            return false;
        }
        switch (definition.get().kind()) {
            case SWITCH -> alphabet = Alphabet.of(definition.get().value());
            case STYLE -> row.style(MathStyle.of(definition.get().value()));
            default -> {
                return false;
            }
        }
        tokens.next();
        return true;
    }

    /** Reads and reports a token that is not allowed here. */
    private boolean isStray(Token token) {
        boolean rowEnd = Openings.isRowEnd(token);
        String words = switch (token.kind()) {
            case CLOSE -> "} without {";
            case ALIGN -> "& outside an environment with columns";
            case DOLLAR -> "$ inside a formula";
            case END_ENVIRONMENT -> token.written() + " without \\begin{" + token.text() + "}";
            case COMMAND ->
                rowEnd
                        ? token.written() + " outside an environment with rows"
                        : token.isCommand("right") ? "\\right without \\left" : "";
            default -> "";
        };
        if (words.isEmpty()) {
            return false;
        }
        tokens.next();
        strayHint(token)
                .ifPresentOrElse(hint -> problems.syntax(token, words, hint), () -> problems.syntax(token, words));
        if (token.isCommand("right")) {
            DelimiterReader.skip(this);
        }
        return true;
    }

    private static Optional<String> strayHint(Token token) {
        return switch (token.kind()) {
            case CLOSE -> Optional.of("write { where it begins, or \\} to show a brace");
            case ALIGN -> Optional.of("write \\& to show the sign");
            case DOLLAR -> Optional.of("write \\$ to show the sign");
            case END_ENVIRONMENT -> Optional.of("write \\begin{" + token.text() + "} where it begins");
            case COMMAND ->
                token.isCommand("right")
                        ? Optional.of("write \\left and its delimiter where it begins")
                        : Optional.empty();
            default -> Optional.empty();
        };
    }

    /**
     * Reads one atom without its scripts. Returns empty if a command produces no atom.
     *
     * @param alone true to take a single digit or letter, as a command without braces does
     */
    Optional<MathNode> atom(boolean alone) {
        Token token = tokens.peek();
        if (++depth > DEEPEST) {
            tooDeep(token);
        }
        Optional<MathNode> atom = switch (token.kind()) {
            case OPEN -> Optional.of(new Row(group()));
            case SUPERSCRIPT, SUBSCRIPT -> Optional.of(Row.EMPTY);
            case COMMAND -> commands.read(tokens.next());
            case BEGIN_ENVIRONMENT -> EnvironmentReader.read(this, tokens.next());
            case FINISH -> Optional.empty();
            default -> atoms.read(tokens.next(), alone);
        };
        depth--;
        return atom.map(MathParser::unwrapped);
    }

    /** Reads the rest of a command whose token is already taken. It counts as one more level of nesting. */
    Optional<MathNode> nested(Token command) {
        if (++depth > DEEPEST) {
            tooDeep(command);
        }
        Optional<MathNode> atom = commands.read(command);
        depth--;
        return atom;
    }

    private void tooDeep(Token token) {
        problems.last(token, "more than " + DEEPEST + " levels of nested braces and commands");
        tokens.stop();
    }

    /** Reads the argument of a command or a script: a group, or one atom. */
    MathNode argument(Token command) {
        Token token = tokens.peek();
        boolean missing = openings.endsAt(token)
                || token.is(TokenKind.SUPERSCRIPT)
                || token.is(TokenKind.SUBSCRIPT)
                || token.is(TokenKind.CLOSE)
                || token.is(TokenKind.ALIGN)
                || token.is(TokenKind.END_ENVIRONMENT)
                || token.isCommand("right")
                || Openings.isRowEnd(token);
        if (missing) {
            if (bracketLeftOpen && token.is(TokenKind.FINISH)) {
                return Row.EMPTY;
            }
            boolean isScript = command.is(TokenKind.SUPERSCRIPT) || command.is(TokenKind.SUBSCRIPT);
            problems.syntax(
                    command, command.written() + (isScript ? " with nothing to raise or lower" : " needs an argument"));
            return Row.EMPTY;
        }
        if (token.is(TokenKind.OPEN)) {
            return atom(true).map(MathParser::only).orElse(Row.EMPTY);
        }
        return atom(true).orElse(Row.EMPTY);
    }

    /** Reads an argument with its letters in an alphabet. */
    MathNode argument(Token command, Alphabet inside) {
        Alphabet before = alphabet;
        alphabet = inside;
        MathNode argument = argument(command);
        alphabet = before;
        return argument;
    }

    /** Reads an argument in brackets, if there is one. */
    Optional<MathNode> optionalArgument() {
        Token opener = tokens.peek();
        if (!opener.isCharacter("[")) {
            return Optional.empty();
        }
        tokens.next();
        openings.open(Opening.BRACKET);
        List<MathNode> inside = row();
        openings.close();
        if (tokens.peek().isCharacter("]")) {
            tokens.next();
        } else {
            problems.unclosed(opener, "[ without ]", "]");
            bracketLeftOpen = true;
        }
        return Optional.of(grouped(inside));
    }

    /** Reads a group in braces. */
    List<MathNode> group() {
        Token opener = tokens.next();
        openings.open(Opening.BRACE);
        List<MathNode> inside = row();
        openings.close();
        close(opener);
        return inside;
    }

    /** Reads the brace that closes a group. */
    void close(Token opener) {
        if (tokens.peek().is(TokenKind.CLOSE)) {
            tokens.next();
        } else {
            problems.unclosed(opener, "{ without }", "}");
        }
    }

    /** Groups several atoms into one. A single atom stays as it is. */
    static MathNode grouped(List<MathNode> items) {
        return items.size() == 1 ? items.get(0) : new Row(items);
    }

    /** Replaces a group that contains a single ordinary atom by that atom. */
    private static MathNode unwrapped(MathNode node) {
        return node instanceof Row row
                        && row.items().size() == 1
                        && row.items().get(0).role() == AtomRole.ORD
                ? row.items().get(0)
                : node;
    }

    /** Replaces a group that contains a single atom by that atom, because it has no neighbours. */
    private static MathNode only(MathNode node) {
        return node instanceof Row row && row.items().size() == 1 ? row.items().get(0) : node;
    }
}
