package dev.roundup.processor.check.people;

import static dev.roundup.processor.check.Case.breaks;
import static dev.roundup.processor.check.Case.silent;
import static dev.roundup.processor.check.SiteBuilder.amlab;
import static dev.roundup.processor.check.WorkspaceBuilder.workspace;
import static dev.roundup.processor.model.PaperBuilder.paper;
import static dev.roundup.processor.model.RoundupBuilder.roundup;
import static dev.roundup.processor.model.TestOrigin.at;
import static dev.roundup.processor.model.TestOrigin.located;

import dev.roundup.processor.check.Case;
import dev.roundup.processor.check.SiteBuilder;
import dev.roundup.processor.model.Contact;
import dev.roundup.processor.model.PaperBuilder;
import dev.roundup.processor.model.People;
import dev.roundup.processor.model.RoundupBuilder;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Cases of rules about tags and people. */
public final class NameCases {
    private static final SiteBuilder TOPICS = amlab().topic("Topics.EQUIVARIANCE", "Equivariance")
            .topic("Topics.VARIATIONAL_INFERENCE", "VariationalInference", "Variational inference");

    private static final SiteBuilder PEOPLE = amlab().person("People.LU_XU", "Lu Xu", "Lu Xu")
            .person("People.MAKSIM_ZHDANOV", "max-zhdanov", "Maksim Zhdanov", "Max Zhdanov");

    private NameCases() {}

    public static Stream<Case> all() {
        return Stream.of(tags(), registry(), authors(), marks(), groups()).flatMap(cases -> cases);
    }

    private static Stream<Case> tags() {
        return Stream.of(
                breaks("unknown-tag", "a tag is misspelt")
                        .in(tagged("Equivarience"))
                        .at("Equivarience")
                        .says(
                                "unknown tag \"Equivarience\" in @Tag of RotatingFeatures",
                                "help: did you mean \"Equivariance\"?"),
                breaks("unknown-tag", "a tag is nearly the printed name of a topic")
                        .in(tagged("variational  inference"))
                        .at("variational  inference")
                        .says(
                                "unknown tag \"variational  inference\" in @Tag of RotatingFeatures",
                                "help: did you mean \"VariationalInference\"?"),
                breaks("unknown-tag", "a tag is the printed name of a topic")
                        .in(tagged("Variational inference"))
                        .at("Variational inference")
                        .says(
                                "unknown tag \"Variational inference\" in @Tag of RotatingFeatures",
                                "help: write the constant Topics.VARIATIONAL_INFERENCE"),
                breaks("unknown-tag", "a tag is the name of a constant in quotes")
                        .in(tagged("EQUIVARIANCE"))
                        .at("EQUIVARIANCE")
                        .says(
                                "unknown tag \"EQUIVARIANCE\" in @Tag of RotatingFeatures",
                                "help: write the constant Topics.EQUIVARIANCE"),
                breaks("unknown-tag", "a tag is like none")
                        .in(tagged("Robotics"))
                        .at("Robotics")
                        .says(
                                "unknown tag \"Robotics\" in @Tag of RotatingFeatures",
                                "help: use one of the topics of Amlab, or add this one to them"),
                silent("unknown-tag", "a tag is the key of a topic").in(tagged("VariationalInference")),
                silent("unknown-tag", "the site has no vocabulary")
                        .in(paper("RotatingFeatures").site(amlab().build()).tags("Anything")),
                breaks("duplicate-tag", "a tag stands twice")
                        .in(tagged("Equivariance", "Equivariance"))
                        .at("Equivariance")
                        .says("tag \"Equivariance\" is listed again in @Tag of RotatingFeatures", "help: list it once"),
                silent("duplicate-tag", "free tags differ")
                        .in(paper("RotatingFeatures").tags("Equivariance", "Invariance")));
    }

