package dev.roundup.processor.check.ids;

import static dev.roundup.processor.check.Case.breaks;
import static dev.roundup.processor.check.Case.silent;
import static dev.roundup.processor.check.SiteBuilder.amlab;
import static dev.roundup.processor.model.PaperBuilder.paper;
import static dev.roundup.processor.model.RoundupBuilder.roundup;
import static dev.roundup.processor.model.TestOrigin.at;
import static dev.roundup.processor.model.TestOrigin.located;

import dev.roundup.processor.check.Case;
import dev.roundup.processor.check.people.PersonBuilder;
import dev.roundup.processor.model.Asset;
import dev.roundup.processor.model.Contact;
import dev.roundup.processor.model.Link;
import dev.roundup.processor.model.Link.ArchiveId;
import dev.roundup.processor.model.Link.Scheme;
import dev.roundup.processor.model.Link.Target;
import dev.roundup.processor.model.LinkKind;
import dev.roundup.processor.model.Located;
import dev.roundup.processor.model.PaperBuilder;
import dev.roundup.processor.text.Quote;
import dev.roundup.processor.url.Archive;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Cases of rules about ids, ORCID iDs and e-mail addresses. */
public final class IdCases {
    private IdCases() {}

    public static Stream<Case> all() {
        return Stream.of(
                        arxiv(),
                        dates(),
                        openReview(),
                        dois(),
                        gitHub(),
                        acl(),
                        youTube(),
                        zenodo(),
                        huggingFace(),
                        orcids(),
                        mails())
                .flatMap(cases -> cases);
    }

    /** A link by an id of an archive whose annotation accepts every id. */
    public static Link by(Archive archive, String annotation, String id, String url) {
        Scheme scheme = new Scheme(archive.title(), Pattern.compile(".+"), "an-example");
        return new Link(
                annotation,
                LinkKind.PAPER,
                new Located<>("Paper", at("@" + annotation)),
                new Target.Url(url, at(id)),
                Optional.of(new ArchiveId(scheme, id, at(id))),
                at("@" + annotation));
    }

    public static Link file(LinkKind kind, Asset asset) {
        return new Link(
                "Link",
                kind,
                new Located<>(kind.label(), at("@Link")),
                new Target.LinkedFile(asset),
                Optional.empty(),
                at("@Link"));
    }

    private record Ids(String rule, Archive archive, String annotation, String noun) {
        Case bad(String id, String problem, String help) {
            return breaks(rule, id)
                    .in(one(id))
                    .at(id)
                    .says(
                            "invalid " + noun + " " + Quote.of(id) + " in @" + annotation + " of One: " + problem,
                            "help: write " + help);
        }

        Case means(String id, String problem, String meant) {
            return bad(id, problem, "\"" + meant + "\"");
        }

        Case unknown(String id, String problem) {
            return bad(id, problem, "an id such as \"an-example\"");
        }

        Case good(String id) {
            return silent(rule, id).in(one(id));
        }

        private PaperBuilder one(String id) {
            return paper("One").link(by(archive, annotation, id, "https://archive.example.org/x"));
        }
    }

