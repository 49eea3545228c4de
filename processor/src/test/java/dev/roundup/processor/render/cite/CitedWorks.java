package dev.roundup.processor.render.cite;

import static dev.roundup.processor.model.PaperBuilder.paper;
import static dev.roundup.processor.model.PublicationBuilder.publication;
import static dev.roundup.processor.model.TestOrigin.at;
import static dev.roundup.processor.model.TestOrigin.located;
import static dev.roundup.processor.render.SampleRoundup.moment;

import dev.roundup.processor.model.Appearance;
import dev.roundup.processor.model.Paper;
import dev.roundup.processor.model.PaperBuilder;
import dev.roundup.processor.model.PublicationBuilder;
import dev.roundup.processor.model.PublicationType;
import dev.roundup.processor.model.Reference;
import dev.roundup.processor.model.Roundup;
import dev.roundup.processor.model.RoundupBuilder;
import dev.roundup.processor.model.SectionKind;
import dev.roundup.processor.model.Venue;
import dev.roundup.processor.model.VenueKind;
import dev.roundup.processor.render.SampleRoundup;
import java.util.Optional;

/** A page of 2024 with one work of each type, all of other years. */
public final class CitedWorks {
    public static final Venue HANDBOOK = CitedPapers.venue("Air", "Handbook of Air", VenueKind.BOOK, "", "");

    private CitedWorks() {}

    public static Roundup roundup() {
        return RoundupBuilder.roundup("Works")
                .published("2024-05-06")
                .site(SampleRoundup.site())
                .section(CitedPapers.section(
                        "main",
                        SectionKind.PAPERS,
                        doctoral(),
                        masters(),
                        work(
                                        "Knots",
                                        publication(PublicationType.BACHELORS_THESIS)
                                                .publisher("Tidal College"))
                                .build(),
                        report(),
                        book(),
                        chapter(),
                        work("Gusts", publication(PublicationType.DATASET).publisher("Archive of Gusts"))
                                .build(),
                        work("Kiter", publication(PublicationType.SOFTWARE).publisher("Archive of Code"))
                                .build(),
                        work("Reel", publication(PublicationType.PATENT).number("NL 123"))
                                .build(),
                        work("Talk", publication(PublicationType.OTHER)).build(),
                        article(),
                        paper("Drift")
                                .publication(publication(PublicationType.PAPER)
                                        .date("2012")
                                        .build())
                                .build()))
                .build();
    }

    private static PaperBuilder work(String type, PublicationBuilder publication) {
        return paper(type).publication(publication.date("2013").build());
    }

    private static Paper doctoral() {
        return paper("ShallowSeas")
                .title("Tides in Shallow Seas")
                .citationKey("Lane_2015")
                .publication(publication(PublicationType.PHD_THESIS)
                        .date("2015-06-30")
                        .publisher("University of Tides & Ebbs")
                        .place("Utrecht")
                        .isbn("978-3-16-148410-0")
                        .build())
                .build();
    }

    /** It is on arXiv too, but cited as what it is. */
    private static Paper masters() {
        return work("Kites", publication(PublicationType.MASTERS_THESIS).publisher("Tidal College"))
                .appearance(CitedPapers.published(CitedPapers.ARCHIVE, Optional.of("2014"), Optional.empty()))
                .build();
    }

    private static Paper report() {
        return work(
                        "Dikes",
                        publication(PublicationType.REPORT)
                                .publisher("Institute of Dikes")
                                .number("2013-07")
                                .pages("40"))
                .build();
    }

    private static Paper book() {
        return work(
                        "Weather",
                        publication(PublicationType.BOOK)
                                .publisher("Sample Press")
                                .series("Air")
                                .volume("4")
                                .editors("Ben de Vries"))
                .build();
    }

    private static Paper chapter() {
        return paper("Winds")
                .appearance(new Appearance(
                        new Reference<>(HANDBOOK.type(), Optional.of(HANDBOOK), at("handbook")),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(located("1-12"))))
                .publication(publication(PublicationType.PAPER)
                        .date("2011")
                        .publisher("Sample Press")
                        .place("Delft")
                        .editors("Cy Cole", "Di Dale")
                        .build())
                .build();
    }

    private static Paper article() {
        return paper("Rains")
                .appearance(new Appearance(
                        new Reference<>(CitedPapers.JOURNAL.type(), Optional.of(CitedPapers.JOURNAL), at("journal")),
                        Optional.of(moment("2010")),
                        Optional.of(located("3")),
                        Optional.of(located("1-2")),
                        Optional.of(located("5-9"))))
                .build();
    }
}
