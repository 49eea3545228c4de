package dev.roundup.processor.text.math;

import dev.roundup.processor.text.math.Token.TokenKind;
import java.util.List;
import java.util.Optional;

/** Writes a formula without macros and commands of packages, so that it means the same in any document. */
final class StandardTex {
    private StandardTex() {}

    static String of(String tex, Macros macros) {
        Tokens tokens = new Tokens(tex, macros, new FormulaProblems());
        StringBuilder written = new StringBuilder();
        while (true) {
            Token token = tokens.nextAny();
            Optional<SymbolDefinition> replaced = token.is(TokenKind.COMMAND)
                    ? Symbols.find(token.text())
                            .filter(definition -> definition.kind().isReplaced())
                    : Optional.empty();
            if (token.is(TokenKind.FINISH)) {
                return written.toString();
            } else if (replaced.isPresent()) {
                tokens.replace(token, replaced.get());
            } else {
                append(written, token);
            }
        }
    }

    /** The source of tokens, such as the argument of a macro. */
    static String written(List<Token> tokens) {
        StringBuilder written = new StringBuilder();
        tokens.forEach(token -> append(written, token));
        return written.toString();
    }

    /** Appends a token. The name of a command ends before a letter, so a blank must come between them. */
    private static void append(StringBuilder written, Token token) {
        String next = token.written();
        if (!next.isEmpty() && isLetter(next.charAt(0)) && endsInCommand(written)) {
            written.append(' ');
        }
        written.append(next);
    }

    private static boolean endsInCommand(StringBuilder written) {
        int at = written.length() - 1;
        while (at >= 0 && isLetter(written.charAt(at))) {
            at--;
        }
        return at >= 0
                && at < written.length() - 1
                && written.charAt(at) == '\\'
                && !(at > 0 && written.charAt(at - 1) == '\\');
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }
}
