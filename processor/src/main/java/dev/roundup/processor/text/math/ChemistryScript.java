package dev.roundup.processor.text.math;

import dev.roundup.processor.text.math.Token.TokenKind;
import java.util.ArrayList;
import java.util.List;

/** Reads and writes superscripts and subscripts of chemical formulas. */
final class ChemistryScript {
    private ChemistryScript() {}

    /** Takes a script: a group, or signs and digits, or a small letter. */
    static List<Token> argument(ChemistryTokens tokens) {
        if (tokens.ahead(0).is(TokenKind.OPEN)) {
            tokens.skip(1);
            return tokens.inside(TokenKind.OPEN, TokenKind.CLOSE);
        }
        List<Token> inside = new ArrayList<>();
        while (isOfScript(tokens.ahead(0), inside)) {
            inside.addAll(tokens.take(1));
        }
        return inside;
    }

    private static boolean isOfScript(Token token, List<Token> before) {
        boolean signed = !before.isEmpty()
                && "+-−".contains(before.get(before.size() - 1).text());
        return token.is(TokenKind.CHARACTER)
                && ("+-−".contains(token.text())
                        || (!signed && ChemistryTokens.isDigit(token))
                        || (before.isEmpty() && token.text().matches("[a-z.*]")));
    }

    /** Words and capitals are upright in scripts, and a single small letter is a variable. */
    static void write(List<Token> script, Meaning meaning) {
        for (int i = 0; i < script.size(); i++) {
            Token token = script.get(i);
            boolean word = ChemistryTokens.isLetter(token)
                    && (!token.text().matches("[a-z]")
                            || (i + 1 < script.size() && ChemistryTokens.isLetter(script.get(i + 1))));
            if (word) {
                meaning.tex("\\mathrm{", token);
                while (i < script.size() && ChemistryTokens.isLetter(script.get(i))) {
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
}
