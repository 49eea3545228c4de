package dev.roundup.processor.text.math;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** The commands that are known: the table {@code symbols.tsv}, which is read when the first command is met. */
final class Symbols {
    static final String TABLE = "symbols.tsv";

    private static final Symbols KNOWN = read();

    private final Map<String, Definition> byName;
    private final Map<String, Definition> byCharacter;

    private Symbols(Map<String, Definition> byName, Map<String, Definition> byCharacter) {
        this.byName = Collections.unmodifiableMap(byName);
        this.byCharacter = byCharacter;
    }

    static Optional<Definition> find(String name) {
        return Optional.ofNullable(KNOWN.byName.get(name));
    }

    /** The symbol that a character is, where it is pasted as it is: {@code ≤} is {@code \leq}. */
    static Optional<Definition> ofCharacter(String character) {
        return Optional.ofNullable(KNOWN.byCharacter.get(character));
    }

    /** The names of all commands. */
    static Set<String> names() {
        return KNOWN.byName.keySet();
    }

    private static Symbols read() {
        Map<String, Definition> byName = new LinkedHashMap<>(2048);
        Map<String, Definition> byCharacter = new HashMap<>(1024);
        String table = table();
        int start = 0;
        while (start < table.length()) {
            int end = table.indexOf('\n', start);
            if (table.charAt(start) != '#' || table.charAt(start + 1) == '\t') {
                add(table, start, end, byName, byCharacter);
            }
            start = end + 1;
        }
        return new Symbols(byName, byCharacter);
    }

    private static void add(
            String table, int start, int end, Map<String, Definition> byName, Map<String, Definition> byCharacter) {
        int firstTab = table.indexOf('\t', start);
        if (firstTab < 0 || firstTab > end) {
            return;
        }
        int secondTab = table.indexOf('\t', firstTab + 1);
        String name = table.substring(start, firstTab);
        Definition.Kind kind = Definition.Kind.of(table.substring(firstTab + 1, secondTab));
        Definition definition = new Definition(name, kind, table.substring(secondTab + 1, end));
        byName.put(name, definition);
        if (kind.isSymbol()) {
            byCharacter.putIfAbsent(definition.value(), definition);
        }
    }

    static String table() {
        try (InputStream table = Objects.requireNonNull(Symbols.class.getResourceAsStream(TABLE), TABLE)) {
            return new String(table.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
