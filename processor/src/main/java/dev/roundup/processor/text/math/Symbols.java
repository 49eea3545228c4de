package dev.roundup.processor.text.math;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The known commands, from the tables {@code symbols.tsv} and {@code packages.tsv}. The first table is scanned at the
 * first command, and the second one at the first command that the first one does not have. Of their rows, only those in
 * use are parsed.
 */
final class Symbols {
    static final String TABLE = "symbols.tsv";
    static final String PACKAGES = "packages.tsv";

    /** Maps the name of a command to the rest of its row. */
    private static final Map<String, String> ROWS = rows(table(TABLE));

    private static final Map<String, SymbolDefinition> READ = new ConcurrentHashMap<>();

    private Symbols() {}

    static Optional<SymbolDefinition> find(String name) {
        SymbolDefinition read = READ.get(name);
        if (read != null) {
            return Optional.of(read);
        }
        String standard = ROWS.get(name);
        String row = standard == null ? Packages.ROWS.get(name) : standard;
        return row == null
                ? Optional.empty()
                : Optional.of(READ.computeIfAbsent(name, any -> SymbolDefinition.of(name, row)));
    }

    /** True for a command of TeX or amsmath, which every document has. */
    static boolean isStandard(String name) {
        return ROWS.containsKey(name);
    }

    /** The symbol for a pasted character: {@code ≤} is {@code \leq}. */
    static Optional<SymbolDefinition> ofCharacter(String character) {
        return Optional.ofNullable(PastedSymbols.SYMBOLS.get(character));
    }

    /** The names of all commands. */
    static Set<String> names() {
        return Packages.NAMES;
    }

    /** The commands of packages. Few texts have them. */
    private static final class Packages {
        static final Map<String, String> ROWS = rows(table(PACKAGES));
        static final Set<String> NAMES = names();

        private static Set<String> names() {
            Set<String> names = new LinkedHashSet<>(Symbols.ROWS.keySet());
            names.addAll(ROWS.keySet());
            return Collections.unmodifiableSet(names);
        }
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

    static String table(String name) {
        try (InputStream table = Objects.requireNonNull(Symbols.class.getResourceAsStream(name), name)) {
            return new String(table.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
