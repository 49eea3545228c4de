package dev.roundup.cli.importer.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Reads the inside of one BibTeX entry, from after its opening brace to its closing one. */
final class BibtexScanner {
    private final String text;
    private final int end;
    private final Map<String, String> macros;
    private int at;

    /** @param end the place at which the entry must end */
    BibtexScanner(String text, int at, int end, Map<String, String> macros) {
        this.text = text;
        this.at = at;
        this.end = end;
        this.macros = macros;
    }

    /** The place up to which it has read. */
    int at() {
        return at;
    }

    void skipRest() throws UnreadableSource {
        balanced('}');
    }

    BibtexEntry entry(String type, int line, LineCount lines) throws UnreadableSource {
        int start = at;
        while (at < end && ",}".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        String key = text.substring(start, at).strip();
        if (key.indexOf('=') >= 0) {
            at = start;
            key = "";
        }
        return new BibtexEntry(type, key, line, fields(lines));
    }

    /** Reads the fields up to the end of the entry. Missing commas are no problem. */
    List<Field> fields(LineCount lines) throws UnreadableSource {
        List<Field> fields = new ArrayList<>();
        while (true) {
            skip(",");
            if (at >= end) {
                throw new UnreadableSource("it is not closed");
            }
            if (text.charAt(at) == '}' || text.charAt(at) == ')') {
                at++;
                return fields;
            }
            int line = lines.at(at);
            String name = name();
            skip("");
            if (name.isEmpty() || at >= end || text.charAt(at) != '=') {
                throw new UnreadableSource(line, "a name and = were expected" + (name.isEmpty() ? "" : " at " + name));
            }
            at++;
            fields.add(Field.of(name, value(line), line));
        }
    }

    private String name() {
        int start = at;
        while (at < end && !Character.isWhitespace(text.charAt(at)) && "={}(),\"#".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        return text.substring(start, at);
    }

    private String value(int line) throws UnreadableSource {
        StringBuilder value = new StringBuilder();
        do {
            skip("#");
            value.append(piece(line));
            skip("");
        } while (at < end && text.charAt(at) == '#');
        return value.toString();
    }

    private String piece(int line) throws UnreadableSource {
        char c = at < end ? text.charAt(at) : '}';
        if (c == '{' || c == '"') {
            at++;
            return balanced(c == '{' ? '}' : '"');
        }
        String word = name();
        if (word.isEmpty()) {
            throw new UnreadableSource(line, "a value was expected");
        }
        return macros.getOrDefault(word.toLowerCase(Locale.ROOT), word);
    }

    /** Reads up to a closing character. Braces count even after a backslash (btxdoc, section 4). */
    private String balanced(char close) throws UnreadableSource {
        int start = at;
        for (int depth = 0; at < end; at++) {
            char c = text.charAt(at);
            if (c == close && depth == 0) {
                at++;
                return text.substring(start, at - 1);
            }
            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
        }
        throw new UnreadableSource("it is not closed");
    }

    private void skip(String alsoSkipped) {
        while (at < end && (Character.isWhitespace(text.charAt(at)) || alsoSkipped.indexOf(text.charAt(at)) >= 0)) {
            at++;
        }
    }
}
