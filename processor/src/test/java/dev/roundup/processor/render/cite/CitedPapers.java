package dev.roundup.processor.render.cite;

import static dev.roundup.processor.model.PaperBuilder.paper;
import static dev.roundup.processor.model.TestDeclaration.declaredBy;
import static dev.roundup.processor.model.TestOrigin.at;
import static dev.roundup.processor.model.TestOrigin.located;
import static dev.roundup.processor.model.TestOrigin.text;
import static dev.roundup.processor.render.SampleRoundup.moment;

import dev.roundup.processor.model.Appearance;
import dev.roundup.processor.model.Link;
import dev.roundup.processor.model.LinkKind;
import dev.roundup.processor.model.Located;
import dev.roundup.processor.model.Paper;
import dev.roundup.processor.model.Reference;
import dev.roundup.processor.model.Roundup;
import dev.roundup.processor.model.RoundupBuilder;
import dev.roundup.processor.model.Section;
import dev.roundup.processor.model.SectionKind;
import dev.roundup.processor.model.TestOrigin;
import dev.roundup.processor.model.Venue;
import dev.roundup.processor.model.VenueKind;
import dev.roundup.processor.render.SampleRoundup;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A roundup with one paper of every kind that has a citation of its own form. */
public final class CitedPapers {
    public static final Venue JOURNAL = venue("Jote", "JOTE", VenueKind.JOURNAL, "Journal of Tides & Ebbs", "");
    public static final Venue ARCHIVE = venue("Archive", "arXiv", VenueKind.PREPRINT, "", "");
    public static final Venue WORKSHOP =
            venue("Fog", "Fog Workshop at NESO 2023", VenueKind.WORKSHOP, "", "2023-12-15");

    private CitedPapers() {}

    public static Roundup roundup() {
        return RoundupBuilder.roundup("Neso2023")
                .slug("neso-2023")
                .title("Papers at NESO 2023")
                .description("All {{papers}} of them.")
                .published("2023-11-20")
                .updated("2023-11-22T09:30+01:00")
                .site(SampleRoundup.site())
                .venue(SampleRoundup.venue())
                .section(section("main", SectionKind.PAPERS, conference(), journal(), preprint()))
                .section(section("findings", SectionKind.FINDINGS, finding()))
                .section(section("workshops", SectionKind.WORKSHOPS, workshop(), ofOneWorkshop()))
                .section(section("organized", SectionKind.ORGANIZED, organized()))
                .section(section("keynotes", SectionKind.KEYNOTES, keynote()))
                .build();
    }

    private static Paper conference() {
        return paper("SteerableGmrfs")
                .title("Steerable GMRFs: \\(SE(3)\\)-Equivariance for 3D \\& 4D Maps, a $5 Study")
                .authors("Elise van der Pol", "Luc Van Gool", "Guy Van den Broeck", "Santiago Ramón y Cajal")
                .authors("Martin Luther King Jr.", "The Fog Collaboration", "王小明", "danah boyd")
                .link(byId("DOI", LinkKind.PAPER, "10.1000/fog_{1}", "https://doi.org/10.1000/fog_%7B1%7D"))
                .link(byId("arXiv", LinkKind.PAPER, "math.GT/0309136", "https://arxiv.org/abs/math.GT/0309136"))
                .abstractText("Fog over \\(\\{x < 1\\}\\).\n\nAnd \\\"{o}ver $5.")
                .tldr("Fog, steered.")
                .tags("Geometry", "Maps, old and new")
                .build();
    }

    private static Paper journal() {
        return paper("Tides")
                .title("Reading the tides of the North Sea with BERT")
                .authors("Ada Lane", "Ben de Vries")
                .appearance(published(ARCHIVE, Optional.of("2022"), Optional.empty()))
                .appearance(published(JOURNAL, Optional.of("2024-03"), Optional.of("1 \u2013 42")))
                .link(LinkKind.PDF, "PDF", "https://jote.example.org/42.pdf")
                .build();
    }

    private static Paper preprint() {
        return paper("Ebbs")
                .title("Ebbs")
                .authors("Ada Lane")
                .appearance(published(ARCHIVE, Optional.empty(), Optional.empty()))
                .link(byId("arXiv", LinkKind.PAPER, "2306.00600v2", "https://arxiv.org/abs/2306.00600v2"))
                .build();
    }

    private static Paper finding() {
        return paper("Finding").title("A Finding").authors("Ada Lane").build();
    }

    private static Paper workshop() {
        return paper("Lanterns").title("Lanterns in Fog").authors("Ada Lane").build();
    }

    private static Paper ofOneWorkshop() {
        return paper("Horns")
                .title("Horns in Fog")
                .authors("Ada Lane")
                .appearance(published(WORKSHOP, Optional.empty(), Optional.of("e7")))
                .build();
    }

    private static Paper organized() {
        return paper("FogWorkshop")
                .title("Fog Workshop")
                .authors("Ada Lane", "Ben de Vries")
                .build();
    }

    private static Paper keynote() {
        return paper("OnFog").title("On Fog").authors("Ada Lane").build();
    }

    public static Appearance published(Venue venue, Optional<String> date, Optional<String> pages) {
        return new Appearance(
                new Reference<>(venue.type(), Optional.of(venue), at("published")),
                date.map(SampleRoundup::moment),
                Optional.empty(),
                Optional.empty(),
                pages.map(TestOrigin::located));
    }

    public static Venue venue(String type, String name, VenueKind kind, String citedAs, String start) {
        return new Venue(
                located(name),
                Optional.empty(),
                Optional.of(start).filter(day -> !day.isEmpty()).map(day -> moment(day)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                kind,
                Optional.of(citedAs).filter(words -> !words.isEmpty()),
                declaredBy(type));
    }

    public static Section section(String id, SectionKind kind, Paper... papers) {
        return new Section(
                located(id),
                Optional.of(text(id)),
                kind,
                Optional.empty(),
                Optional.empty(),
                Stream.of(papers)
                        .map(paper -> new Reference<>(paper.type(), Optional.of(paper), at(paper.displayName())))
                        .toList(),
                at(id));
    }

    public static Link byId(String scheme, LinkKind kind, String id, String url) {
        Link.Scheme anything = new Link.Scheme(scheme, Pattern.compile(".+"), "1");
        return new Link(
                scheme,
                kind,
                new Located<>(kind.label(), at(id)),
                new Link.Target.Url(url, at(url)),
                Optional.of(new Link.ArchiveId(anything, id, at(id))),
                at(id));
    }

    /** A paper whose journal has not said when it comes out. */
    static Paper inPress() {
        return paper("Coming")
                .appearance(published(JOURNAL, Optional.empty(), Optional.empty()))
                .note("In press")
                .build();
    }
}
