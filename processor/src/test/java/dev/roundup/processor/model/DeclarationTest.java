package dev.roundup.processor.model;

import static dev.roundup.processor.model.PaperBuilder.paper;
import static dev.roundup.processor.model.RoundupBuilder.roundup;
import static dev.roundup.processor.model.TestDeclaration.declaredBy;
import static dev.roundup.processor.model.TestOrigin.at;
import static dev.roundup.processor.model.TestOrigin.located;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The names of declarations in messages: a type has its own name, a constant that of its class as well. */
class DeclarationTest {
    private static final TypeName NESTED = new TypeName("lab", List.of("Venues", "NeurIps2023"));

    @Test
    void types_go_by_their_own_name() {
        assertThat(paper("RotatingFeatures").build().displayName()).isEqualTo("RotatingFeatures");
        assertThat(roundup("Outline").build().displayName()).isEqualTo("Outline");
        assertThat(site().displayName()).isEqualTo("Amlab");
        assertThat(venue().displayName()).isEqualTo("NeurIps2023");
    }

    @Test
    void constants_go_by_their_class_too() {
        assertThat(person("People.ADA", "ada").displayName()).isEqualTo("People.ADA");
        assertThat(topic("Topics.NETS", "nets", "Nets").displayName()).isEqualTo("Topics.NETS");
    }

    @Test
    void java_source_names_the_types_around() {
        assertThat(NESTED.qualified()).isEqualTo("lab.Venues.NeurIps2023");
        assertThat(new TypeName("", List.of("A")).qualified()).isEqualTo("A");
    }

    @Test
    void a_roundup_has_the_site_and_the_venue_that_it_names() {
        Roundup roundup = roundup("Outline").site(site()).venue(venue()).build();

        assertThat(roundup.site()).contains(site());
        assertThat(roundup.venue()).contains(venue());
    }

    @Test
    void a_roundup_may_name_what_is_none() {
        Roundup roundup = roundup("Outline")
                .siteReference(new Reference<>(NESTED, Optional.empty(), at("site")))
                .build();

        assertThat(roundup.site()).isEmpty();
        assertThat(roundup.venue()).isEmpty();
    }

    @Test
    void a_vocabulary_finds_the_first_topic_of_a_key() {
        Topic nets = topic("Topics.NETS", "nets", "Nets");
        Topic again = topic("Topics.NETS_2", "nets", "More nets");
        Topics topics = new Topics(List.of(nets, again));

        assertThat(topics.all()).containsExactly(nets, again);
        assertThat(topics.find("nets")).contains(nets);
        assertThat(topics.find("Nets")).isEmpty();
    }

    @Test
    void a_tag_is_printed_as_its_topic_is_called() {
        assertThat(new Tag("nets", Optional.of(topic("Topics.NETS", "nets", "Nets")), at("nets")).printed())
                .isEqualTo("Nets");
        assertThat(new Tag("nets", Optional.empty(), at("nets")).printed()).isEqualTo("nets");
    }

    @Test
    void a_registry_keeps_its_order() {
        Person ada = person("People.ADA", "ada");
        Person ben = person("People.BEN", "ben");
        assertThat(new People(List.of(ben, ada)).all()).containsExactly(ben, ada);
    }

    private static Person person(String constant, String key) {
        return new Person(
                constant,
                located(key),
                located("Ada Lane"),
                List.of(),
                StatedParts.NONE,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                at(constant));
    }

    private static Topic topic(String constant, String key, String name) {
        return new Topic(constant, located(key), located(name), List.of(), List.of(), at(constant));
    }

    private static Site site() {
        return new Site(
                located("AMLab"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                People.NONE,
                Optional.empty(),
                Set.of(),
                declaredBy("Amlab"));
    }

    private static Venue venue() {
        return new Venue(
                located("NeurIPS 2023"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                VenueKind.CONFERENCE,
                Optional.empty(),
                declaredBy(NESTED));
    }
}
