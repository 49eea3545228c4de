package dev.roundup.processor.model;

import static dev.roundup.processor.model.TestOrigin.at;
import static dev.roundup.processor.model.TestOrigin.located;
import static dev.roundup.processor.model.TestOrigin.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Makes lists of publications for tests. By default they are right, and name nothing. */
public final class PublicationsBuilder {
    private final TypeName type;
    private Located<String> slug = located("publications");
    private Text title = text("Publications");
    private Optional<Text> description = Optional.empty();
    private Located<String> language = located("en");
    private Reference<Site> site;
    private final List<Reference<Roundup>> from = new ArrayList<>();
    private final List<Reference<Paper>> papers = new ArrayList<>();
    private final List<Reference<Paper>> selected = new ArrayList<>();
    private final Set<TypeName> swapped = new HashSet<>();
    private Optional<Located<String>> accent = Optional.empty();
    private final List<Allowance> allowances = new ArrayList<>();

    private PublicationsBuilder(String typeName, Site site) {
        this.type = new TypeName("lab", List.of(typeName));
        this.site = new Reference<>(site.type(), Optional.of(site), at("site"));
    }

    /** A list of a site. */
    public static PublicationsBuilder publications(String typeName, Site site) {
        return new PublicationsBuilder(typeName, site);
    }

    public PublicationsBuilder slug(String value) {
        slug = located(value);
        return this;
    }

    public PublicationsBuilder title(String value) {
        title = text(value);
        return this;
    }

    public PublicationsBuilder description(String value) {
        description = Optional.of(text(value));
        return this;
    }

    public PublicationsBuilder language(String value) {
        language = located(value);
        return this;
    }

    public PublicationsBuilder accent(String value) {
        accent = Optional.of(located(value));
        return this;
    }

    public PublicationsBuilder site(Reference<Site> value) {
        site = value;
        return this;
    }

    public PublicationsBuilder from(Reference<Roundup> value) {
        from.add(value);
        return this;
    }

    /** Takes the papers of a roundup. */
    public PublicationsBuilder from(Roundup roundup) {
        return from(new Reference<>(
                roundup.type(), Optional.of(roundup), at(roundup.type().simple())));
    }

    public PublicationsBuilder paper(Reference<Paper> value) {
        papers.add(value);
        return this;
    }

    /** Names papers. The place of each has the name of its class after {@code papers}. */
    public PublicationsBuilder papers(Paper... values) {
        List.of(values).forEach(paper -> paper(reference("papers", paper)));
        return this;
    }

    public PublicationsBuilder select(Reference<Paper> value) {
        selected.add(value);
        return this;
    }

    /** Selects papers. The place of each has the name of its class after {@code selected}. */
    public PublicationsBuilder selected(Paper... values) {
        List.of(values).forEach(paper -> select(reference("selected", paper)));
        return this;
    }

    /** A type that it names is a roundup instead of a paper, or the other way round. */
    public PublicationsBuilder swapped(String typeName) {
        swapped.add(new TypeName("lab", List.of(typeName)));
        return this;
    }

    public PublicationsBuilder allow(String rule) {
        allowances.add(new Allowance(rule, "a reason", Optional.empty(), at("allow " + rule)));
        return this;
    }

    private static Reference<Paper> reference(String member, Paper paper) {
        return new Reference<>(
                paper.type(), Optional.of(paper), at(member + " " + paper.type().simple()));
    }

    public Publications build() {
        return new Publications(
                slug,
                title,
                description,
                language,
                site,
                from,
                papers,
                GroupBy.YEAR,
                selected,
                swapped,
                accent,
                new DeclaringType(type, Provenance.SOURCE, allowances, at(type.simple())));
    }
}