    private static Stream<Case> arxiv() {
        Ids ids = new Ids("arxiv-id", Archive.ARXIV, "Arxiv", "id");
        return Stream.of(
                ids.means("https://arxiv.org/abs/2306.00600v2", "it is an address", "2306.00600v2"),
                ids.means("arxiv.org/pdf/2306.00600.pdf", "it is an address", "2306.00600"),
                ids.means("arXiv:2306.00600", "it contains more than the id", "2306.00600"),
                ids.means("10.48550/arXiv.2306.00600", "it contains more than the id", "2306.00600"),
                ids.means("2306.00600.pdf", "it contains more than the id", "2306.00600"),
                ids.bad(
                        "https://openreview.net/forum?id=n84bzMrGUD",
                        "it is an address of OpenReview",
                        "@OpenReview(\"n84bzMrGUD\")"),
                ids.unknown("2313.00600", "\"2313\" is not a year and a month"),
                ids.unknown("2306.0600", "it has 4 digits after the dot, but an id since 2015 has 5"),
                ids.unknown("2306.1", "it has 1 digit after the dot, but an id since 2015 has 5"),
                ids.unknown("1412.00600", "it has 5 digits after the dot, but an id before 2015 has 4"),
                ids.unknown("0703.0001", "arXiv has used ids of this form only since April 2007"),
                ids.unknown("2306.00000", "its number is 0"),
                ids.unknown("2306.00600v0", "versions start at v1"),
                ids.means("hep-the/9901001", "arXiv never had an archive \"hep-the\"", "hep-th/9901001"),
                ids.unknown("math/0801001", "arXiv used ids of this form only from July 1991 to March 2007"),
                ids.unknown("23060.0600", "it is not an arXiv id"),
                ids.means("c\u0455/0703156", "it contains the Cyrillic letter \"\u0455\" (U+0455)", "cs/0703156"),
                ids.means(
                        "m\u0430th.G\u0422/0309136",
                        "it contains the Cyrillic letter \"\u0430\" (U+0430)",
                        "math.GT/0309136"),
                ids.means(
                        "https://\u0430rxiv.org/abs/2306.00600",
                        "it contains the Cyrillic letter \"\u0430\" (U+0430)",
                        "2306.00600"),
                ids.unknown("23\u041e6.00600", "it contains the Cyrillic letter \"\u041e\" (U+041E)"),
                ids.unknown("2306.00600\u4e00", "it is not an arXiv id"),
                ids.means("https://arxiv.org/abs/2306.00600).", "it is an address", "2306.00600"),
                ids.good("2306.00600"),
                ids.good("2306.00600v12"),
                ids.good("0704.0001"),
                ids.good("1412.6980"),
                ids.good("1501.00001"),
                ids.good("hep-th/9901001"),
                ids.good("math.GT/0309136v1"),
                ids.good("cs/0703156"));
    }

    private static Stream<Case> dates() {
        return Stream.of(
                breaks("arxiv-date", "an id of next month")
                        .in(roundup("NeurIps2023")
                                .section("main", dated("2312.00001").build()))
                        .at("2312.00001")
                        .says(
                                "arXiv id \"2312.00001\" in @Arxiv of One is from 2023-12, but the page is from \"2023-11-20\"",
                                "help: correct the id, or set updated to the day when you changed the page"),
                silent("arxiv-date", "an id of this month, and a later one on a page that was updated")
                        .in(
                                roundup("NeurIps2023")
                                        .section("main", dated("2311.12447").build()),
                                roundup("Icml2023")
                                        .slug("icml-2023")
                                        .updated("2023-12-01")
                                        .section("main", dated("2312.00001").build())));
    }

    private static PaperBuilder dated(String id) {
        return paper("One").link(by(Archive.ARXIV, "Arxiv", id, "https://arxiv.org/abs/" + id));
    }

    private static Stream<Case> openReview() {
        Ids ids = new Ids("openreview-id", Archive.OPENREVIEW, "OpenReview", "id");
        return Stream.of(
                ids.means("https://openreview.net/forum?id=n84bzMrGUD&noteId=x", "it is an address", "n84bzMrGUD"),
                ids.means("forum?id=n84bzMrGUD", "it contains more than the id", "n84bzMrGUD"),
                ids.means("https://openreview.net/forum?id=n84bzMrGUD).", "it is an address", "n84bzMrGUD"),
                ids.means("n84bz MrGUD", "it contains a space", "n84bzMrGUD"),
                ids.means("n84bzM\t rGUD ", "it contains a space", "n84bzMrGUD"),
                ids.unknown(
                        "no id", "an id on OpenReview consists of 5 to 20 letters, digits, hyphens and underscores"),
                ids.means("n84bz\u041crGUD", "it contains the Cyrillic letter \"\u041c\" (U+041C)", "n84bzMrGUD"),
                ids.means("n84bzMrGU\u0395", "it contains the Greek letter \"\u0395\" (U+0395)", "n84bzMrGUE"),
                ids.good("H7HDG--DJF0"),
                ids.good("_xwr8gOBeV1"),
                ids.good("B1xSperKvH"));
    }

