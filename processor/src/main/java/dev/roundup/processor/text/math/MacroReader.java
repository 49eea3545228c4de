package dev.roundup.processor.text.math;

import dev.roundup.processor.text.math.Token.TokenKind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads a file of definitions. */
final class MacroReader {
    private final Set<String> before;
    private final List<Token> source;
    private final Token finish;
    private final Map<String, Macro> macros = new LinkedHashMap<>();
    private final FormulaProblems problems = new FormulaProblems();
    private int at;

    private MacroReader(String definitions, Set<String> before) {
        this.before = before;
        this.source = Tokenizer.tokens(withoutComments(definitions));
        this.finish = new Token(TokenKind.FINISH, "", definitions.length(), definitions.length());
    }

    static Macros read(String definitions, Set<String> before) {
        MacroReader reader = new MacroReader(definitions, before);
        while (!reader.peek().is(TokenKind.FINISH)) {
            reader.definition(reader.next());
        }
        return new Macros(Map.copyOf(reader.macros), reader.problems.inOrder());
    }

    /** Replaces comments by blanks, so that the places of everything else stay the same. */
    private static String withoutComments(String definitions) {
        StringBuilder text = new StringBuilder(definitions);
        boolean comment = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            comment = c == '%' ? comment || !isEscaped(text, i) : comment && c != '\n';
            if (comment) {
                text.setCharAt(i, ' ');
            }
        }
        return text.toString();
    }

    private static boolean isEscaped(CharSequence text, int at) {
        int backslashes = 0;
        while (at > backslashes && text.charAt(at - 1 - backslashes) == '\\') {
            backslashes++;
        }
        return backslashes % 2 == 1;
    }

    private void definition(Token token) {
        String command = token.is(TokenKind.COMMAND) ? token.text() : "";
        boolean starred = takesStar(command) && peek().isCharacter("*");
        if (starred) {
            next();
        }
        switch (command) {
            case "newcommand", "renewcommand", "providecommand", "DeclareSIUnit" -> newCommand(token);
            case "def", "gdef" -> def(token);
            case "DeclareMathOperator" -> operator(token, starred);
            case "usepackage", "RequirePackage" -> {
                bracketed();
                group(token);
            }
            default -> {
                problems.syntax(token, token.written() + " is not a definition", "write \\newcommand{\\name}{meaning}");
                skipToDefinition();
            }
        }
    }

    private static boolean takesStar(String command) {
        return command.endsWith("command") || command.equals("DeclareMathOperator");
    }

    private void newCommand(Token command) {
        Optional<String> name = name(command);
        int parameters = parameters();
        Optional<List<Token>> ifAbsent = bracketed();
        Optional<List<Token>> body = group(command);
        if (name.isPresent() && body.isPresent()) {
            boolean provided =
                    command.isCommand("providecommand") && (isDefined(name.get()) || Symbols.isStandard(name.get()));
            once(command, name.get());
            if (!provided) {
                define(command, new Macro(name.get(), parameters, ifAbsent, body.get()));
            }
        }
    }

    private boolean isDefined(String name) {
        return macros.containsKey(name) || before.contains(name);
    }

    /** LaTeX refuses a second definition of a name too, because one of them would be lost. */
    private void once(Token command, String name) {
        boolean first = command.isCommand("newcommand") || command.isCommand("DeclareMathOperator");
        if (first && isDefined(name)) {
            problems.syntax(
                    command,
                    "\\" + name + " is defined twice",
                    "delete one of them, or write \\renewcommand{\\" + name + "} to replace the first");
        }
    }

    private int parameters() {
        Token opener = peek();
        Optional<List<Token>> count = bracketed();
        if (count.isEmpty()) {
            return 0;
        }
        boolean digit = count.get().size() == 1 && count.get().get(0).text().matches("[0-9]");
        if (!digit) {
            problems.syntax(opener, "the number of arguments must be a digit from 0 to 9");
        }
        return digit ? Integer.parseInt(count.get().get(0).text()) : 0;
    }

    private void def(Token command) {
        Token name = next();
        int parameters = 0;
        while (peek().is(TokenKind.PARAMETER)) {
            next();
            parameters++;
        }
        Optional<List<Token>> body = group(command);
        if (!name.is(TokenKind.COMMAND)) {
            problems.syntax(command, command.written() + " needs the name of a command");
        } else if (body.isPresent()) {
            define(command, new Macro(name.text(), parameters, Optional.empty(), body.get()));
        }
    }

    private void operator(Token command, boolean starred) {
        Optional<String> name = name(command);
        Optional<List<Token>> body = group(command);
        if (name.isPresent() && body.isPresent()) {
            once(command, name.get());
            List<Token> meaning = new ArrayList<>();
            meaning.add(new Token(TokenKind.COMMAND, starred ? "operatorname*" : "operatorname", 0, 0));
            meaning.add(new Token(TokenKind.OPEN, "{", 0, 0));
            meaning.addAll(body.get());
            meaning.add(new Token(TokenKind.CLOSE, "}", 0, 0));
            define(command, new Macro(name.get(), 0, Optional.empty(), meaning));
        }
    }

    private void define(Token command, Macro macro) {
        for (Token token : macro.body()) {
            if (token.is(TokenKind.PARAMETER)) {
                int number = token.text().length() == 2 ? token.text().charAt(1) - '0' : 0;
                if (number < 1 || number > macro.parameters()) {
                    problems.syntax(token, token.text() + ", but there is no such argument");
                }
            }
        }
        if (macro.parameters() > 9) {
            problems.syntax(command, "more than nine arguments");
            return;
        }
        macros.put(macro.name(), macro);
    }

    /** Reads the name of a command, with or without braces. */
    private Optional<String> name(Token command) {
        boolean braced = peek().is(TokenKind.OPEN);
        if (braced) {
            next();
        }
        Optional<String> name = Optional.empty();
        if (peek().is(TokenKind.COMMAND)) {
            name = Optional.of(next().text());
        } else {
            problems.syntax(command, command.written() + " needs the name of a command");
            while (braced && !peek().is(TokenKind.CLOSE) && !peek().is(TokenKind.FINISH)) {
                next();
            }
        }
        if (braced && peek().is(TokenKind.CLOSE)) {
            next();
        }
        return name;
    }

    private Optional<List<Token>> bracketed() {
        Token opener = peek();
        return opener.isCharacter("[") ? Optional.of(upTo(next(), TokenKind.CHARACTER, "]")) : Optional.empty();
    }

    private Optional<List<Token>> group(Token command) {
        if (!peek().is(TokenKind.OPEN)) {
            problems.syntax(command, command.written() + " needs its meaning in braces");
            skipToDefinition();
            return Optional.empty();
        }
        return Optional.of(upTo(next(), TokenKind.CLOSE, "}"));
    }

    private List<Token> upTo(Token opener, TokenKind kind, String text) {
        List<Token> inside = new ArrayList<>();
        int depth = 0;
        while (true) {
            Token token = raw();
            if (token.is(TokenKind.FINISH)) {
                problems.unclosed(opener, opener.text() + " without " + text, text);
                return inside;
            }
            at++;
            if (depth == 0 && token.is(kind) && token.text().equals(text)) {
                return inside;
            }
            depth += token.is(TokenKind.OPEN) ? 1 : token.is(TokenKind.CLOSE) ? -1 : 0;
            inside.add(token);
        }
    }

    private void skipToDefinition() {
        while (!peek().is(TokenKind.FINISH) && !isDefinition(peek())) {
            next();
        }
    }

    private static boolean isDefinition(Token token) {
        return token.is(TokenKind.COMMAND)
                && token.text()
                        .matches("newcommand|renewcommand|providecommand|g?def|DeclareMathOperator|DeclareSIUnit");
    }

    private Token raw() {
        return at < source.size() ? source.get(at) : finish;
    }

    private Token peek() {
        while (raw().is(TokenKind.BLANK)) {
            at++;
        }
        return raw();
    }

    private Token next() {
        Token token = peek();
        at = Math.min(at + 1, source.size());
        return token;
    }
}
