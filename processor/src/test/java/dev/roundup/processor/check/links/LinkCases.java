package dev.roundup.processor.check.links;

import static dev.roundup.processor.check.Case.breaks;
import static dev.roundup.processor.check.Case.silent;
import static dev.roundup.processor.check.Samples.byId;
import static dev.roundup.processor.check.Samples.found;
import static dev.roundup.processor.check.Samples.link;
import static dev.roundup.processor.check.Samples.missing;
import static dev.roundup.processor.check.Samples.sessionAt;
import static dev.roundup.processor.check.Samples.unsought;
import static dev.roundup.processor.check.Samples.venueAt;
import static dev.roundup.processor.check.SiteBuilder.amlab;
import static dev.roundup.processor.check.WorkspaceBuilder.workspace;
import static dev.roundup.processor.model.PaperBuilder.paper;
import static dev.roundup.processor.model.RoundupBuilder.roundup;
import static dev.roundup.processor.model.TestOrigin.at;

import dev.roundup.processor.check.Case;
import dev.roundup.processor.check.people.PersonBuilder;
import dev.roundup.processor.model.Asset;
import dev.roundup.processor.model.Link;
import dev.roundup.processor.model.Link.Scheme;
import dev.roundup.processor.model.Link.Target;
import dev.roundup.processor.model.LinkKind;
import dev.roundup.processor.model.MediaFormat;
import dev.roundup.processor.model.PaperBuilder;
import java.io.InputStream;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Cases of rules about links. */
public final class LinkCases {
    private static final Scheme HAL = new Scheme("HAL", Pattern.compile("hal-\\d{8}"), "hal-01234567");

    private LinkCases() {}

    public static Stream<Case> all() {
        return Stream.of(targets(), addresses(), elsewhere(), unsafe(), files()).flatMap(cases -> cases);
    }

    private static Stream<Case> targets() {
        return Stream.of(
                breaks("link-syntax", "a link has no target")
                        .in(paper("RotatingFeatures").link(link(new Target.Unclear(0))))
                        .at("@Link")
                        .says(
                                "invalid link \"Code\" in @Link of RotatingFeatures: url, file and pending are all missing",
                                "help: set exactly one of the three"),
                breaks("link-syntax", "a link has two targets")
                        .in(paper("RotatingFeatures").link(link(new Target.Unclear(2))))
                        .at("@Link")
                        .says(
                                "invalid link \"Code\" in @Link of RotatingFeatures: 2 of url, file and pending are set",
                                "help: set exactly one of the three"),
                silent("link-syntax", "a link is still to come")
                        .in(paper("RotatingFeatures").link(link(new Target.Pending()))),
                breaks("link-syntax", "an id is none of a scheme of somebody's own; page and PDF are one problem")
                        .in(paper("RotatingFeatures").link(byId(HAL, "hal-1")).link(byId(HAL, "hal-1")))
                        .at("hal-1")
                        .says(
                                "invalid link \"hal-1\" in @Arxiv of RotatingFeatures: it is not a valid HAL id",
                                "help: write an id such as \"hal-01234567\""),
                silent("link-syntax", "an id is one of its scheme")
                        .in(paper("RotatingFeatures").link(byId(HAL, "hal-01234567"))));
    }

    private static Stream<Case> addresses() {
        return Stream.of(
                bad("", "it is empty", "write an address that starts with https://"),
                bad(" https://example.org/a ", "it contains white space", "write \"https://example.org/a\""),
                bad("https://example.org/a b", "it contains white space", "write \"https://example.org/a%20b\""),
                breaks("link-syntax", "a line break stands in an address")
                        .in(linking("https://example.org/\nb"))
                        .at("https://example.org/\nb")
                        .says(
                                "invalid link \"https://example.org/\\nb\" in @Link(url) of RotatingFeatures: it contains"
                                        + " a control character",
                                "help: write \"https://example.org/b\""),
                bad(
                        "www.example.org/talk",
                        "it does not begin with https://",
                        "write \"https://www.example.org/talk\""),
                bad("example.org", "it does not begin with https://", "write \"https://example.org\""),
                bad("//example.org/a", "it does not begin with https://", "write \"https://example.org/a\""),
                bad(
                        "poster.pdf",
                        "it does not begin with https://",
                        "write file instead of url to publish a file beside the page"),
                bad(
                        "../files/poster.pdf",
                        "it does not begin with https://",
                        "write file instead of url to publish a file beside the page"),
                bad(
                        "www.example.org/p.pdf",
                        "it does not begin with https://",
                        "write \"https://www.example.org/p.pdf\""),
                bad("../talks/42", "it does not begin with https://", "write an address that starts with https://"),
                bad(
                        "ftp://example.org/a",
                        "its scheme is neither https nor http",
                        "write an address that starts with https://"),
                bad("https:/example.org/a", "it has no host", "write \"https://example.org/a\""),
                bad("https:///a", "it has no host", "write an address that starts with https://"),
                bad(
                        "https://example.org/%zz",
                        "it contains \"%\" without two hexadecimal digits after it",
                        "write \"https://example.org/%25zz\""),
                bad("https://https://example.org/", "its scheme is written twice", "write \"https://example.org/\""),
                good("https://example.org"),
                good("HTTPS://example.org:8080/a?b=c&d=[e]#f"),
                good("https://under_score.example.org/~somebody/"),
                good("https://[2001:db8::1]/"),
                good("https://xn--knstliche-q9a.example.org/%C3%BC"));
    }

