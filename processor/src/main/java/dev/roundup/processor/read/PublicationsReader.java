package dev.roundup.processor.read;

import dev.roundup.processor.model.DeclaringType;
import dev.roundup.processor.model.GroupBy;
import dev.roundup.processor.model.Located;
import dev.roundup.processor.model.Paper;
import dev.roundup.processor.model.Publications;
import dev.roundup.processor.model.Reference;
import dev.roundup.processor.model.Site;
import java.util.List;
import java.util.Optional;
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
        return new Publications(
                list.string("slug"),
                round.text(title.value(), title.origin()),
                list.wordsAsText("description"),
                list.string("language"),
                site,
                list.literals("from").stream()
                        .map(literal -> LiteralResolver.of(round, literal, outlines::read))
                        .toList(),
                papers(list, "papers", site),
                list.constant("groupBy", GroupBy.class, GroupBy.YEAR),
                papers(list, "selected", site),
                list.optionalString("accent"),
                new DeclaringType(
                        round.nameOf(type), round.provenance(type), allowances.read(type, null), list.origin()));
    }

    private List<Reference<Paper>> papers(AnnotationView list, String member, Reference<Site> site) {
        return list.literals(member).stream()
                .map(literal -> LiteralResolver.of(
                        round, literal, paper -> papers.read(paper, site.target(), literal.origin())))
                .toList();
    }
}
