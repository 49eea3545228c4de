package dev.roundup.processor.check.records;

import dev.roundup.processor.model.Located;
import dev.roundup.processor.model.Name;
import dev.roundup.processor.text.Letters;
import dev.roundup.processor.text.name.NameLikeness;
import dev.roundup.processor.text.name.PersonalName;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Compares an author of a paper with one that an archive names. Both lists are about the same paper, so weak evidence is
 * enough: initials, middle names, and short forms of a name such as {@code Mike}. So are other names in the registry.
 */
final class SameAuthor {
    private SameAuthor() {}

    static boolean are(Name author, String recorded) {
        return Stream.concat(
                        Stream.of(author.written(), author.printed()),
                        author.person().stream()
                                .flatMap(person -> Stream.concat(Stream.of(person.name()), person.aliases().stream())
                                        .map(Located::value)))
                .distinct()
                .anyMatch(name -> are(name, recorded));
    }

    private static boolean are(String one, String other) {
        return letters(one).equals(letters(other))
                || areAlike(PersonalName.of(one), PersonalName.of(other))
                || areAlike(PersonalName.ofSpeltOut(one), PersonalName.ofSpeltOut(other))
                || areAlike(PersonalName.ofSpeltOut(one), PersonalName.of(other))
                || areAlike(PersonalName.of(one), PersonalName.ofSpeltOut(other));
    }

    private static boolean areAlike(Optional<PersonalName> one, Optional<PersonalName> other) {
        return one.isPresent() && other.isPresent() && areAlike(one.get(), other.get());
    }

    private static boolean areAlike(PersonalName one, PersonalName other) {
        NameLikeness likeness = NameLikeness.of(one, other);
        return switch (likeness) {
            case SAME_LETTERS, MIDDLE_NAME, INITIAL, VAGUE -> true;
            // A short form begins like the name, as in Mike and Michael, or Chris and Christopher.
            case SLIP, NONE ->
                (one.family().letters().equals(other.family().letters()) && sameInitial(one, other))
                        || inAnyOrder(one).equals(inAnyOrder(other));
        };
    }

    private static boolean sameInitial(PersonalName one, PersonalName other) {
        return one.first().letters().codePointAt(0) == other.first().letters().codePointAt(0);
    }

    private static List<String> inAnyOrder(PersonalName name) {
        return name.words().stream()
                .map(PersonalName.NameWord::letters)
                .sorted()
                .toList();
    }

    private static String letters(String name) {
        return Letters.fold(name).replaceAll("[^\\p{L}\\p{N}]+", "");
    }
}