    private static Case bad(String url, String problem, String help) {
        return breaks("link-syntax", "\"" + url + "\"")
                .in(linking(url))
                .at(url)
                .says("invalid link \"" + url + "\" in @Link(url) of RotatingFeatures: " + problem, "help: " + help);
    }

    private static Case good(String url) {
        return silent("link-syntax", url).in(linking(url));
    }

    private static PaperBuilder linking(String url) {
        return paper("RotatingFeatures").link(LinkKind.VIDEO, "Talk", url);
    }

    private static Stream<Case> elsewhere() {
        return Stream.of(
                breaks("link-syntax", "the page of the site")
                        .in(roundup("NeurIps2023")
                                .site(amlab().url("amlab.example.org").build()))
                        .at("amlab.example.org")
                        .says(
                                "invalid link \"amlab.example.org\" in @Site(url) of Amlab: it does not begin with https://",
                                "help: write \"https://amlab.example.org\""),
                breaks("link-syntax", "the page of a venue")
                        .in(roundup("NeurIps2023").venue(venueAt("neurips")))
                        .at("neurips")
                        .says(
                                "invalid link \"neurips\" in @Venue(url) of NeurIps2023: it does not begin with https://",
                                "help: write an address that starts with https://"),
                breaks("link-syntax", "the page of a session")
                        .in(paper("RotatingFeatures").session(sessionAt("mailto:chair@example.org")))
                        .at("mailto:chair@example.org")
                        .says(
                                "invalid link \"mailto:chair@example.org\" in @Session(url) of RotatingFeatures: its scheme"
                                        + " is neither https nor http",
                                "help: write an address that starts with https://"));
    }

    private static Stream<Case> unsafe() {
        return Stream.of(
                breaks("link-unsafe", "a script")
                        .in(linking("javascript:alert(1)"))
                        .at("javascript:alert(1)")
                        .says(
                                "unsafe link \"javascript:alert(1)\" in @Link(url) of RotatingFeatures: a browser can run a javascript: address as code",
                                "help: write an address that starts with https://"),
                breaks("link-unsafe", "a script in disguise")
                        .in(linking("\u0001 JaVa\nscript:alert(1)"))
                        .at("\u0001 JaVa\nscript:alert(1)")
                        .says(
                                "unsafe link \"\\u0001 JaVa\\nscript:alert(1)\" in @Link(url) of RotatingFeatures: a browser can run a javascript: address as code",
                                "help: write an address that starts with https://"),
                breaks("link-unsafe", "a document in an address, at a person")
                        .in(roundup("NeurIps2023")
                                .site(amlab().person(new PersonBuilder("People.ADA", "Ada").url("data:text/html,hello"))
                                        .build()))
                        .at("data:text/html,hello")
                        .says(
                                "unsafe link \"data:text/html,hello\" in @Person(url) of People.ADA: a browser can run a data: address as code",
                                "help: write an address that starts with https://"),
                silent("link-unsafe", "the word stands further on").in(linking("https://example.org/javascript:void")));
    }

