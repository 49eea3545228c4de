package dev.roundup.cli.importer.write;

import com.palantir.javapoet.ClassName;
import java.util.Map;
import java.util.Optional;

/**
 * The people, topics and venues that existing sources declare. A name that is not among them stays a string.
 *
 * @param isAll true if no constants are made besides them
 * @param people the constants of people by the spellings that certainly mean them
 * @param topics the constants of topics by tags
 * @param venues the types of venues by names
 */
public record KnownNames(
        boolean isAll,
        Map<String, NamedConstant> people,
        Map<String, NamedConstant> topics,
        Map<String, ClassName> venues) {
    /** There are no sources yet. */
    public static final KnownNames NOTHING = new KnownNames(false, Map.of(), Map.of(), Map.of());

    /** Keeps its own copies. */
    public KnownNames {
        people = Map.copyOf(people);
        topics = Map.copyOf(topics);
        venues = Map.copyOf(venues);
    }

    /** A constant of a type. */
    public record NamedConstant(ClassName type, String name) {}

    Optional<NamedConstant> person(String name) {
        return Optional.ofNullable(people.get(name));
    }

    Optional<NamedConstant> topic(String tag) {
        return Optional.ofNullable(topics.get(tag));
    }

    Optional<ClassName> venue(String name) {
        return Optional.ofNullable(venues.get(name));
    }
}