    private static Stream<Case> registry() {
        return Stream.of(
                breaks("family-name", "a family name is misspelt")
                        .in(registered(new PersonBuilder("People.LIA", "Lia Soto Vega").family("Vegga")))
                        .at("Vegga")
                        .says(
                                "family name \"Vegga\" in @Person(family) of People.LIA is not in the name \"Lia Soto Vega\"",
                                "help: write \"Vega\""),
                breaks("family-name", "a family name is another")
                        .in(registered(new PersonBuilder("People.LIA", "Lia Soto Vega").family("Marin")))
                        .at("Marin")
                        .says(
                                "family name \"Marin\" in @Person(family) of People.LIA is not in the name \"Lia Soto Vega\"",
                                "help: write the family name as it stands in the name"),
                breaks("family-name", "a family name is a part of a word")
                        .in(registered(new PersonBuilder("People.LIA", "Lia Soto-Vega").family("Soto")))
                        .at("Soto")
                        .says(
                                "family name \"Soto\" in @Person(family) of People.LIA is not in the name \"Lia Soto-Vega\"",
                                "help: write the family name as it stands in the name"),
                breaks("family-name", "the words are in another order")
                        .in(registered(new PersonBuilder("People.LIA", "lia")
                                .name("Lia Soto Vega")
                                .family("Vega Soto")))
                        .at("Vega Soto")
                        .says(
                                "family name \"Vega Soto\" in @Person(family) of People.LIA is not in the name \"Lia Soto Vega\"",
                                "help: write the family name as it stands in the name"),
                breaks("family-name", "an organisation has one")
                        .in(registered(new PersonBuilder("People.TIDE", "Tide Watch")
                                .family("Watch")
                                .organisation()))
                        .at("Watch")
                        .says(
                                "family name \"Watch\" in @Person(family) of People.TIDE is an organisation's",
                                "help: delete family, or organisation = true for a person"),
                silent("family-name", "a family name has several words")
                        .in(registered(new PersonBuilder("People.LIA", "Lia Soto Vega").family("Soto Vega"))),
                silent("family-name", "a family name comes first")
                        .in(registered(
                                new PersonBuilder("People.LIA", "Kov\u00e1cs J\u00e1nos").family("Kov\u00e1cs"))),
                silent("family-name", "a family name stands together with the given name")
                        .in(registered(
                                new PersonBuilder("People.TARO", "\u5c71\u7530\u592a\u90ce").family("\u5c71\u7530"))),
                silent("family-name", "an alias does not have it")
                        .in(registered(new PersonBuilder("People.LIA", "Lia Soto Vega")
                                .aliases("Lia Marin")
                                .family("Soto Vega"))),
                silent("family-name", "an organisation has none")
                        .in(registered(new PersonBuilder("People.TIDE", "Tide Watch").organisation())),
                silent("author-order", "an organisation's name has a comma")
                        .in(registered(new PersonBuilder("People.ASH", "Ash, Bell").organisation())),
                breaks("duplicate-person", "two constants have one key")
                        .in(roundup("NeurIps2023")
                                .site(amlab().person("People.LU_XU", "Lu Xu", "Lu Xu")
                                        .person("People.LU_XU_2", "Lu Xu", "Lu Xu")
                                        .build()))
                        .at("People.LU_XU_2 = Lu Xu")
                        .says(
                                "\"Lu Xu\" in the value of People.LU_XU_2 is already the key of People.LU_XU",
                                "help: give each person their own key, and set the name with @Person(name)"),
                breaks("duplicate-person", "an alias is the name of somebody else")
                        .in(roundup("NeurIps2023")
                                .site(amlab().person("People.MAKSIM", "maksim", "Maksim Zhdanov", "Max Zhdanov")
                                        .person("People.MAX", "max", "Max Zhdanov")
                                        .build()))
                        .at("Max Zhdanov")
                        .says(
                                "\"Max Zhdanov\" in @Person(alsoKnownAs) of People.MAKSIM is already the name of People.MAX",
                                "help: keep it for one of them; in papers of the other, write the constant"),
                breaks("duplicate-person", "an alias is one of somebody else")
                        .in(roundup("NeurIps2023")
                                .site(amlab().person("People.A", "a", "Ann Able", "A. Able")
                                        .person("People.B", "b", "Abe Able", "A. Able")
                                        .build()))
                        .at("A. Able")
                        .says(
                                "\"A. Able\" in @Person(alsoKnownAs) of People.B is already the alias of People.A",
                                "help: keep it for one of them; in papers of the other, write the constant"),
                breaks("duplicate-person", "two people have one ORCID iD")
                        .in(roundup("NeurIps2023")
                                .site(amlab().person(
                                                new PersonBuilder("People.A", "Ann Able").orcid("0000-0002-1825-0097"))
                                        .person(new PersonBuilder("People.B", "Ben Able").orcid("0000-0001-5109-3700"))
                                        .person(new PersonBuilder("People.C", "Cy Able").orcid("0000-0002-1825-0097"))
                                        .build()))
                        .at("0000-0002-1825-0097")
                        .says(
                                "\"0000-0002-1825-0097\" in @Person(orcid) of People.C is already the ORCID iD of People.A",
                                "help: give each person their own ORCID iD, or declare the person once"),
                breaks("duplicate-person", "two people have one ORCID iD, once as an address and once without hyphens")
                        .in(workspace(roundup("NeurIps2023")
                                        .site(amlab().person(new PersonBuilder("People.A", "Ann Able")
                                                        .orcid("https://orcid.org/0000-0002-1694-233x"))
                                                .person(new PersonBuilder("People.B", "Ben Able")
                                                        .orcid("000000021694233X"))
                                                .build()))
                                .rule("orcid-checksum", "off")
                                .build())
                        .at("000000021694233X")
                        .says(
                                "\"000000021694233X\" in @Person(orcid) of People.B is already the ORCID iD of People.A",
                                "help: give each person their own ORCID iD, or declare the person once"),
                silent("duplicate-person", "namesakes have a key each")
                        .in(roundup("NeurIps2023")
                                .site(amlab().person("People.WEI_1", "wei-1", "Wei Wang")
                                        .person("People.WEI_2", "wei-2", "Wei Wang")
                                        .build())),
                silent("duplicate-person", "an alias repeats a person's own key")
                        .in(roundup("NeurIps2023")
                                .site(amlab().person("People.A", "a", "Ann Able", "a")
                                        .build())));
    }

