package dev.roundup.processor.check.people;

import static dev.roundup.processor.model.TestOrigin.at;
import static dev.roundup.processor.model.TestOrigin.located;

import dev.roundup.processor.model.Allowance;
import dev.roundup.processor.model.Located;
import dev.roundup.processor.model.Person;
import dev.roundup.processor.model.StatedParts;
import dev.roundup.processor.model.TestOrigin;
import dev.roundup.processor.model.WrittenDate;
import dev.roundup.processor.model.WrittenDate.Precision;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Makes people of a registry, for tests. */
public final class PersonBuilder {
    private static final Set<Precision> NO_TIME = EnumSet.range(Precision.YEAR, Precision.DAY);

    private final String constant;
    private final Located<String> key;
    private Located<String> name;
    private List<Located<String>> aliases = List.of();
    private StatedParts stated = StatedParts.NONE;
    private Optional<Located<String>> url = Optional.empty();
    private Optional<Located<String>> orcid = Optional.empty();
    private Optional<Located<String>> affiliation = Optional.empty();
    private Optional<WrittenDate> memberFrom = Optional.empty();
    private Optional<WrittenDate> memberUntil = Optional.empty();
    private List<Located<String>> formerly = List.of();
    private final List<Allowance> allowances = new ArrayList<>();

    public PersonBuilder(String constant, String key) {
        this.constant = constant;
        this.key = new Located<>(key, at(constant + " = " + key));
        this.name = located(key);
    }

    public PersonBuilder name(String value) {
        name = located(value);
        return this;
    }

    public PersonBuilder aliases(String... values) {
        aliases = Stream.of(values).map(TestOrigin::located).toList();
        return this;
    }

    public PersonBuilder family(String value) {
        stated = new StatedParts(Optional.of(located(value)), stated.organisation());
        return this;
    }

    public PersonBuilder organisation() {
        stated = new StatedParts(stated.family(), true);
        return this;
    }

    public PersonBuilder url(String value) {
        url = Optional.of(located(value));
        return this;
    }

    public PersonBuilder orcid(String value) {
        orcid = Optional.of(located(value));
        return this;
    }

    public PersonBuilder affiliation(String value) {
        affiliation = Optional.of(located(value));
        return this;
    }

    public PersonBuilder member(String from, String until) {
        memberFrom = Optional.of(WrittenDate.of(from, NO_TIME, at("from " + from)));
        memberUntil = Optional.of(WrittenDate.of(until, NO_TIME, at("until " + until)));
        return this;
    }

    /** Had other keys before. */
    public PersonBuilder formerly(String... keys) {
        formerly = Stream.of(keys).map(TestOrigin::located).toList();
        return this;
    }

    public PersonBuilder allow(String rule, String because) {
        allowances.add(new Allowance(rule, because, Optional.empty(), at("allow " + rule)));
        return this;
    }

    public Person build() {
        return new Person(
                constant,
                key,
                name,
                aliases,
                stated,
                url,
                orcid,
                affiliation,
                memberFrom,
                memberUntil,
                formerly,
                allowances,
                at(constant));
    }
}
