package dev.roundup.processor.text.math;

import dev.roundup.processor.text.math.Token.TokenKind;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Translates the argument of mhchem's {@code \ce} into TeX: formulas, charges, isotopes, states, bonds, and equations
 * with arrows. Anything else is a problem at its place.
 */
final class ChemistryReader {
    private static final Map<String, String> BONDS = Map.of(
            "-",
            "\\mathord{-}",
            "1",
            "\\mathord{-}",
            "=",
            "\\mathord{=}",
            "2",
            "\\mathord{=}",
            "#",
            "\\mathord{\\equiv}",
            "3",
            "\\mathord{\\equiv}",
            "...",
            "{\\cdots}");

    private static final Set<String> STATES = Set.of("s", "l", "g", "aq", "cr", "am", "ads");

    /** Nobody writes more arrows in the notes of arrows, and each one is read by recursion. */
    private static final int DEEPEST = 5;

    private final ChemistryTokens tokens;

    /** The number of arrows around, in whose notes this is. */
    private final int notes;

    private final Token command;
    private final FormulaProblems problems;
    private final Meaning meaning = new Meaning();

    /** The end of what is already translated, as far as it decides what comes next. */
    private Ending ending = Ending.START;

    /** True if a blank comes before the next token. */
    private boolean blank = true;

    /** True directly after a script on the left of an atom. */
    private boolean onTheLeft;

    /** The last thing that was read. */
    private enum Ending {
        /** Nothing, an operator or an opening bracket: a number now is an amount. */
        START,
        /** An amount. */
        AMOUNT,
        /** An atom, a script or a closing bracket: a number now is a subscript. */
        ATOM
    }

    private ChemistryReader(List<Token> written, Token command, FormulaProblems problems, int notes) {
        this.tokens = new ChemistryTokens(written, command);
        this.command = command;
        this.problems = problems;
        this.notes = notes;
    }

    static List<Token> translate(List<Token> written, Token command, FormulaProblems problems) {
        return translate(written, command, problems, 0);
    }

    private static List<Token> translate(List<Token> written, Token command, FormulaProblems problems, int notes) {
        return new ChemistryReader(PackageCommands.stripped(written), command, problems, notes)
                .read()
                .grouped(command);
    }

    private Meaning read() {
        while (!tokens.isAtEnd()) {
            Token token = tokens.ahead(0);
            Optional<String> arrow = token.is(TokenKind.CHARACTER) ? ChemistryArrow.at(tokens) : Optional.empty();
            if (arrow.isPresent()) {
                arrow(arrow.get(), token);
            } else {
                token(token);
            }
        }
        return meaning;
    }

    private void token(Token token) {
        switch (token.kind()) {
            case BLANK, TIE -> {
                blank = true;
                tokens.skip(1);
                return;
            }
            case SUPERSCRIPT, SUBSCRIPT -> script(token);
            case OPEN -> group(token);
            case DOLLAR -> formula(token);
            case CHARACTER -> character(token, token.text());
            case COMMAND -> command(token);
            case PARAMETER -> bond(token, "\\mathord{\\equiv}");
            default -> refuse(token);
        }
        blank = false;
        onTheLeft &= token.is(TokenKind.SUPERSCRIPT) || token.is(TokenKind.SUBSCRIPT);
    }

    private void character(Token token, String text) {
        char c = text.charAt(0);
        if (Character.isLetter(text.codePointAt(0))) {
            letters(token);
        } else if (ChemistryTokens.isDigit(token)) {
            number(token);
        } else if (c == '(' || c == '[') {
            bracket(token);
        } else if (c == ')' || c == ']') {
            take(token, Ending.ATOM);
        } else if (c == '+' || c == '-' || c == '−') {
            sign(token);
        } else if (c == '=') {
            bond(token, "\\mathord{=}");
        } else if (c == '.' || c == '*' || c == '·' || c == '•') {
            meaning.tex("\\cdot ", token);
            next(Ending.START);
        } else if (",;:/'".indexOf(c) >= 0) {
            take(token, c == '\'' ? Ending.ATOM : Ending.START);
        } else {
            refuse(token);
        }
    }

