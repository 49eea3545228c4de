package dev.roundup.processor.text.math;

import dev.roundup.processor.text.math.Token.TokenKind;
import java.util.ArrayList;
import java.util.List;

/** The tokens in the argument of {@code \ce}, with the place of the reader in them. */
final class ChemistryTokens {
    private final List<Token> written;
    private final Token finish;
    private int at;

    ChemistryTokens(List<Token> written, Token command) {
        this.written = written;
        this.finish = new Token(TokenKind.FINISH, "", command.end(), command.end());
    }

    boolean isAtEnd() {
        return at >= written.size();
    }

    /** A token further on, counted from the next one. */
    Token ahead(int count) {
        return at + count < written.size() ? written.get(at + count) : finish;
    }

    void skip(int count) {
        at += count;
    }

    /** Takes a number of tokens, which must be there. */
    List<Token> take(int count) {
        at += count;
        return written.subList(at - count, at);
    }

    /** Takes digits. */
    List<Token> digits() {
        List<Token> digits = new ArrayList<>();
        while (isDigit(ahead(0))) {
            digits.addAll(take(1));
        }
        return digits;
    }

    /** Takes everything up to the end of a group whose beginning is already taken, and that end. */
    List<Token> inside(TokenKind opens, TokenKind closes) {
        List<Token> inside = new ArrayList<>();
        int depth = 0;
        while (!isAtEnd()) {
            Token token = written.get(at++);
            if (depth == 0 && token.is(closes)) {
                break;
            }
            depth += token.is(opens) ? 1 : token.is(closes) ? -1 : 0;
            inside.add(token);
        }
        return inside;
    }

    /** Takes what is in brackets; nothing if no bracket comes next. */
    List<Token> bracketed() {
        if (!ahead(0).isCharacter("[")) {
            return List.of();
        }
        at++;
        List<Token> inside = new ArrayList<>();
        int depth = 0;
        while (!isAtEnd()) {
            Token token = written.get(at++);
            if (depth == 0 && token.isCharacter("]")) {
                break;
            }
            depth += token.isCharacter("[") || token.is(TokenKind.OPEN) ? 1 : 0;
            depth -= token.isCharacter("]") || token.is(TokenKind.CLOSE) ? 1 : 0;
            inside.add(token);
        }
        return inside;
    }

    static boolean isLetter(Token token) {
        return token.is(TokenKind.CHARACTER) && Character.isLetter(token.text().codePointAt(0));
    }

    static boolean isDigit(Token token) {
        return token.is(TokenKind.CHARACTER)
                && token.text().charAt(0) >= '0'
                && token.text().charAt(0) <= '9';
    }
}
