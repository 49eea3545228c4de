package dev.roundup.processor.check.outline;

import static dev.roundup.processor.check.Case.breaks;
import static dev.roundup.processor.check.Case.silent;
import static dev.roundup.processor.check.Samples.stranger;
import static dev.roundup.processor.check.SiteBuilder.amlab;
import static dev.roundup.processor.check.WorkspaceBuilder.workspace;
import static dev.roundup.processor.model.PaperBuilder.paper;
import static dev.roundup.processor.model.PublicationsBuilder.publications;
import static dev.roundup.processor.model.RoundupBuilder.roundup;

import dev.roundup.processor.check.Case;
import dev.roundup.processor.check.people.PersonBuilder;
import dev.roundup.processor.model.PublicationsBuilder;
import dev.roundup.processor.model.SitePage;
import java.util.stream.Stream;

/** Cases of rules about a lab's site: its lists of publications, and the addresses of its pages. */
public final class SiteCases {
    private static final String ADD_PAPER = "help: add @Paper to it, or list a class that has it";

    private SiteCases() {}

    public static Stream<Case> all() {
        return Stream.of(literals(), values(), listing(), slugs(), loops(), formerKeys())
                .flatMap(cases -> cases);
    }

    private static PublicationsBuilder list() {
        return publications("AllPapers", amlab().build());
    }

    private static Stream<Case> literals() {
        return Stream.of(
                breaks("not-a-roundup", "a list takes papers from some other type")
                        .in(list().from(stranger("Venues")))
                        .at("Venues")
                        .says(
                                "\"lab.Venues\" in @Publications(from) of AllPapers is not a @Roundup",
                                "help: add @Roundup to it, or name a class that has it"),
                breaks("not-a-roundup", "a list takes papers from a paper")
                        .in(list().from(stranger("RotatingFeatures")).swapped("RotatingFeatures"))
                        .at("RotatingFeatures")
                        .says(
                                "\"lab.RotatingFeatures\" in @Publications(from) of AllPapers is not a @Roundup",
                                "help: it is a @Paper: move it to papers"),
                silent("not-a-roundup", "a list takes papers from a roundup")
                        .in(list().from(roundup("NeurIps2023")
                                .section("main", paper("RotatingFeatures").build())
                                .build())),
                breaks("not-a-paper", "a list has some other type")
                        .in(list().paper(stranger("Helper")))
                        .at("Helper")
                        .says("\"lab.Helper\" in @Publications(papers) of AllPapers is not a @Paper", ADD_PAPER),
                breaks("not-a-paper", "a list selects some other type")
                        .in(list().select(stranger("Helper")))
                        .at("Helper")
                        .says("\"lab.Helper\" in @Publications(selected) of AllPapers is not a @Paper", ADD_PAPER),
                breaks("not-a-paper", "a list has a roundup among its papers")
                        .in(list().paper(stranger("NeurIps2023")).swapped("NeurIps2023"))
                        .at("NeurIps2023")
                        .says(
                                "\"lab.NeurIps2023\" in @Publications(papers) of AllPapers is not a @Paper",
                                "help: it is a @Roundup: name it in from, and all its papers are listed"),
                breaks("not-a-paper", "a paper was published as some other type")
                        .in(paper("Preprint").published(stranger("Helper")))
                        .at("Helper")
                        .says(
                                "\"lab.Helper\" in @Published of Preprint is not a @Paper",
                                "help: add @Paper to it, or name a class that has it"),
                silent("not-a-paper", "a list has papers, and selects one of a roundup")
                        .in(list().papers(paper("Preprint").build())
                                .selected(paper("RotatingFeatures").build())),
                breaks("not-a-site", "the site of a list is some other type")
                        .in(list().site(stranger("People")))
                        .at("People")
                        .says(
                                "\"lab.People\" in @Publications(site) of AllPapers is not a @Site",
                                "help: add @Site to it, or name a class that has it"));
    }

