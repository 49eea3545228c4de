package dev.roundup.processor.read;

import dev.roundup.processor.model.DeclaringType;
import dev.roundup.processor.model.License;
import dev.roundup.processor.model.Located;
import dev.roundup.processor.model.OwnTemplate;
import dev.roundup.processor.model.People;
import dev.roundup.processor.model.Person;
import dev.roundup.processor.model.Reference;
import dev.roundup.processor.model.Site;
import dev.roundup.processor.model.SitePage;
import dev.roundup.processor.model.StatedParts;
import dev.roundup.processor.model.Topic;
import dev.roundup.processor.model.Topics;
import dev.roundup.processor.model.TypeName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import org.jspecify.annotations.Nullable;

/** Reads sites with their registries. Each site is read once. */
final class SiteReader {
    private final RoundContext round;
    private final AssetFinder assets;
    private final AllowanceReader allowances;
    private final Map<TypeElement, Optional<Site>> known = new HashMap<>();

    SiteReader(RoundContext round, AssetFinder assets, AllowanceReader allowances) {
        this.round = round;
        this.assets = assets;
        this.allowances = allowances;
    }

    Reference<Site> reference(TypeLiteral literal) {
        return LiteralResolver.of(round, literal, type -> read(type, literal.origin()));
    }

    /**
     * Reads a site. Empty if the type is not one.
     *
     * @param standIn the class literal that led here; messages point at it if the site comes from a class file
     */
    Optional<Site> read(TypeElement type, @Nullable SourceOrigin standIn) {
        Optional<Site> site = known.get(type);
        if (site == null) {
            site = ElementAnnotations.of(round, type, standIn)
                    .first("Site")
                    .map(declared -> site(type, declared, standIn));
            known.put(type, site);
        }
        return site;
    }

    private Site site(TypeElement type, AnnotationView site, @Nullable SourceOrigin standIn) {
        TypeName name = round.nameOf(type);
        List<TypeLiteral> vocabularies = site.literals("topics");
        return new Site(
                site.string("name"),
                site.optionalString("url"),
                site.optionalString("icon").map(written -> assets.find(name.packageName(), written)),
                site.optionalString("license").map(License::new),
                template(site.optionalString("template"), name),
                new People(constants(site.literals("people"), standIn, this::person)),
                vocabularies.isEmpty()
                        ? Optional.empty()
                        : Optional.of(new Topics(constants(vocabularies, standIn, this::topic))),
                pages(site),
                new DeclaringType(name, round.provenance(type), allowances.read(type, standIn), site.origin()));
    }

    /** The pages that the site asks for. Without any, no class of them is loaded. */
    private static Set<SitePage> pages(AnnotationView site) {
        return site.isFilled("pages") ? site.constants("pages", SitePage.class, Set.of()) : Set.of();
    }

    private Optional<OwnTemplate> template(Optional<Located<String>> written, TypeName site) {
        return written.isEmpty()
                ? Optional.empty()
                : Optional.of(TemplateFile.of(assets.find(site.packageName(), written.get())));
    }

    /** A string constant of a registry. */
    private record Constant(
            TypeElement registry,
            VariableElement field,
            @Nullable SourceOrigin standIn) {
        String name() {
            return registry.getSimpleName() + "." + field.getSimpleName();
        }

        String value() {
            return String.valueOf(field.getConstantValue());
        }
    }

    private <T> List<T> constants(
            List<TypeLiteral> registries, @Nullable SourceOrigin standIn, Function<Constant, T> read) {
        List<T> all = new ArrayList<>();
        Set<TypeElement> seen = new HashSet<>();
        for (TypeLiteral registry : registries) {
            SourceOrigin literal = registry.origin().isVisible() ? registry.origin() : standIn;
            addConstants(registry.type(), literal, seen, read, all);
        }
        return all;
    }

    /** Adds the string constants that a type inherits, then its own. Each type is read once. */
    private <T> void addConstants(
            TypeMirror mirror,
            @Nullable SourceOrigin standIn,
            Set<TypeElement> seen,
            Function<Constant, T> read,
            List<T> all) {
        if (!(mirror instanceof DeclaredType declared)
                || !(declared.asElement() instanceof TypeElement type)
                || !seen.add(type)) {
            return;
        }
        for (TypeMirror parent : parents(type)) {
            addConstants(parent, standIn, seen, read, all);
        }
        for (VariableElement field : ElementFilter.fieldsIn(type.getEnclosedElements())) {
            if (field.getConstantValue() instanceof String) {
                all.add(read.apply(new Constant(type, field, standIn)));
            }
        }
    }

    private List<TypeMirror> parents(TypeElement type) {
        List<TypeMirror> parents = new ArrayList<>(type.getInterfaces());
        parents.add(0, type.getSuperclass());
        for (TypeMirror parent : parents) {
            if (parent.getKind() == TypeKind.ERROR) {
                throw round.unresolved(parent.toString(), type);
            }
        }
        return parents;
    }

    private Person person(Constant constant) {
        Located<String> key = key(constant);
        Optional<AnnotationView> person =
                ElementAnnotations.of(round, constant.field, constant.standIn).first("Person");
        return new Person(
                constant.name(),
                key,
                person.flatMap(given -> given.words("name")).orElse(key),
                person.map(given -> given.strings("alsoKnownAs")).orElse(List.of()),
                person.map(SiteReader::stated).orElse(StatedParts.NONE),
                person.flatMap(given -> given.optionalString("url")),
                person.flatMap(given -> given.optionalString("orcid")),
                person.flatMap(given -> given.words("affiliation")),
                person.flatMap(given -> given.optionalString("memberFrom")).map(DateReader::upToDay),
                person.flatMap(given -> given.optionalString("memberUntil")).map(DateReader::upToDay),
                person.map(given -> given.strings("formerly")).orElse(List.of()),
                allowances.read(constant.field, constant.standIn),
                key.origin());
    }

    private static StatedParts stated(AnnotationView person) {
        return new StatedParts(person.words("family"), person.flag("organisation"));
    }

    private Topic topic(Constant constant) {
        Located<String> key = key(constant);
        Optional<AnnotationView> topic =
                ElementAnnotations.of(round, constant.field, constant.standIn).first("Topic");
        return new Topic(
                constant.name(),
                key,
                topic.flatMap(given -> given.words("name")).orElse(key),
                topic.map(given -> given.strings("formerly")).orElse(List.of()),
                allowances.read(constant.field, constant.standIn),
                key.origin());
    }

    private Located<String> key(Constant constant) {
        return new Located<>(constant.value(), round.origin(constant.field, constant.standIn));
    }
}
