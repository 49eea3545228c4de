package dev.roundup.cli.importer.write;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.TypeSpec;
import dev.roundup.cli.importer.map.ImportedPage;
import dev.roundup.cli.importer.map.ImportedPaper;
import dev.roundup.cli.importer.map.ImportedPaper.ImportedAppearance;
import dev.roundup.cli.importer.map.ImportedPaper.ImportedVenue;
import dev.roundup.cli.importer.write.KnownNames.NamedConstant;
import dev.roundup.processor.model.VenueKind;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** The people, topics and venues of an import: their constants and types, and the code that refers to them. */
final class Registry {
    private static final Set<String> WITH_PDF = Set.of("Arxiv", "OpenReview", "AclAnthology");

    final ClassName peopleType;
    final ClassName topicsType;
    private final ClassName venuesType;
    private final PeopleRegistry people;
    private final Map<String, String> topics = new LinkedHashMap<>();
    private final Map<ImportedVenue, String> venues = new LinkedHashMap<>();
    private final Optional<String> pageVenue;
    private final KnownNames known;

    /** @param known the people, topics and venues that have constants and types already */
    Registry(String packageName, List<ImportedPaper> papers, ImportedPage page, KnownNames known) {
        this.known = known;
        peopleType = ClassName.get(packageName, "People");
        topicsType = ClassName.get(packageName, "Topics");
        venuesType = ClassName.get(packageName, "Venues");
        people = known.isAll()
                ? PeopleRegistry.of(List.of(), List.of())
                : PeopleRegistry.of(
                        papers.stream().map(ImportedPaper::authors).toList(),
                        papers.stream().flatMap(paper -> paper.names().stream()).toList());
        JavaNames constants = new JavaNames();
        papers.stream()
                .flatMap(paper -> paper.tags().stream())
                .filter(tag -> !known.isAll())
                .distinct()
                .sorted(String.CASE_INSENSITIVE_ORDER)
                .forEach(tag -> topics.put(tag, constants.ofConstant(tag, "TOPIC")));
        JavaNames types = new JavaNames();
        types.take("Venues");
        pageVenue = page.venue().map(venue -> types.ofVenue(venue.name()));
        papers.stream()
                .flatMap(paper -> paper.appearance().stream())
                .map(ImportedAppearance::venue)
                .filter(venue -> known.venue(venue.name()).isEmpty())
                .distinct()
                .forEach(venue -> venues.put(venue, types.ofVenue(venue.name())));
    }

    boolean hasPdf(String annotation) {
        return WITH_PDF.contains(annotation);
    }

    boolean hasPeople() {
        return !people.all().isEmpty();
    }

    boolean hasTopics() {
        return !topics.isEmpty();
    }

    boolean hasVenues() {
        return pageVenue.isPresent() || !venues.isEmpty();
    }

    CodeBlock author(String name) {
        return person(name)
                .map(constant -> constant(constant.type(), constant.name()))
                .orElseGet(() -> CodeBlock.of("$S", name));
    }

    /** The constants of the authors and the topics of a paper, which its file imports. */
    List<NamedConstant> constantsOf(ImportedPaper paper) {
        return Stream.concat(
                        paper.authors().stream().flatMap(name -> person(name).stream()),
                        paper.tags().stream().flatMap(tag -> topicOf(tag).stream()))
                .distinct()
                .toList();
    }

    private Optional<NamedConstant> person(String name) {
        return known.person(name)
                .or(() -> people.spelt(name).map(person -> new NamedConstant(peopleType, person.constant())));
    }

    private Optional<NamedConstant> topicOf(String tag) {
        return known.topic(tag)
                .or(() -> Optional.ofNullable(topics.get(tag)).map(name -> new NamedConstant(topicsType, name)));
    }

    CodeBlock topic(String tag) {
        return topicOf(tag)
                .map(constant -> constant(constant.type(), constant.name()))
                .orElseGet(() -> CodeBlock.of("$S", tag));
    }