    private static Stream<Case> values() {
        return Stream.of(
                breaks("slug-syntax", "the slug of a list has capitals")
                        .in(list().slug("All_Papers"))
                        .at("All_Papers")
                        .says(
                                "\"All_Papers\" in @Publications(slug) of AllPapers cannot be part of an address",
                                "help: write \"all-papers\""),
                breaks("blank-value", "a list has no title")
                        .in(list().title(" "))
                        .at(" ")
                        .says("@Publications(title) of AllPapers is empty", "help: fill it in"),
                breaks("blank-value", "the description of a list is blank")
                        .in(list().description(" "))
                        .at(" ")
                        .says("@Publications(description) of AllPapers is empty", "help: fill it in, or delete it"),
                breaks("language-tag", "the language of a list is a word")
                        .in(list().language("english"))
                        .at("english")
                        .says(
                                "\"english\" in @Publications(language) of AllPapers is not a language tag",
                                "help: write \"en\""),
                breaks("accent-syntax", "the accent of a list has no number sign")
                        .in(list().accent("7b68ee"))
                        .at("7b68ee")
                        .says(
                                "\"7b68ee\" in @Publications(accent) of AllPapers is not a hex colour",
                                "help: write \"#7b68ee\""),
                breaks("html-in-text", "the description of a list has tags")
                        .in(list().description("All our <b>papers</b>."))
                        .at("All our <b>papers</b>.")
                        .says(
                                "\"<b>\" in @Publications(description) of AllPapers at line 1, column 9 of the text is HTML, and"
                                        + " the page shows it as plain text",
                                "help: write \\\\textbf{words}"));
    }

    private static Stream<Case> listing() {
        var rotating = paper("RotatingFeatures").build();
        var deep = paper("DeepGmrfs").build();
        return Stream.of(
                breaks("duplicate-paper", "a list has a paper twice")
                        .in(list().papers(rotating, deep, rotating))
                        .at("papers RotatingFeatures")
                        .says(
                                "paper \"RotatingFeatures\" is listed again in @Publications(papers) of AllPapers",
                                "help: list it once; papers already has it"),
                breaks("duplicate-paper", "a list selects a paper twice")
                        .in(list().selected(rotating, rotating))
                        .at("selected RotatingFeatures")
                        .says(
                                "paper \"RotatingFeatures\" is listed again in @Publications(selected) of AllPapers",
                                "help: list it once; selected already has it"),
                silent("duplicate-paper", "a list selects some of its papers")
                        .in(list().papers(rotating, deep).selected(rotating)),
                silent("duplicate-paper", "a list allows it")
                        .in(list().papers(rotating, rotating).allow("duplicate-paper")),
                silent("duplicate-paper", "a paper is in a list and in a roundup")
                        .in(workspace(roundup("NeurIps2023").section("main", rotating))
                                .with(list().papers(rotating))
                                .build()),
                breaks("duplicate-id", "two papers of a list have one id")
                        .in(list().papers(
                                        paper("Kites").id("kites").build(),
                                        paper("KitesAgain").id("kites").build()))
                        .at("kites")
                        .says(
                                "id \"kites\" in @Paper(id) of KitesAgain is also used by lab.Kites",
                                "help: choose another id"),
                silent("duplicate-id", "a list selects papers of two roundups with one id")
                        .in(list().selected(
                                        paper("Kites").id("kites").build(),
                                        paper("KitesAgain").id("kites").build())),
                silent("duplicate-title", "a page has a preprint and what it was published as")
                        .in(
                                paper("Preprint")
                                        .title("Rotating Features")
                                        .published("RotatingFeatures")
                                        .build(),
                                paper("RotatingFeatures")
                                        .title("Rotating Features")
                                        .build()),
                breaks("orphan-paper", "neither a page nor the list has a paper")
                        .in(workspace()
                                .with(list().papers(rotating))
                                .unlisted(paper("DeepGmrfs"))
                                .build())
                        .at("DeepGmrfs")
                        .says(
                                "paper \"DeepGmrfs\" is not listed in any roundup",
                                "help: add DeepGmrfs.class to the papers of a @Section or of @Publications"),
                silent("orphan-paper", "only the list has a paper")
                        .in(workspace().with(list().papers(deep)).build()),
                silent("unused-person", "only the list has a paper of somebody")
                        .in(workspace()
                                .with(publications(
                                                "AllPapers",
                                                amlab().person("People.ADA", "ada", "Ada Lane")
                                                        .build())
                                        .papers(paper("Kites")
                                                .author(amlab().person("People.ADA", "ada", "Ada Lane")
                                                        .name("ada"))
                                                .build()))
                                .rule("unused-person", "warning")
                                .build()),
                breaks("placeholder-text", "a paper that only a list has is checked like any other")
                        .in(list().papers(paper("Kites")
                                .abstractText("Lorem ipsum dolor sit amet.")
                                .build()))
                        .at("Lorem ipsum dolor sit amet.")
                        .says(
                                "\"Lorem ipsum dolor sit amet.\" in @Abstract of Kites is only a placeholder",
                                "help: write the real text, or leave it out until you have one"),
                breaks("unused-allow", "a list allows what nothing breaks")
                        .in(list().allow("accent-syntax"))
                        .at("allow accent-syntax")
                        .says("@Allow(\"accent-syntax\") for AllPapers does not silence anything", "help: delete it"));
    }

