package dev.roundup.processor.model;

import static dev.roundup.processor.model.TestOrigin.at;
import static dev.roundup.processor.model.TestOrigin.located;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;

/** Makes publications for tests. The origin of a value has the name of the value. */
public final class PublicationBuilder {
    private final PublicationType type;
    private Optional<WrittenDate> date = Optional.empty();
    private Optional<Located<String>> publisher = Optional.empty();
    private Optional<Located<String>> place = Optional.empty();
    private Optional<Located<String>> series = Optional.empty();
    private Optional<Located<String>> volume = Optional.empty();
    private Optional<Located<String>> number = Optional.empty();
    private Optional<Located<String>> pages = Optional.empty();
    private final List<Name> editors = new ArrayList<>();
    private Optional<Located<String>> isbn = Optional.empty();

    private PublicationBuilder(PublicationType type) {
        this.type = type;
    }

    public static PublicationBuilder publication(PublicationType type) {
        return new PublicationBuilder(type);
    }

    public PublicationBuilder date(String value) {
        date = Optional.of(WrittenDate.of(
                value,
                EnumSet.of(WrittenDate.Precision.YEAR, WrittenDate.Precision.MONTH, WrittenDate.Precision.DAY),
                at(value)));
        return this;
    }

    public PublicationBuilder publisher(String value) {
        publisher = Optional.of(located(value));
        return this;
    }

    public PublicationBuilder place(String value) {
        place = Optional.of(located(value));
        return this;
    }

    public PublicationBuilder series(String value) {
        series = Optional.of(located(value));
        return this;
    }

    public PublicationBuilder volume(String value) {
        volume = Optional.of(located(value));
        return this;
    }

    public PublicationBuilder number(String value) {
        number = Optional.of(located(value));
        return this;
    }

    public PublicationBuilder pages(String value) {
        pages = Optional.of(located(value));
        return this;
    }

    /** Adds editors who are outsiders. */
    public PublicationBuilder editors(String... names) {
        List.of(names).forEach(name -> editors.add(People.NONE.resolve(name, at(name))));
        return this;
    }

    public PublicationBuilder isbn(String value) {
        isbn = Optional.of(located(value));
        return this;
    }

    public Publication build() {
        return new Publication(type, date, publisher, place, series, volume, number, pages, editors, isbn);
    }
}
