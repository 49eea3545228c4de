package dev.roundup.processor.render.page;

import dev.roundup.processor.model.Name;
import dev.roundup.processor.model.Person;
import dev.roundup.processor.render.output.Addresses;
import dev.roundup.processor.render.output.Json;
import dev.roundup.processor.text.name.NameParts;
import java.util.Optional;
import java.util.regex.Pattern;

/** Describes people and organisations as JSON-LD. */
final class LinkedPeople {
    private static final Pattern BLANK = Pattern.compile("\\s");

    private final Addresses addresses;

    LinkedPeople(Addresses addresses) {
        this.addresses = addresses;
    }

    Json person(Name name) {
        return person(name, name.parts());
    }

    /** @param parts the parts of the name, if it has any */
    Json person(Name name, Optional<NameParts> parts) {
        Optional<Person> person = name.person();
        Json.Members described = Json.object()
                .put("@type", name.isOrganisation() ? "Organization" : "Person")
                .put("name", name.printed());
        if (!name.isOrganisation()) {
            parts(described, name.printed().strip(), parts);
        }
        return described
                .put("url", person.flatMap(Person::url).flatMap(url -> addresses.web(url.value())))
                .put("sameAs", person.flatMap(Person::orcid).flatMap(id -> addresses.orcid(id.value())));
    }

    static Json organization(String name) {
        return Json.object().put("@type", "Organization").put("name", name);
    }

    /**
     * Adds the parts of a name, unless the family name is its last word, as readers expect. A name that must stay whole
     * is all family name.
     */
    private static void parts(Json.Members described, String printed, Optional<NameParts> parts) {
        if (parts.isEmpty()) {
            described.put("familyName", Optional.of(printed).filter(BLANK.asPredicate()));
        } else if (!endsInFamily(printed, parts.get())) {
            described
                    .put("familyName", parts.get().wholeFamily())
                    .put("givenName", some(parts.get().given()))
                    .put("honorificSuffix", some(parts.get().suffix()));
        }
    }

    private static boolean endsInFamily(String printed, NameParts parts) {
        return parts.particle().isEmpty()
                && !BLANK.matcher(parts.family()).find()
                && printed.equals(parts.given() + " " + parts.family());
    }

    private static Optional<String> some(String text) {
        return Optional.of(text).filter(given -> !given.isBlank());
    }
}
