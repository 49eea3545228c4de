package dev.roundup.processor.text.math;

import dev.roundup.processor.text.math.Token.TokenKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Translates the argument of mhchem's {@code \ce} into TeX: formulas, charges, isotopes, states, bonds, and equations
 * with arrows. Anything else is a problem at its place.
 */
final class ChemistryReader {
    /** The longest arrows come first, because shorter ones are their beginnings. */
    private static final List<String> ARROWS = List.of("<-->", "<=>>", "<<=>", "<->", "<=>", "->", "<-");

    private static final Map<String, String> ARROW_COMMANDS = Map.of(
            "->", "\\xrightarrow",
            "<-", "\\xleftarrow",
            "<->", "\\xleftrightarrow",
            "<-->", "\\xleftrightarrow",
            "<=>", "\\xrightleftharpoons",
            "<=>>", "\\xrightleftharpoons",
            "<<=>", "\\xrightleftharpoons");

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

    private final List<Token> written;
    private final Token command;
    private final FormulaProblems problems;
    private final Meaning meaning = new Meaning();
    private int at;

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

    private ChemistryReader(List<Token> written, Token command, FormulaProblems problems) {
        this.written = written;
        this.command = command;
        this.problems = problems;
    }

    static List<Token> translate(List<Token> written, Token command, FormulaProblems problems) {
        return new ChemistryReader(PackageCommands.stripped(written), command, problems)
                .read()
                .grouped(command);
    }

