package dev.roundup.processor.render.site;

import dev.roundup.processor.model.Person;
import dev.roundup.processor.render.output.Addresses;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The addresses of a person elsewhere. */
final class PersonLinks {
    private static final Addresses ADDRESSES = new Addresses(
            asset -> Optional.empty(), paper -> paper.anchors().id().value());

    private PersonLinks() {}

    /** The person's own page and ORCID record. */
    static List<String> of(Person person) {
        return Stream.of(web(person), orcid(person)).flatMap(Optional::stream).toList();
    }

    static Optional<String> web(Person person) {
        return person.url().flatMap(url -> ADDRESSES.web(url.value()));
    }

    static Optional<String> orcid(Person person) {
        return person.orcid().flatMap(id -> ADDRESSES.orcid(id.value()));
    }
}