    private void take(Token token, Ending ending) {
        meaning.add(token);
        next(ending);
    }

    private void next(Ending ending) {
        this.ending = ending;
        tokens.skip(1);
    }

    private void refuse(Token token) {
        problems.refused(
                token,
                token.written() + " inside " + command.written(),
                "write formulas inside it between dollar signs, and words in braces");
        tokens.skip(1);
    }

    /** Leaves a thin space between two things with a blank between them. */
    private void apart(Token place) {
        if (blank && ending != Ending.START) {
            meaning.tex("\\,", place);
        }
    }

    /** Letters are upright. A small letter by itself is an amount, or an arrow for a precipitate. */
    private void letters(Token token) {
        apart(token);
        boolean alone = blank
                && !ChemistryTokens.isLetter(tokens.ahead(1))
                && (tokens.ahead(1).is(TokenKind.BLANK) || tokens.ahead(1).is(TokenKind.FINISH));
        if (alone && token.text().equals("v")) {
            meaning.tex("\\downarrow ", token);
            next(Ending.ATOM);
        } else if (alone && token.text().matches("[a-z]")) {
            take(token, Ending.AMOUNT);
        } else {
            meaning.tex("\\mathrm{", token);
            while (ChemistryTokens.isLetter(tokens.ahead(0))) {
                take(tokens.ahead(0), Ending.ATOM);
            }
            meaning.tex("}", token);
        }
    }

    /** A number behind an atom is a subscript, elsewhere an amount. */
    private void number(Token token) {
        if (ending == Ending.ATOM && !blank) {
            meaning.tex("_{", token);
            meaning.add(tokens.digits());
            meaning.tex("}", token);
            ending = Ending.ATOM;
            return;
        }
        apart(token);
        List<Token> numerator = tokens.digits();
        if (tokens.ahead(0).isCharacter("/") && ChemistryTokens.isDigit(tokens.ahead(1))) {
            tokens.skip(1);
            meaning.tex("\\tfrac", token).group(numerator, token).group(tokens.digits(), token);
        } else {
            meaning.add(numerator);
            if (tokens.ahead(0).isCharacter(".") && ChemistryTokens.isDigit(tokens.ahead(1))) {
                take(tokens.ahead(0), Ending.AMOUNT);
                meaning.add(tokens.digits());
            }
        }
        ending = Ending.AMOUNT;
        if (!tokens.ahead(0).is(TokenKind.BLANK)) {
            meaning.tex("\\,", token);
        }
    }

    /** An opening bracket, or a whole state such as {@code (aq)}. */
    private void bracket(Token token) {
        StringBuilder inside = new StringBuilder();
        int count = 1;
        while (ChemistryTokens.isLetter(tokens.ahead(count))) {
            inside.append(tokens.ahead(count++).text());
        }
        if (token.isCharacter("(") && tokens.ahead(count).isCharacter(")") && STATES.contains(inside.toString())) {
            meaning.tex("\\,(\\mathrm{" + inside + "})", token);
            tokens.skip(count + 1);
            ending = Ending.ATOM;
        } else {
            apart(token);
            take(token, Ending.START);
        }
    }

    /** A sign behind an atom is its charge if nothing follows, and a bond before another atom. */
    private void sign(Token token) {
        int count = 1;
        while (tokens.ahead(count).isCharacter(token.text())) {
            count++;
        }
        Token follower = tokens.ahead(count);
        boolean ends = follower.is(TokenKind.BLANK)
                || follower.is(TokenKind.FINISH)
                || follower.is(TokenKind.CLOSE)
                || (follower.is(TokenKind.CHARACTER) && ")],;".contains(follower.text()));
        if (ending == Ending.ATOM && !blank && ends) {
            meaning.tex("^{", token).add(tokens.take(count)).tex("}", token);

        } else if (token.isCharacter("+") || (blank && ends)) {
            take(token, Ending.START);
        } else {
            bond(token, "\\mathord{-}");
        }
    }

    private void bond(Token token, String sign) {
        if (blank && tokens.ahead(1).is(TokenKind.BLANK) && token.isCharacter("=")) {
            take(token, Ending.START);
        } else if (token.written().length() > 1) {
            refuse(token);
        } else {
            meaning.tex(sign, token);
            next(Ending.START);
        }
    }

