package dev.roundup.processor.read;

import dev.roundup.processor.model.Located;
import dev.roundup.processor.model.People;
import dev.roundup.processor.model.Person;
import dev.roundup.processor.model.Reference;
import dev.roundup.processor.model.Site;
import dev.roundup.processor.model.Topic;
import dev.roundup.processor.model.Topics;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.util.ElementFilter;

/** Reads sites with their registries, each once. */
final class SiteReader {
    private final RoundContext round;
    private final AllowanceReader allowances;
    private final Map<TypeElement, Optional<Site>> known = new HashMap<>();

    SiteReader(RoundContext round, AllowanceReader allowances) {
        this.round = round;
        this.allowances = allowances;
    }

    Reference<Site> reference(TypeLiteral literal) {
        return References.of(round, literal, type -> {
            Optional<Site> site = known.get(type);
            if (site == null) {
                site = read(type, literal.origin());
                known.put(type, site);
            }
            return site;
        });
    }

    private Optional<Site> read(TypeElement type, SourceOrigin standIn) {
        return Annotations.of(round, type, standIn).first("Site").map(site -> {
            List<TypeLiteral> vocabularies = site.literals("tags");
            return new Site(
                    round.nameOf(type),
                    site.string("name"),
                    site.optionalString("url"),
                    new People(constants(site.literals("people"), standIn, this::person)),
                    vocabularies.isEmpty()
                            ? Optional.empty()
                            : Optional.of(new Topics(constants(vocabularies, standIn, this::topic))),
                    allowances.read(type, standIn),
                    site.origin());
        });
    }

    /** A string constant of a registry. */
    private record Constant(TypeElement registry, VariableElement field, SourceOrigin standIn) {
        String name() {
            return registry.getSimpleName() + "." + field.getSimpleName();
        }

        String value() {
            return String.valueOf(field.getConstantValue());
        }
    }

    private <T> List<T> constants(List<TypeLiteral> registries, SourceOrigin standIn, Function<Constant, T> read) {
        List<T> all = new ArrayList<>();
        for (TypeLiteral registry : registries) {
            SourceOrigin literal = registry.origin().isVisible() ? registry.origin() : standIn;
            registry.element().ifPresent(type -> addConstants(type, literal, read, all));
        }
        return all;
    }

    /** The string constants of a type and, before them, those that it inherits from interfaces. */
    private <T> void addConstants(TypeElement type, SourceOrigin standIn, Function<Constant, T> read, List<T> all) {
        type.getInterfaces().forEach(inherited -> {
            if (inherited instanceof DeclaredType declared && declared.asElement() instanceof TypeElement parent) {
                addConstants(parent, standIn, read, all);
            }
        });
        for (VariableElement field : ElementFilter.fieldsIn(type.getEnclosedElements())) {
            if (field.getConstantValue() instanceof String) {
                all.add(read.apply(new Constant(type, field, standIn)));
            }
        }
    }

    private Person person(Constant constant) {
        Located<String> key = key(constant);
        Optional<Mirror> person =
                Annotations.of(round, constant.field, constant.standIn).first("Person");
        return new Person(
                constant.name(),
                key,
                person.flatMap(given -> given.optionalString("name")).orElse(key),
                person.map(given -> given.strings("alsoKnownAs")).orElse(List.of()),
                person.flatMap(given -> given.optionalString("url")),
                person.flatMap(given -> given.optionalString("orcid")),
                person.flatMap(given -> given.optionalString("affiliation")),
                person.flatMap(given -> given.optionalString("memberFrom")).map(Moments::upToDay),
                person.flatMap(given -> given.optionalString("memberUntil")).map(Moments::upToDay),
                allowances.read(constant.field, constant.standIn),
                key.origin());
    }

    private Topic topic(Constant constant) {
        Located<String> key = key(constant);
        Optional<Located<String>> name = Annotations.of(round, constant.field, constant.standIn)
                .first("Topic")
                .map(topic -> topic.string("name"));
        return new Topic(
                constant.name(),
                key,
                name.orElse(key),
                allowances.read(constant.field, constant.standIn),
                key.origin());
    }

    private Located<String> key(Constant constant) {
        return new Located<>(constant.value(), round.origin(constant.field, constant.standIn));
    }
}
