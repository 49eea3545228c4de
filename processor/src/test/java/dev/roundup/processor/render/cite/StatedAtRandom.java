package dev.roundup.processor.render.cite;

import dev.roundup.processor.check.people.PersonBuilder;
import dev.roundup.processor.model.Name;
import dev.roundup.processor.model.People;
import dev.roundup.processor.model.TestOrigin;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Random names of people whose family name is stated. The same seed gives the same name. */
final class StatedAtRandom {
    private static final List<String> WORDS = List.of(
            "Lia",
            "Soto",
            "Vega",
            "Le",
            "Brun",
            "Ana",
            "O'Neil",
            "Ash",
            "Bell",
            "Al",
            "Da",
            "E",
            "J.",
            "K.",
            "Smith-Roe",
            "Van",
            "Bank",
            "World",
            "The",
            "Institute",
            "Garc\u00eda",
            "Team",
            "McKay",
            "Others");

    private static final List<String> BETWEEN = List.of("y", "de la", "van", "and", "of");

    private final Random random;

    private StatedAtRandom(long seed) {
        this.random = new Random(seed);
    }

    /** Names of up to three words, and family names of up to three words, with or without particles. */
    static List<Name> names(int count) {
        return IntStream.range(0, count)
                .mapToObj(seed -> new StatedAtRandom(seed).name())
                .toList();
    }

    private Name name() {
        String given = words(random.nextInt(3));
        String family = family();
        boolean turned = random.nextInt(4) == 0;
        String name = Stream.of(turned ? family : given, turned ? given : family)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
        return resolved(new PersonBuilder("People.X", name).family(family));
    }

    static Name resolved(PersonBuilder person) {
        People people = new People(List.of(person.build()));
        String key = people.all().get(0).key().value();
        return people.resolve(key, TestOrigin.at(key));
    }

    private String family() {
        String particle = random.nextInt(4) == 0 ? "van der " : "";
        String middle = random.nextInt(4) == 0 ? " " + any(BETWEEN) + " " + any(WORDS) : "";
        return particle + words(1 + random.nextInt(2)) + middle;
    }

    private String words(int count) {
        return Stream.generate(() -> any(WORDS)).limit(count).collect(Collectors.joining(" "));
    }

    private <T> T any(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
