package dev.roundup.processor.text.math;

import dev.roundup.processor.text.math.Token.TokenKind;
import java.util.ArrayList;
import java.util.List;

/** The tokens that replace a command of a package. Constant ones get the place of a token of the author. */
final class Meaning {
    private final List<Token> tokens = new ArrayList<>();

    /** Adds TeX at the place of a token. */
    Meaning tex(String tex, Token at) {
        for (Token token : Tokenizer.tokens(tex)) {
            tokens.add(token.at(at));
        }
        return this;
    }

    /** Adds what the author wrote. */
    Meaning add(List<Token> written) {
        tokens.addAll(written);
        return this;
    }

    /** Adds a token that the author wrote. */
    Meaning add(Token written) {
        tokens.add(written);
        return this;
    }

    /** Adds what the author wrote, in braces. */
    Meaning group(List<Token> written, Token at) {
        return tex("{", at).add(written).tex("}", at);
    }

    List<Token> tokens() {
        return tokens;
    }

    /** The tokens as one group, so that scripts and commands before it take the whole. */
    List<Token> grouped(Token at) {
        List<Token> grouped = new ArrayList<>(tokens.size() + 2);
        grouped.add(new Token(TokenKind.OPEN, "{", at.start(), at.end()));
        grouped.addAll(tokens);
        grouped.add(new Token(TokenKind.CLOSE, "}", at.start(), at.end()));
        return grouped;
    }
}
