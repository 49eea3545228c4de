package dev.roundup.processor.model;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The people of a site. */
public final class People {
    /** A registry without people. */
    public static final People NONE = new People(List.of());

    private final List<Person> all;
    private final Map<String, Person> byKey = new HashMap<>();
    private final Map<String, Person> byAlias = new HashMap<>();
    private final Map<String, Person> byName = new HashMap<>();

    /**
     * Makes a registry of people in the order of their declarations. If two have the same key, alias or name, the
     * registry finds the first.
     */
    public People(List<Person> all) {
        this.all = List.copyOf(all);
        for (Person person : all) {
            byKey.putIfAbsent(person.key().value(), person);
            byName.putIfAbsent(person.name().value(), person);
            person.aliases().forEach(alias -> byAlias.putIfAbsent(alias.value(), person));
        }
    }

    /** The people in the order of their declarations. */
    public List<Person> all() {
        return all;
    }

    /**
     * Resolves a name in a paper. A key becomes the person's name on the page. An alias or a full name stays as the
     * author wrote it, but still refers to the person. Any other name is an outsider's.
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