    private static Stream<Case> dois() {
        Ids ids = new Ids("doi-syntax", Archive.DOI, "Doi", "DOI");
        return Stream.of(
                ids.means("https://doi.org/10.1109/5.771073", "it is an address", "10.1109/5.771073"),
                ids.means("doi:10.1109/5.771073", "it contains more than the DOI", "10.1109/5.771073"),
                ids.means("10.1177%2F0278364919872545", "it is percent-encoded", "10.1177/0278364919872545"),
                ids.means("10.1109/5.771073.", "it ends in \".\", which is not part of it", "10.1109/5.771073"),
                ids.means("10.1109/5.771073).", "it ends in \").\", which is not part of it", "10.1109/5.771073"),
                ids.means("10.1109/5.771073.)", "it ends in \".)\", which is not part of it", "10.1109/5.771073"),
                ids.means("doi:10.1109/5.771073),", "it ends in \"),\", which is not part of it", "10.1109/5.771073"),
                ids.means(
                        "10.1016/S0092-8674(00)80678-9);",
                        "it ends in \");\", which is not part of it",
                        "10.1016/S0092-8674(00)80678-9"),
                ids.means("https://doi.org/10.1109/5.771073).", "it is an address", "10.1109/5.771073"),
                ids.means("doi.org/10.1109/5.771073, ", "it is an address", "10.1109/5.771073"),
                ids.means(
                        "https://dl.acm.org/doi/10.1145/3292500.3330701).",
                        "it ends in \").\", which is not part of it",
                        "10.1145/3292500.3330701"),
                ids.means(
                        "10.48550/\u0430rXiv.2306.00600",
                        "it contains the Cyrillic letter \"\u0430\" (U+0430)",
                        "10.48550/arXiv.2306.00600"),
                ids.means(
                        "https://doi.org/10.1109/5\u0421B.771073",
                        "it contains the Cyrillic letter \"\u0421\" (U+0421)",
                        "10.1109/5CB.771073"),
                ids.means(
                        "https://dl.acm.org/doi/10.1145/3292500.3330701",
                        "it is the address of a page",
                        "10.1145/3292500.3330701"),
                ids.means(
                        "https://dl.acm.org/doi/pdf/10.1145/3292500.3330701?download=true",
                        "it is the address of a page",
                        "10.1145/3292500.3330701"),
                ids.means(
                        "https://onlinelibrary.wiley.com/doi/full/10.1002/rob.21918",
                        "it is the address of a page",
                        "10.1002/rob.21918"),
                ids.means(
                        "https://link.springer.com/content/pdf/10.1007/s10514-023-10135-3.pdf",
                        "it is the address of a page",
                        "10.1007/s10514-023-10135-3"),
                ids.means(
                        "https://www.biorxiv.org/content/10.1101/2020.01.30.927871v2.full",
                        "it is the address of a page",
                        "10.1101/2020.01.30.927871"),
                ids.means(
                        "https://doi-org.proxy.library.example.edu/10.1145/3292500.3330701",
                        "it is the address of a page",
                        "10.1145/3292500.3330701"),
                ids.unknown("https://example.org/one", "it does not start with 10."),
                ids.unknown("11.1109/5.771073", "it does not start with 10."),
                ids.unknown("10.1109", "it must consist of 10., a number, a slash and a suffix"),
                ids.good("10.1109/5.771073"),
                ids.good("10.1016/S0092-8674(00)80678-9"),
                ids.good("10.1002/(SICI)1097-0258(19980815)17:15/16<1661::AID-SIM968>3.0.CO;2-2"),
                ids.good("10.18653/v1/2020.acl-main.1"),
                ids.good("10.31857/\u04210869"),
                ids.good("10.1000/\u0441\u043e\u0440"),
                ids.good("10.1000.10/näher"));
    }

