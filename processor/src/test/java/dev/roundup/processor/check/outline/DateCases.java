package dev.roundup.processor.check.outline;

import static dev.roundup.processor.check.Case.breaks;
import static dev.roundup.processor.check.Case.silent;
import static dev.roundup.processor.check.Samples.appearance;
import static dev.roundup.processor.check.Samples.session;
import static dev.roundup.processor.check.Samples.venue;
import static dev.roundup.processor.check.Samples.venueIn;
import static dev.roundup.processor.model.PaperBuilder.paper;
import static dev.roundup.processor.model.RoundupBuilder.roundup;

import dev.roundup.processor.check.Case;
import dev.roundup.processor.model.Appearance;
import dev.roundup.processor.model.PaperBuilder;
import dev.roundup.processor.model.Reference;
import dev.roundup.processor.model.RoundupBuilder;
import dev.roundup.processor.model.TestOrigin;
import dev.roundup.processor.model.Venue;
import dev.roundup.processor.model.WrittenDate;
import dev.roundup.processor.model.WrittenDate.Precision;
import java.util.EnumSet;
import java.util.Optional;
import java.util.stream.Stream;

/** Cases of rules about dates and names that do not fit the venue, and about badges. */
public final class DateCases {
    private static final String OFFSET_START = "2023-12-12T17:15:00";

    private DateCases() {}

    public static Stream<Case> all() {
        return Stream.of(days(), offsets(), years(), names(), badges()).flatMap(cases -> cases);
    }

    private static Stream<Case> days() {
        return Stream.of(
                breaks("session-time", "a month is wrong")
                        .in(page(days2023(), "2023-11-12T17:15:00-06:00"))
                        .at("2023-11-12T17:15:00-06:00")
                        .says(
                                "time \"2023-11-12T17:15:00-06:00\" in @Session(start) of Hills is not on a day of \"NeurIPS 2023\","
                                        + " which lasts from 2023-12-10 to 2023-12-16",
                                "help: correct the date of the session, or those of the venue"),
                breaks("session-time", "a year is wrong")
                        .in(page(days2023(), "2022-12-12T17:15:00-06:00"))
                        .at("2022-12-12T17:15:00-06:00")
                        .says(
                                "time \"2022-12-12T17:15:00-06:00\" in @Session(start) of Hills is not on a day of \"NeurIPS 2023\","
                                        + " which lasts from 2023-12-10 to 2023-12-16",
                                "help: correct the date of the session, or those of the venue"),
                silent("session-time", "the day before").in(page(days2023(), "2023-12-09T09:00:00-06:00")),
                silent("session-time", "the days are not known")
                        .in(page(venue("NeurIPS 2023"), "2022-01-01T09:00:00-06:00")),
                silent("session-time", "the paper appeared elsewhere, too")
                        .in(roundup("NeurIps2023")
                                .venue(days2023())
                                .section(
                                        "main",
                                        paper("Hills")
                                                .session(session(
                                                        "2023-07-25T09:00:00-10:00", "2023-07-25T10:00:00-10:00"))
                                                .appearance(appearance(venue("ICML 2023")))
                                                .build())));
    }

    private static Stream<Case> offsets() {
        return Stream.of(
                offset("New Orleans", "-05:00", "-06:00"),
                offset("Vienna, Austria", "+02:00", "+01:00"),
                offset("Athens, Greece", "+01:00", "+02:00"),
                silent("session-time", "Athens may be that of Georgia")
                        .in(page(venueIn("Athens"), OFFSET_START + "-05:00")),
                silent("session-time", "Dublin may be that of Ohio")
                        .in(page(venueIn("Dublin"), OFFSET_START + "-05:00")),
                offset("Honolulu, Hawaii, USA", "-08:00", "-10:00"),
                offset("Singapore", "+09:00", "+08:00"),
                silent("session-time", "the offset of the place").in(page(venueIn("Paris"), OFFSET_START + "+01:00")),
                silent("session-time", "a town of the same name")
                        .in(page(venueIn("Paris, Texas"), OFFSET_START + "-06:00")),
                silent("session-time", "a place that nobody knows")
                        .in(page(venueIn("Online"), OFFSET_START + "+05:30")),
                silent("session-time", "a part of a name").in(page(venueIn("Orleans"), OFFSET_START + "+01:00")),
                silent("session-time", "universal time").in(page(venueIn("Vienna"), OFFSET_START + "Z")));
    }

    private static Case offset(String place, String written, String right) {
        return breaks("session-time", place)
                .in(page(venueIn(place), OFFSET_START + written))
                .at(OFFSET_START + written)
                .says(
                        "time \"" + OFFSET_START + written + "\" in @Session(start) of Hills has the offset " + written
                                + ", but \"" + place + "\" has " + right + " on that day",
                        "help: did you mean \"" + OFFSET_START + right + "\"?");
    }

