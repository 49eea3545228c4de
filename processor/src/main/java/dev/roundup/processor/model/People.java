package dev.roundup.processor.model;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The registry of a site's people. */
public final class People {
    /** A registry of nobody. */
    public static final People NONE = new People(List.of());

    private final List<Person> all;
    private final Map<String, Person> byKey = new HashMap<>();
    private final Map<String, Person> byAlias = new HashMap<>();
    private final Map<String, Person> byName = new HashMap<>();

    /** The people in the order in which they are declared; of two with one key, alias or name the first is found. */
    public People(List<Person> all) {
        this.all = List.copyOf(all);
        for (Person person : all) {
            byKey.putIfAbsent(person.key().value(), person);
            byName.putIfAbsent(person.name().value(), person);
            person.aliases().forEach(alias -> byAlias.putIfAbsent(alias.value(), person));
        }
    }

    /** The people in the order in which they are declared. */
    public List<Person> all() {
        return all;
    }

    /**
     * Resolves a name as a paper writes it: a key is printed with the person's name, an alias as it was written, and so
     * is a name, which is no key but means the person all the same. Anything else is an outsider's.
     */
    public Name resolve(String written, Origin origin) {
        Person keyed = byKey.get(written);
        if (keyed != null) {
            return new Name(written, keyed.name().value(), Optional.of(keyed), origin);
        }
        Person named = byAlias.getOrDefault(written, byName.get(written));
        return new Name(written, written, Optional.ofNullable(named), origin);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof People that && all.equals(that.all);
    }

    @Override
    public int hashCode() {
        return all.hashCode();
    }
}
