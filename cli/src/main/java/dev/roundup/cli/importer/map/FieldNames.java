package dev.roundup.cli.importer.map;

import dev.roundup.processor.text.similar.Nearest;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/** The meanings of a format's field names. */
public final class FieldNames {
    private static final Pattern NO_LETTERS = Pattern.compile("[\\s_-]+");
    private static final Pattern CONTINUED = Pattern.compile("\\n[ \\t]+");
    private static final Pattern COMMA = Pattern.compile(",");

    /** A shorter name is one typing error away from too many others. */
    private static final int SHORTEST_SLIP = 5;

    private static final String ANY_END = "*";

    private final Map<String, FieldRole> roles;
    private final Map<String, FieldRole> byBeginning = new HashMap<>();
    /** The role of names that are not listed. */
    private final FieldRole others;

    private FieldNames(Map<String, FieldRole> all) {
        roles = new HashMap<>(all);
        others = Optional.ofNullable(roles.remove(ANY_END)).orElse(FieldRole.EXTRA);
        roles.forEach((name, role) -> {
            if (name.endsWith(ANY_END)) {
                byBeginning.put(name.substring(0, name.length() - 1), role);
            }
        });
        roles.keySet().removeIf(name -> name.endsWith(ANY_END));
    }

    /**
     * The meaning of a name.
     *
     * @param misspelt the known name that the author probably meant, if this one is unknown
     */
    record FieldMeaning(FieldRole role, Optional<String> misspelt) {}

    /**
     * The names of a format.
     *
     * @param given roles by name that the user gave, which override the usual ones
     */
    public static FieldNames of(String format, Map<String, FieldRole> given) {
        Map<String, FieldRole> roles = new HashMap<>();
        String section = "";
        for (String line : CONTINUED.matcher(table()).replaceAll(" ").split("\n", -1)) {
            if (line.startsWith("[")) {
                section = line.substring(1, line.indexOf(']'));
            } else if (!line.isBlank() && !line.startsWith("#") && (section.equals("all") || section.equals(format))) {
                int equals = line.indexOf('=');
                FieldRole role = FieldRole.of(line.substring(0, equals)).orElseThrow();
                COMMA.splitAsStream(line.substring(equals + 1)).forEach(name -> roles.put(folded(name), role));
            }
        }
        given.forEach((name, role) -> roles.put(folded(name), role));
        return new FieldNames(roles);
    }

    /** The role of a name, without guessing. */
    public FieldRole role(String name) {
        return known(folded(name)).orElse(others);
    }

    private Optional<FieldRole> known(String folded) {
        return Optional.ofNullable(roles.get(folded))
                .or(() -> byBeginning.entrySet().stream()
                        .filter(beginning -> folded.startsWith(beginning.getKey()))
                        .map(Map.Entry::getValue)
                        .findFirst());
    }

    FieldMeaning meaning(String name) {
        Optional<FieldRole> role = known(folded(name));
        if (role.isPresent() || folded(name).length() < SHORTEST_SLIP) {
            return new FieldMeaning(role.orElse(others), Optional.empty());
        }
        Optional<String> near = Nearest.to(folded(name), roles.keySet())
                .filter(meant -> meant.length() >= SHORTEST_SLIP && Nearest.distance(folded(name), meant) == 1);
        return new FieldMeaning(
                near.map(roles::get).map(Objects::requireNonNull).orElse(others), near);
    }

    private static String folded(String name) {
        return NO_LETTERS.matcher(name.strip().toLowerCase(Locale.ROOT)).replaceAll("");
    }

    private static String table() {
        try (InputStream table = FieldNames.class.getResourceAsStream("fields.txt")) {
            return new String(Objects.requireNonNull(table).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