    CodeBlock venue(ImportedVenue venue) {
        return CodeBlock.of(
                "$T.class",
                known.venue(venue.name()).orElseGet(() -> venuesType.nestedClass(String.valueOf(venues.get(venue)))));
    }

    Optional<CodeBlock> pageVenue() {
        return pageVenue.map(name -> CodeBlock.of("$T.class", venuesType.nestedClass(name)));
    }

    TypeSpec people() {
        TypeSpec.Builder type = registry(
                "People",
                people.hasStated()
                        ? "People with several papers, or with a name whose parts are stated. Papers name all other authors."
                        : "The people who wrote several of the papers. Other authors are named in their papers.");
        for (PeopleRegistry.RegisteredPerson person : people.all()) {
            FieldSpec.Builder field = constant(person.constant(), person.name());
            personAnnotation(person).ifPresent(field::addAnnotation);
            type.addField(field.build());
        }
        return type.build();
    }

    private static Optional<AnnotationSpec> personAnnotation(PeopleRegistry.RegisteredPerson person) {
        if (person.spellings().size() == 1 && person.stated().isEmpty()) {
            return Optional.empty();
        }
        AnnotationSource annotation = AnnotationSource.annotation("Person");
        if (person.spellings().size() > 1) {
            List<CodeBlock> others = person.spellings().stream()
                    .skip(1)
                    .map(name -> CodeBlock.of("$S", name))
                    .toList();
            annotation.with("alsoKnownAs", JavaText.array(others));
        }
        person.stated()
                .ifPresent(stated -> stated.family()
                        .ifPresentOrElse(
                                family -> annotation.with("family", family),
                                () -> annotation.with("organisation", CodeBlock.of("true"))));
        return Optional.of(annotation.build());
    }

    TypeSpec topics() {
        TypeSpec.Builder type = registry("Topics", "The topics of the papers.");
        new TreeMap<>(inverse(topics))
                .forEach(
                        (constant, tag) -> type.addField(constant(constant, tag).build()));
        return type.build();
    }

    TypeSpec venues(ImportedPage page, CopiedFiles copies) {
        TypeSpec.Builder type = registry("Venues", "The venues at which the papers appeared.");
        page.venue().ifPresent(venue -> {
            AnnotationSource annotation = AnnotationSource.annotation("Venue").with("name", venue.name());
            venue.logo()
                    .ifPresent(logo -> annotation
                            .with(
                                    "logo",
                                    logo.source()
                                            .map(source -> copies.place("venue", logo.file(), source))
                                            .orElse(logo.file()))
                            .with("logoAlt", logo.alt()));
            type.addType(venue(pageVenue.orElseThrow(), annotation.build()));
        });
        venues.forEach((venue, name) -> {
            AnnotationSource annotation = AnnotationSource.annotation("Venue").with("name", venue.name());
            if (venue.kind() != VenueKind.CONFERENCE) {
                annotation.with(
                        "kind",
                        CodeBlock.of(
                                "$T.$L",
                                AnnotationSource.type("VenueKind"),
                                venue.kind().name()));
            }
            annotation.with("citedAs", venue.citedAs()).with("place", venue.place());
            type.addType(venue(name, annotation.build()));
        });
        return type.build();
    }

    private static Map<String, String> inverse(Map<String, String> map) {
        Map<String, String> inverse = new LinkedHashMap<>();
        map.forEach((key, value) -> inverse.put(value, key));
        return inverse;
    }

    private static TypeSpec venue(String name, AnnotationSpec annotation) {
        return TypeSpec.interfaceBuilder(name)
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addAnnotation(annotation)
                .build();
    }

    private static TypeSpec.Builder registry(String name, String doc) {
        return TypeSpec.interfaceBuilder(name).addModifiers(Modifier.PUBLIC).addJavadoc("$L", doc);
    }

    private static FieldSpec.Builder constant(String name, String value) {
        return FieldSpec.builder(String.class, name, Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .initializer("$S", value);
    }

    /** The name is part of the format, because JavaPoet looks for static imports there. */
    private static CodeBlock constant(ClassName type, String name) {
        return CodeBlock.of("$T." + name, type);
    }
}
