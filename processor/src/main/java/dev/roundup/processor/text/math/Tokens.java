package dev.roundup.processor.text.math;

import dev.roundup.processor.text.math.Token.TokenKind;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The tokens of a formula in order, with macros replaced. The number of replacements is limited, so that a macro that
 * contains itself, or grows without bound, ends in a problem.
 */
final class Tokens {
    private static final int MOST_EXPANSIONS = 1_000;
    private static final int MOST_TOKENS = 20_000;
    private static final int DEEPEST_ARGUMENT = 5;

    private final List<Token> source;
    private final Macros macros;
    private final FormulaProblems problems;
    private final Deque<Token> unfolded = new ArrayDeque<>();
    private final Token finish;
    private final Set<String> knownNames = new HashSet<>();
    private int at;
    private int expansions;
    private int expandedTokens;

    Tokens(String tex, Macros macros, FormulaProblems problems) {
        this.source = Tokenizer.tokens(tex);
        this.macros = macros;
        this.problems = problems;
        this.finish = new Token(TokenKind.FINISH, "", tex.length(), tex.length());
    }

    /** The next token, without taking it. Skips white space. */
    Token peek() {
        Token token = peekAny();
        while (token.is(TokenKind.BLANK)) {
            drop();
            token = peekAny();
        }
        return token;
    }

    /** Takes the next token. Skips white space. */
    Token next() {
        Token token = peek();
        drop();
        return token;
    }

    /** The next token, without taking it. It may be white space. */
    Token peekAny() {
        Token token = peekRaw();
        while (token.is(TokenKind.COMMAND)) {
            Optional<Macro> macro = macros.find(token.text());
            if (macro.isEmpty()) {
                break;
            }
            drop();
            expand(token, macro.get());
            token = peekRaw();
        }
        return token;
    }

    /** Takes the next token, which may be white space. */
    Token nextAny() {
        Token token = peekAny();
        drop();
        return token;
    }

    /** A token further on, counted from the next one, with white space and without replacing macros. */
    Token ahead(int count) {
        int left = count;
        for (Token token : unfolded) {
            if (left-- == 0) {
                return token;
            }
        }
        return at + left < source.size() ? source.get(at + left) : finish;
    }

    /** The names of all commands that can be used. */
    Set<String> knownNames() {
        if (macros.isEmpty()) {
            return Symbols.names();
        }
        if (knownNames.isEmpty()) {
            knownNames.addAll(Symbols.names());
            knownNames.addAll(macros.names());
        }
        return knownNames;
    }

    /** True if other commands replaced macros or commands of packages. */
    boolean haveReplaced() {
        return expansions > 0;
    }

    /** Replaces a command of a package, whose token is already taken, by commands of TeX. */
    void replace(Token use, SymbolDefinition definition) {
        if (definition.kind() == SymbolDefinition.SymbolKind.DEFINED) {
            Macro macro = PackageCommands.macro(definition);
            if (macro.parameters() > 0) {
                skip("*");
            }
            expand(use, macro);
        } else {
            unfold(use, PackageCommands.translate(use, this, problems));
        }
    }

    /** Drops all remaining tokens. */
    void stop() {
        at = source.size();
        unfolded.clear();
    }

    private Token peekRaw() {
        Token token = unfolded.peekFirst();
        return token != null ? token : at < source.size() ? source.get(at) : finish;
    }

    private void drop() {
        if (unfolded.pollFirst() == null && at < source.size()) {
            at++;
        }
    }

    private void expand(Token use, Macro macro) {
        List<List<Token>> arguments = new ArrayList<>();
        for (int i = 0; i < macro.parameters(); i++) {
            boolean optional = i == 0 && macro.ifAbsent().isPresent();
            arguments.add(optional ? bracketed().orElseGet(() -> ifAbsent(use, macro)) : argument(use));
        }
        unfold(use, meaning(use, macro, arguments));
    }