    private static Stream<Case> gitHub() {
        Ids ids = new Ids("github-repo", Archive.GITHUB, "GitHub", "repository");
        return Stream.of(
                ids.means("https://github.com/lab/one/tree/main/src", "it is an address", "lab/one"),
                ids.means("(https://github.com/lab/one).", "it is an address", "lab/one"),
                ids.means("git@github.com:lab/one.git", "it contains more than owner and repository", "lab/one"),
                ids.means("lab/one.git", "it contains more than owner and repository", "lab/one"),
                ids.means("lab/one/tree/main", "it contains more than owner and repository", "lab/one"),
                ids.means("\u0430da/one", "it contains the Cyrillic letter \"\u0430\" (U+0430)", "ada/one"),
                ids.unknown("lab", "it must be owner/repository"),
                ids.unknown("la--b/one", "\"la--b\" is not a valid owner name"),
                ids.unknown("lab/o ne", "\"o ne\" is not a valid repository name"),
                ids.unknown("lab/..", "the name of the repository is missing"),
                ids.unknown("a".repeat(40) + "/one", "the name of its owner has more than 39 characters"),
                ids.good("lab/one"),
                ids.good("a-b-c/.github"),
                ids.good("DavidRuhe/clifford-group-equivariant-neural-networks"),
                ids.good("replan-lm/replan.github.io"));
    }

    private static Stream<Case> acl() {
        Ids ids = new Ids("acl-id", Archive.ACL, "AclAnthology", "id");
        return Stream.of(
                ids.means("https://aclanthology.org/P18-1001.pdf", "it is an address", "P18-1001"),
                ids.means("2020.acl-main.1.pdf", "it contains more than the id", "2020.acl-main.1"),
                ids.means("2020.ACL-main.1", "its letters are in the wrong case", "2020.acl-main.1"),
                ids.means("\u042018-1001", "it contains the Cyrillic letter \"\u0420\" (U+0420)", "P18-1001"),
                ids.unknown("2023.acl-long", "it is a volume, not a paper"),
                ids.unknown("acl 2020", "it is not an ACL Anthology id"),
                ids.good("2020.acl-main.1"),
                ids.good("2023.findings-emnlp.1000"),
                ids.good("W18-5446"),
                ids.good("2022.naacl-srw.3"));
    }

    private static Stream<Case> youTube() {
        Ids ids = new Ids("youtube-id", Archive.YOUTUBE, "YouTube", "id");
        return Stream.of(
                ids.means("https://www.youtube.com/watch?v=abcdefghijk&t=9", "it is an address", "abcdefghijk"),
                ids.means("youtu.be/abcdefghijk", "it is an address", "abcdefghijk"),
                ids.means("watch?v=abcdefghijk", "it contains more than the id", "abcdefghijk"),
                ids.unknown("abcdefghij", "it has 10 characters, but an id has 11"),
                ids.unknown("a", "it has 1 character, but an id has 11"),
                ids.unknown("PLabcdefghijklmnop", "it is a playlist, not a video"),
                ids.unknown("a talk", "an id on YouTube consists of 11 letters, digits, hyphens and underscores"),
                ids.good("P_LrG0lzc-0"),
                ids.good("-87yrXytluw"));
    }

    private static Stream<Case> zenodo() {
        Ids ids = new Ids("zenodo-id", Archive.ZENODO, "Zenodo", "id");
        return Stream.of(
                ids.means("https://zenodo.org/records/1234567", "it is an address", "1234567"),
                ids.means("10.5281/zenodo.1234567", "it contains more than the record number", "1234567"),
                ids.unknown("my data", "it is not a record number"),
                ids.good("1234567"));
    }