    /** A script, or a sign for a gas if it stands alone. Before an atom it is on the left. */
    private void script(Token token) {
        tokens.skip(1);
        boolean alone = tokens.ahead(0).is(TokenKind.BLANK) || tokens.ahead(0).is(TokenKind.FINISH);
        boolean left = blank || ending != Ending.ATOM;
        if (left && !onTheLeft) {
            apart(token);
        }
        if (alone && token.is(TokenKind.SUPERSCRIPT)) {
            meaning.tex("\\uparrow ", token);
            ending = Ending.ATOM;
            return;
        }
        if (left && !onTheLeft) {
            meaning.tex("{}", token);
        }
        onTheLeft = left;
        ending = left ? Ending.START : Ending.ATOM;
        List<Token> inside = ChemistryScript.argument(tokens);
        if (inside.isEmpty()) {
            problems.syntax(token, token.written() + " with nothing to raise or lower");
        }
        meaning.add(token).tex("{", token);
        ChemistryScript.write(inside, meaning);
        meaning.tex("}", token);
    }

    /** Words in braces. */
    private void group(Token token) {
        apart(token);
        tokens.skip(1);
        meaning.tex("\\text", token).group(tokens.inside(TokenKind.OPEN, TokenKind.CLOSE), token);
        ending = Ending.ATOM;
    }

    private void formula(Token token) {
        apart(token);
        tokens.skip(1);
        List<Token> inside = tokens.inside(TokenKind.FINISH, TokenKind.DOLLAR);
        meaning.group(inside, token);
        ending = tokens.ahead(0).is(TokenKind.BLANK) ? Ending.AMOUNT : Ending.ATOM;
    }

    private void command(Token token) {
        if (token.isCommand("bond") && tokens.ahead(1).is(TokenKind.OPEN)) {
            tokens.skip(2);
            String name = String.join(
                    "",
                    tokens.inside(TokenKind.OPEN, TokenKind.CLOSE).stream()
                            .map(Token::text)
                            .toList());
            Optional<String> sign = Optional.ofNullable(BONDS.get(name));
            sign.ifPresentOrElse(
                    bond -> meaning.tex(bond, token),
                    () -> problems.refused(
                            token, "unknown bond " + name + " in " + command.written(), "write -, =, # or ..."));
            ending = Ending.START;
            return;
        }
        Optional<SymbolDefinition> known = Symbols.find(token.text());
        boolean symbol = known.filter(definition ->
                        definition.kind().isSymbol() || definition.kind() == SymbolDefinition.SymbolKind.SPACE)
                .isPresent();
        boolean words = known.filter(definition -> definition.kind() == SymbolDefinition.SymbolKind.TEXT
                        || definition.kind() == SymbolDefinition.SymbolKind.ALPHABET)
                .isPresent();
        if (words && tokens.ahead(1).is(TokenKind.OPEN)) {
            apart(token);
            meaning.add(token);
            tokens.skip(2);
            meaning.group(tokens.inside(TokenKind.OPEN, TokenKind.CLOSE), token);
            ending = Ending.ATOM;
        } else if (symbol) {
            apart(token);
            take(token, token.isCommand("cdot") || token.isCommand("{") ? Ending.START : Ending.ATOM);
        } else {
            refuse(token);
        }
    }

    /** An arrow with notes in brackets above and below it. */
    private void arrow(String arrow, Token token) {
        tokens.skip(arrow.length());
        List<Token> above = note();
        ChemistryArrow.write(arrow, token, above, note(), meaning);
        ending = Ending.START;
        blank = true;
    }

    private void tooDeep(Token token) {
        problems.syntax(token, "more than " + DEEPEST + " arrows in notes of arrows inside " + command.written());
    }

    private List<Token> note() {
        List<Token> note = tokens.bracketed();
        if (note.isEmpty() || notes == DEEPEST) {
            note.stream().limit(1).forEach(this::tooDeep);
            return List.of();
        }
        return translate(note, command, problems, notes + 1);
    }
}
