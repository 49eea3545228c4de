package dev.roundup.cli.importer.map;

import dev.roundup.processor.text.name.NameParts;
import java.util.Optional;

/**
 * The parts of a name that a list states.
 *
 * @param name the name as it is printed
 * @param family the family name in it; empty for an organisation
 */
public record NameStatement(String name, Optional<String> family) {
    static NameStatement family(String name, String family) {
        return new NameStatement(name, Optional.of(family));
    }

    static NameStatement organisation(String name) {
        return new NameStatement(name, Optional.empty());
    }

    /** True if Roundup divides the name in the same way without the statement. */
    public boolean isGuessed() {
        return family.map(stated -> NameParts.stated(name, stated).equals(NameParts.of(name)))
                .orElseGet(() -> NameParts.of(name).isEmpty());
    }
}