    private static Stream<Case> authors() {
        return Stream.of(
                breaks("duplicate-author", "an outsider is listed twice")
                        .in(paper("RotatingFeatures").authors("Jane Doe", "Joe Public", "Jane Doe"))
                        .at("Jane Doe")
                        .says(
                                "author \"Jane Doe\" is listed again in @Paper(authors) of RotatingFeatures",
                                "help: list each author once"),
                breaks("duplicate-author", "somebody is listed under two names")
                        .in(by("max-zhdanov", "Lu Xu", "Max Zhdanov"))
                        .at("Max Zhdanov")
                        .says(
                                "author \"Max Zhdanov\" is listed again in @Paper(authors) of RotatingFeatures",
                                "help: list each author once",
                                "note: \"max-zhdanov\" is People.MAKSIM_ZHDANOV too; two people with one name need two keys"),
                breaks("duplicate-author", "somebody is twice in a group of equal contribution")
                        .in(paper("RotatingFeatures")
                                .authors("Jane Doe", "Lu Xu")
                                .equalContribution("Jane Doe", "Jane Doe", "Lu Xu"))
                        .at("equal Jane Doe")
                        .says(
                                "author \"Jane Doe\" is listed again in @EqualContribution of RotatingFeatures",
                                "help: list each author once"),
                breaks("duplicate-author", "somebody is twice in a group, under two names")
                        .in(paper("RotatingFeatures")
                                .site(PEOPLE.build())
                                .author(PEOPLE.name("max-zhdanov"))
                                .authors("Lu Xu")
                                .equalContribution(List.of(
                                        PEOPLE.name("max-zhdanov"), PEOPLE.name("Max Zhdanov"), PEOPLE.name("Lu Xu"))))
                        .at("Max Zhdanov")
                        .says(
                                "author \"Max Zhdanov\" is listed again in @EqualContribution of RotatingFeatures",
                                "help: list each author once",
                                "note: \"max-zhdanov\" is People.MAKSIM_ZHDANOV too; two people with one name need two keys"),
                silent("duplicate-author", "somebody is in two groups")
                        .in(paper("RotatingFeatures")
                                .authors("Jane Doe", "Lu Xu", "Joe Public")
                                .equalContribution("Jane Doe", "Lu Xu")
                                .equalContribution("Jane Doe", "Joe Public")),
                silent("duplicate-author", "authors differ").in(by("max-zhdanov", "Lu Xu", "Jane Doe")));
    }

