package dev.roundup.processor.model;

import static dev.roundup.processor.model.TestOrigin.at;
import static dev.roundup.processor.model.TestOrigin.located;
import static org.assertj.core.api.Assertions.assertThat;

import dev.roundup.processor.model.WrittenDate.Precision;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeopleTest {
    private static Person person(String key, String name, String from, String until, String... aliases) {
        return new Person(
                "People." + key,
                located(key),
                located(name),
                List.of(aliases).stream().map(TestOrigin::located).toList(),
                StatedParts.NONE,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                year(from),
                year(until),
                List.of(),
                List.of(),
                at(key));
    }

    private static Optional<WrittenDate> year(String written) {
        return Optional.of(written)
                .filter(given -> !given.isEmpty())
                .map(given -> WrittenDate.of(given, EnumSet.of(Precision.YEAR), at(given)));
    }

    private final People people = new People(List.of(
            person("max-zhdanov", "Maksim Zhdanov", "", "", "Max Zhdanov"), person("Jane Doe", "Jane Doe", "", "")));

    @ParameterizedTest
    @CsvSource({
        "max-zhdanov, Maksim Zhdanov, max-zhdanov",
        "Max Zhdanov, Max Zhdanov, max-zhdanov",
        "Maksim Zhdanov, Maksim Zhdanov, max-zhdanov",
        "Jane Doe, Jane Doe, Jane Doe"
    })
    void a_key_prints_the_name_and_an_alias_itself(String written, String printed, String key) {
        Name name = people.resolve(written, at(written));
        assertThat(name.printed()).isEqualTo(printed);
        assertThat(name.person().orElseThrow().key().value()).isEqualTo(key);
    }

    @Test
    void anybody_else_is_an_outsider() {
        Name name = people.resolve("John Roe", at("John Roe"));
        assertThat(name.printed()).isEqualTo("John Roe");
        assertThat(name.person()).isEmpty();
    }

    @Test
    void two_spellings_of_one_person_are_the_same() {
        Name alias = people.resolve("Max Zhdanov", at("1"));
        assertThat(alias.isSameAs(people.resolve("max-zhdanov", at("2")))).isTrue();
        assertThat(alias.isSameAs(people.resolve("Jane Doe", at("2")))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "2015, '', 2015-01-01, true",
        "2015, '', 2014-12-31, false",
        "2015, 2020, 2020-12-31, true",
        "2015, 2020, 2021-01-01, false",
        "'', '', 2020-01-01, false",
        "'', 2020, 2019-01-01, false"
    })
    void somebody_is_a_member_from_the_first_day_to_the_last(String from, String until, LocalDate day, boolean member) {
        assertThat(person("key", "Name", from, until).isMemberOn(day)).isEqualTo(member);
    }
}