    private static Stream<Case> huggingFace() {
        Ids ids = new Ids("huggingface-id", Archive.HUGGING_FACE, "HuggingFace", "id");
        return Stream.of(
                ids.means("https://huggingface.co/datasets/lab/planets", "it is an address", "datasets/lab/planets"),
                ids.means("dataset/lab/planets", "it contains more than owner and name", "datasets/lab/planets"),
                ids.means("lab/planets/tree/main", "it contains more than owner and name", "lab/planets"),
                ids.unknown("planets", "it must be owner/name"),
                ids.unknown("lab/my--planets", "\"my--planets\" is not a valid name on Hugging Face"),
                ids.good("lab/planets"),
                ids.good("spaces/lab/planets-1.0"),
                ids.good("papers/2306.00600"));
    }

    private static Stream<Case> orcids() {
        return Stream.of(
                orcid("0000-0002-1825-0098", "its check digit is wrong", "copy it from the person's page at orcid.org"),
                orcid(
                        "https://orcid.org/0000-0002-1825-0097",
                        "it must be written as 0000-0000-0000-0000",
                        "write \"0000-0002-1825-0097\""),
                orcid("000000021694233x", "it must be written as 0000-0000-0000-0000", "write \"0000-0002-1694-233X\""),
                orcid(
                        "Ada",
                        "it must be 16 digits in groups of four, with hyphens between",
                        "copy it from the person's page at orcid.org"),
                orcid(
                        "TBD",
                        "it must be 16 digits in groups of four, with hyphens between",
                        "leave it out until it is known"),
                silent("orcid-checksum", "check digits")
                        .in(roundup("NeurIps2023")
                                .site(amlab().person(
                                                new PersonBuilder("People.ADA", "Ada").orcid("0000-0002-1694-233X"))
                                        .person(new PersonBuilder("People.BEN", "Ben").orcid("0000-0002-1825-0097"))
                                        .build())));
    }

    private static Case orcid(String orcid, String problem, String help) {
        return breaks("orcid-checksum", orcid)
                .in(roundup("NeurIps2023")
                        .site(amlab().person(new PersonBuilder("People.ADA", "Ada").orcid(orcid))
                                .build()))
                .at(orcid)
                .says(
                        "invalid ORCID iD \"" + orcid + "\" in @Person(orcid) of People.ADA: " + problem,
                        "help: " + help);
    }

    private static Stream<Case> mails() {
        return Stream.of(
                mail("jane at example dot edu", "it has no @", "write \"jane@example.edu\""),
                mail("jane [at] example [dot] edu", "it has no @", "write \"jane@example.edu\""),
                mail("mailto:jane@example.edu?x=1", "the part before the @ is not valid", "write \"jane@example.edu\""),
                mail(
                        "Jane Doe <jane@example.edu>",
                        "it contains white space or an invisible character",
                        "write \"jane@example.edu\""),
                mail("jane@example,edu", "no host can be called \"example,edu\"", "write \"jane@example.edu\""),
                mail("jane@example.edu.", "no host can be called \"example.edu.\"", "write \"jane@example.edu\""),
                mail(
                        "{jane,joe}@example.edu",
                        "the part before the @ is not valid",
                        "write an address such as \"jane.doe@example.org\""),
                mail("jane@lab", "no host can be called \"lab\"", "write an address such as \"jane.doe@example.org\""),
                mail(
                        "jane..doe@example.edu",
                        "the part before the @ is not valid",
                        "write an address such as \"jane.doe@example.org\""),
                mail("tbd", "it has no @", "leave @Contact out until it is known"),
                address("j.doe+neurips@cs.example.ac.uk"),
                address("o'neil@example.org"),
                address("žofie@müller.example"),
                address("\"jane doe\"@example.org"),
                address("1234567@qq.com"));
    }

    private static Case mail(String email, String problem, String help) {
        return breaks("email-syntax", email)
                .in(paper("One").contact(new Contact(located(email), Optional.empty())))
                .at(email)
                .says("invalid e-mail address \"" + email + "\" in @Contact of One: " + problem, "help: " + help);
    }

    private static Case address(String email) {
        return silent("email-syntax", email).in(paper("One").contact(new Contact(located(email), Optional.empty())));
    }
}
