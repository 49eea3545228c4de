package dev.roundup.processor.model;

import static dev.roundup.processor.model.TestOrigin.at;
import static dev.roundup.processor.model.TestOrigin.located;
import static dev.roundup.processor.model.TestOrigin.text;

import dev.roundup.processor.text.KebabCase;
import dev.roundup.processor.text.math.Macros;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Makes papers for tests. By default they are correct. The origin of a value has the name of the value. */
public final class PaperBuilder {
    private final TypeName type;
    private Provenance provenance = Provenance.SOURCE;
    private Located<String> id;
    private final List<Located<String>> formerIds = new ArrayList<>();
    private Text title;
    private boolean anonymous;
    private final List<Authorship> authors = new ArrayList<>();
    private final List<EqualContribution> equalContributions = new ArrayList<>();
    private Optional<Abstract> abstractText = Optional.empty();
    private Optional<Text> tldr = Optional.empty();
    private Optional<Figure> figure = Optional.empty();
    private final List<Tag> tags = new ArrayList<>();
    private final List<Link> links = new ArrayList<>();
    private final List<Badge> badges = new ArrayList<>();
    private final List<Contact> contacts = new ArrayList<>();
    private final List<Session> sessions = new ArrayList<>();
    private final List<Text> notes = new ArrayList<>();
    private final List<NamedValue> extras = new ArrayList<>();
    private final List<MacroDefinitions> macros = new ArrayList<>();
    private final List<Appearance> appearances = new ArrayList<>();
    private Publication publication = Publication.NONE;
    private Optional<Located<String>> citationKey = Optional.empty();
    private Optional<Reference<TypeName>> published = Optional.empty();
    private Optional<Site> site = Optional.empty();
    private final List<Allowance> allowances = new ArrayList<>();

    private PaperBuilder(String typeName) {
        this.type = new TypeName("lab", List.of(typeName));
        this.id = new Located<>(KebabCase.of(typeName), at(typeName + ".id"));
        this.title = text(typeName);
    }

    public static PaperBuilder paper(String typeName) {
        return new PaperBuilder(typeName);
    }

    public PaperBuilder provenance(Provenance value) {
        provenance = value;
        return this;
    }

    public PaperBuilder id(String value) {
        id = located(value);
        return this;
    }

    public PaperBuilder formerIds(String... values) {
        List.of(values).forEach(value -> formerIds.add(located(value)));
        return this;
    }

    public PaperBuilder title(String value) {
        title = text(value);
        return this;
    }

    /** Adds authors who are outsiders. */
    public PaperBuilder authors(String... names) {
        List.of(names).forEach(name -> author(People.NONE.resolve(name, at(name))));
        return this;
    }

    public PaperBuilder author(Name name, Integer... equalGroups) {
        authors.add(new Authorship(name, List.of(equalGroups), false));
        return this;
    }

    public PaperBuilder equalContribution(List<Name> members) {
        equalContributions.add(new EqualContribution(members, at("equal contribution")));
        return this;
    }

    public PaperBuilder equalContribution(String... names) {
        List<Name> members = List.of(names).stream()
                .map(name -> People.NONE.resolve(name, at("equal " + name)))
                .toList();
        equalContributions.add(new EqualContribution(members, at("equal contribution")));
        return this;
    }

    public PaperBuilder abstractText(String value) {
        return abstractText(new Abstract(true, Optional.empty(), text(value), at("abstract")));
    }

    public PaperBuilder abstractText(Abstract value) {
        abstractText = Optional.of(value);
        return this;
    }

    public PaperBuilder tldr(String value) {
        tldr = Optional.of(text(value));
        return this;
    }

    public PaperBuilder figure(Figure value) {
        figure = Optional.of(value);
        return this;
    }

    public PaperBuilder tags(String... values) {
        List.of(values).forEach(value -> tags.add(new Tag(value, Optional.empty(), at(value))));
        return this;
    }

    public PaperBuilder tag(Tag value) {
        tags.add(value);
        return this;
    }

    public PaperBuilder link(LinkKind kind, String label, String url) {
        return link(new Link(
                "Link",
                kind,
                new Located<>(label, at(label)),
                new Link.Target.Url(url, at(url)),
                Optional.empty(),
                at(url)));
    }

    public PaperBuilder link(Link value) {
        links.add(value);
        return this;
    }

    public PaperBuilder badge(String label, boolean highlight) {
        badges.add(new Badge(label, label, highlight, at(label)));
        return this;
    }

    public PaperBuilder contact(Contact value) {
        contacts.add(value);
        return this;
    }

    public PaperBuilder session(Session value) {
        sessions.add(value);
        return this;
    }

    public PaperBuilder note(String value) {
        notes.add(text(value));
        return this;
    }

    public PaperBuilder extra(String name, String value) {
        extras.add(new NamedValue(new Located<>(name, at(name)), new Located<>(value, at(value))));
        return this;
    }

    public PaperBuilder macros(String... values) {
        for (String value : values) {
            Set<String> before = MacroDefinitions.together(macros).names();
            macros.add(new MacroDefinitions(located(value), Macros.parse(value, before)));
        }
        return this;
    }

    public PaperBuilder appearance(Appearance value) {
        appearances.add(value);
        return this;
    }

    public PaperBuilder publication(Publication value) {
        publication = value;
        return this;
    }

    public PaperBuilder citationKey(String value) {
        citationKey = Optional.of(located(value));
        return this;
    }

    /** Was published as another paper of the same package. */
    public PaperBuilder published(String typeName) {
        TypeName later = new TypeName("lab", List.of(typeName));
        return published(new Reference<>(later, Optional.of(later), at("published as " + typeName)));
    }

    public PaperBuilder published(Reference<TypeName> value) {
        published = Optional.of(value);
        return this;
    }

    public PaperBuilder site(Site value) {
        site = Optional.of(value);
        return this;
    }

    public PaperBuilder allow(String rule) {
        allowances.add(new Allowance(rule, "a reason", Optional.empty(), at("allow " + rule)));
        return this;
    }

    /** Leaves out the author that a paper has by default. */
    public PaperBuilder anonymous() {
        anonymous = true;
        return this;
    }

    public Paper build() {
        if (authors.isEmpty() && !anonymous) {
            authors("Ada Lane");
        }
        return new Paper(
                title,
                Byline.of(authors, equalContributions, contacts),
                new Anchors(id, formerIds, citationKey),
                new Summary(abstractText, tldr, figure, tags),
                links,
                new Presentation(badges, sessions, appearances, publication),
                new Additions(notes, extras, macros),
                published,
                site,
                new DeclaringType(type, provenance, allowances, at(type.simple())));
    }
}
