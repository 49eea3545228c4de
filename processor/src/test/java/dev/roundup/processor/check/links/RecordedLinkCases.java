package dev.roundup.processor.check.links;

import static dev.roundup.processor.check.Case.breaks;
import static dev.roundup.processor.check.Case.silent;
import static dev.roundup.processor.check.WorkspaceBuilder.workspace;
import static dev.roundup.processor.model.PaperBuilder.paper;
import static dev.roundup.processor.model.RoundupBuilder.roundup;
import static dev.roundup.processor.model.TestOrigin.at;
import static dev.roundup.processor.model.TestOrigin.located;

import dev.roundup.processor.check.Case;
import dev.roundup.processor.check.Samples;
import dev.roundup.processor.check.WorkspaceBuilder;
import dev.roundup.processor.model.Link;
import dev.roundup.processor.model.Link.ArchiveId;
import dev.roundup.processor.model.Link.Scheme;
import dev.roundup.processor.model.Link.Target;
import dev.roundup.processor.model.LinkKind;
import dev.roundup.processor.model.PaperBuilder;
import dev.roundup.processor.model.RoundupBuilder;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Cases of rules about what {@code links.lock} says. */
public final class RecordedLinkCases {
    private static final String KITES = "https://kites.example.org/code";
    private static final String DAYS = " 2026-05-04 2026-11-28";
    private static final String NOTE = "note: last asked on 2026-11-28; roundup links asks again";
    private static final String LOOK =
            "help: write its new address, or remove the link; roundup links --archive looks for an archived copy";
    private static final String LINKED = "link \"" + KITES + "\" in @Link(url) of One";

    private RecordedLinkCases() {}

    public static Stream<Case> all() {
        return Stream.of(dead(), moved(), wrong(), unchecked()).flatMap(cases -> cases);
    }

    private static Stream<Case> dead() {
        return Stream.of(
                breaks("link-dead", "the page is gone")
                        .in(recorded(KITES + " dead 404" + DAYS).build())
                        .at(KITES)
                        .says("dead " + LINKED + ": its server has answered 404 since 2026-05-04", LOOK, NOTE),
                breaks("link-dead", "the host is gone")
                        .in(recorded(KITES + " dead unknown-host" + DAYS).build())
                        .at(KITES)
                        .says("dead " + LINKED + ": its host has been unknown since 2026-05-04", LOOK, NOTE),
                breaks("link-dead", "there is an archived copy")
                        .in(recorded(KITES + " dead 410" + DAYS + " https://web.archive.org/web/2024/" + KITES)
                                .build())
                        .at(KITES)
                        .says(
                                "dead " + LINKED + ": its server has answered 410 since 2026-05-04",
                                "help: write \"https://web.archive.org/web/2024/" + KITES + "\"",
                                NOTE),
                breaks("link-dead", "an archive has no item with that id")
                        .in(workspace(page(paper("One").link(Samples.arxiv("2306.00600"))))
                                .links("https://archive.example.org/abs/2306.00600 dead 404" + DAYS
                                        + " https://web.archive.org/web/2024/x")
                                .build())
                        .at("2306.00600")
                        .says(
                                "dead link \"2306.00600\" in @Arxiv of One:"
                                        + " https://archive.example.org/abs/2306.00600 has answered 404 since 2026-05-04",
                                LOOK,
                                NOTE),
                silent("link-dead", "the server refused us")
                        .in(recorded(KITES + " unknown 403" + DAYS).build()),
                silent("link-dead", "the dead address is a longer one")
                        .in(recorded(KITES + "/old dead 404" + DAYS).build()),
                silent("link-dead", "a later line of a merge says that it is alive")
                        .in(recorded(KITES + " dead 404 2026-05-04 2026-05-05", KITES + " ok 200 2026-06-01 2026-06-01")
                                .build()));
    }