    private static Stream<Case> years() {
        return Stream.of(
                breaks("date-far", "the venue is years ahead")
                        .in(roundup("NeurIps2032")
                                .slug("neurips")
                                .title("Papers")
                                .venue(venue("NeurIPS", "2032-12-10", "2032-12-16")))
                        .at("start 2032-12-10")
                        .says(
                                "date \"2032-12-10\" in @Venue(start) of NeurIps2032 is 9 years after \"2023-11-20\" in @Roundup(published)",
                                "help: correct one of the two years"),
                breaks("date-far", "the page is years ahead")
                        .in(roundup("NeurIps2023").published("2032-11-20").venue(days2023()))
                        .at("published")
                        .says(
                                "date \"2032-11-20\" in @Roundup(published) of NeurIps2023 is 9 years after \"2023-12-10\" in @Venue(start)",
                                "help: correct one of the two years"),
                breaks("date-far", "an appearance is years ahead")
                        .in(page(paper("Hills").appearance(dated("2033-05"))))
                        .at("2033-05")
                        .says(
                                "date \"2033-05\" in @AppearedIn(date) of NeurIps2023 is 10 years after \"2023-11-20\" in @Roundup(published)",
                                "help: correct one of the two years"),
                silent("date-far", "a page about earlier years")
                        .in(roundup("NeurIps2017")
                                .slug("neurips-2017")
                                .title("Papers at NeurIPS 2017")
                                .published("2023-01-01")
                                .venue(venue("NeurIPS 2017", "2017-12-04", "2017-12-09"))),
                silent("date-far", "a journal in two years")
                        .in(page(paper("Hills").appearance(dated("2025")))));
    }

    private static Appearance dated(String date) {
        Appearance known = appearance(venue("JMLR"));
        WrittenDate written = WrittenDate.of(date, EnumSet.allOf(Precision.class), TestOrigin.at(date));
        return new Appearance(known.venue(), Optional.of(written), known.volume(), known.number(), known.pages());
    }

    private static Stream<Case> names() {
        return Stream.of(
                breaks("title-wrong-venue", "the title was copied from another page")
                        .in(roundup("NeurIps2023").title("Papers at ICML 2023").venue(venue("NeurIPS 2023")))
                        .at("Papers at ICML 2023")
                        .says(
                                "conference \"ICML\" in @Roundup(title) of NeurIps2023 is not the venue \"NeurIPS 2023\"",
                                "help: correct the title, or name another venue in @Roundup(venue)"),
                silent("title-wrong-venue", "an older name")
                        .in(roundup("NeurIps2023").title("Papers at NIPS 2023").venue(venue("NeurIPS 2023"))),
                silent("title-wrong-venue", "one of two")
                        .in(roundup("NeurIps2023")
                                .title("From ICML to NeurIPS 2023")
                                .venue(venue("NeurIPS 2023"))),
                silent("title-wrong-venue", "a venue that nobody knows")
                        .in(roundup("NeurIps2023").title("Papers at ICML 2023").venue(venue("Hill Days 2023"))));
    }

    private static Stream<Case> badges() {
        return Stream.of(
                breaks("duplicate-badge", "one award twice")
                        .in(paper("Hills").badge("Best Paper", true).badge("Best paper!", true))
                        .at("Best paper!")
                        .says(
                                "\"Best paper!\" in @Best paper! of Hills repeats \"Best Paper\" in @Best Paper",
                                "help: delete this @Best paper!"),
                breaks("duplicate-badge", "an award that is a note, too")
                        .in(paper("Hills").badge("Best Paper", true).note("Best paper."))
                        .at("Best paper.")
                        .says(
                                "\"Best paper.\" in @Note of Hills repeats \"Best Paper\" in @Best Paper",
                                "help: delete this @Note"),
                silent("duplicate-badge", "two awards")
                        .in(paper("Hills")
                                .badge("Best Paper", true)
                                .badge("Best Paper Runner-up", true)
                                .note("Best paper of the day.")));
    }

    private static Venue days2023() {
        return venue("NeurIPS 2023", "2023-12-10", "2023-12-16");
    }

    private static RoundupBuilder page(Venue venue, String start) {
        return roundup("NeurIps2023")
                .venueReference(new Reference<>(venue.type(), Optional.of(venue), TestOrigin.at("venue")))
                .section("main", paper("Hills").session(session(start, start)).build());
    }

    private static RoundupBuilder page(PaperBuilder paper) {
        return roundup("NeurIps2023").section("main", paper.build());
    }
}