    private Meaning read() {
        while (at < written.size()) {
            Token token = written.get(at);
            Optional<String> arrow = token.is(TokenKind.CHARACTER) ? arrow() : Optional.empty();
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
                at++;
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

    private Token ahead(int count) {
        return at + count < written.size()
                ? written.get(at + count)
                : new Token(TokenKind.FINISH, "", command.end(), command.end());
    }

    private void character(Token token, String text) {
        char c = text.charAt(0);
        if (Character.isLetter(text.codePointAt(0))) {
            letters(token);
        } else if (isDigit(token)) {
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
        at++;
    }

    private void refuse(Token token) {
        problems.refused(
                token,
                token.written() + " inside " + command.written(),
                "write formulas inside it between dollar signs, and words in braces");
        at++;
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
        boolean alone = blank && !isLetter(ahead(1)) && (ahead(1).is(TokenKind.BLANK) || at + 1 == written.size());
        if (alone && token.text().equals("v")) {
            meaning.tex("\\downarrow ", token);
            next(Ending.ATOM);
        } else if (alone && token.text().matches("[a-z]")) {
            take(token, Ending.AMOUNT);
        } else {
            meaning.tex("\\mathrm{", token);
            while (isLetter(ahead(0))) {
                take(ahead(0), Ending.ATOM);
            }
            meaning.tex("}", token);
        }
    }

    private static boolean isLetter(Token token) {
        return token.is(TokenKind.CHARACTER) && Character.isLetter(token.text().codePointAt(0));
    }

    private static boolean isDigit(Token token) {
        return token.is(TokenKind.CHARACTER)
                && token.text().charAt(0) >= '0'
                && token.text().charAt(0) <= '9';
    }

    /** A number behind an atom is a subscript, elsewhere an amount. */
    private void number(Token token) {
        if (ending == Ending.ATOM && !blank) {
            meaning.tex("_{", token);
            digits();
            meaning.tex("}", token);
            ending = Ending.ATOM;
            return;
        }
        apart(token);
        List<Token> numerator = digitsOf();
        if (ahead(0).isCharacter("/") && isDigit(ahead(1))) {
            at++;
            meaning.tex("\\tfrac", token).group(numerator, token).group(digitsOf(), token);
        } else {
            meaning.add(numerator);
            if (ahead(0).isCharacter(".") && isDigit(ahead(1))) {
                take(ahead(0), Ending.AMOUNT);
                digits();
            }
        }
        ending = Ending.AMOUNT;
        if (!ahead(0).is(TokenKind.BLANK)) {
            meaning.tex("\\,", token);
        }
    }

    private void digits() {
        meaning.add(digitsOf());
    }

    private List<Token> digitsOf() {
        List<Token> digits = new ArrayList<>();
        while (isDigit(ahead(0))) {
            digits.add(written.get(at++));
        }
        return digits;
    }

    /** An opening bracket, or a whole state such as {@code (aq)}. */
    private void bracket(Token token) {
        StringBuilder inside = new StringBuilder();
        int count = 1;
        while (isLetter(ahead(count))) {
            inside.append(ahead(count++).text());
        }
        if (token.isCharacter("(") && ahead(count).isCharacter(")") && STATES.contains(inside.toString())) {
            meaning.tex("\\,(\\mathrm{" + inside + "})", token);
            at += count + 1;
            ending = Ending.ATOM;
        } else {
            apart(token);
            take(token, Ending.START);
        }
    }

    /** A sign behind an atom is its charge if nothing follows, and a bond before another atom. */
    private void sign(Token token) {
        int count = 1;
        while (ahead(count).isCharacter(token.text())) {
            count++;
        }
        Token follower = ahead(count);
        boolean ends = follower.is(TokenKind.BLANK)
                || follower.is(TokenKind.FINISH)
                || follower.is(TokenKind.CLOSE)
                || (follower.is(TokenKind.CHARACTER) && ")],;".contains(follower.text()));
        if (ending == Ending.ATOM && !blank && ends) {
            meaning.tex("^{", token).add(written.subList(at, at + count)).tex("}", token);
            at += count;
        } else if (token.isCharacter("+") || (blank && ends)) {
            take(token, Ending.START);
        } else {
            bond(token, "\\mathord{-}");
        }
    }

    private void bond(Token token, String sign) {
        if (blank && ahead(1).is(TokenKind.BLANK) && token.isCharacter("=")) {
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
        at++;
        boolean alone = ahead(0).is(TokenKind.BLANK) || ahead(0).is(TokenKind.FINISH);
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
        List<Token> inside = scriptArgument();
        if (inside.isEmpty()) {
            problems.syntax(token, token.written() + " with nothing to raise or lower");
        }
        meaning.add(token).tex("{", token);
        small(inside);
        meaning.tex("}", token);
    }

    private List<Token> scriptArgument() {
        if (ahead(0).is(TokenKind.OPEN)) {
            at++;
            return inside(TokenKind.OPEN, TokenKind.CLOSE);
        }
        List<Token> inside = new ArrayList<>();
        while (isOfScript(ahead(0), inside)) {
            inside.add(written.get(at++));
        }
        return inside;
    }

    private static boolean isOfScript(Token token, List<Token> before) {
        boolean signed = !before.isEmpty()
                && "+-−".contains(before.get(before.size() - 1).text());
        return token.is(TokenKind.CHARACTER)
                && ("+-−".contains(token.text())
                        || (!signed && isDigit(token))
                        || (before.isEmpty() && token.text().matches("[a-z.*]")));
    }

    /** Words and capitals are upright in scripts, and a single small letter is a variable. */
    private void small(List<Token> script) {
        for (int i = 0; i < script.size(); i++) {
            Token token = script.get(i);
            boolean word = isLetter(token)
                    && (!token.text().matches("[a-z]") || (i + 1 < script.size() && isLetter(script.get(i + 1))));
            if (word) {
                meaning.tex("\\mathrm{", token);
                while (i < script.size() && isLetter(script.get(i))) {
                    meaning.add(script.get(i++));
                }
                i--;
                meaning.tex("}", token);
            } else if (token.isCharacter(".")) {
                meaning.tex("\\bullet ", token);
            } else if (!token.is(TokenKind.DOLLAR)) {
                meaning.add(token);
            }
        }
    }

    /** Everything up to the end of a group whose beginning is already taken. */
    private List<Token> inside(TokenKind opens, TokenKind closes) {
        List<Token> inside = new ArrayList<>();
        int depth = 0;
        while (at < written.size()) {
            Token token = written.get(at++);
            if (depth == 0 && token.is(closes)) {
                break;
            }
            depth += token.is(opens) ? 1 : token.is(closes) ? -1 : 0;
            inside.add(token);
        }
        return inside;
    }

    /** Words in braces. */
    private void group(Token token) {
        apart(token);
        at++;
        meaning.tex("\\text", token).group(inside(TokenKind.OPEN, TokenKind.CLOSE), token);
        ending = Ending.ATOM;
    }

    private void formula(Token token) {
        apart(token);
        at++;
        List<Token> inside = inside(TokenKind.FINISH, TokenKind.DOLLAR);
        meaning.group(inside, token);
        ending = ahead(0).is(TokenKind.BLANK) ? Ending.AMOUNT : Ending.ATOM;
    }

    private void command(Token token) {
        if (token.isCommand("bond") && ahead(1).is(TokenKind.OPEN)) {
            at += 2;
            String name = String.join(
                    "",
                    inside(TokenKind.OPEN, TokenKind.CLOSE).stream()
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
        if (words && ahead(1).is(TokenKind.OPEN)) {
            apart(token);
            meaning.add(token);
            at += 2;
            meaning.group(inside(TokenKind.OPEN, TokenKind.CLOSE), token);
            ending = Ending.ATOM;
        } else if (symbol) {
            apart(token);
            take(token, token.isCommand("cdot") || token.isCommand("{") ? Ending.START : Ending.ATOM);
        } else {
            refuse(token);
        }
    }

    private Optional<String> arrow() {
        StringBuilder ahead = new StringBuilder();
        for (int i = 0; i < 4; i++) {
            ahead.append(ahead(i).is(TokenKind.CHARACTER) ? ahead(i).text() : " ");
        }
        return ahead.charAt(0) == '→'
                ? Optional.of("→")
                : ARROWS.stream().filter(arrow -> ahead.indexOf(arrow) == 0).findFirst();
    }

    /** An arrow with notes in brackets above and below it. */
    private void arrow(String arrow, Token token) {
        at += arrow.length();
        List<Token> above = note();
        List<Token> below = note();
        String command = ARROW_COMMANDS.getOrDefault(arrow, "\\xrightarrow");
        if (above.isEmpty() && below.isEmpty()) {
            meaning.tex(plain(command), token);
        } else {
            meaning.tex(command, token);
            if (!below.isEmpty()) {
                meaning.tex("[", token).add(below).tex("]", token);
            }
            meaning.group(above, token);
        }
        ending = Ending.START;
        blank = true;
    }

    private static String plain(String arrow) {
        return switch (arrow) {
            case "\\xleftarrow" -> "\\longleftarrow ";
            case "\\xleftrightarrow" -> "\\longleftrightarrow ";
            case "\\xrightleftharpoons" -> "\\rightleftharpoons ";
            default -> "\\longrightarrow ";
        };
    }

    private List<Token> note() {
        if (!ahead(0).isCharacter("[")) {
            return List.of();
        }
        at++;
        List<Token> inside = new ArrayList<>();
        int depth = 0;
        while (at < written.size()) {
            Token token = written.get(at++);
            if (depth == 0 && token.isCharacter("]")) {
                break;
            }
            depth += token.isCharacter("[") || token.is(TokenKind.OPEN) ? 1 : 0;
            depth -= token.isCharacter("]") || token.is(TokenKind.CLOSE) ? 1 : 0;
            inside.add(token);
        }
        return translate(inside, command, problems);
    }
}