    private void unfold(Token use, List<Token> meaning) {
        expandedTokens += meaning.size();
        if (++expansions > MOST_EXPANSIONS || expandedTokens > MOST_TOKENS) {
            problems.last(use, use.written() + " expands without end");
            stop();
            return;
        }
        for (int i = meaning.size() - 1; i >= 0; i--) {
            unfolded.addFirst(meaning.get(i));
        }
    }

    private static List<Token> ifAbsent(Token use, Macro macro) {
        return macro.ifAbsent().orElse(List.of()).stream()
                .map(token -> token.at(use))
                .toList();
    }

    /** The body of a macro with its arguments. It ends where it becomes too long. */
    private static List<Token> meaning(Token use, Macro macro, List<List<Token>> arguments) {
        List<Token> result = new ArrayList<>();
        for (Token token : macro.body()) {
            int number = token.is(TokenKind.PARAMETER)
                    ? token.text().charAt(token.text().length() - 1) - '0'
                    : 0;
            if (number >= 1 && number <= arguments.size()) {
                result.addAll(arguments.get(number - 1));
            } else {
                result.add(token.at(use));
            }
            if (result.size() > MOST_TOKENS) {
                break;
            }
        }
        return result;
    }

    /** Reads the argument of a macro: a group without its braces, or one token. */
    List<Token> argument(Token use) {
        skipRawBlanks();
        Token first = peekRaw();
        if (first.is(TokenKind.FINISH) || first.is(TokenKind.CLOSE) || first.is(TokenKind.ALIGN)) {
            problems.syntax(use, use.written() + " needs an argument");
            return List.of();
        }
        drop();
        return first.is(TokenKind.OPEN) ? until(TokenKind.CLOSE, "}", first) : List.of(first);
    }

    /** Reads an argument in brackets as it is written, if there is one. */
    Optional<List<Token>> bracketed() {
        skipRawBlanks();
        Token first = peekRaw();
        if (!first.isCharacter("[")) {
            return Optional.empty();
        }
        drop();
        return Optional.of(until(TokenKind.CHARACTER, "]", first));
    }

    /** Takes everything up to a token that closes, and that token. */
    List<Token> until(TokenKind kind, String text, Token opener) {
        List<Token> inside = new ArrayList<>();
        int depth = 0;
        while (true) {
            Token token = peekRaw();
            if (token.is(TokenKind.FINISH)) {
                problems.unclosed(opener, opener.text() + " without " + text, text);
                return inside;
            }
            drop();
            if (depth == 0 && token.is(kind) && token.text().equals(text)) {
                return inside;
            }
            depth += token.is(TokenKind.OPEN) ? 1 : token.is(TokenKind.CLOSE) ? -1 : 0;
            inside.add(token);
        }
    }

    /** An argument with the author's macros without parameters replaced, for those who read it token by token. */
    List<Token> expanded(List<Token> written) {
        return written.stream()
                        .anyMatch(token -> token.is(TokenKind.COMMAND)
                                && macros.find(token.text()).isPresent())
                ? expanded(written, DEEPEST_ARGUMENT)
                : written;
    }

    private List<Token> expanded(List<Token> written, int levels) {
        List<Token> result = new ArrayList<>();
        for (Token token : written) {
            Optional<Macro> macro = token.is(TokenKind.COMMAND) && levels > 0 && result.size() < MOST_TOKENS
                    ? macros.find(token.text()).filter(found -> found.parameters() == 0)
                    : Optional.empty();
            if (macro.isPresent()) {
                result.addAll(expanded(meaning(token, macro.get(), List.of()), levels - 1));
            } else {
                result.add(token);
            }
        }
        return result;
    }

    /** True if an argument in braces comes next. */
    boolean seesGroup() {
        return peekRaw().is(TokenKind.OPEN);
    }

    /** Takes the next token as it is written, if it is this character. */
    boolean skip(String character) {
        boolean found = peekRaw().isCharacter(character);
        if (found) {
            drop();
        }
        return found;
    }

    private void skipRawBlanks() {
        while (peekRaw().is(TokenKind.BLANK)) {
            drop();
        }
    }
}