    private static Stream<Case> moved() {
        return Stream.of(
                breaks("link-moved", "the server says where it is now")
                        .in(recorded(KITES + " moved 301" + DAYS + " https://new.example.org/code")
                                .build())
                        .at(KITES)
                        .says(
                                LINKED + " has moved to \"https://new.example.org/code\"",
                                "help: write \"https://new.example.org/code\"",
                                NOTE),
                breaks("link-moved", "a repository has another name")
                        .in(workspace(page(paper("One").link(repository("lab/kites"))))
                                .links("https://github.com/lab/kites moved 301" + DAYS + " https://github.com/lab/wind")
                                .build())
                        .at("lab/kites")
                        .says(
                                "link \"lab/kites\" in @GitHub of One has moved to \"lab/wind\"",
                                "help: write \"lab/wind\"",
                                NOTE),
                silent("link-moved", "a repository leads to the page of a product, not to a repository")
                        .in(workspace(page(paper("One").link(repository("lab/kites"))))
                                .links("https://github.com/lab/kites moved 301" + DAYS + " https://kites.example.org/")
                                .build()),
                silent("link-moved", "the line has no new address")
                        .in(recorded(KITES + " moved 301" + DAYS).build()),
                silent("link-moved", "it has not moved")
                        .in(recorded(KITES + " ok 200" + DAYS).build()));
    }

    private static Stream<Case> wrong() {
        return Stream.of(
                breaks("link-wrong", "a PDF is a page")
                        .in(recorded(KITES + " wrong not-pdf" + DAYS).build())
                        .at(KITES)
                        .says(LINKED + " opens no PDF", "help: open the link, and write the address of the file", NOTE),
                breaks("link-wrong", "the heading has another name")
                        .in(workspace(page(paper("One").link(LinkKind.CODE, "Code", KITES + "#runs")))
                                .links(KITES + "#runs wrong no-fragment" + DAYS)
                                .build())
                        .at(KITES + "#runs")
                        .says(
                                "link \"" + KITES + "#runs\" in @Link(url) of One leads to a page that has no place"
                                        + " \"#runs\"",
                                "help: open the page and copy the address of the heading",
                                NOTE),
                silent("link-wrong", "the page itself is right")
                        .in(recorded(KITES + " ok 200" + DAYS, KITES + "#runs wrong no-fragment" + DAYS)
                                .build()));
    }

    private static Stream<Case> unchecked() {
        return Stream.of(
                breaks("link-unchecked", "nobody has asked it yet")
                        .in(strict("https://example.org/ ok 200" + DAYS).build())
                        .at(KITES)
                        .says("unchecked " + LINKED + ": it is not in the record of links", "help: run roundup links"),
                breaks("link-unchecked", "the server refused us")
                        .in(strict(KITES + " unknown 403" + DAYS).build())
                        .at(KITES)
                        .says(
                                "unchecked " + LINKED + ": the answer has been 403 since 2026-05-04",
                                "help: open it in a browser"),
                silent("link-unchecked", "it is off").in(recorded("").build()),
                silent("link-unchecked", "there is no record of links")
                        .in(workspace(linked()).rule("link-unchecked", "error").build()),
                silent("link-unchecked", "it was checked")
                        .in(strict(KITES + " ok 200" + DAYS).build()));
    }

    private static RoundupBuilder linked() {
        return page(paper("One").link(LinkKind.CODE, "Code", KITES));
    }

    private static RoundupBuilder page(PaperBuilder paper) {
        return roundup("NeurIps2023").section("main", paper.build());
    }

    private static Link repository(String id) {
        Scheme gitHub = new Scheme("GitHub", Pattern.compile("[a-z]+/[a-z]+"), "lab/planets");
        return new Link(
                "GitHub",
                LinkKind.CODE,
                located("Code"),
                new Target.Url("https://github.com/" + id, at(id)),
                Optional.of(new ArchiveId(gitHub, id, at(id))),
                at("@GitHub"));
    }

    private static WorkspaceBuilder recorded(String... lines) {
        return workspace(linked()).links(lines);
    }

    private static WorkspaceBuilder strict(String... lines) {
        return recorded(lines).rule("link-unchecked", "warning");
    }
}
