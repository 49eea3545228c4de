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
import java.util.concurrent.ConcurrentHashMap;

/**
 * The known commands, from the table {@code symbols.tsv}. The table is scanned at the first command. Of its thousand
 * rows, only those in use are parsed.
 */
final class Symbols {
    static final String TABLE = "symbols.tsv";

    /** Maps the name of a command to the rest of its row. */
    private static final Map<String, String> ROWS = rows(table());

    private static final Map<String, SymbolDefinition> READ = new ConcurrentHashMap<>();

    private Symbols() {}

    static Optional<SymbolDefinition> find(String name) {
        SymbolDefinition read = READ.get(name);
        if (read != null) {
            return Optional.of(read);
        }
        String row = ROWS.get(name);
        return row == null
                ? Optional.empty()
                : Optional.of(READ.computeIfAbsent(name, any -> SymbolDefinition.of(name, row)));
    }

    /** The symbol for a pasted character: {@code ≤} is {@code \leq}. */
    static Optional<SymbolDefinition> ofCharacter(String character) {
        return Optional.ofNullable(PastedSymbols.SYMBOLS.get(character));
    }

    /** The names of all commands. */
    static Set<String> names() {
        return Collections.unmodifiableSet(ROWS.keySet());
    }

    /** The symbols by character. This parses all rows, so it waits for the first character that may be a symbol. */
    private static final class PastedSymbols {
        static final Map<String, SymbolDefinition> SYMBOLS = new HashMap<>();

        static {
            ROWS.forEach((name, row) -> {
                SymbolDefinition definition = SymbolDefinition.of(name, row);
                if (definition.kind().isSymbol()) {
                    SYMBOLS.putIfAbsent(definition.value(), definition);
                }
            });
        }
    }

    private static Map<String, String> rows(String table) {
        Map<String, String> rows = new LinkedHashMap<>(2048);
        int start = 0;
        while (start < table.length()) {
            int end = table.indexOf('\n', start);
            int tab = table.indexOf('\t', start);
            if (tab >= 0 && tab < end) {
                rows.put(table.substring(start, tab), table.substring(tab + 1, end));
            }
            start = end + 1;
        }
        return rows;
    }

    static String table() {
        try (InputStream table = Objects.requireNonNull(Symbols.class.getResourceAsStream(TABLE), TABLE)) {
            return new String(table.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