    private static Stream<Case> marks() {
        return Stream.of(
                breaks("author-marker", "an author carries marks")
                        .in(paper("RotatingFeatures").authors("Lu Xu*,†", "Jane Doe"))
                        .at("Lu Xu*,†")
                        .says(
                                "name \"Lu Xu*,†\" in @Paper(authors) of RotatingFeatures contains the mark \"*\"",
                                "help: write \"Lu Xu\"; mark equal contribution with @EqualContribution"),
                breaks("author-marker", "an author carries the number of a footnote")
                        .in(paper("RotatingFeatures").authors("Jane Doe²"))
                        .at("Jane Doe²")
                        .says(
                                "name \"Jane Doe²\" in @Paper(authors) of RotatingFeatures contains the mark \"²\"",
                                "help: write \"Jane Doe\"; mark equal contribution with @EqualContribution"),
                breaks("author-marker", "a list was divided, and what led to its last author is left")
                        .in(paper("RotatingFeatures").authors("Jane Doe", "and Lu Xu"))
                        .at("and Lu Xu")
                        .says(
                                "name \"and Lu Xu\" in @Paper(authors) of RotatingFeatures contains the mark \"and\"",
                                "help: write \"Lu Xu\""),
                breaks("author-marker", "a note says who contributed equally")
                        .in(paper("RotatingFeatures").authors("Dan Zhang (equal)"))
                        .at("Dan Zhang (equal)")
                        .says(
                                "name \"Dan Zhang (equal)\" in @Paper(authors) of RotatingFeatures contains the mark"
                                        + " \"(equal)\"",
                                "help: write \"Dan Zhang\"; mark equal contribution with @EqualContribution"),
                breaks("author-marker", "a note says who is the corresponding author")
                        .in(paper("RotatingFeatures").authors("Dan Zhang (Corresponding author)"))
                        .at("Dan Zhang (Corresponding author)")
                        .says(
                                "name \"Dan Zhang (Corresponding author)\" in @Paper(authors) of RotatingFeatures"
                                        + " contains the mark \"(Corresponding author)\"",
                                "help: write \"Dan Zhang\"; name the corresponding author with @Contact(author)"),
                breaks("author-marker", "the registry carries it, and papers say nothing more")
                        .in(roundup("NeurIps2023")
                                .site(amlab().person("People.ADA", "ada", "Ada‡")
                                        .build())
                                .author(amlab().person("People.ADA", "ada", "Ada‡")
                                        .name("ada")))
                        .at("Ada‡")
                        .says(
                                "name \"Ada‡\" in @Person(name) of People.ADA contains the mark \"‡\"",
                                "help: write \"Ada\""),
                breaks("author-marker", "the author of the page carries one")
                        .in(roundup("NeurIps2023").author(amlab().name("§ Max Zhdanov")))
                        .at("§ Max Zhdanov")
                        .says(
                                "name \"§ Max Zhdanov\" in @Roundup(author) of NeurIps2023 contains the mark \"§\"",
                                "help: write \"Max Zhdanov\""),
                silent("author-marker", "names have all that names have")
                        .in(paper("RotatingFeatures")
                                .authors(
                                        "Jean-Luc O'Neil, Jr.",
                                        "Ōe Kenzaburō",
                                        "N'Ko ߊ",
                                        "Tom 7",
                                        "Robert (Bob) Smith")));
    }

