package dev.roundup.processor.check;

import static dev.roundup.processor.model.TestDeclaration.declaredBy;
import static dev.roundup.processor.model.TestOrigin.at;
import static dev.roundup.processor.model.TestOrigin.located;

import dev.roundup.processor.check.people.PersonBuilder;
import dev.roundup.processor.model.Asset;
import dev.roundup.processor.model.License;
import dev.roundup.processor.model.Located;
import dev.roundup.processor.model.Name;
import dev.roundup.processor.model.OwnTemplate;
import dev.roundup.processor.model.People;
import dev.roundup.processor.model.Person;
import dev.roundup.processor.model.Site;
import dev.roundup.processor.model.SitePage;
import dev.roundup.processor.model.Tag;
import dev.roundup.processor.model.TestOrigin;
import dev.roundup.processor.model.Topic;
import dev.roundup.processor.model.Topics;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Makes the site {@code Amlab} for tests. By default it has no vocabulary and no people. */
public final class SiteBuilder {
    private final List<Person> people = new ArrayList<>();
    private final List<Topic> topics = new ArrayList<>();
    private Located<String> name = located("AMLab");
    private Set<SitePage> pages = Set.of();
    private Optional<Located<String>> url = Optional.empty();
    private Optional<Asset> icon = Optional.empty();
    private Optional<License> license = Optional.empty();
    private Optional<OwnTemplate> template = Optional.empty();

    private SiteBuilder() {}

    public static SiteBuilder amlab() {
        return new SiteBuilder();
    }

    public SiteBuilder called(String value) {
        name = located(value);
        return this;
    }

    public SiteBuilder url(String value) {
        url = Optional.of(located(value));
        return this;
    }

    public SiteBuilder icon(Asset value) {
        icon = Optional.of(value);
        return this;
    }

    public SiteBuilder license(String value) {
        license = Optional.of(new License(located(value)));
        return this;
    }

    public SiteBuilder template(OwnTemplate value) {
        template = Optional.of(value);
        return this;
    }

    /** Adds a person whose constant and key differ from other spellings of the name. */
    public SiteBuilder person(String constant, String key, String name, String... aliases) {
        return person(new PersonBuilder(constant, key).name(name).aliases(aliases));
    }

    public SiteBuilder person(PersonBuilder person) {
        people.add(person.build());
        return this;
    }

    /** Adds a topic whose name is its key. */
    public SiteBuilder topic(String constant, String key) {
        return topic(constant, key, key);
    }

    public SiteBuilder topic(String constant, String key, String name) {
        topics.add(new Topic(constant, located(key), located(name), List.of(), List.of(), at(constant)));
        return this;
    }

    /** Adds a topic that had other keys before. */
    public SiteBuilder formerTopic(String constant, String key, String... formerly) {
        topics.add(new Topic(
                constant,
                located(key),
                located(key),
                Stream.of(formerly).map(TestOrigin::located).toList(),
                List.of(),
                at(constant)));
        return this;
    }

    public SiteBuilder pages(SitePage... values) {
        pages = Set.of(values);
        return this;
    }

    public Site build() {
        Optional<Topics> vocabulary = topics.isEmpty() ? Optional.empty() : Optional.of(new Topics(topics));
        return new Site(name, url, icon, license, template, new People(people), vocabulary, pages, declaredBy("Amlab"));
    }

    /** A name in a paper or roundup of the site. */
    public Name name(String written) {
        return new People(people).resolve(written, at(written));
    }

    /** A tag of a paper of the site. */
    public Tag tag(String written) {
        return new Tag(written, new Topics(topics).find(written), at(written));
    }
}
