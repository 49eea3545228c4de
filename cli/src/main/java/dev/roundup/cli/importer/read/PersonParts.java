package dev.roundup.cli.importer.read;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The parts of a name in a format that has a field for each of them, such as CSL-JSON or a YAML list of mappings.
 *
 * @param family the family name with its particles; for a name that stays whole, the name
 * @param suffix an addition such as {@code Jr.}; usually empty
 * @param isWhole true if the source says that the name has no parts
 */
public record PersonParts(String family, String suffix, String given, boolean isWhole) {
    private static final Set<String> WHOLE = Set.of("literal");
    private static final Set<String> NAME = Set.of("name", "fullname");
    private static final Set<String> PARTICLE = Set.of("droppingparticle", "nondroppingparticle", "particle");
    private static final Set<String> FAMILY =
            Set.of("family", "last", "lastname", "familyname", "familynames", "surname");
    private static final Set<String> SUFFIX = Set.of("suffix");
    private static final Set<String> GIVEN =
            Set.of("given", "first", "firstname", "givenname", "givennames", "forename");
    private static final Set<String> MIDDLE = Set.of("middle", "middlename");

    /** Members of CSL-JSON that say how styles print a name. */
    private static final Set<String> STYLE = Set.of("parsenames", "staticordering", "commasuffix");

    private static final Set<String> ALL = Stream.of(WHOLE, NAME, PARTICLE, FAMILY, SUFFIX, GIVEN, MIDDLE, STYLE)
            .flatMap(Set::stream)
            .collect(Collectors.toUnmodifiableSet());

    /** True if a member belongs to the name, and not to what else is known of the person. */
    static boolean isPart(String member) {
        return ALL.contains(folded(member));
    }

    /** The name that the members of a mapping give; empty if they give none. */
    static Optional<String> name(Map<String, String> members) {
        return of(members)
                .map(PersonParts::value)
                .or(() -> Optional.of(words(members, NAME)).filter(name -> !name.isEmpty()));
    }

    /** The parts that the members of a mapping give; empty if they give a name in one piece, or none. */
    static Optional<PersonParts> of(Map<String, String> members) {
        String whole = words(members, WHOLE);
        if (!whole.isEmpty()) {
            return Optional.of(new PersonParts(whole, "", "", true));
        }
        String family = words(members, FAMILY);
        return family.isEmpty()
                ? Optional.empty()
                : Optional.of(new PersonParts(
                        joined(words(members, PARTICLE), family),
                        words(members, SUFFIX),
                        joined(words(members, GIVEN), words(members, MIDDLE)),
                        false));
    }

    /** The name as BibTeX writes it, without braces. */
    String value() {
        return Stream.of(family, suffix, given).filter(part -> !part.isEmpty()).collect(Collectors.joining(", "));
    }

    private static String words(Map<String, String> members, Set<String> names) {
        return members.entrySet().stream()
                .filter(member -> names.contains(folded(member.getKey())))
                .map(member -> member.getValue().strip())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private static String joined(String before, String after) {
        return (before + " " + after).strip();
    }

    private static String folded(String member) {
        return member.toLowerCase(Locale.ROOT).replaceAll("[-_\\s]", "");
    }
}