    private static Stream<Case> groups() {
        return Stream.of(
                breaks("equal-contribution-single", "a group of one, named twice")
                        .in(paper("RotatingFeatures")
                                .authors("Jane Doe", "Lu Xu")
                                .equalContribution("Lu Xu", "Lu Xu"))
                        .at("equal Lu Xu")
                        .says(
                                "@EqualContribution of RotatingFeatures names only \"Lu Xu\"",
                                "help: name all who contributed equally, or delete it"),
                breaks("equal-contribution-single", "a group of nobody")
                        .in(paper("RotatingFeatures").authors("Jane Doe").equalContribution())
                        .at("equal contribution")
                        .says(
                                "@EqualContribution of RotatingFeatures names nobody",
                                "help: name all who contributed equally, or delete it"),
                silent("equal-contribution-single", "a group of two")
                        .in(paper("RotatingFeatures")
                                .authors("Jane Doe", "Lu Xu")
                                .equalContribution("Jane Doe", "Lu Xu")),
                breaks("equal-contribution-stranger", "a name is misspelt")
                        .in(paper("RotatingFeatures")
                                .authors("Jane Doe", "Lu Xu")
                                .equalContribution("Jane Do", "Lu Xu"))
                        .at("equal Jane Do")
                        .says(
                                "\"Jane Do\" in @EqualContribution of RotatingFeatures is not an author of the paper",
                                "help: did you mean \"Jane Doe\"?"),
                breaks("equal-contribution-stranger", "somebody is no author")
                        .in(paper("RotatingFeatures")
                                .authors("Jane Doe", "Lu Xu")
                                .equalContribution("Jane Doe", "Al"))
                        .at("equal Al")
                        .says(
                                "\"Al\" in @EqualContribution of RotatingFeatures is not an author of the paper",
                                "help: write the name as in @Paper(authors)"),
                breaks("contact-stranger", "a name is misspelt")
                        .in(paper("RotatingFeatures")
                                .authors("Jane Doe", "Lu Xu")
                                .contact(contact("Jane Do")))
                        .at("contact Jane Do")
                        .says(
                                "\"Jane Do\" in @Contact(author) of RotatingFeatures is not an author of the paper",
                                "help: did you mean \"Jane Doe\"?"),
                breaks("contact-stranger", "somebody is no author")
                        .in(paper("RotatingFeatures").authors("Jane Doe").contact(contact("Al")))
                        .at("contact Al")
                        .says(
                                "\"Al\" in @Contact(author) of RotatingFeatures is not an author of the paper",
                                "help: write the name as in @Paper(authors)"),
                silent("contact-stranger", "an author, and an address without one")
                        .in(paper("RotatingFeatures")
                                .authors("Jane Doe", "Lu Xu")
                                .contact(contact("Lu Xu"))
                                .contact(new Contact(located("lab@example.org"), Optional.empty()))),
                silent("equal-contribution-stranger", "all are authors")
                        .in(paper("RotatingFeatures")
                                .authors("Jane Doe", "Lu Xu", "Joe Public")
                                .equalContribution("Joe Public", "Jane Doe")));
    }

    private static Contact contact(String author) {
        return new Contact(
                located("author@example.org"), Optional.of(People.NONE.resolve(author, at("contact " + author))));
    }

    private static PaperBuilder tagged(String... tags) {
        PaperBuilder paper = paper("RotatingFeatures").site(TOPICS.build());
        Stream.of(tags).map(TOPICS::tag).forEach(paper::tag);
        return paper;
    }

    private static PaperBuilder by(String... authors) {
        PaperBuilder paper = paper("RotatingFeatures").site(PEOPLE.build());
        Stream.of(authors).map(PEOPLE::name).forEach(paper::author);
        return paper;
    }

    private static RoundupBuilder registered(PersonBuilder person) {
        return roundup("NeurIps2023").site(amlab().person(person).build());
    }
}
