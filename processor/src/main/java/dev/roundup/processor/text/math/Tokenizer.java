package dev.roundup.processor.text.math;

import dev.roundup.processor.text.math.Token.TokenKind;
import java.util.ArrayList;
import java.util.List;

/** Splits TeX into tokens with their places. It accepts every text. */
public final class Tokenizer {
    private final String tex;
    private final List<Token> tokens = new ArrayList<>();
    private int at;

    private Tokenizer(String tex) {
        this.tex = tex;
    }

    static List<Token> tokens(String tex) {
        Tokenizer tokenizer = new Tokenizer(tex);
        while (tokenizer.at < tex.length()) {
            tokenizer.read();
        }
        return tokenizer.tokens;
    }

    private void read() {
        int start = at;
        char c = tex.charAt(at);
        if (c == '\\') {
            command();
        } else if (isBlank(c)) {
            skipBlanks();
            add(TokenKind.BLANK, " ", start);
        } else if (c == '#') {
            at += at + 1 < tex.length() && isDigit(tex.charAt(at + 1)) ? 2 : 1;
            add(TokenKind.PARAMETER, tex.substring(start, at), start);
        } else {
            character();
        }
    }

    private void command() {
        int start = at++;
        int nameStart = at;
        while (at < tex.length() && isLetter(tex.charAt(at))) {
            at++;
        }
        if (at > nameStart) {
            String name = tex.substring(nameStart, at);
            if (name.equals("begin") || name.equals("end")) {
                environment(name.equals("begin") ? TokenKind.BEGIN_ENVIRONMENT : TokenKind.END_ENVIRONMENT, start);
            } else {
                at += name.equals("operatorname") && tex.startsWith("*", at) ? 1 : 0;
                add(TokenKind.COMMAND, tex.substring(nameStart, at), start);
                skipBlanks();
            }
        } else if (at == tex.length()) {
            add(TokenKind.LONE_BACKSLASH, "\\", start);
        } else if (isBlank(tex.charAt(at))) {
            at++;
            add(TokenKind.COMMAND, " ", start);
        } else {
            at += Character.charCount(tex.codePointAt(at));
            add(TokenKind.COMMAND, tex.substring(nameStart, at), start);
        }
    }

    private void environment(TokenKind kind, int start) {
        int afterWord = at;
        skipBlanks();
        int nameStart = at + 1;
        if (tex.startsWith("{", at)) {
            at++;
            while (at < tex.length() && (isLetter(tex.charAt(at)) || tex.charAt(at) == '*')) {
                at++;
            }
            if (tex.startsWith("}", at)) {
                String name = tex.substring(nameStart, at++);
                add(kind, name, start);
                return;
            }
        }
        at = afterWord;
        add(kind, "", start);
    }

    private void character() {
        int start = at;
        int codePoint = tex.codePointAt(at);
        at += Character.charCount(codePoint);
        while (at < tex.length() && isCombining(tex.codePointAt(at))) {
            at += Character.charCount(tex.codePointAt(at));
        }
        add(kind(codePoint), tex.substring(start, at), start);
    }

    private static TokenKind kind(int codePoint) {
        return switch (codePoint) {
            case '{' -> TokenKind.OPEN;
            case '}' -> TokenKind.CLOSE;
            case '^' -> TokenKind.SUPERSCRIPT;
            case '_' -> TokenKind.SUBSCRIPT;
            case '&' -> TokenKind.ALIGN;
            case '~' -> TokenKind.TIE;
            case '$' -> TokenKind.DOLLAR;
            case '%' -> TokenKind.PERCENT;
            default -> isForbidden(codePoint) ? TokenKind.FORBIDDEN : TokenKind.CHARACTER;
        };
    }

    /** True for characters that are a parse error in HTML: control characters, noncharacters and lone surrogates. */
    public static boolean isForbidden(int codePoint) {
        return Character.isISOControl(codePoint)
                || (codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE)
                || (codePoint >= 0xfdd0 && codePoint <= 0xfdef)
                || (codePoint & 0xfffe) == 0xfffe;
    }

    private static boolean isCombining(int codePoint) {
        int type = Character.getType(codePoint);
        return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
    }

    private void add(TokenKind kind, String text, int start) {
        tokens.add(new Token(kind, text, start, at));
    }

    private void skipBlanks() {
        while (at < tex.length() && isBlank(tex.charAt(at))) {
            at++;
        }
    }

    private static boolean isBlank(char c) {
        return " \t\n\r\f\u00a0\u2009\u202f\u200b".indexOf(c) >= 0;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }
}
