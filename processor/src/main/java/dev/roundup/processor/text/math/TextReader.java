package dev.roundup.processor.text.math;

import dev.roundup.processor.text.math.MathNode.MathText;
import dev.roundup.processor.text.math.MathNode.Row;
import dev.roundup.processor.text.math.Openings.Opening;
import dev.roundup.processor.text.math.Token.TokenKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads words in a formula, and formulas in these words. */
final class TextReader {
    /** Commands that change the look of words. */
    private static final Set<String> FRAMES = Set.of("fbox", "framebox", "sout");

    private final MathParser parser;
    private final Alphabet alphabet;
    private final List<MathNode> pieces = new ArrayList<>();
    private final StringBuilder words = new StringBuilder();

    private TextReader(MathParser parser, Alphabet alphabet) {
        this.parser = parser;
        this.alphabet = alphabet;
    }

    /** Reads the argument of a command such as {@code \text}. */
    static MathNode read(MathParser parser, Token command, Alphabet alphabet) {
        Token opener = parser.tokens.peek();
        if (!opener.is(TokenKind.OPEN)) {
            if (opener.is(TokenKind.CHARACTER)) {
                return new MathText(alphabet.of(parser.tokens.next().text(), true));
            }
            parser.problems.syntax(command, command.written() + " needs an argument");
            return Row.EMPTY;
        }
        parser.tokens.next();
        TextReader words = new TextReader(parser, alphabet);
        parser.openings.open(Opening.BRACE);
        words.readUpToClose();
        parser.openings.close();
        parser.close(opener);
        words.endWords();
        return MathParser.grouped(words.pieces);
    }

    private void readUpToClose() {
        int depth = 0;
        while (true) {
            Token token = parser.tokens.peekAny();
            if (token.is(TokenKind.FINISH) || (token.is(TokenKind.CLOSE) && depth == 0)) {
                return;
            }
            parser.tokens.nextAny();
            depth += token.is(TokenKind.OPEN) ? 1 : token.is(TokenKind.CLOSE) ? -1 : 0;
            piece(token);
        }
    }

    private void piece(Token token) {
        switch (token.kind()) {
            case OPEN, CLOSE -> {}
            case BLANK -> append(" ");
            case TIE -> append("\u00a0");
            case CHARACTER -> append(token.text());
            case SUBSCRIPT, SUPERSCRIPT, ALIGN ->
                parser.problems.syntax(token, token.text() + " inside text", "put it between dollar signs");
            case DOLLAR -> formula(token);
            case PERCENT -> {
                parser.problems.strayPercent(token);
                append("%");
            }
            case COMMAND -> command(token);
            case PARAMETER -> parser.problems.syntax(token, token.text() + " outside a macro", "write \\#");
            case LONE_BACKSLASH -> parser.problems.syntax(token, "a backslash with nothing after it");
            case FORBIDDEN -> parser.problems.syntax(token, "a control character");
            default -> parser.problems.syntax(token, token.written() + " inside text");
        }
    }

    private void formula(Token dollar) {
        endWords();
        parser.openings.open(Opening.DOLLAR);
        pieces.addAll(parser.row());
        parser.openings.close();
        if (parser.tokens.peek().is(TokenKind.DOLLAR)) {
            parser.tokens.next();
        } else {
            parser.problems.unclosed(dollar, "$ without a second $", "$");
        }
    }

    private void command(Token token) {
        String name = token.text();
        Optional<SymbolDefinition> known = Symbols.find(name);
        if (name.equals("(")) {
            parser.problems.syntax(token, "\\( inside a formula", "write $");
        } else if (name.equals("textcolor") || name.equals("color") || name.equals("colorbox")) {
            DecorationReader.skipColour(parser, token);
        } else if (name.equals("ensuremath")
                || known.filter(TextReader::isWords).isPresent()) {
            endWords();
            parser.nested(token).ifPresent(pieces::add);
        } else if (known.filter(TextReader::isCharacter).isPresent()) {
            append(known.get().value());
        } else if (known.filter(definition -> definition.kind() == SymbolDefinition.SymbolKind.SPACE)
                .isPresent()) {
            append(known.get().value().startsWith("-") ? "" : " ");
        } else if (name.equals("-")) {
            append("\u00ad");
        } else if (known.isPresent()) {
            parser.problems.syntax(token, token.written() + " inside text", "put it between dollar signs");
        } else {
            parser.problems.unknownCommand(token, parser.tokens.knownNames(), TextReader::isUsable);
        }
    }

    /** True for a macro, and for a command that may be among words. */
    private static boolean isUsable(String name) {
        return Symbols.find(name)
                .filter(definition -> !isWords(definition) && !isCharacter(definition))
                .isEmpty();
    }

    private static boolean isWords(SymbolDefinition definition) {
        return definition.kind() == SymbolDefinition.SymbolKind.TEXT
                || definition.kind().isReplaced()
                || FRAMES.contains(definition.name());
    }

    private static boolean isCharacter(SymbolDefinition definition) {
        return switch (definition.kind()) {
            case UPRIGHT, OPEN, CLOSE, FENCE, INNER -> true;
            default -> false;
        };
    }

    private void append(String text) {
        words.append(alphabet == Alphabet.NORMAL ? text : alphabet.of(text, true));
    }

    private void endWords() {
        if (!words.isEmpty()) {
            String text = words.toString()
                    .replace("---", "—")
                    .replace("--", "–")
                    .replace("``", "“")
                    .replace("''", "”")
                    .replace('`', '‘')
                    .replace('\'', '’');
            pieces.add(new MathText(text));
            words.setLength(0);
        }
    }
}
