package dev.roundup.processor.read;

import dev.roundup.processor.model.DeclaringType;
import dev.roundup.processor.model.GroupBy;
import dev.roundup.processor.model.Located;
import dev.roundup.processor.model.Paper;
import dev.roundup.processor.model.Publications;
import dev.roundup.processor.model.Reference;
import dev.roundup.processor.model.Roundup;
import dev.roundup.processor.model.Site;
import dev.roundup.processor.model.TypeName;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import javax.lang.model.element.TypeElement;

/** Reads a list of publications and everything that it refers to. */
final class PublicationsReader {
    private final RoundContext round;
    private final SiteReader sites;
    private final OutlineReader outlines;
    private final PaperReader papers;
    private final AllowanceReader allowances;

    PublicationsReader(
            RoundContext round,
            SiteReader sites,
            OutlineReader outlines,
            PaperReader papers,
            AllowanceReader allowances) {
        this.round = round;
        this.sites = sites;
        this.outlines = outlines;
        this.papers = papers;
        this.allowances = allowances;
    }

    /** Reads a list. Empty if the type is not one. */
    Optional<Publications> read(TypeElement type) {
        return ElementAnnotations.of(round, type, null).first("Publications").map(list -> read(type, list));
    }

    private Publications read(TypeElement type, AnnotationView list) {
        Located<String> title = list.string("title");
        Reference<Site> site = sites.reference(list.literal("site"));
        Set<TypeName> swapped = new HashSet<>();
        List<Reference<Roundup>> from = list.literals("from").stream()
                .map(literal ->
                        reference(literal, roundup -> outlines.read(roundup, literal.origin()), "Paper", swapped))
                .toList();
        List<Reference<Paper>> papers = papers(list, "papers", site, swapped);
        List<Reference<Paper>> selected = papers(list, "selected", site, swapped);
        return new Publications(
                list.string("slug"),
                round.text(title.value(), title.origin()),
                list.wordsAsText("description"),
                list.string("language"),
                site,
                from,
                papers,
                list.constant("groupBy", GroupBy.class, GroupBy.YEAR),
                selected,
                swapped,
                list.optionalString("accent"),
                new DeclaringType(
                        round.nameOf(type), round.provenance(type), allowances.read(type, null), list.origin()));
    }

    private List<Reference<Paper>> papers(
            AnnotationView list, String member, Reference<Site> site, Set<TypeName> swapped) {
        return list.literals(member).stream()
                .map(literal -> reference(
                        literal, paper -> papers.read(paper, site.target(), literal.origin()), "Roundup", swapped))
                .toList();
    }

    /** Reads what a literal names. If it declares the other kind, it is kept for the help of a message. */
    private <T> Reference<T> reference(
            TypeLiteral literal, Function<TypeElement, Optional<T>> read, String other, Set<TypeName> swapped) {
        Reference<T> reference = LiteralResolver.of(round, literal, read);
        if (reference.target().isEmpty()
                && literal.element()
                        .flatMap(
                                type -> ElementAnnotations.of(round, type, null).first(other))
                        .isPresent()) {
            swapped.add(reference.type());
        }
        return reference;
    }
}
