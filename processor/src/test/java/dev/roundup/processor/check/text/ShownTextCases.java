package dev.roundup.processor.check.text;

import static dev.roundup.processor.check.Case.breaks;
import static dev.roundup.processor.check.Case.silent;
import static dev.roundup.processor.check.Samples.figure;
import static dev.roundup.processor.check.Samples.found;
import static dev.roundup.processor.check.Samples.sectionWithLogo;
import static dev.roundup.processor.check.Samples.venue;
import static dev.roundup.processor.check.Samples.venueIn;
import static dev.roundup.processor.check.Samples.venueWithLogo;
import static dev.roundup.processor.check.SiteBuilder.amlab;
import static dev.roundup.processor.model.PaperBuilder.paper;
import static dev.roundup.processor.model.RoundupBuilder.roundup;
import static dev.roundup.processor.model.TestOrigin.located;

import dev.roundup.processor.check.Case;
import dev.roundup.processor.check.Samples;
import dev.roundup.processor.check.SiteBuilder;
import dev.roundup.processor.check.people.PersonBuilder;
import dev.roundup.processor.model.Figure;
import dev.roundup.processor.model.LinkKind;
import dev.roundup.processor.model.PaperBuilder;
import dev.roundup.processor.model.RoundupBuilder;
import dev.roundup.processor.model.Session;
import dev.roundup.processor.model.TestOrigin;
import java.util.Optional;
import java.util.stream.Stream;

/** The texts that readers see. Rules on words apply to each of them, and report problems at its source. */
public final class ShownTextCases {
    private static final String GARBLED = "MÃ¼ller";
    private static final String PAGE = "NeurIps2023";

    private ShownTextCases() {}

    public static Stream<Case> all() {
        return Stream.of(papers(), pages(), registries(), elsewhere()).flatMap(cases -> cases);
    }

    private static Stream<Case> papers() {
        return Stream.of(
                garbled("@Paper(title)", paper("A").title(GARBLED)),
                garbled("@Paper(authors)", paper("A").authors("Ada Lane", GARBLED)),
                garbled("@Abstract", paper("A").abstractText(GARBLED)),
                garbled("@Tldr", paper("A").tldr(GARBLED)),
                garbled("@Note", paper("A").note(GARBLED)),
                garbled("@Figure(alt)", paper("A").figure(figure(found("hill.svg"), GARBLED))),
                garbled("@Tag", paper("A").tags(GARBLED)),
                garbled("@Link(label)", paper("A").link(LinkKind.CODE, GARBLED, "https://example.org/a")),
                garbled("@" + GARBLED, paper("A").badge(GARBLED, false)),
                garbled("@Session(name)", paper("A").session(session(GARBLED, "Hall 1"))),
                garbled("@Session(place)", paper("A").session(session("Poster 1", GARBLED))),
                garbled("@Extra(name)", paper("A").extra(GARBLED, "Hall 1")),
                garbled("@Extra(value)", paper("A").extra("Poster", GARBLED)));
    }

    private static Session session(String name, String place) {
        Session session = Samples.session("2023-12-12T17:15:00-06:00", "2023-12-12T19:15:00-06:00");
        return new Session(
                Optional.of(located(name)), session.start(), session.end(), Optional.of(located(place)), session.url());
    }

    private static Stream<Case> pages() {
        return Stream.of(
                garbled("@Roundup(title)", PAGE, page().title(GARBLED)),
                garbled("@Roundup(description)", PAGE, page().description(GARBLED)),
                garbled("@Roundup(author)", PAGE, page().author(amlab().name(GARBLED))),
                garbled("@Roundup(intro)", PAGE, page().intro(GARBLED)),
                garbled("@Roundup(outro)", PAGE, page().outro(GARBLED)),
                garbled(
                        "@Section(title)",
                        PAGE,
                        page().section("main", GARBLED, paper("A").build())),
                garbled("@Section(logoAlt)", PAGE, page().section(sectionWithLogo(found("logo.svg"), GARBLED))),
                garbled("@Venue(name)", PAGE, page().venue(venue(GARBLED))),
                garbled("@Venue(place)", PAGE, page().venue(venueIn(GARBLED))),
                garbled("@Venue(logoAlt)", PAGE, page().venue(venueWithLogo(found("logo.svg"), GARBLED))));
    }

    private static Stream<Case> registries() {
        return Stream.of(
                garbled("@Site(name)", "Amlab", amlab().called(GARBLED)),
                garbled("the value", "People.ADA", amlab().person("People.ADA", GARBLED, GARBLED)),
                garbled("@Person(name)", "People.ADA", amlab().person("People.ADA", "ada", GARBLED)),
                garbled("@Person(alsoKnownAs)", "People.ADA", amlab().person("People.ADA", "ada", "Ada Lane", GARBLED)),
                garbled(
                        "@Person(affiliation)",
                        "People.ADA",
                        amlab().person(new PersonBuilder("People.ADA", "Ada Lane").affiliation(GARBLED))),
                garbled("the value", "Topics.NETS", amlab().topic("Topics.NETS", GARBLED)),
                garbled("@Topic(name)", "Topics.NETS", amlab().topic("Topics.NETS", "nets", GARBLED)));
    }

    /** Problems in a registry are reported only there. A picture that is still to come has no text to report. */
    private static Stream<Case> elsewhere() {
        SiteBuilder site = amlab().person("People.ADA", "ada", "Ada Lane").topic("Topics.NETS", "nets");
        return Stream.of(
                garbled("@Person(name)", "People.ADA", usedBy(amlab().person("People.ADA", "ada", GARBLED), "ada", "")),
                garbled(
                        "@Topic(name)",
                        "Topics.NETS",
                        usedBy(amlab().topic("Topics.NETS", "nets", GARBLED), "Ada Lane", "nets")),
                silent("mojibake", "a picture is still to come").in(paper("A").figure(pending(GARBLED))),
                silent("mojibake", "all is well").in(usedBy(site, "ada", "nets")));
    }

    private static Figure pending(String alt) {
        return new Figure(
                Optional.empty(), TestOrigin.text(alt), Optional.empty(), Optional.empty(), true, TestOrigin.at(alt));
    }

    /** A page with a paper that names a person and a topic of the registry. */
    private static RoundupBuilder usedBy(SiteBuilder site, String author, String tag) {
        PaperBuilder paper = paper("A").site(site.build()).author(site.name(author));
        return page().site(site.build()).section("main", (tag.isEmpty() ? paper : paper.tag(site.tag(tag))).build());
    }

    private static RoundupBuilder page() {
        return roundup(PAGE);
    }

    private static Case garbled(String member, PaperBuilder paper) {
        return garbled(member, "A", page().section("main", paper.build()));
    }

    private static Case garbled(String member, String owner, SiteBuilder site) {
        return garbled(member, owner, page().site(site.build()));
    }

    private static Case garbled(String member, String owner, RoundupBuilder page) {
        return breaks("mojibake", member)
                .in(page)
                .at(GARBLED)
                .says(
                        "\"MÃ¼ller\" in " + member + " of " + owner
                                + " at line 1, column 2 of the text was read in the wrong encoding",
                        "help: write \"Müller\"");
    }
}