    private static Stream<Case> slugs() {
        return Stream.of(
                breaks("duplicate-slug", "a list has the slug of a roundup")
                        .in(workspace(roundup("NeurIps2023").slug("papers"))
                                .with(list().slug("papers"))
                                .build())
                        .at("papers")
                        .says(
                                "slug \"papers\" in @Publications(slug) of AllPapers is also used by NeurIps2023",
                                "help: choose another slug for one of the two pages"),
                breaks("duplicate-slug", "a list has the slug of the people")
                        .in(publications(
                                        "AllPapers",
                                        amlab().pages(SitePage.PEOPLE).build())
                                .slug("people"))
                        .at("people")
                        .says(
                                "slug \"people\" in @Publications(slug) of AllPapers is also used by the people of Amlab",
                                "help: choose another slug"),
                breaks("duplicate-slug", "a roundup has the slug of the topics")
                        .in(roundup("Topical")
                                .slug("topics")
                                .site(amlab().pages(SitePage.TOPICS).build()))
                        .at("topics")
                        .says(
                                "slug \"topics\" in @Roundup(slug) of Topical is also used by the topics of Amlab",
                                "help: choose another slug"),
                breaks("duplicate-slug", "a list has the slug of the shared files")
                        .in(list().slug("assets"))
                        .at("assets")
                        .says(
                                "slug \"assets\" in @Publications(slug) of AllPapers is also used by the style sheet and the script of Amlab",
                                "help: choose another slug"),
                silent("duplicate-slug", "the site has no pages of topics")
                        .in(roundup("Topical")
                                .slug("topics")
                                .site(amlab().pages(SitePage.PEOPLE).build())),
                silent("duplicate-slug", "a roundup that is one file has the slug of shared files")
                        .in(roundup("Assets").slug("assets").site(amlab().build())));
    }

    private static Stream<Case> loops() {
        return Stream.of(
                breaks("published-loop", "a paper was published as itself")
                        .in(paper("Kites").published("Kites"))
                        .at("published as Kites")
                        .says(
                                "\"lab.Kites\" in @Published of Kites leads back to it",
                                "help: name the paper as which it was published, or delete @Published"),
                breaks("published-loop", "a paper of a list was published as itself")
                        .in(list().papers(paper("Kites").published("Kites").build()))
                        .at("published as Kites")
                        .says(
                                "\"lab.Kites\" in @Published of Kites leads back to it",
                                "help: name the paper as which it was published, or delete @Published"),
                silent("published-loop", "three versions follow one another")
                        .in(
                                paper("Preprint")
                                        .title("Kites, a draft")
                                        .published("Workshop")
                                        .build(),
                                paper("Workshop").published("Journal").build(),
                                paper("Journal").build()));
    }

    private static Stream<Case> formerKeys() {
        return Stream.of(
                breaks("former-key", "somebody else has the key now")
                        .in(roundup("NeurIps2023")
                                .site(amlab().person(new PersonBuilder("People.MAX", "max").formerly("maksim"))
                                        .person(new PersonBuilder("People.MAKSIM", "maksim"))
                                        .build()))
                        .at("maksim")
                        .says(
                                "former key \"maksim\" in @Person(formerly) of People.MAX is the key of People.MAKSIM",
                                "help: delete it, or give People.MAKSIM another key"),
                breaks("former-key", "the person has the key still")
                        .in(roundup("NeurIps2023")
                                .site(amlab().person(new PersonBuilder("People.MAX", "max").formerly("max"))
                                        .build()))
                        .at("max")
                        .says(
                                "former key \"max\" in @Person(formerly) of People.MAX is its key now",
                                "help: delete it"),
                breaks("former-key", "a key is listed twice")
                        .in(roundup("NeurIps2023")
                                .site(amlab().person(
                                                new PersonBuilder("People.MAX", "max").formerly("maksim", "maksim"))
                                        .build()))
                        .at("maksim")
                        .says(
                                "former key \"maksim\" in @Person(formerly) of People.MAX is listed again",
                                "help: delete it"),
                breaks("former-key", "two topics had one key")
                        .in(roundup("NeurIps2023")
                                .site(amlab().formerTopic("Topics.GRAPHS", "Graphs", "Networks")
                                        .formerTopic("Topics.NETS", "Neural networks", "Networks")
                                        .build()))
                        .at("Networks")
                        .says(
                                "former key \"Networks\" in @Topic(formerly) of Topics.NETS is also a former key of Topics.GRAPHS",
                                "help: keep it for one of them"),
                silent("former-key", "a person had the key that a topic has")
                        .in(roundup("NeurIps2023")
                                .site(amlab().person(new PersonBuilder("People.MAX", "max").formerly("graphs", "maks"))
                                        .formerTopic("Topics.GRAPHS", "graphs", "Graphs")
                                        .build())));
    }
}