    private static Stream<Case> files() {
        return Stream.of(
                breaks("link-scheme", "a group of the grammar is left open")
                        .in(workspace(roundup("NeurIps2023"))
                                .brokenGrammar("Hal", "hal-(\\d{8}", "Unclosed group at character 10")
                                .build())
                        .at("hal-(\\d{8}")
                        .says(
                                "pattern \"hal-(\\\\d{8}\" in @LinkScheme(id) of Hal is not a regular expression",
                                "help: write a java.util.regex pattern that matches a whole id, such as"
                                        + " \"[a-z]+-\\\\d{8}\"",
                                "note: Unclosed group at character 10"),
                silent("link-scheme", "all grammars are regular expressions").in(roundup("NeurIps2023")),
                damaged(
                        "poster.pdf",
                        MediaFormat.HTML,
                        "is an HTML page, perhaps that of a login",
                        "download the file again"),
                damaged(
                        "slides.pptx",
                        MediaFormat.HTML,
                        "is an HTML page, perhaps that of a login",
                        "download the file again"),
                damaged("data.zip", MediaFormat.EMPTY, "is empty", "copy, download or export the file again"),
                damaged("poster.pdf", MediaFormat.LFS_POINTER, "is a Git LFS pointer", "fetch the file: git lfs pull"),
                damaged(
                        "poster.pdf",
                        MediaFormat.UNKNOWN,
                        "is not a PDF document",
                        "name the right file, or copy, download or export the file again"),
                damaged(
                        "poster.PNG",
                        MediaFormat.PDF,
                        "is a PDF document, but its name says otherwise",
                        "name the right file, or copy, download or export the file again"),
                breaks("link-file", "a PDF that was not downloaded to its end")
                        .in(paper("RotatingFeatures")
                                .link(beside("poster.pdf", MediaFormat.PDF, Optional.of("is cut off"))))
                        .at("poster.pdf")
                        .says(
                                "file \"poster.pdf\" in @Link(file) of RotatingFeatures is cut off",
                                "help: copy, download or export the file again"),
                silent("link-file", "files of many types are there")
                        .in(paper("RotatingFeatures")
                                .link(beside("poster.PDF", MediaFormat.PDF, Optional.empty()))
                                .link(beside("poster.jpeg", MediaFormat.JPEG, Optional.empty()))
                                .link(beside("demo.html", MediaFormat.HTML, Optional.empty()))
                                .link(beside("code.zip", MediaFormat.UNKNOWN, Optional.empty()))
                                .link(beside("slides.key", MediaFormat.UNKNOWN, Optional.empty()))
                                .link(beside("film.mp4", MediaFormat.QUICKTIME, Optional.empty()))),
                breaks("link-file", "a file is not there")
                        .in(paper("RotatingFeatures").link(link(new Target.LinkedFile(missing("poster.pdf")))))
                        .at("poster.pdf")
                        .says(
                                "file \"poster.pdf\" in @Link(file) of RotatingFeatures was not found",
                                "help: put it at \"lab/poster.pdf\" in the folder of roundup.assets or on the class path, or"
                                        + " write pending = true instead of file until you have it"),
                breaks("link-file", "an address is given as a file")
                        .in(paper("RotatingFeatures")
                                .link(link(new Target.LinkedFile(missing("https://example.org/p.pdf")))))
                        .at("https://example.org/p.pdf")
                        .says(
                                "file \"https://example.org/p.pdf\" in @Link(file) of RotatingFeatures was not found",
                                "help: write url instead of file for an address"),
                breaks("link-file", "an address is given as a file, and the folder of pictures is unknown")
                        .in(paper("RotatingFeatures")
                                .link(link(new Target.LinkedFile(unsought("https://example.org/p.pdf")))))
                        .at("https://example.org/p.pdf")
                        .says(
                                "file \"https://example.org/p.pdf\" in @Link(file) of RotatingFeatures was not found",
                                "help: write url instead of file for an address"),
                silent("link-file", "nobody knows the folder of pictures")
                        .in(paper("RotatingFeatures").link(link(new Target.LinkedFile(unsought("poster.pdf"))))),
                silent("link-file", "a file is there")
                        .in(paper("RotatingFeatures").link(link(new Target.LinkedFile(found("poster.pdf"))))));
    }

    private static Case damaged(String name, MediaFormat format, String problem, String help) {
        return breaks("link-file", name + ", " + format.words())
                .in(paper("RotatingFeatures").link(beside(name, format, Optional.empty())))
                .at(name)
                .says("file \"" + name + "\" in @Link(file) of RotatingFeatures " + problem, "help: " + help);
    }

    private static Link beside(String name, MediaFormat format, Optional<String> damage) {
        Asset.File file = new Asset.File(
                InputStream::nullInputStream,
                Optional.empty(),
                Optional.of(new Asset.Inspection(format, 9, Optional.empty(), damage, Optional.empty())));
        return link(new Target.LinkedFile(new Asset(name, "lab/" + name, Optional.of(file), at(name))));
    }
}
